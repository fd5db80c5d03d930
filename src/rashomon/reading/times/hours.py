"""Read times of day."""

import re

from rashomon.reading.times.frame import UNKNOWN_DAY, Draft, Found, Frame
from rashomon.reading.times.leaning import read_near_day
from rashomon.reading.times.named import at_daypart, read_month_day, read_weekday

_DAYPART_LEADS = frozenset({"in", "during", "through", "into"})
_CLOCK_LEADS = frozenset(
    {"at", "by", "until", "till", "from", "since", "before", "after", "around", "about", "between"}
)
_SPOKEN_LEADS = frozenset({"at", "until", "till", "about", "before", "after", "since"})
_DAY_LEADS = frozenset({"at", "until", "till", "since", "from"})
_HALVES = frozenset({"am", "pm", "forenoon", "afternoon"})
_SPOKEN = frozenset({"half", "quarter", "minutes"})
_NOON = 12
_ROUND_MINUTES = frozenset({5, 10, 20, 25})
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?(?::\d\d)?")


def read_clock(found: Found, frame: Frame) -> Draft | None:
    """A time by the clock, with its day if that is given beside it."""
    time = _time_of(found)
    if time is None:
        return None
    time += _zone_of(found, frame)
    day = _day_beside(found, frame)
    if day is None:
        return Draft("TIME", UNKNOWN_DAY + time)
    return Draft("TIME", day.value + time, day.first, day.last)


def read_daypart(found: Found, frame: Frame) -> Draft | None:
    """The morning, noon: a part of a day that is not named; a bare word only where it names a moment."""
    part = frame.table("dayparts", found.word("daypart"))
    before = found.before()
    if found.last - found.first == 1 and part[0] != "T":
        return None
    if found.words()[0] == "a" or (part[0] != "T" and not found.has("part") and before not in _DAYPART_LEADS):
        return None
    return at_daypart(None, part, UNKNOWN_DAY)


def _zone_of(found: Found, frame: Frame) -> str:
    """The zone as ISO 8601 writes it, "Z" or "+03:00"; empty where its words have no one fixed meaning."""
    if found.has("offset"):
        return f"+{int(found.value('offset') or 0):02}:00"
    if found.has("zone"):
        return frame.table("zones", found.word("zone"))
    if found.has("city"):
        return frame.table("zone_cities", found.word("city"))
    if not (found.has("standard") or found.has("daylight")):
        return ""
    hours = int(frame.table("zone_regions", found.word("region"))) + found.has("daylight")
    return f"{hours:+03}:00"


def _day_beside(found: Found, frame: Frame) -> Draft | None:
    if found.has("weekday"):
        return read_weekday(found, frame)
    if found.has("near"):
        return read_near_day(found, frame)
    return read_month_day(found, frame) if found.has("month") else None


def _time_of(found: Found) -> str | None:
    """The time as TIMEX3 writes it, "T15:00"; None where there is no such time."""
    word, value = found.word("clock"), found.value("clock")
    if not _tells_hour(found):
        return None
    if ":" in word or "." in word:
        match = _CLOCK.fullmatch(word)
        if match is None:
            return None
        hour, minute = int(match[1]), int(match[2])
    elif value is not None and len(word) == 4 and word.isdecimal():
        hour, minute = divmod(int(word), 100)
    else:
        hour, minute = int(value or 0), _minutes_of(found)
        hour, minute = (hour - 1 or 12, 60 + minute) if minute < 0 else (hour, minute)
    if not _HALVES.isdisjoint(found.names()) and not (":" in word and hour > _NOON):
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if found.has("pm") or found.has("afternoon") else 0)
    return f"T{hour:02}:{minute:02}" if hour <= 24 and minute < 60 else None


def _minutes_of(found: Found) -> int:
    """The minutes past the hour that is spoken of, below nought where they are to it."""
    minutes = 30 if found.has("half") else 15 if found.has("quarter") else int(found.value("minutes") or 0)
    return -minutes if found.has("short") else minutes


def _tells_hour(found: Found) -> bool:
    """Whether these words, which may also tell a length or a score, tell an hour: "0640 hours", "at ten to six"."""
    word = found.word("clock")
    if found.has("military"):
        return ":" in word or word[0] == "0" or found.before() in _CLOCK_LEADS
    if found.has("forenoon") or found.has("afternoon"):
        plain = ":" not in word and "o'clock" not in found.words() and not _SPOKEN.intersection(found.names())
        return not plain or found.before() in _DAY_LEADS
    if not found.has("minutes"):
        return True
    likely = found.value("minutes") in _ROUND_MINUTES or found.has("counted")
    return likely and (found.before() in _SPOKEN_LEADS or found.has("am") or found.has("pm"))
