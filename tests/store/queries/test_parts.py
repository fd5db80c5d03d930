"""A part of a comparison is what would be chosen from the whole."""

from dataclasses import replace

from rashomon.casebook.choosing import choose_dispute, choose_incident, choose_source
from rashomon.records.comparison import Comparison
from rashomon.store.opening import Store
from rashomon.store.queries import find_accounts, get_beside, get_incidents, get_most, get_part, get_part_of
from tests.store.queries.test_findings import ALL, compared, names, people, store

__all__ = ["compared", "store"]


def test_a_dispute_comes_with_all_that_its_reports_have_a_part_in(
    store: Store, compared: tuple[Comparison, Comparison]
) -> None:
    for comparison, name in zip(compared, names(store), strict=True):
        for one in (*comparison.disputes, *comparison.updates):
            assert choose_dispute(get_part(store, name, dispute=one.id), one.id) == choose_dispute(comparison, one.id)
    nothing = get_part(store, name, dispute="none")
    assert (nothing.disputes, nothing.reports, nothing.recipe) == ((), (), comparison.recipe)


def test_an_incident_comes_with_all_that_is_said_of_it(store: Store, compared: tuple[Comparison, Comparison]) -> None:
    newest, name = compared[1], names(store)[1]
    for one in newest.incidents:
        assert choose_incident(get_part(store, name, incident=one.id), one.id) == choose_incident(newest, one.id)
    assert get_part(store, name, incident="none").incidents == ()
    assert get_incidents(store, name, ["i3", "i1", "none"]) == (newest.incidents[0], newest.incidents[2])
    assert get_incidents(store, name, []) == ()


def test_a_source_comes_with_what_it_has_a_part_in(store: Store, compared: tuple[Comparison, Comparison]) -> None:
    newest, name = compared[1], names(store)[1]
    for source in people(newest)[:20]:
        chosen = replace(choose_source(newest, source), stories=(), incidents=())
        assert choose_source(get_part_of(store, name, source, most=ALL), source) == chosen
        few = get_part_of(store, name, source, most=1)
        assert len(few.disputes) == min(1, len(chosen.disputes))
    assert get_part_of(store, name, "nobody of the kind", most=ALL).reports == ()


def test_the_most_disputed_are_a_beginning_of_the_whole(store: Store, compared: tuple[Comparison, Comparison]) -> None:
    newest, name = compared[1], names(store)[1]
    whole = get_most(store, name, most=ALL)
    for layer in ("disputes", "updates", "agreements", "denials"):
        assert getattr(whole, layer) == getattr(newest, layer)
    few = get_most(store, name, most=3)
    assert [len(layer) for layer in (few.disputes, few.updates, few.agreements, few.denials)] == [3, 3, 3, 3]
    assert set(few.disputes) <= set(newest.disputes)


def test_what_lies_beside_a_report_is_its_copies(store: Store, compared: tuple[Comparison, Comparison]) -> None:
    newest, name = compared[1], names(store)[1]
    report = newest.copies[0].reports[0]
    beside = get_beside(store, name, report)
    assert beside.copies == tuple(copy for copy in newest.copies if report in copy.reports)
    assert (beside.disputes, beside.judgements) == ((), newest.judgements)
    assert get_beside(store, name).copies == ()
    accounts = (newest.reports[1], newest.reports[4])
    assert find_accounts(store, name, [account.id for account in reversed(accounts)]) == accounts
