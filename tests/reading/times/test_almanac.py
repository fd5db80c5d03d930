"""Days of feasts, of months in other calendars."""

from datetime import date, timedelta

import pytest

from rashomon.reading.times.almanac import (
    MONTH_OF,
    easter,
    islamic_month,
    jewish_month,
    nth_weekday,
    orthodox_easter,
    persian_month,
)

EASTERS = {1954: "04-18", 1981: "04-19", 2023: "04-09", 2024: "03-31", 2025: "04-20", 2049: "04-18"}
ORTHODOX = {2023: "04-16", 2024: "05-05", 2025: "04-20"}
NOWRUZ = {1357: "1978-03-21", 1375: "1996-03-20", 1400: "2021-03-21", 1403: "2024-03-20", 1404: "2025-03-21"}
ROSH_HASHANAH = {5783: "2022-09-26", 5784: "2023-09-16", 5785: "2024-10-03", 5786: "2025-09-23"}
RAMADAN = {1421: "2000-11-27", 1444: "2023-03-23", 1445: "2024-03-11", 1446: "2025-03-01"}


@pytest.mark.parametrize("year", EASTERS)
def test_easter(year: int) -> None:
    assert easter(year).isoformat() == f"{year}-{EASTERS[year]}"


@pytest.mark.parametrize("year", ORTHODOX)
def test_orthodox_easter(year: int) -> None:
    assert orthodox_easter(year).isoformat() == f"{year}-{ORTHODOX[year]}"


@pytest.mark.parametrize("year", NOWRUZ)
def test_the_persian_year_begins(year: int) -> None:
    month = persian_month(year, 1)
    assert month is not None
    assert month.first.isoformat() == NOWRUZ[year]


@pytest.mark.parametrize("year", ROSH_HASHANAH)
def test_the_jewish_year_begins(year: int) -> None:
    month = jewish_month(year, 1)
    assert month is not None
    assert month.first.isoformat() == ROSH_HASHANAH[year]


@pytest.mark.parametrize("year", RAMADAN)
def test_ramadan_begins_within_a_day(year: int) -> None:
    month = islamic_month(year, 9)
    assert month is not None
    assert abs(month.first - date.fromisoformat(RAMADAN[year])) <= timedelta(days=1)


@pytest.mark.parametrize(
    ("system", "year", "months"), [("islamic", 1440, 12), ("persian", 1390, 12), ("jewish", 5770, 13)]
)
def test_months_follow_each_other(system: str, year: int, months: int) -> None:
    day = None
    for place in range(40 * months):
        month = MONTH_OF[system](year + place // months, place % months + 1)
        if month is None:  # the second Adar of a common year
            continue
        assert day is None or month.first == day + timedelta(days=1)
        assert 29 <= (month.last - month.first).days + 1 <= 31
        day = month.last


def test_the_fourth_thursday() -> None:
    assert nth_weekday(2024, 11, 4, 4) == date(2024, 11, 28)
