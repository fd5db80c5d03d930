"""Find the parts of a report's text: headline, byline, dateline, paragraphs."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from rashomon.reading.layout.credits import Credit, read_credit
from rashomon.reading.layout.dateline import Dateline, find_dateline
from rashomon.reading.layout.lines import Line, split_lines
from rashomon.reading.layout.paragraphs import (
    Shape,
    cut_long,
    ends_sentence,
    find_bullet,
    find_shape,
    is_full,
    join_lines,
)
from rashomon.reading.layout.tables import BREAKS
from rashomon.records.report import Layout
from rashomon.records.span import Span
from rashomon.records.text import Text

__all__ = ["VERSION", "Part", "find_parts", "lay_out"]

VERSION = "1"
_OPENING = 12  # so many lines at the head, and so many at the foot, may be credited
_CLOSING = 8
_LONGEST_HEADLINE = 200
_MOST_WORDS = 22
_DEEPEST = 5  # the dateline stands in one of so many first paragraphs
_SENTENCE = re.compile(r"[.!…:;,]['\"”’»)\]]*$")
_WORD = re.compile(r"[^\W\d_]+")
_SPEAKER = re.compile(r"(?:[A-Z][A-Z.'’\-]+ ?){1,4}:\s")


class Part(NamedTuple):
    """A stretch of the text, and what it is: `headline`, `byline`, `dateline`, `paragraph` or `meta`."""

    kind: str
    span: Span


def lay_out(text: Text) -> Layout:
    """Where the parts of `text` stand, and what its credits say of author, publisher and day of publication."""
    return _lay_out(text.clean)[0]


def find_parts(text: Text) -> tuple[Part, ...]:
    """All parts of `text` in order, none meeting another; what lies between them is white space.

    Beside what stands in the layout these are lines that say nothing of the news, and the marks of lists.
    """
    layout, others = _lay_out(text.clean)
    parts = [Part("headline" if span == layout.headline else "paragraph", span) for span in layout.paragraphs]
    parts += [Part("byline" if span == layout.byline else "meta", span) for span in others]
    if layout.dateline is not None:
        parts.append(Part("dateline", layout.dateline))
    return tuple(sorted(parts, key=lambda part: part.span))


def _lay_out(text: str) -> tuple[Layout, list[Span]]:
    # The layout, with the spans of all lines of credits and marks of lists.
    lines = split_lines(text)
    shape = find_shape(text, lines)
    credited = _find_credits(text, lines, shape)
    units = _join(text, lines, credited, shape)
    headline = _find_headline(text, units)
    opening, dateline = _find_dateline(text, units, headline) or (-1, None)
    others = [_span(lines[number]) for number in credited]
    paragraphs: list[Span] = []
    for number, unit in enumerate(units):
        if dateline is not None and number == opening:
            unit = Span(unit.start + dateline.resume, unit.end)
        start = find_bullet(text, unit)
        if start > unit.start:
            others.append(Span(unit.start, unit.start + len(text[unit.start : start].rstrip())))
            unit = Span(start, unit.end)
        paragraphs += cut_long(text, unit)
    byline = _find_byline(credited)
    layout = Layout(
        paragraphs=tuple(paragraphs),
        headline=headline,
        byline=_span(lines[byline]) if byline is not None else None,
        dateline=Span(units[opening].start, units[opening].start + dateline.end) if dateline else None,
        author=credited[byline].author if byline is not None else None,
        publisher=_first([dateline.publisher if dateline else None, *(c.publisher for c in credited.values())]),
        published=_first([*(c.published for c in credited.values()), dateline.published if dateline else None]),
    )
    return layout, others


def _find_credits(text: str, lines: Sequence[Line], shape: Shape) -> dict[int, Credit]:
    found: dict[int, Credit] = {}
    head = range(min(_OPENING, len(lines)))
    foot = range(max(len(head), len(lines) - _CLOSING), len(lines))
    for number in (*head, *foot):
        credit = read_credit(_span(lines[number]).of(text))
        if credit is None or _is_inside(text, lines, number, shape, found):
            continue
        found[number] = replace(credit, published=None) if number in foot and credit.kind == "day" else credit
    if len({credit.published for credit in found.values() if credit.kind == "day"} - {None}) > 1:
        found = {number: credit for number, credit in found.items() if credit.kind != "day"}  # days as headings
    for number, line in enumerate(lines):
        if line.end - line.start < 40 and number not in found and _span(line).of(text).lower() in BREAKS:
            found[number] = Credit("meta")
    return found


def _is_inside(text: str, lines: Sequence[Line], number: int, shape: Shape, found: dict[int, Credit]) -> bool:
    # A line in the middle of a wrapped paragraph is no credit, whatever it looks like.
    line = lines[number]
    following = lines[number + 1] if number + 1 < len(lines) else None
    if following is not None and not following.after_blank and text[following.start].islower():
        return True
    if number == 0 or line.after_blank or number - 1 in found:
        return False
    before = lines[number - 1]
    return shape.wrapped and not ends_sentence(text, before) and is_full(text, before, line, shape.width)


def _join(text: str, lines: Sequence[Line], credited: dict[int, Credit], shape: Shape) -> list[Span]:
    units: list[Span] = []
    run: list[Line] = []
    for number, line in enumerate(lines):
        if number in credited:
            units += join_lines(text, run, shape)
            run = []
        else:
            run.append(line)
    return units + join_lines(text, run, shape)


def _find_headline(text: str, units: Sequence[Span]) -> Span | None:
    if len(units) < 2:
        return None
    words = units[0].of(text)
    dateline = find_dateline(words, after_colon=False)
    if dateline is not None and (dateline.publisher or dateline.end == len(words)):
        return None
    if (
        len(words) > _LONGEST_HEADLINE
        or len(words.split()) > _MOST_WORDS
        or find_bullet(text, units[0]) > units[0].start
    ):
        return None
    if words[0].islower() or not any(character.isalpha() for character in words):
        return None
    return units[0] if _is_titled(words) or not _SENTENCE.search(words) else None


def _is_titled(words: str) -> bool:
    # Title Case, or CAPITALS, with a full stop behind them all the same.
    long = [word for word in _WORD.findall(words) if len(word) > 3]
    return len(long) >= 4 and sum(word[0].isupper() for word in long) * 10 >= len(long) * 8


def _find_dateline(text: str, units: Sequence[Span], headline: Span | None) -> tuple[int, Dateline] | None:
    after_colon = sum(_SPEAKER.match(unit.of(text)[:80]) is not None for unit in units[:200]) < 2
    for number, unit in enumerate(units[:_DEEPEST]):
        if unit != headline and (found := find_dateline(unit.of(text), after_colon=after_colon)) is not None:
            return number, found
    return None


def _find_byline(credited: dict[int, Credit]) -> int | None:
    kinds = {credit.kind: number for number, credit in reversed(credited.items())}
    return kinds.get("byline", kinds.get("closing"))


def _span(line: Line) -> Span:
    return Span(line.start, line.end)


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value is not None), None)
