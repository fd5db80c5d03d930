"""Put the lines of pages together to paragraphs."""

import re
from collections import Counter
from collections.abc import Set
from dataclasses import dataclass, replace
from statistics import median

_AT_EDGE = 2  # lines from the top, from the bottom of a page, that may be a running head or foot
_GAP = 1.35  # of the usual distance of lines: more parts paragraphs
_SAME_SIZE = 0.06
_INDENT = (0.6, 6.0)  # of the size of the letters: less is no indent, more is another column
_SHORT = 0.8  # of a full line
_ENDS = re.compile(r"[.!?:…][\"'”’»)\]]*$")
_ITEM = re.compile(r"[•‣◦▪–*-]\s|\(?\d{1,2}[.)]\s")
_BROKEN = re.compile(r"([^\W\d_]+)[-\u2010]$")
_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d+")
_NUMBER = "#"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page, where it begins in points from the lower left corner, how large its letters are."""

    text: str
    left: float
    base: float
    size: float


@dataclass(frozen=True, slots=True)
class Page:
    """A page's lines in the order in which they are read; whether it holds pictures."""

    lines: tuple[Line, ...]
    pictures: bool = False


def drop_running(pages: list[Page]) -> tuple[list[Page], tuple[str, ...]]:
    """The pages without the heads and feet that run over more than half of them, with these, as on their first page.

    A number may differ from page to page, as that of the page does; where it stands alone, two pages are enough.
    """
    edges = [_find_edges(page) for page in pages]
    counts = Counter(key for page in edges for key in set(page.values()))
    running = {key for key, count in counts.items() if count > 1 and (2 * count > len(pages) or key[0] == _NUMBER)}
    told: dict[tuple[str, bool], str] = {}
    kept = []
    for page, at_edge in zip(pages, edges, strict=True):
        dropped = {number for number, key in at_edge.items() if key in running}
        for number in sorted(dropped):
            told.setdefault(at_edge[number], page.lines[number].text)
        kept.append(replace(page, lines=tuple(line for n, line in enumerate(page.lines) if n not in dropped)))
    return kept, tuple(told.values())


def join_lines(page: Page, words: Set[str]) -> list[str]:
    """The paragraphs of a page, each one line of text.

    Where a word may have been broken, its hyphen and line end stay, for repair to mend; `words` tells compounds apart.
    """
    paragraphs: list[str] = []
    pitches, full = _measure(page)
    for before, line in zip((None, *page.lines), page.lines, strict=False):
        if before is None or _parts(before, line, pitches, full):
            paragraphs.append(line.text)
        else:
            paragraphs[-1] = join(paragraphs[-1], line.text, words)
    return paragraphs


def join(before: str, after: str, words: Set[str]) -> str:
    """Two lines of a paragraph as one."""
    left, right = _BROKEN.search(before), _WORD.match(after)
    if left is None or right is None:
        return f"{before} {after}"
    return f"{before}{after}" if _is_compound(left[1], right[0], words) else f"{before}\n{after}"


def goes_on(before: str, after: str) -> bool:
    """Whether a paragraph that ends a page is likely to go on in the one that begins the next."""
    return not _ENDS.search(before) and after[:1].islower()


def _find_edges(page: Page) -> dict[int, tuple[str, bool]]:
    by_height = sorted(range(len(page.lines)), key=lambda number: -page.lines[number].base)
    top, bottom = by_height[:_AT_EDGE], by_height[_AT_EDGE:][-_AT_EDGE:]
    keys = {number: _DIGITS.sub(_NUMBER, page.lines[number].text.lower()) for number in (*top, *bottom)}
    return {number: (key, number in top) for number, key in keys.items()}


def _measure(page: Page) -> tuple[dict[int, float], dict[int, int]]:
    """For each size of letters, how far its lines stand apart, and how many characters a full one has."""
    gaps: dict[int, list[float]] = {}
    lengths: dict[int, list[int]] = {}
    for before, line in zip((None, *page.lines), page.lines, strict=False):
        lengths.setdefault(round(line.size), []).append(len(line.text))
        if before is not None and _like(before, line) and 0 < before.base - line.base < 4 * line.size:
            gaps.setdefault(round(line.size), []).append(before.base - line.base)
    # The distance within paragraphs is the smaller of the usual ones.
    pitches = {size: median(sorted(found)[: max(1, len(found) * 2 // 3)]) for size, found in gaps.items()}
    return pitches, {size: sorted(found)[(len(found) - 1) * 3 // 4] for size, found in lengths.items()}


def _parts(before: Line, line: Line, pitches: dict[int, float], full: dict[int, int]) -> bool:
    """Whether a paragraph ends between the two lines."""
    down = before.base - line.base
    ended = _ENDS.search(before.text) is not None
    if not _like(before, line) or _ITEM.match(line.text):
        return True
    if abs(down) < 0.3 * line.size:
        return False
    if down < 0:
        return not goes_on(before.text, line.text)
    if down > _GAP * pitches.get(round(line.size), 1.2 * line.size):
        return True
    if ended and _INDENT[0] * line.size < line.left - before.left < _INDENT[1] * line.size:
        return True
    return ended and len(before.text) < _SHORT * full[round(line.size)]


def _like(before: Line, line: Line) -> bool:
    return abs(before.size - line.size) <= _SAME_SIZE * max(before.size, line.size)


def _is_compound(left: str, right: str, words: Set[str]) -> bool:
    if not right.islower() or not left[-1].islower():
        return True
    left, right = left.lower(), right.lower()
    return left + right not in words and right in words and (left in words or len(right) > 3)
