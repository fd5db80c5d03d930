"""Read feasts, days told by other calendars than ours."""

from collections.abc import Iterator
from datetime import date, timedelta

from rashomon.reading.times.almanac import MONTH_OF, Stretch, easter, nth_weekday, orthodox_easter
from rashomon.reading.times.frame import UNKNOWN_DAY, Draft, Found, Frame
from rashomon.reading.times.named import is_person
from rashomon.reading.times.tense import AHEAD
from rashomon.reading.times.units import hold, shift

_EASTERS = {"easter": easter, "orthodox": orthodox_easter}
_AROUND = range(-1, 3)  # years of another calendar to try, from the one that began before the moment of writing
_FIRST_YEARS = {"islamic": (622, 1.0307), "persian": (621, 1.0), "jewish": (-3761, 1.0)}
_LIKELY_YEARS = {"islamic": (1200, 1600), "persian": (1200, 1600), "jewish": (5400, 6000)}
_DOUBT = {"islamic": 1}  # days by which the sighting of the moon moves a month


def read_feast(found: Found, frame: Frame) -> Draft | None:
    """A feast, its year given, or the one that "last", "next", or the tense of the verb asks for."""
    rule = found.form.given["value"]
    if found.last - found.first == 1 and is_person(found, frame, found.start):
        return None
    day_before = 1 if found.has("eve") else 0
    if found.has("year"):
        stretches = list(_in_year(rule, int(found.value("year") or 0)))
        return _told(stretches[0], day_before) if stretches else None
    if frame.published is None:
        exact = rule[:2].isdecimal() and rule.count("-") == 1 and not day_before
        return Draft("DATE", f"XXXX-{rule}" if exact else UNKNOWN_DAY)
    years = range(max(2, frame.published.year - 2), min(9997, frame.published.year + 2))
    return _choose([stretch for year in years for stretch in _in_year(rule, year)], found, frame, day_before)


def read_other_month(found: Found, frame: Frame) -> Draft | None:
    """A month of another calendar, or a day of it."""
    system, month = found.form.given["value"].split()
    day = found.value("day")
    if found.has("year"):
        year = int(found.value("year") or 0)
        low, high = _LIKELY_YEARS[system]
        if not low <= year <= high:
            return None
        stretch = _part(system, year, int(month), day)
        return None if stretch is None else _told(stretch)
    if day is None and (system, month) != ("islamic", "9"):
        return None  # the other names are those of people, towns, agencies
    if day is None and is_person(found, frame, found.start):
        return None
    if frame.published is None:
        return Draft("DATE", "XXXX-XX" if day is None else UNKNOWN_DAY)
    years = (_year_at(system, frame.published) + step for step in _AROUND)
    stretches = [part for year in years if (part := _part(system, year, int(month), day))]
    return _choose(stretches, found, frame)


def read_other_year(found: Found, _: Frame) -> Draft | None:
    """A year of another calendar: "1402 SH"."""
    system = found.form.given["value"]
    year = int(found.value("year") or 0)
    low, high = _LIKELY_YEARS[system]
    first, last = MONTH_OF[system](year, 1), MONTH_OF[system](year + 1, 1)
    if not low <= year <= high or first is None or last is None:
        return None
    doubt = timedelta(days=_DOUBT.get(system, 0))
    return _told(Stretch(first.first - doubt, last.first - timedelta(days=1) + doubt))


def _in_year(rule: str, year: int) -> Iterator[Stretch]:
    """The feast in a year of ours: "12-25", "easter -2", "11 4 4" (the fourth Thursday), "islamic 10 1"."""
    if not 1 < year < 9998:
        return
    name, *rest = rule.split()
    if name in _EASTERS:
        day = _EASTERS[name](year) + timedelta(days=int(rest[0]))
        yield Stretch(day, day)
    elif name in MONTH_OF:
        begin = _year_at(name, date(year, 1, 1))
        parts = (_part(name, begin + step, int(rest[0]), float(rest[1])) for step in _AROUND)
        yield from (part for part in parts if part and part.first.year == year)
    elif rest:
        month, nth, weekday, *more = map(int, (name, *rest))
        day = nth_weekday(year, month, nth, weekday) + timedelta(days=sum(more))
        yield Stretch(day, day)
    else:
        day = date(year, *map(int, name.split("-")))
        yield Stretch(day, day)


def _part(system: str, year: int, month: int, day: float | None) -> Stretch | None:
    """A month of another calendar or one day of it, as wide as the doubt about it."""
    whole = MONTH_OF[system](year, month) if year > 0 else None
    if whole is None:
        return None
    first, last = whole
    if day is not None:
        first = last = whole.first + timedelta(days=int(day) - 1)
        if not 1 <= day <= 30 or first > whole.last:
            return None
    doubt = timedelta(days=_DOUBT.get(system, 0))
    return Stretch(first - doubt, last + doubt)


def _year_at(system: str, day: date) -> int:
    """About the year of another calendar in which a day lies."""
    origin, pace = _FIRST_YEARS[system]
    return round((day.year - origin) * pace)


def _choose(stretches: list[Stretch], found: Found, frame: Frame, day_before: int = 0) -> Draft | None:
    """Of several, the one asked for; else the one that runs or is nearest, unless the tense forbids it."""
    published = frame.published
    if published is None or not stretches:
        return None
    past = [one for one in stretches if one.last < published]
    future = [one for one in stretches if one.first > published]
    step = found.word("step")
    tense = frame.tense(found)
    if step in ("last", "past", "previous") and past:
        return _told(past[-1], day_before)
    if step in ("next", "coming") and future:
        return _told(future[0], day_before)
    if not any(one.first <= published <= one.last for one in stretches):
        stretches = past if tense == "past" and past else future if tense in AHEAD and future else stretches
    nearest = min(stretches, key=lambda one: max(one.first - published, published - one.last))
    return _told(nearest, day_before)


def _told(stretch: Stretch, day_before: int = 0) -> Draft:
    """The draft of a stretch: its value is the smallest unit of our calendar that holds it."""
    first, last = (shift(day, -day_before, "D") or day for day in stretch)
    return Draft("DATE", hold(first, last), first, last)
