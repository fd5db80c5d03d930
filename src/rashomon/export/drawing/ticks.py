"""Divide a stretch of time where a reader expects it to be divided."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from rashomon.export.heads import say_date

MOST = 5
_HOUR, _DAY = 3600.0, 86400.0
_HOURS = (1, 2, 3, 6, 12)
_DAYS = (1, 2, 4, 7, 14)
_MONTHS = (1, 2, 3, 6)
_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)


def read_moment(written: str) -> float | None:
    """The seconds of an ISO 8601 date or moment; one without a zone is taken for UTC."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    return moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()


def divide(first: float, last: float, *, timed: bool = True) -> list[tuple[float, str]]:
    """Some moments within a stretch of time, at most `MOST`, each with its words; days at least, if not `timed`."""
    if timed and last - first < MOST * _HOURS[-1] * _HOUR:
        return _divide_hours(first, last)
    for days in _DAYS:
        found = list(_step_days(first, last, days))
        if len(found) <= MOST:
            return [(moment, " ".join(_say(moment)[:2])) for moment in found]
    for months in (*_MONTHS, *(12 * years for years in _YEARS)):
        found = list(_step_months(first, last, months))
        if len(found) <= MOST:
            return [(moment, _say(moment)[2] if months >= 12 else " ".join(_say(moment)[1:])) for moment in found]
    return []


def _divide_hours(first: float, last: float) -> list[tuple[float, str]]:
    for hours in _HOURS:
        step = hours * _HOUR
        found = [step * place for place in range(int(-(-first // step)), int(last // step) + 1)]
        if len(found) <= MOST:
            break
    return [(moment, _say_hour(moment, new=place == 0 or moment % _DAY == 0)) for place, moment in enumerate(found)]


def _step_days(first: float, last: float, days: int) -> Iterator[float]:
    step = days * _DAY
    for place in range(MOST + 2):
        moment = (-(-first // step) + place) * step
        if moment > last:
            return
        yield moment


def _step_months(first: float, last: float, months: int) -> Iterator[float]:
    start = _read(first)
    number = (start.year * 12 + start.month - 1) // months * months or months  # there is no year 0
    for _ in range(MOST + 3):
        if number // 12 > datetime.max.year:
            return
        moment = datetime(number // 12, number % 12 + 1, 1, tzinfo=UTC).timestamp()
        if moment > last:
            return
        if moment >= first:
            yield moment
        number += months


def _read(moment: float) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=moment)


def _say(moment: float) -> list[str]:
    """Day, month, year in words."""
    return say_date(_read(moment).date().isoformat()).split()


def _say_hour(moment: float, *, new: bool) -> str:
    hour = f"{_read(moment):%H:%M}"
    return f"{' '.join(_say(moment)[:2])}, {hour}" if new else hour
