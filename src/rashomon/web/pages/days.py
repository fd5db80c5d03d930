"""Count reports by day, month or year, whichever shows most."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rashomon.export.drawing.barring import Bar
from rashomon.export.heads import say_date
from rashomon.store.answers import Counted
from rashomon.web.linking import with_query

_MOST_DAYS, _MOST_MONTHS, _MOST_YEARS = 62, 60, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Some days, both included, with how many reports were published on them."""

    since: str
    until: str
    reports: int


def gather_periods(days: Counted) -> tuple[Period, ...]:
    """The days on which reports came, one after the other, empty ones too; months or years where there are too many."""
    known = [value for value, _ in days]
    first, last = (_read(known[place]) if known else None for place in (0, -1))
    if first is None or last is None:
        return ()
    if (last - first).days < _MOST_DAYS:
        spans = [(day, day) for day in _step_days(first, last)]
    elif (last.year - first.year) * 12 + last.month - first.month < _MOST_MONTHS:
        spans = list(_step_months(first, last))
    else:
        begin = max(first.year, last.year - _MOST_YEARS + 1)
        spans = [(date(year, 1, 1), date(year, 12, 31)) for year in range(begin, last.year + 1)]
    return tuple(_count(start.isoformat(), end.isoformat(), known, days) for start, end in spans)


def make_bars(periods: Sequence[Period], query: Mapping[str, str]) -> tuple[Bar, ...]:
    """A bar for each period that leads to its reports, among those that are asked for."""
    kept = {name: value for name, value in query.items() if name not in ("after", "year", "since", "until")}
    return tuple(
        Bar(
            words=_say(one),
            number=one.reports,
            to=with_query("/search", kept | {"since": one.since, "until": one.until}) if one.reports else "",
        )
        for one in periods
    )


def _count(since: str, until: str, known: Sequence[str], days: Counted) -> Period:
    """The reports of a period; days stand in order, written so that they sort as they follow each other."""
    own = days[bisect_left(known, since) : bisect_right(known, until)]
    return Period(since=since, until=until, reports=sum(number for _, number in own))


def _say(one: Period) -> str:
    words = say_date(one.since).split()
    if one.since == one.until:
        return " ".join(words)
    return " ".join(words[2:] if one.since[5:] == "01-01" and one.until[5:] == "12-31" else words[1:])


def _read(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _step_days(first: date, last: date) -> Iterator[date]:
    yield from (first + timedelta(days=number) for number in range((last - first).days + 1))


def _step_months(first: date, last: date) -> Iterator[tuple[date, date]]:
    start = first.replace(day=1)
    while start <= last:
        following = (start + timedelta(days=32)).replace(day=1)
        yield start, following - timedelta(days=1)
        start = following
