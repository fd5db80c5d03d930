"""Disputes are put in words, alike holders folded, strict ones first."""

from dataclasses import replace

from rashomon.export.accounts import label_reports
from rashomon.export.conflicts import (
    arrange_agreement,
    arrange_disputes,
    arrange_inner_disputes,
    arrange_updates,
    count_disputes,
    say_about,
    say_origins,
)
from rashomon.records.comparison import Dispute, Holder, Independence
from rashomon.records.span import Span
from tests.export.eventful import COMPARISON, MINISTRY, MOTHER, READING, find
from tests.export.sample import attribute

LABELS = label_reports(COMPARISON.reports)


def hold(dispute: Dispute, side: int, *holders: Holder) -> Dispute:
    positions = list(dispute.positions)
    positions[side] = replace(positions[side], holders=holders)
    return replace(dispute, positions=tuple(positions))


def test_strict_disputes_stand_first() -> None:
    conflicts = arrange_disputes(COMPARISON.disputes, LABELS)
    assert [(one.number, one.question, one.about, one.sign) for one in conflicts] == [
        (1, "Did it happen?", "guards beat him with batons", "≠"),
        (2, "How old?", "Ivo Rand", "≈"),
    ]
    assert count_disputes(conflicts) == "1 strict, 1 possible"


def test_the_same_words_in_two_reports_are_one_holding() -> None:
    (holding,) = arrange_disputes(COMPARISON.disputes, LABELS)[0].sides[0].holdings
    assert (holding.name, holding.through, holding.labels) == ("his mother", ("a lawyer",), ("B", "C"))
    assert (holding.before, holding.key) == ("His mother said that ", "guards beat him")


def test_the_value_is_made_out_only_where_it_is_a_part_of_the_words() -> None:
    (holding,) = arrange_disputes(COMPARISON.disputes, LABELS)[0].sides[1].holdings
    assert (holding.before, holding.key, holding.after) == (MINISTRY.quote, "", "")


def test_origins_are_counted_only_where_there_are_several_reports() -> None:
    side = arrange_disputes(COMPARISON.disputes, LABELS)[0].sides[0]
    assert side.origins == "2 reports → 1 independent origin, up to 2"
    assert side.why == ("B, C: copies of one text",)
    alone = arrange_disputes(COMPARISON.disputes, {"two": "A"})[0].sides[0]
    assert (alone.origins, alone.why, alone.holdings[0].labels) == ("", (), ())
    assert say_origins(3, Independence(at_least=2, at_most=3)) == "3 reports → 2 independent origins, up to 3"
    assert say_origins(1, Independence(at_least=1, at_most=1)) == "1 report"


def test_an_update_stands_in_the_order_of_its_dates() -> None:
    dates = {account.id: account.published or "" for account in COMPARISON.reports}
    (update,) = arrange_updates(COMPARISON.updates, LABELS, dates)
    assert [(side.value, side.date) for side in update.sides] == [("14", "2 July 2025"), ("31", "3 July 2025")]


def test_an_agreement_is_one_side() -> None:
    side = arrange_agreement(COMPARISON.agreements[0], LABELS)
    assert (side.value, side.reports) == ("dead", ("A", "B"))


def test_what_it_is_about_does_not_repeat_the_question() -> None:
    assert say_about("deaths", "deaths", None) == ""
    assert say_about("deaths", "deaths: fire in Kelvar", None) == "fire in Kelvar"
    assert say_about("age", "age of Ivo Rand", "Ivo Rand") == "Ivo Rand"
    assert say_about("cause", "x " * 100, None).endswith(" …")


def test_many_holders_are_counted() -> None:
    many = tuple(replace(MOTHER, name=f"witness {number}") for number in range(40))
    side = arrange_disputes([hold(COMPARISON.disputes[1], 0, *many)], LABELS)[0].sides[0]
    assert (len(side.holdings), side.hidden) == (25, 15)


def test_the_report_itself_is_told_from_a_report_that_it_cites() -> None:
    own = replace(MOTHER, name="the report", via=())
    comparison = replace(COMPARISON, disputes=(hold(COMPARISON.disputes[1], 0, own),))
    (conflict,) = arrange_inner_disputes(READING, comparison)
    assert conflict.sides[0].holdings[0].name == "the report itself"
    text = READING.text + "But the report said no."
    cited = attribute("a9", (Span(len(text) - 19, len(text) - 9),), (), (find("miners"),))
    reading = replace(READING, text=text, attributions=(*READING.attributions, cited))
    (conflict,) = arrange_inner_disputes(reading, comparison)
    assert conflict.sides[0].holdings[0].name == "the report"
