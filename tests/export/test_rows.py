"""Rows are put in words, alike holders folded, strict disputes first, what is agreed on last."""

from dataclasses import replace

from rashomon.export.accounts import Accounts
from rashomon.export.rows import (
    arrange_agreement,
    arrange_comparison,
    arrange_disputes,
    arrange_inner_disputes,
    arrange_updates,
    choose_rows,
    count_rows,
    explain_signs,
    find_further_denials,
    say_about,
    say_origins,
)
from rashomon.records.comparison import Account, Agreement, Dispute, Holder, Independence, SameOrigin
from rashomon.records.span import Span
from tests.export.eventful import COMPARISON, MINISTRY, MOTHER, READING, find
from tests.export.sample import attribute

ACCOUNTS = Accounts.of(COMPARISON.reports)


def hold(dispute: Dispute, side: int, *holders: Holder) -> Dispute:
    positions = list(dispute.positions)
    positions[side] = replace(positions[side], holders=holders)
    return replace(dispute, positions=tuple(positions))


def test_strict_disputes_stand_first() -> None:
    rows = arrange_disputes(COMPARISON.disputes, ACCOUNTS)
    assert [(one.number, one.question, one.about, one.sign) for one in rows] == [
        (1, "Did it happen?", "guards beat him with batons", "≠"),
        (2, "How old?", "Ivo Rand", "≈"),
    ]
    assert count_rows(rows) == "1 strict, 1 possible"


def test_the_same_words_in_two_reports_are_one_holding() -> None:
    (holding,) = arrange_disputes(COMPARISON.disputes, ACCOUNTS)[0].sides[0].holdings
    assert (holding.name, holding.through, holding.labels) == ("his mother", ("a lawyer",), ("B", "C"))
    assert (holding.before, holding.key) == ("His mother said that ", "guards beat him")


def test_the_value_is_made_out_only_where_it_is_a_part_of_the_words() -> None:
    (holding,) = arrange_disputes(COMPARISON.disputes, ACCOUNTS)[0].sides[1].holdings
    assert (holding.before, holding.key, holding.after) == (MINISTRY.quote, "", "")


def test_origins_are_counted_only_where_there_are_several_reports() -> None:
    side = arrange_disputes(COMPARISON.disputes, ACCOUNTS)[0].sides[0]
    assert side.origins == "2 reports → 1 independent origin, up to 2"
    assert side.why == ("B, C: copies of one text",)
    alone = arrange_disputes(COMPARISON.disputes, Accounts.of((Account(id="two"),)))[0].sides[0]
    assert (alone.origins, alone.why, alone.holdings[0].labels) == ("", (), ())


def test_the_way_from_reports_to_origins_is_said_in_a_sentence() -> None:
    assert say_origins(10, 6, Independence(at_least=2, at_most=3)) == (
        "10 reports → 6 outlets → 2 independent origins, up to 3"
    )
    assert say_origins(3, 3, Independence(at_least=2, at_most=3)) == "3 reports → 2 independent origins, up to 3"
    assert say_origins(1, 1, Independence(at_least=1, at_most=1)) == "1 report"


def test_an_update_stands_in_the_order_of_its_dates() -> None:
    (update,) = arrange_updates(COMPARISON.updates, ACCOUNTS)
    assert (update.kind, update.sign) == ("revised", "Δ")
    assert [(side.value, side.date) for side in update.sides] == [("14", "2 July 2025"), ("31", "3 July 2025")]


def test_an_agreement_is_a_row_of_one_side() -> None:
    row = arrange_agreement(COMPARISON.agreements[0], ACCOUNTS)
    assert [side.value for side in row.sides] == ["dead"]
    assert (row.kind, row.about, row.disputed) == ("agreed", "Ivo Rand", False)


def test_all_rows_are_numbered_through() -> None:
    rows = arrange_comparison(COMPARISON, ACCOUNTS)
    assert [(row.number, row.kind) for row in rows] == [(1, "strict"), (2, "possible"), (3, "revised"), (4, "agreed")]


def test_an_agreement_or_denial_that_is_a_part_of_a_dispute_is_not_said_again() -> None:
    side = COMPARISON.disputes[0].positions[0]
    agreement = Agreement(slot="age", about="age", value="34", holders=side.holders, independent=side.independent)
    rows = arrange_comparison(replace(COMPARISON, agreements=(agreement,)), ACCOUNTS)
    assert "agreed" not in [row.kind for row in rows]
    assert [denial.holder.name for denial in find_further_denials(COMPARISON)] == ["The mayor"]


def test_what_there_is_no_room_for_is_left_out_by_kind() -> None:
    many = replace(
        COMPARISON,
        disputes=COMPARISON.disputes * 150,
        updates=COMPARISON.updates * 60,
        agreements=COMPARISON.agreements,
    )
    shown = choose_rows(arrange_comparison(many, ACCOUNTS))
    assert count_rows(shown) == "150 strict, 50 possible, 50 revised, 1 agreed"


def test_only_signs_that_stand_there_are_explained() -> None:
    kinds, stances = explain_signs(arrange_disputes(COMPARISON.disputes[:1], ACCOUNTS))
    assert [(one.sign, one.name) for one in kinds] == [("≈", "possible")]
    assert [(one.sign, one.meaning) for one in stances] == [("•", "asserts, announces, confirms")]


def test_many_reasons_and_labels_are_counted() -> None:
    accounts = Accounts.of([Account(id=str(number)) for number in range(40)])
    reports = tuple(accounts.labels)
    why = (SameOrigin(reports=reports, reason="copies of one text"),) * 40
    agreement = replace(COMPARISON.agreements[0], independent=Independence(at_least=1, at_most=1, why=why))
    (side,) = arrange_agreement(agreement, accounts).sides
    assert len(side.why) == 13
    assert side.why[0] == "A, B, C, D, E, F, G, H, I, J, K, L and 28 more: copies of one text"
    assert side.why[-1] == "and 28 more reasons"


def test_what_it_is_about_does_not_repeat_the_question() -> None:
    assert say_about("deaths", "deaths", None) == ""
    assert say_about("deaths", "deaths: fire in Kelvar", None) == "fire in Kelvar"
    assert say_about("age", "age of Ivo Rand", "Ivo Rand") == "Ivo Rand"
    assert say_about("cause", "x " * 100, None).endswith(" …")


def test_many_holders_are_counted() -> None:
    many = tuple(replace(MOTHER, name=f"witness {number}") for number in range(40))
    side = arrange_disputes([hold(COMPARISON.disputes[1], 0, *many)], ACCOUNTS)[0].sides[0]
    assert (len(side.shown), side.hidden) == (25, 15)


def test_the_report_itself_is_told_from_a_report_that_it_cites() -> None:
    own = replace(MOTHER, name="the report", via=())
    comparison = replace(COMPARISON, disputes=(hold(COMPARISON.disputes[1], 0, own),))
    (row,) = arrange_inner_disputes(READING, comparison)
    assert row.sides[0].holdings[0].name == "the report itself"
    text = READING.text + "But the report said no."
    cited = attribute("a9", (Span(len(text) - 19, len(text) - 9),), (), (find("miners"),))
    reading = replace(READING, text=text, attributions=(*READING.attributions, cited))
    (row,) = arrange_inner_disputes(reading, comparison)
    assert row.sides[0].holdings[0].name == "the report"
