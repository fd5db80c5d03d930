"""What is new between two comparisons is told by the words that it rests on, not by ids."""

from dataclasses import replace

from rashomon.casebook.changes import any_of, find_changes
from rashomon.records.comparison import (
    Account,
    Agreement,
    Comparison,
    Denial,
    Denied,
    Dispute,
    Holder,
    Independence,
    Position,
    SameOrigin,
)
from rashomon.records.span import Span
from tests.export.sample import RECIPE

ONE, TWO = Account(id="one"), Account(id="two")


def hold(report: str, start: int) -> Holder:
    return Holder(name="the ministry", report=report, stance="asserts", evidence=Span(start, start + 5), quote="words")


def place(value: str, *holders: Holder, least: int = 1) -> Position:
    return Position(
        value=value, text=value, holders=holders, independent=Independence(at_least=least, at_most=len(holders))
    )


def dispute(name: str, *positions: Position, slot: str = "deaths") -> Dispute:
    return Dispute(id=name, slot=slot, about="deaths: ferry", strength="strict", positions=positions)


def comparison(*disputes: Dispute, reports: tuple[Account, ...] = (ONE, TWO)) -> Comparison:
    return Comparison(recipe=RECIPE, reports=reports, disputes=disputes)


FOUR, NINE = place("4", hold("one", 0)), place("9", hold("two", 0))


def test_all_is_new_where_there_was_nothing_before() -> None:
    found = find_changes(None, ("b", comparison(dispute("d1", FOUR, NINE))))
    assert (found.since, found.until, found.reports) == (None, "b", ("one", "two"))
    assert [one.id for one in found.disputes] == ["d1"]


def test_nothing_is_new_in_the_same_comparison() -> None:
    same = comparison(dispute("d1", FOUR, NINE))
    assert not any_of(find_changes(("a", same), ("b", same)))


def test_a_dispute_goes_on_under_another_id() -> None:
    before, after = comparison(dispute("d1", FOUR, NINE)), comparison(dispute("d7", NINE, FOUR))
    assert not any_of(find_changes(("a", before), ("b", after)))


def test_a_dispute_of_another_slot_that_rests_on_the_same_words_is_new() -> None:
    before, after = comparison(dispute("d1", FOUR, NINE)), comparison(dispute("d1", FOUR, NINE, slot="injured"))
    found = find_changes(("a", before), ("b", after))
    assert [one.slot for one in found.disputes] == ["injured"]
    assert [one.slot for one in found.ended] == ["deaths"]


def test_whoever_joins_a_known_dispute_is_named_alone() -> None:
    later = hold("three", 9)
    after = comparison(dispute("d1", FOUR, place("9", hold("two", 0), later)), reports=(ONE, TWO, Account(id="three")))
    found = find_changes(("a", comparison(dispute("d1", FOUR, NINE))), ("b", after))
    assert (found.disputes, found.reports) == ((), ("three",))
    assert [joined.holders for joined in found.joined] == [(later,)]


def test_sides_that_no_longer_stand_against_each_other_are_no_dispute_that_goes_on() -> None:
    both = place("4 to 9", hold("one", 0), hold("two", 0))
    found = find_changes(
        ("a", comparison(dispute("d1", FOUR, NINE))),
        ("b", comparison(dispute("d1", both, place("20", hold("two", 50))))),
    )
    assert [one.id for one in found.ended] == ["d1"]
    assert len(found.disputes) == 1


def test_a_denial_is_new_once() -> None:
    denial = Denial(of=Denied(report="one", attribution="a1"), holder=hold("one", 40))
    with_it = replace(comparison(), denials=(denial,))
    assert find_changes(("a", comparison()), ("b", with_it)).denials == (denial,)
    assert find_changes(("a", with_it), ("b", with_it)).denials == ()


def agree(value: str, *holders: Holder, least: int, why: str | None = None) -> Agreement:
    reasons = (SameOrigin(reports=("one", "two"), reason=why),) if why else ()
    independent = Independence(at_least=least, at_most=len(holders), why=reasons)
    return Agreement(slot="deaths", about="ferry", value=value, holders=holders, independent=independent)


def test_a_claim_that_loses_an_origin_is_told_with_the_reason() -> None:
    holders = hold("one", 0), hold("two", 0)
    before = replace(comparison(), agreements=(agree("4", *holders, least=2),))
    after = replace(comparison(), agreements=(agree("4", *holders, least=1, why="copies"),))
    (fallen,) = find_changes(("a", before), ("b", after)).fallen
    assert (fallen.before, fallen.after, fallen.reason) == (2, 1, "copies")
    assert find_changes(("b", after), ("a", before)).fallen == ()


def test_a_claim_whose_only_report_is_gone_has_no_origin_left() -> None:
    before = comparison(dispute("d1", FOUR, NINE))
    after = comparison(reports=(ONE,))
    found = find_changes(("a", before), ("b", after))
    assert found.gone == ("two",)
    assert [(one.value, one.after) for one in found.fallen] == [("9", 0)]
    assert found.fallen[0].holders == (hold("two", 0),)


def test_the_claims_that_lost_most_come_first() -> None:
    holders = hold("one", 0), hold("two", 0)
    before = replace(comparison(dispute("d1", place("7", *holders, least=2), NINE)), agreements=())
    gone = dispute("d2", place("2", hold("gone", 3)), FOUR, slot="age")
    before = replace(before, disputes=(*before.disputes, gone), reports=(ONE, TWO, Account(id="gone")))
    after = comparison(dispute("d1", place("7", *holders, least=1), NINE), reports=(ONE, TWO))
    assert [one.after for one in find_changes(("a", before), ("b", after)).fallen] == [0, 1]
