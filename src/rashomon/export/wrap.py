"""Break styled words into lines."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rashomon.export.visible import neutralise

# Select Graphic Rendition parameters (ECMA-48): the sixteen colours that every terminal theme makes legible.
STYLES = {
    "": "",
    "title": "1",
    "heading": "1",
    "source": "1",
    "label": "2",
    "before": "31",
    "after": "32",
    "says": "36",
    "doubtful": "33",
    "against": "31",
    "ahead": "35",
    "failure": "1;31",
    "key": "1",
}
# Holds two words on one line; printed as a plain space.
NO_BREAK = "\u00a0"
_PIECE = re.compile(r"[ \t\n]+|[^ \t\n]+")
# Neither Latin letters nor the usual punctuation, which all fill one column.
_UNUSUAL = re.compile("[^\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u27e8\u27e9]")
_WIDE = frozenset("WF")
_UNSEEN = frozenset(("Mn", "Me", "Cf"))


class Piece(NamedTuple):
    """Some words in one style."""

    words: str
    style: str = ""


class Page(NamedTuple):
    """How wide a page is, in terminal columns, and whether it is in colour."""

    width: int = 80
    colour: bool = False


def columns(text: str) -> int:
    """How many terminal columns `text` fills."""
    if text.isascii():
        return len(text)
    return len(text) + sum(_columns(character) - 1 for character in _UNUSUAL.findall(text))


def wrap(pieces: Iterable[Piece], page: Page, *, first: Sequence[Piece] = (), rest: Sequence[Piece] = ()) -> str:
    """The lines of `pieces`, each with its line end; the first one begins with `first`, each other with `rest`.

    Words longer than a line are broken. What steers a terminal is made visible; only the styles of the page remain.
    """
    lines = break_lines(pieces, page.width, first=first, rest=rest)
    return "".join(paint(line, colour=page.colour) for line in lines)


def break_lines(
    pieces: Iterable[Piece], width: int, *, first: Sequence[Piece] = (), rest: Sequence[Piece] = ()
) -> Iterator[list[Piece]]:
    """The lines of `pieces`, at most `width` columns wide, as they stand before they are painted."""
    line, margin = list(first), sum(columns(piece.words) for piece in first)
    hanging = sum(columns(piece.words) for piece in rest)
    used = margin
    for word in _words(pieces):
        size = sum(columns(piece.words) for piece in word)
        if used > margin and used + 1 + size > width:
            yield line
            line, used, margin = list(rest), hanging, hanging
        if used > margin:
            line.append(Piece(" ", line[-1].style if line[-1].style == word[0].style else ""))
            used += 1
        for piece in word:
            for part in _slices(piece.words, max(1, width - used), max(1, width - hanging)):
                if used > margin and used + columns(part) > width:
                    yield line
                    line, used, margin = list(rest), hanging, hanging
                line.append(Piece(part, piece.style))
                used += columns(part)
    yield line


def _words(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    word: list[Piece] = []
    for words, style in pieces:
        for part in _PIECE.findall(neutralise(words)):
            if not part.isspace() or part[0] not in " \t\n":
                word.append(Piece(part, style))
            elif word:
                yield word
                word = []
    if word:
        yield word


def _slices(word: str, room: int, full: int) -> Iterator[str]:
    """`word` in parts, the first at most `room` columns wide, the others at most `full`."""
    if columns(word) <= room:
        yield word
        return
    start = used = 0
    for place, character in enumerate(word):
        size = _columns(character)
        if used + size > room and place > start:
            yield word[start:place]
            start, used, room = place, 0, full
        used += size
    yield word[start:]


def _columns(character: str) -> int:
    if unicodedata.category(character) in _UNSEEN:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1


def paint(line: Sequence[Piece], *, colour: bool) -> str:
    """One line with its line end, in the colours of its styles or in none."""
    if not colour:
        return "".join(piece.words for piece in line).replace(NO_BREAK, " ").rstrip() + "\n"
    painted: list[str] = []
    style = ""
    for piece in line:
        if piece.style != style:
            painted.append("\x1b[0m" if style else "")
            painted.append(f"\x1b[{STYLES[piece.style]}m" if piece.style else "")
            style = piece.style
        painted.append(piece.words.replace(NO_BREAK, " "))
    return "".join(painted) + ("\x1b[0m\n" if style else "\n")
