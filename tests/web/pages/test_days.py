"""Reports are counted by what shows most: days, months, years."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as some

from rashomon.web.pages.days import gather_periods, make_bars


def test_days_without_reports_have_their_place() -> None:
    periods = gather_periods((("2025-03-03", 2), ("2025-03-05", 1)))
    assert [(one.since, one.until, one.reports) for one in periods] == [
        ("2025-03-03", "2025-03-03", 2),
        ("2025-03-04", "2025-03-04", 0),
        ("2025-03-05", "2025-03-05", 1),
    ]


def test_many_days_are_months_and_many_months_are_years() -> None:
    months = gather_periods((("2024-12-24", 1), ("2025-03-05", 2)))
    assert [(one.since, one.until, one.reports) for one in months] == [
        ("2024-12-01", "2024-12-31", 1),
        ("2025-01-01", "2025-01-31", 0),
        ("2025-02-01", "2025-02-28", 0),
        ("2025-03-01", "2025-03-31", 2),
    ]
    years = gather_periods((("2001-12-24", 1), ("2025-03-05", 2)))
    assert (years[0].since, years[-1].until, len(years)) == ("2001-01-01", "2025-12-31", 25)


@given(some.lists(some.tuples(some.dates(), some.integers(1, 9)), max_size=8, unique_by=lambda one: one[0]))
def test_periods_follow_each_other_and_are_few(days: list[tuple[date, int]]) -> None:
    periods = gather_periods(tuple((day.isoformat(), number) for day, number in sorted(days)))
    assert len(periods) <= 62
    for one, other in pairwise(periods):
        assert date.fromisoformat(one.until) + timedelta(days=1) == date.fromisoformat(other.since)
    if days and max(days)[0].year - min(days)[0].year < 60:
        assert sum(one.reports for one in periods) == sum(number for _, number in days)


def test_a_bar_leads_to_its_days_among_what_was_asked() -> None:
    periods = gather_periods((("2025-03-03", 2), ("2025-03-05", 1)))
    bars = make_bars(periods, {"q": "ferry", "year": "2025"})
    assert [bar.to for bar in bars] == [
        "/search?q=ferry&since=2025-03-03&until=2025-03-03", "", "/search?q=ferry&since=2025-03-05&until=2025-03-05",
    ]  # fmt: skip
    assert bars[0].words == "3 March 2025"
    months = make_bars(gather_periods((("2024-12-24", 1), ("2025-03-05", 2))), {})
    assert months[0].words == "December 2024"


def test_what_is_no_day_is_left_out() -> None:
    assert gather_periods((("", 3), ("once", 1))) == ()
