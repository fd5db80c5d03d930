"""Reckon with days, weeks, months, quarters, years."""

from datetime import date, timedelta

MONTHS = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200, "L": 12000}
"""How many months a unit has that is made of months."""
DAYS = {"D": 1, "NI": 1, "W": 7, "WE": 7, "2W": 14}
"""How many days a unit has that is made of days."""


def shift(day: date, count: float, unit: str) -> date | None:
    """`count` units from a day; the last day of the month where it has no such day; None outside of years 1 to 9999."""
    try:
        if unit in DAYS:
            return day + timedelta(days=round(count * DAYS[unit]))
        months = day.year * 12 + day.month - 1 + round(count * MONTHS[unit])
        if not 12 <= months < 120_000:
            return None
        first = date(months // 12, months % 12 + 1, 1)
        return first.replace(day=min(day.day, last_of_month(first).day))
    except OverflowError:
        return None


def last_of_month(day: date) -> date:
    """The last day of the month of a day."""
    if day.month == 12:
        return date(day.year, 12, 31)
    return date(day.year, day.month + 1, 1) - timedelta(days=1)


def stretch(day: date, unit: str) -> tuple[date, date]:
    """First and last day of the calendar unit that a day is in."""
    if unit in ("D", "NI"):
        return day, day
    monday = day - timedelta(days=day.weekday()) if day.toordinal() > 6 else day
    if unit in ("W", "2W"):
        return monday, _plus(monday, 6)
    if unit == "WE":
        return _plus(monday, 5), _plus(monday, 6)
    if unit == "M":
        return day.replace(day=1), last_of_month(day)
    if unit == "Q":
        first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
        return first, last_of_month(first.replace(month=first.month + 2))
    years = MONTHS[unit] // 12
    first_year = max(1, day.year // years * years)
    return date(first_year, 1, 1), date(min(9999, day.year // years * years + years - 1), 12, 31)


def spell(day: date, unit: str) -> str:
    """The TIMEX3 value of the calendar unit that a day is in."""
    if unit in ("W", "2W", "WE"):
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if unit == "WE" else "")
    if unit == "NI":
        return f"{day.isoformat()}TNI"
    if unit == "Q":
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    iso = day.isoformat()
    return iso[: {"D": 10, "M": 7, "Y": 4, "E": 3, "C": 2, "L": 1}[unit]]


def hold(first: date, last: date) -> str:
    """The TIMEX3 value of the smallest calendar unit, from a day to a millennium, that holds a stretch of days."""
    units = ("D", "M", "Y", "E", "C", "L")
    return next((spell(first, unit) for unit in units if spell(first, unit) == spell(last, unit)), "XXXX")


def third(first: date, last: date, part: str) -> tuple[date, date]:
    """The early, mid or late third of a stretch of days, at least one day."""
    days = (last - first).days + 1
    if part == "early":
        return first, _plus(first, max(0, -(-days // 3) - 1))
    if part == "late":
        return _plus(first, days - max(1, -(-days // 3))), last
    return _plus(first, days // 3), _plus(first, max(days // 3, days - days // 3 - 1))


def _plus(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max
