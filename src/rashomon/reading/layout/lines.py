"""Split a text into lines."""

from typing import NamedTuple


class Line(NamedTuple):
    """A line that is not blank, without the white space around it; whether a blank line stands before it."""

    start: int
    end: int
    after_blank: bool


def split_lines(text: str) -> list[Line]:
    """The lines of `text` in order."""
    lines: list[Line] = []
    at = 0
    blank = True
    for whole in text.splitlines(keepends=True):
        words = whole.strip()
        if words:
            start = at + whole.index(words[0])
            lines.append(Line(start, start + len(words), blank))
        blank = not words
        at += len(whole)
    return lines
