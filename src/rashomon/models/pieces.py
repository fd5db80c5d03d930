"""Cut paragraphs into pieces that a parser can take."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rashomon.records.span import Span

LONGEST_PIECE = 20_000
LONGEST_WORD = 200
_ENDLESS = re.compile(rf"\S{{{LONGEST_WORD}}}(?=\S)")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s")
_APOSTROPHE = re.compile(r"(?<=\w)[’ʼ＇](?=\w)")
_SPACES = re.compile(r"\s+")


class Piece(NamedTuple):
    """Words of one paragraph with single spaces between them.

    `text` and `paragraph` count in what was handed in; `gaps` holds places in `words`, ascending, and by how much
    what follows each of them stands later in the clean text.
    """

    text: int
    paragraph: int
    words: str
    gaps: tuple[tuple[int, int], ...]


def cut_paragraph(clean: str, paragraph: Span) -> Iterator[Span]:
    """The paragraph in stretches of at most LONGEST_PIECE code points, without words past about LONGEST_WORD.

    Long paragraphs are cut after a sentence where one ends, else at a space. Time is linear in the paragraph's length.
    """
    start, end = paragraph
    for forced in (*(match.end() for match in _ENDLESS.finditer(clean, start, end)), end):
        while forced - start > LONGEST_PIECE:
            stop = start + _last_break(clean[start : start + LONGEST_PIECE])
            yield Span(start, stop)
            start = stop
        if forced > start:
            yield Span(start, forced)
        start = forced


def make_piece(clean: str, stretch: Span, *, text: int, paragraph: int) -> Piece:
    """The piece for a stretch of `clean`: every run of white space, line ends too, becomes one space."""
    raw = stretch.of(clean)
    words = " ".join(raw.split())
    if len(words) == len(raw):
        return Piece(text, paragraph, words, ((0, stretch.start),))
    at = stretch.start + len(raw) - len(raw.lstrip())
    gaps = [(0, at)]
    taken = at - stretch.start
    lost = taken
    for run in _SPACES.finditer(raw, taken):
        if run.end() - run.start() > 1 and run.end() < len(raw):
            gaps.append((run.start() - lost + 1, stretch.start + lost + run.end() - run.start() - 1))
            lost += run.end() - run.start() - 1
    return Piece(text, paragraph, words, tuple(gaps))


def straighten(words: str) -> str:
    """The words with straight apostrophes inside of words, code point for code point; quotation marks stay as they are.

    The tagger was trained on straight ones: it takes the n’t of "wasn’t there" for a number, the n't for a negation.
    """
    return _APOSTROPHE.sub("'", words)


def place(piece: Piece, points: Iterable[int]) -> list[int]:
    """Where `points`, places in the words of the piece, stand in the clean text."""
    if len(piece.gaps) == 1:
        shift = piece.gaps[0][1]
        return [point + shift for point in points]
    places = [gap[0] for gap in piece.gaps]
    return [point + piece.gaps[bisect_right(places, point) - 1][1] for point in points]


def _last_break(window: str) -> int:
    ends = [match.end() for match in _SENTENCE_END.finditer(window)]
    if ends:
        return ends[-1]
    return len(window) - len(window.split()[-1]) if len(window.split()) > 1 else len(window)
