"""Test which days a time, or a report, may be about."""

from rashomon.comparing.claims.days import days_between, days_of_report, days_of_time
from rashomon.records.anchor import Time
from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe
from rashomon.records.report import Head
from rashomon.records.span import Span

RECIPE = Recipe(rashomon="0", id="0", stages={}, models={}, tables={}, settings={}, kernel="")


def _time(earliest: str | None, latest: str | None) -> Time:
    return Time(id="t1", span=Span(0, 1), type="DATE", value="x", earliest=earliest, latest=latest)


def _reading(published: str | None, *times: Time) -> Reading:
    return Reading(recipe=RECIPE, report=Head(id="r", sha256="0", published=published), text="x", times=times)


def test_a_weekend_lies_on_its_days_a_month_on_none() -> None:
    assert days_of_time(_time("2025-03-08", "2025-03-09")) == {"2025-03-08", "2025-03-09"}
    assert days_of_time(_time("2025-02-28T23:00", "2025-03-01T02:00")) == {"2025-02-28", "2025-03-01"}
    assert days_of_time(_time("2025-03-01", "2025-03-31")) == frozenset()


def test_what_is_no_day_is_none() -> None:
    assert days_of_time(_time(None, "2025-03-09")) == frozenset()
    assert days_of_time(_time("2025-03-09", "2025-03-08")) == frozenset()
    assert days_of_time(_time("spring", "2025-03-08")) == frozenset()
    assert days_between("spring", "2025-03-08") == 0
    assert days_between("2025-02-27", "2025-03-01") == 2


def test_a_report_is_about_the_last_days_and_those_it_names() -> None:
    named = _time("2025-03-03", "2025-03-03")
    long_ago = _time("2024-03-03", "2024-03-03")
    assert days_of_report(_reading("2025-03-10T08:00", named, long_ago)) == {
        "2025-03-03",
        "2025-03-08",
        "2025-03-09",
        "2025-03-10",
    }
    assert days_of_report(_reading(None, named)) == frozenset()


def test_a_report_of_the_first_day_of_all_has_no_day_before() -> None:
    assert days_of_report(_reading("0001-01-01T00:00:00")) == {"0001-01-01"}
    assert days_of_report(_reading("0001-01-02")) == {"0001-01-01", "0001-01-02"}
