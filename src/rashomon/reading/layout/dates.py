"""Read a calendar day off a line."""

import re
from datetime import date
from typing import NamedTuple

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Day(NamedTuple):
    """A day found at `start` to `end` of a line; `iso` is None without a year, or if day and month may swap."""

    start: int
    end: int
    iso: str | None


_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thurs?|thu|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_PATTERNS = tuple(
    re.compile(rf"\b{_WEEKDAY}{pattern}(?!\d)", re.IGNORECASE)
    for pattern in (
        rf"{_MONTH}\s*{_DAY}(?:\s*,\s*|\s+){_YEAR}",
        rf"{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}",
        rf"{_DAY}-{_MONTH}-{_YEAR}",
        rf"{_YEAR}[-/.](?P<month>\d\d?)[-/.](?P<day>\d\d?)",
        rf"(?P<day>\d\d?)\.(?P<month>\d\d?)\.{_YEAR}",
        rf"(?P<either>\d\d?)/(?P<other>\d\d?)/{_YEAR}",
        rf"{_MONTH}\s*{_DAY}",
        rf"{_DAY}\s+{_MONTH}",
    )
)
_CLOCK = (
    r"(?:\d{1,2}(?:[:.]\d\d){1,2}\s*(?:[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?|\d{4}\s*(?:hrs|hours|gmt|utc))"
    r"(?:\s*(?:hrs|[A-Z]{2,5}|Z|UTC|GMT)?(?:[+-]\d{1,2}(?::?\d\d)?)?)?"
)
_TIME = re.compile(_CLOCK, re.IGNORECASE)
_AGO = re.compile(
    r"(?:(?:about\s+)?(?:\d+|an?|one|two|three)\s+(?:minutes?|mins?|hours?|days?|weeks?)\s+ago|today|yesterday)"
)
_WEEKDAY_ALONE = re.compile(r"\b(?:" + "|".join(WEEKDAYS) + r")\b", re.IGNORECASE)
_BETWEEN = re.compile(r"(?:\b(?:at|on|to|from|local time|time)\b|[\s,|•·/()\-–—:;.])*", re.IGNORECASE)
_LONGEST = 200


def find_day(line: str) -> Day | None:
    """The first day that the beginning of `line` names, in the form that says most."""
    line = line[:_LONGEST]
    for pattern in _PATTERNS:
        found = pattern.search(line)
        if found:
            return Day(found.start(), found.end(), _to_iso(found.groupdict()))
    return None


def is_when(line: str) -> bool:
    """Whether `line` says nothing but when: a day, a time of day, both, or how long ago."""
    if len(line) > _LONGEST or not any(character.isalnum() for character in line):
        return False
    day = find_day(line)
    rest = line if day is None else line[: day.start] + " " + line[day.end :]
    rest = _WEEKDAY_ALONE.sub(" ", _TIME.sub(" ", _AGO.sub(" ", rest.lower())))
    return _BETWEEN.fullmatch(rest) is not None


def _to_iso(found: dict[str, str | None]) -> str | None:
    year, day, month = found.get("year"), found.get("day"), found.get("month")
    either, other = found.get("either"), found.get("other")
    if year is None:
        return None
    if either is not None and other is not None:
        day, month = _order(either, other)
    if day is None or month is None:
        return None
    number = int(month) if month.isdigit() else _month_number(month)
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return None


def _order(either: str, other: str) -> tuple[str | None, str | None]:
    # 25/12 and 12/25 can be read in one way only; 03/12 can be read in two, and is not.
    if int(either) > 12 or either == other:
        return either, other
    if int(other) > 12:
        return other, either
    return None, None


def _month_number(name: str) -> int:
    return next(number for number, month in enumerate(MONTHS, 1) if month.startswith(name.lower()[:3]))
