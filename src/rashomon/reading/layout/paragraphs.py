"""Make paragraphs of lines."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from rashomon.reading.layout.lines import Line
from rashomon.records.span import Span

LONGEST = 20_000
BULLET = re.compile(r"(?:[•▪◦●■‣⁃*·–—-]|\(?\d{1,2}[.)])(?=\s)\s*")
_MARK = re.compile(r"[•▪◦●■‣⁃*·–—-]\s+")
_END = re.compile(r"[.!?…:]['\"”’»)\]]*$")
_SENTENCE_END = re.compile(r"[.!?…]['\"”’»)\]]*\s+(?=['\"“‘«(\[]*[^\W\d_a-z])")
_NARROWEST, _WIDEST = 40, 120


class Shape(NamedTuple):
    """Whether lines are broken to fit a width, and that width."""

    wrapped: bool
    width: int


def find_shape(text: str, lines: Sequence[Line]) -> Shape:
    """Whether `lines` are hard-wrapped: most lines that another follows are as full as its first word leaves them."""
    followed = [
        (line, following)
        for line, following in pairwise(lines)
        if not following.after_blank and not BULLET.match(text, following.start, following.end)
    ]
    if len(followed) < 2:
        return Shape(False, 0)
    lengths = sorted(line.end - line.start for line, _ in followed)
    width = lengths[min(len(lengths) - 1, len(lengths) * 19 // 20)]
    if not _NARROWEST <= width <= _WIDEST:
        return Shape(False, 0)
    full = [pair for pair in followed if is_full(text, *pair, width)]
    ended = sum(ends_sentence(text, line) for line, _ in full)
    return Shape(len(full) * 10 >= len(followed) * 6 and ended * 2 <= len(full), width)


def join_lines(text: str, lines: Sequence[Line], shape: Shape) -> list[Span]:
    """The paragraphs that `lines`, neighbours in the text, make up."""
    joined: list[Span] = []
    for number, line in enumerate(lines):
        if number and _goes_on(text, lines[number - 1], line, shape):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(Span(line.start, line.end))
    return joined


def find_bullet(text: str, span: Span) -> int:
    """Where the words of a list item begin: behind its mark, or where the span begins if it has none."""
    mark = _MARK.match(text, span.start, span.end)
    return mark.end() if mark and mark.end() < span.end else span.start


def cut_long(text: str, span: Span) -> list[Span]:
    """`span` in pieces of at most LONGEST code points, cut where a sentence may end, else at a space."""
    if span.end - span.start <= LONGEST:
        return [span] if span.end > span.start else []
    pieces = []
    start = span.start
    while span.end - start > LONGEST:
        at = _find_cut(text, start)
        pieces.append(_trim(text, Span(start, at)))
        start = at
    pieces.append(_trim(text, Span(start, span.end)))
    return [piece for piece in pieces if piece.end > piece.start]


def is_full(text: str, line: Line, following: Line, width: int) -> bool:
    """Whether the first word of `following` would not have fitted into `line` at that width."""
    space = text.find(" ", following.start, following.end)
    word = (space if space >= 0 else following.end) - following.start
    return line.end - line.start + 1 + word > width


def ends_sentence(text: str, line: Line | Span) -> bool:
    """Whether `line` ends as a sentence does."""
    return _END.search(text[max(line.start, line.end - 8) : line.end]) is not None


def _find_cut(text: str, start: int) -> int:
    middle, end = start + LONGEST // 2, start + LONGEST
    ends = [found.end() for found in _SENTENCE_END.finditer(text, middle, end)]
    if ends:
        return ends[-1]
    space = max(text.rfind(mark, middle, end) for mark in (" ", "\n", "\t", "\u3000", "。", "，"))
    return space + 1 if space >= 0 else end


def _trim(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def _goes_on(text: str, line: Line, following: Line, shape: Shape) -> bool:
    if following.after_blank or BULLET.match(text, following.start, following.end):
        return False
    runs_on = not ends_sentence(text, line) and text[following.start].islower()
    if not shape.wrapped:
        return runs_on and line.end - line.start >= _NARROWEST
    return runs_on or (is_full(text, line, following, shape.width) and not _is_heading(text, line, following))


def _is_heading(text: str, line: Line, following: Line) -> bool:
    return text[line.start : line.end].isupper() != text[following.start : following.end].isupper()
