"""One holder is one column, whatever reports it speaks in."""

from dataclasses import replace

from rashomon.export.accounts import Accounts
from rashomon.export.holders import Identities, fold_name
from rashomon.export.rows import arrange_comparison
from tests.export.matrix_sample import COMPARISON, GAZETTE, REPORTS, UNION, WIRE, origins, place

ACCOUNTS = Accounts.of(REPORTS)
IDENTITIES = Identities(COMPARISON.copies, ACCOUNTS.outlets)


def test_a_name_is_one_holder_however_it_is_written() -> None:
    assert IDENTITIES.key("The Mines Ministry", None, "radio") == IDENTITIES.key("the mines ministry", "", "wire")
    assert fold_name("The  Mines\nMinistry") == "mines ministry"


def test_the_entity_behind_a_name_is_what_counts() -> None:
    assert IDENTITIES.key("the ministry", "Mines Ministry", "wire") == IDENTITIES.key("Mines Ministry", None, "radio")


def test_what_is_no_name_is_another_holder_in_another_report() -> None:
    for words in ("a policeman", "the report", "the report itself", "Two witnesses"):
        assert IDENTITIES.key(words, None, "radio") != IDENTITIES.key(words, None, "post")
        assert IDENTITIES.key(words, None, "wire") == IDENTITIES.key(words, None, "gazette")


def test_a_report_speaks_in_its_own_voice_under_the_name_of_its_outlet() -> None:
    assert IDENTITIES.is_own("Delta Post", "post")
    assert IDENTITIES.is_own("the report", "leaflet")
    assert not IDENTITIES.is_own("Delta Post", "radio")
    assert not IDENTITIES.is_own("", "leaflet")


def test_an_outlet_that_only_repeats_another_is_folded_into_it() -> None:
    rows = arrange_comparison(COMPARISON, ACCOUNTS)
    assert IDENTITIES.fold_copies(rows) == {("sorn gazette", ""): ("northern wire", "")}


def test_an_outlet_that_says_something_else_is_not_folded() -> None:
    positions = (place("22", [UNION, WIRE], origins(1)), place("14", [GAZETTE], origins(1)))
    disputes = (replace(COMPARISON.disputes[0], positions=positions),)
    assert IDENTITIES.fold_copies(arrange_comparison(replace(COMPARISON, disputes=disputes), ACCOUNTS)) == {}


def test_an_outlet_that_speaks_elsewhere_too_is_not_folded() -> None:
    elsewhere = replace(GAZETTE, report="leaflet")
    accounts = Accounts.of((*REPORTS[:-1], replace(REPORTS[-1], publisher="Sorn Gazette")))
    positions = (place("22", [UNION, WIRE, GAZETTE, elsewhere], origins(1)),)
    comparison = replace(COMPARISON, disputes=(replace(COMPARISON.disputes[0], positions=positions),))
    identities = Identities(COMPARISON.copies, accounts.outlets)
    assert identities.fold_copies(arrange_comparison(comparison, accounts)) == {}


def test_the_origin_of_a_copy_is_known_or_not() -> None:
    unsure = Identities((replace(COMPARISON.copies[0], origin=None),), ACCOUNTS.outlets)
    assert (IDENTITIES.root("gazette"), IDENTITIES.is_origin("wire")) == ("wire", True)
    assert (unsure.root("gazette"), unsure.is_origin("wire")) == ("wire", False)
