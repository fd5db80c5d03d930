"""Infer when a report without a date was written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from rashomon.knowledge.calendars import Calendar
from rashomon.reading.times import day_of, find_times
from rashomon.reading.times.tense import find_token, tense_at
from rashomon.records.anchor import Time
from rashomon.records.parse import Parse
from rashomon.records.remark import Remark
from rashomon.records.text import Text

_FULL = re.compile(r"\d{4}-\d\d-\d\d")


def infer_written(
    times: Sequence[Time], text: Text, parse: Parse, published: str | None, calendar: Calendar
) -> tuple[tuple[Time, ...], tuple[Remark, ...]]:
    """The times of a report, with a remark where something of its date of writing is inferred for relative ones.

    No report was written before the last day that it tells as past. The earlier it was written, the earlier are the
    days that its relative times mean: read as if written on that day, they give days before which these cannot be.
    """
    if day_of(published) is not None or not any(map(_is_relative, times)):
        return tuple(times), ()
    past = max(_told(times, parse, calendar, "past"), default=None)
    coming = min((day for day in _told(times, parse, calendar, "future") if past is None or day >= past), default=None)
    bounds = [f"not before {past}, the last day told as past"] if past else []
    bounds += [f"not after {coming}, the first day told as to come"] if coming else []
    message = f"no date of publication is known; inferred: written {', '.join(bounds)}"
    if past is not None:
        least = {time.span: time.earliest for time in find_times(text, parse, past.isoformat(), calendar)}
        times = [replace(time, earliest=least.get(time.span)) if _is_relative(time) else time for time in times]
    return tuple(times), (Remark(stage="times", code="inferred-date", message=message),) if bounds else ()


def _is_relative(time: Time) -> bool:
    """Whether only the date of writing could tell which days are meant."""
    undated = "XX" in time.value or time.value.endswith("_REF")
    return time.type in ("DATE", "TIME") and undated and time.earliest is None and time.latest is None


def _told(times: Sequence[Time], parse: Parse, calendar: Calendar, tense: str) -> Iterator[date]:
    """The full days told in a tense; a day outside of all sentences, as in a dateline, is past."""
    plans, aims = calendar.tables["plans"], calendar.tables["aims"]
    for time in times:
        if time.earliest is None or time.earliest != time.latest or not _FULL.match(time.value):
            continue
        token = find_token(parse, time.span.start)
        if token is None:
            told = tense == "past"
        else:
            aimed = tense == "past" and token > 0 and parse.words[token - 1].lower() in aims
            told = not aimed and tense_at(parse, time.span.start, plans) == tense
        if told:
            yield date.fromisoformat(time.earliest)
