"""Test how many origins are counted behind claims."""

from dataclasses import replace

from rashomon.comparing.origins import count_origins, is_same_holder, is_same_source, speaks_for
from rashomon.records.claim import Claim
from rashomon.records.comparison import Copy, Holder
from rashomon.records.span import Span


def _claim(report: str, name: str, *, own: bool = False) -> Claim:
    holder = Holder(name=name, report=report, stance="asserts", evidence=Span(0, 1), quote="x")
    return Claim(slot="deaths", report=report, story="s1", holder=holder, value="4", text="four", own=own)


def test_two_reports_that_name_one_source_are_one_origin() -> None:
    found = count_origins([_claim("a", "police chief Yara Demir"), _claim("b", "Yara Demir")], ())
    assert (found.at_least, found.at_most) == (1, 1)
    assert found.why[0].reports == ("a", "b")


def test_two_sources_are_two_origins() -> None:
    found = count_origins([_claim("a", "the police"), _claim("b", "the hospital")], ())
    assert (found.at_least, found.at_most) == (2, 2)


def test_reports_that_name_nobody_are_one_origin_or_each_its_own() -> None:
    found = count_origins([_claim(r, r.upper(), own=True) for r in "abc"], ())
    assert (found.at_least, found.at_most) == (1, 3)


def test_copies_are_one_origin() -> None:
    claims = [_claim(r, r.upper(), own=True) for r in "ab"]
    found = count_origins(claims, (Copy(reports=("a", "b")),))
    assert (found.at_least, found.at_most) == (1, 1)
    assert found.why[0].reason == "copies of one text"


def test_a_spokesman_may_speak_for_a_body_that_he_does_not_name() -> None:
    assert speaks_for("Its spokesman, Viktor Dahl", "the Railway Ministry")
    assert speaks_for("ministry spokesman Viktor Dahl", "the Railway Ministry")
    assert not speaks_for("police spokesman Viktor Dahl", "the Railway Ministry")
    assert not speaks_for("the police", "the hospital")
    assert is_same_source("the Railway Ministry", "Railway Ministry")


def test_a_report_without_a_publisher_is_not_the_report_that_it_names() -> None:
    own, named = _claim("a", "the report", own=True), _claim("a", "The report")
    assert not is_same_holder(own, named)
    assert is_same_holder(own, _claim("a", "the report", own=True))
    assert not is_same_holder(own, _claim("b", "the report", own=True))


def test_a_person_with_and_without_a_post_is_one_source() -> None:
    assert is_same_source("Dr Felix Orme, head of the mortuary", "mortuary head Felix Orme")
    assert not is_same_source("Dr Felix Orme, head of the mortuary", "Dr Ada Orme, a surgeon")
    assert is_same_source("police chief Bruno Hatt", "the police")


def test_who_cites_each_other_is_one_origin() -> None:
    one = replace(_claim("a", "Sorn Post"), publisher="Lissa Mail")
    other = replace(_claim("b", "the Lissa Mail"), publisher="Sorn Post")
    found = count_origins([one, other], ())
    assert (found.at_least, found.at_most) == (1, 1)
