"""Count days."""

from datetime import date, timedelta

from rashomon.records.anchor import Time
from rashomon.records.reading import Reading

FEW = 4  # days that are told as one time: a weekend
BACKGROUND = 10  # days before publication past which what is told is background
RECENT = 3  # days, that of publication included, that news is about if it does not say


def days_of_time(time: Time) -> frozenset[str]:
    """The days that a time lies on: one, or the few of a weekend; none where they are more, or not known."""
    if time.earliest is None or time.latest is None or not 0 <= days_between(time.earliest, time.latest) < FEW:
        return frozenset()
    first = _day(time.earliest)
    last = _day(time.latest)
    if first is None or last is None:
        return frozenset()
    return frozenset((first + timedelta(days=on)).isoformat() for on in range((last - first).days + 1))


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:  # a reading made elsewhere may hold what is no date
        return None


def days_between(earlier: str, later: str) -> int:
    """How many days lie between two ISO dates; 0 where one is none."""
    first, last = _day(earlier), _day(later)
    return (last - first).days if first and last else 0


def day_of_report(reading: Reading) -> str | None:
    """The ISO date that a report was published on; None where it is not known, or what stands there is no date."""
    published = reading.report.published
    return published[:10] if published and _day(published) else None


def days_of_report(reading: Reading) -> frozenset[str]:
    """The days that a report may be about: those it names near its publication, and the days right before that."""
    published = day_of_report(reading)
    if published is None:
        return frozenset()
    named = {day for t in reading.times for day in days_of_time(t) if 0 <= days_between(day, published) <= BACKGROUND}
    today = date.fromisoformat(published)
    recent = range(min(RECENT, today.toordinal()))  # some programs write the first day of all for one they do not know
    return frozenset(named | {(today - timedelta(days=back)).isoformat() for back in recent})
