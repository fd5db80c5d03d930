"""Find when things are said to happen."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple

from rashomon.knowledge.calendars import Calendar
from rashomon.reading.times.frame import UNKNOWN_DAY, Draft, Found, Frame
from rashomon.reading.times.lexemes import Lexemes, cut
from rashomon.reading.times.meanings import MEANINGS
from rashomon.reading.times.ranges import widen_fiscal
from rashomon.reading.times.units import third
from rashomon.records.anchor import Time
from rashomon.records.parse import Parse
from rashomon.records.span import Span
from rashomon.records.text import Text

VERSION = "5"

_LEANING = frozenset({"shifted", "ago"})
_ANAPHORIC = frozenset({"that_unit", "neighbour_unit", "shifted"})
_FLOATING = frozenset({"clock", "daypart", "shifted"})
_YEARS = frozenset({"year", "near_unit", "told_unit"})
_NEAR = 2  # sentences
_OLDEST, _LATEST = 1500, 2999  # years
_FEW_YEARS = 8


class _Placed(NamedTuple):
    """A draft where it stands."""

    span: Span
    sentence: int
    draft: Draft
    named: bool
    """Whether its own words name its time, as against "that day"."""
    floating: bool
    """Whether it is an hour or a part of a day that any day may have, as against "last night"."""


def find_times(text: Text, parse: Parse, published: str | None, calendar: Calendar) -> tuple[Time, ...]:
    """The time expressions of a text with their TIMEX3 values, in order.

    `published` is the ISO 8601 date, or date and time, on which relative expressions lean; without it, or where it is
    no such date, they keep relative values without bounds.
    """
    day = day_of(published)
    frame = Frame(calendar=calendar, parse=parse, published=day, moment=_moment_of(published) if day else None)
    lexemes = cut(text.clean, calendar)
    frame.history = _is_history(lexemes, frame)
    firsts = [parse.starts[first] for first, _ in parse.sentences]
    placed = []
    for found, draft in _read_all(lexemes, frame):
        draft = _narrow(found, draft, frame)
        if found.form.means not in _LEANING:
            frame.remember(found, draft)
        span = Span(found.start, found.end)
        sentence, means = bisect_right(firsts, span.start), found.form.means
        placed.append(_Placed(span, sentence, draft, means not in _ANAPHORIC, means in _FLOATING))
    return tuple(
        Time(
            id=f"t{number}",
            span=one.span,
            type=one.draft.type,
            value=one.draft.value,
            earliest=one.draft.first.isoformat() if one.draft.first else None,
            latest=one.draft.last.isoformat() if one.draft.last else None,
        )
        for number, one in enumerate(_date_hours(placed), 1)
    )


def day_of(published: str | None) -> date | None:
    """The day of an ISO date; None where it is none, or of a year in which no report was written."""
    try:
        day = date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
    return day if _OLDEST <= day.year <= _LATEST else None


def _moment_of(published: str | None) -> datetime | None:
    """The hour of an ISO date and time; None where it gives a day only, or midnight, which stands for a day."""
    try:
        moment = datetime.fromisoformat(published or "")
    except ValueError:
        return None
    return moment if moment.hour or moment.minute else None


def _is_history(lexemes: Lexemes, frame: Frame) -> bool:
    """Whether a text names years long past much more often than weekdays, yesterday, today, tomorrow."""
    if frame.published is None:
        return False
    tables = frame.calendar.tables
    around = sum(word in tables["weekdays"] or word in tables["near_days"] for word in lexemes.words)
    years = (int(word) for word in lexemes.words if len(word) == 4 and word.isdecimal())
    past = sum(_OLDEST <= year < frame.published.year - 1 for year in years)
    return past > max(_FEW_YEARS, 2 * around)


def _read_all(lexemes: Lexemes, frame: Frame) -> Iterator[tuple[Found, Draft]]:
    """From left to right, at each place the longest form that makes sense there."""
    signs, forms = lexemes.signs, frame.calendar.forms
    place = 0
    while place < len(signs):
        step = 1
        options = forms.get(signs[place])
        if options:
            matches = [(form, match) for form in options if (match := form.expression.match(signs, place))]
            matches.sort(key=lambda option: -option[1].end())
            for form, match in matches:
                found = Found(form, match, lexemes)
                draft = MEANINGS[form.means](found, frame)
                if draft is not None:
                    frame.reached, frame.latest = found.last, draft
                    yield found, draft
                    step = found.last - place
                    break
        place += step


def _narrow(found: Found, draft: Draft, frame: Frame) -> Draft:
    """The draft with the bounds that "early", "late", or "earlier" leave of them, or "fiscal" widens."""
    if found.form.means in _YEARS and not frame.calendar.tables["other_kinds"].keys().isdisjoint(found.words()):
        return widen_fiscal(draft, 1, 4)
    if draft.first is None or draft.last is None or draft.type not in ("DATE", "TIME") or not found.has("part"):
        return draft
    part = frame.calendar.tables["fuzzy"][found.word("part")]
    if part in ("early", "mid", "late"):
        first, last = third(draft.first, draft.last, part)
        return draft._replace(first=first, last=last)
    if frame.published is None or not draft.first <= frame.published <= draft.last:
        return draft
    return draft._replace(last=frame.published) if part == "before" else draft._replace(first=frame.published)


def _date_hours(placed: list[_Placed]) -> list[_Placed]:
    """Times of day with the one day that their sentence names; with that of an earlier sentence as bounds only."""
    named: dict[int, set[date]] = {}
    for one in placed:
        type_, value, first, last_day = one.draft
        if one.named and type_ == "DATE" and len(value) == len(UNKNOWN_DAY) and first is not None and first == last_day:
            named.setdefault(one.sentence, set()).add(first)
    dated = []
    last: tuple[int, set[date]] | None = None
    before: date | None = None
    current = None
    for one in placed:
        if one.sentence != current:
            current = one.sentence
            near = last[1] if last and one.sentence - last[0] <= _NEAR else set()
            before = next(iter(near)) if len(near) == 1 else None
        draft, here = one.draft, named.get(one.sentence, set())
        if draft.first is not None and len(draft.value) >= len(UNKNOWN_DAY) and draft.first == draft.last:
            last = (one.sentence, {draft.first, *(last[1] if last and last[0] == one.sentence else ())})
        elif not (one.floating and draft.type == "TIME" and draft.value.startswith(UNKNOWN_DAY)):
            pass
        elif len(here) == 1:
            (day,) = here
            draft = draft._replace(value=draft.value.replace(UNKNOWN_DAY, day.isoformat(), 1), first=day, last=day)
        elif not here and before is not None:
            draft = draft._replace(first=before, last=before)
        dated.append(one._replace(draft=draft))
    return dated
