"""Write the text of stretches of a page, with the way back to them."""

import re
from collections.abc import Iterable
from html import unescape

from rashomon.ingest.page.placing import Stretch

_WHITE = " \t\r\n\f"
_SPACE = re.compile(f"[{_WHITE}]+")
Way = tuple[int, int, int, int]


def read_stretch(markup: str) -> str:
    """What a stretch of a page says: character references read, white space collapsed."""
    return _SPACE.sub(" ", unescape(markup))


def write_text(page: str, stretches: Iterable[Stretch]) -> tuple[str, list[Way]]:
    """The text of `stretches`, paragraphs a blank line apart, and for each stretch of it where it stands in the page.

    `page[way[2]:way[3]]`, read by `read_stretch`, is `text[way[0]:way[1]]`.
    """
    writer = _Writer(page)
    for stretch in stretches:
        writer.add(stretch)
    return "".join(writer.pieces), writer.ways


class _Writer:
    def __init__(self, page: str) -> None:
        self.pieces: list[str] = []
        self.ways: list[Way] = []
        self._page = page
        self._length = 0
        self._paragraph = -1
        self._space: int | None = None

    def add(self, stretch: Stretch) -> None:
        """Go on with a stretch; space between it and the one before is taken from the page, and taken once."""
        words = stretch.of(self._page)
        start = stretch.start + len(words) - len(words.lstrip(_WHITE))
        end = stretch.start + len(words.rstrip(_WHITE))
        if start >= stretch.end:
            self._space = stretch.start if self._space is None else self._space
            return
        if self.pieces and (stretch.paragraph != self._paragraph or stretch.broken):
            self._write("\n\n" if stretch.paragraph != self._paragraph else "\n")
        elif self.pieces and self._space is not None:
            self._copy(self._space, self._space + 1)
        elif self.pieces and start > stretch.start:
            start -= 1
        self._copy(start, end)
        self._paragraph = stretch.paragraph
        self._space = end if end < stretch.end else None

    def _copy(self, start: int, end: int) -> None:
        at = self._length
        self._write(read_stretch(self._page[start:end]))
        if self.ways and (self.ways[-1][1], self.ways[-1][3]) == (at, start):
            at, _, start, _ = self.ways.pop()
        self.ways.append((at, self._length, start, end))

    def _write(self, words: str) -> None:
        self.pieces.append(words)
        self._length += len(words)
