"""Who said what stands by day of publication."""

from dataclasses import replace

from rashomon.export.accounts import Accounts
from rashomon.export.rows import arrange_comparison
from rashomon.export.timeline import Telling, Timeline, tell_by_day
from rashomon.records.comparison import Account, Comparison
from tests.export.matrix_sample import COMPARISON, REPORTS, hold, origins, place


def tell(comparison: Comparison = COMPARISON) -> Timeline:
    accounts = Accounts.of(comparison.reports)
    return tell_by_day(arrange_comparison(comparison, accounts), comparison, accounts)


def find(label: str) -> Telling:
    (telling,) = [one for day in tell().days for one in day.tellings if one.label == label]
    return telling


def test_days_are_in_order_and_reports_within_them() -> None:
    assert [(day.words, [one.label for one in day.tellings]) for day in tell().days] == [
        ("5 May 2025", ["B", "A"]),
        ("6 May 2025", ["C", "D"]),
        ("7 May 2025", ["E"]),
        ("12 May 2025", ["F"]),
        ("Day not known", ["G"]),
    ]


def test_the_time_of_day_stands_beside_the_outlet() -> None:
    assert (find("B").outlet, find("B").time, find("C").time) == ("Delta Post", "07:30 UTC", "")
    assert find("G").outlet == "id leaflet"


def test_each_saying_has_its_holder_and_its_question() -> None:
    assert [(one.number, one.holding.name, one.value) for one in find("B").sayings] == [
        (1, "the union", "22"),
        (2, "the union", "Karst Coal"),
        (5, "Delta Post", "4 May 2025"),
    ]


def test_a_copy_is_named_and_not_told_again() -> None:
    assert (find("D").copy, find("D").sayings) == ("repeats C", ())
    unsure = replace(COMPARISON, copies=(replace(COMPARISON.copies[0], origin=None),))
    assert [one.copy for day in tell(unsure).days for one in day.tellings if one.copy] == ["the same text as C"]


def test_a_figure_that_was_revised_stands_behind_the_earlier_one() -> None:
    assert [(one.before, one.arrow, one.value) for one in find("C").sayings if one.arrow] == [("14", "↑", "19")]
    assert [(one.before, one.arrow, one.value) for one in find("F").sayings if one.arrow] == [("19", "↑", "23")]


def test_what_is_no_date_is_not_known() -> None:
    reports = (replace(REPORTS[0], published="last week"), *REPORTS[1:])
    (unknown,) = [day for day in tell(replace(COMPARISON, reports=reports)).days if not day.day]
    assert [one.label for one in unknown.tellings] == ["A", "G"]


def test_reports_for_which_there_is_no_room_are_counted() -> None:
    reports = tuple(Account(id=str(number)) for number in range(500))
    holders = [hold(f"union {number}", str(number), "so") for number in range(500)]
    dispute = replace(COMPARISON.disputes[0], positions=(place("1", holders, origins(1)),))
    timeline = tell(replace(COMPARISON, reports=reports, disputes=(dispute,), updates=(), agreements=()))
    assert (sum(len(day.tellings) for day in timeline.days), timeline.hidden) == (200, 300)
