"""Find the runs of a page that hold given words."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from itertools import accumulate
from typing import NamedTuple

from rashomon.ingest.page.runs import Run

_SEED = 20
_STEP = 8
_LINKS = 0.8
_NEAR = 20_000
_MOST_MISSES = 500
# What may differ between a page and what a library makes of it: space, and what cannot be seen.
_UNSEEN = re.compile("[\\s\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+")
_REFERENCE = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


class Stretch(NamedTuple):
    """A stretch of the page's characters without a tag in it, its paragraph, and whether a line ends before it."""

    start: int
    end: int
    paragraph: int
    broken: bool

    def of(self, page: str) -> str:
        """What stands there in the page, as it was written."""
        return page[self.start : self.end]


class Placed(NamedTuple):
    """The stretches that hold the words looked for, in the page's order, and how many characters have no place."""

    stretches: tuple[Stretch, ...]
    lost: int


def place(page: str, runs: Sequence[Run], pieces: Iterable[str]) -> Placed:
    """The stretches of `runs` that hold `pieces`, which follow each other in the page.

    Space does not count. Within a paragraph, what stands between words that were found belongs to them, unless it is
    aside. Paragraphs that are hardly anything but links are left out.
    """
    keys = ["" if run.aside else _UNSEEN.sub("", unescape(page[run.start : run.end])) for run in runs]
    starts = list(accumulate(map(len, keys), initial=0))
    finder = _Finder("".join(keys))
    for piece in pieces:
        finder.find(_UNSEEN.sub("", piece))
    wanted: dict[int, tuple[int, int]] = {}
    for start, end in finder.found:
        first, last = bisect_right(starts, start) - 1, bisect_right(starts, end - 1) - 1
        for number in range(first, last + 1):
            inside = max(0, start - starts[number]), min(len(keys[number]), end - starts[number])
            before = wanted.get(number, inside)
            wanted[number] = min(before[0], inside[0]), max(before[1], inside[1])
    wanted = _drop_links(runs, wanted)
    return Placed(tuple(_fill(page, runs, keys, wanted)), finder.lost)


def take_all(runs: Sequence[Run]) -> tuple[Stretch, ...]:
    """All stretches that are not aside."""
    return tuple(Stretch(run.start, run.end, run.paragraph, run.broken) for run in runs if not run.aside)


def _drop_links(runs: Sequence[Run], wanted: dict[int, tuple[int, int]]) -> dict[int, tuple[int, int]]:
    linked: Counter[int] = Counter()
    whole: Counter[int] = Counter()
    for number, (start, end) in wanted.items():
        whole[runs[number].paragraph] += end - start
        linked[runs[number].paragraph] += (end - start) * runs[number].linked
    kept = {
        number: inside
        for number, inside in wanted.items()
        if linked[runs[number].paragraph] < _LINKS * whole[runs[number].paragraph]
    }
    return kept or wanted  # a link that was never closed


def _fill(page: str, runs: Sequence[Run], keys: Sequence[str], wanted: dict[int, tuple[int, int]]) -> Iterator[Stretch]:
    bounds: dict[int, tuple[int, int]] = {}
    for number in sorted(wanted):
        first, _ = bounds.get(runs[number].paragraph, (number, number))
        bounds[runs[number].paragraph] = first, number
    for first, last in bounds.values():
        broken = False
        for number in range(first, last + 1):
            run = runs[number]
            broken = broken or run.broken
            if run.aside:
                continue
            start, end = run.start, run.end
            if number == first and wanted[number][0] > 0:
                start = _find_characters(page, run)[wanted[number][0]][0]
            if number == last and wanted[number][1] < len(keys[number]):
                end = _find_characters(page, run)[wanted[number][1] - 1][1]
            yield Stretch(start, end, run.paragraph, broken and number != first)
            broken = False


def _find_characters(page: str, run: Run) -> list[tuple[int, int]]:
    """Where each character of a run's key stands in the page; those of one reference stand in one place."""
    found: list[tuple[int, int]] = []
    at = run.start
    while at < run.end:
        reference = _REFERENCE.match(page, at, run.end) if page[at] == "&" else None
        end = reference.end() if reference and unescape(reference.group()) != reference.group() else at + 1
        found += [(at, end)] * len(_UNSEEN.sub("", unescape(page[at:end])))
        at = end
    return found


class _Finder:
    """A search that goes forward, in time that grows with what is searched through."""

    def __init__(self, text: str) -> None:
        self.found: list[tuple[int, int]] = []
        self.lost = 0
        self._text = text
        self._at = 0
        self._misses = 0

    def find(self, piece: str) -> None:
        """Take note of where `piece` stands: at once behind what was found last, or where it is met first."""
        if not piece:
            return
        near = self._at + _NEAR + len(piece)
        start = self._text.find(piece, self._at, near)
        if start < 0 and len(piece) >= _SEED and self._misses < _MOST_MISSES:
            start = self._text.find(piece, self._at)
            start = self._text.find(piece) if start < 0 else start
        if start >= 0:
            self._keep(start, start + len(piece))
        else:
            self._find_parts(piece)

    def _find_parts(self, piece: str) -> None:
        at = 0
        while at < len(piece):
            seed = piece[at : at + _SEED]
            start = self._text.find(seed, self._at, self._at + _NEAR) if self._misses < _MOST_MISSES else -1
            if start < 0 or len(seed) < _STEP:
                self._misses += 1
                self.lost += min(_STEP, len(piece) - at)
                at += _STEP
                continue
            end, at = start + len(seed), at + len(seed)
            while at < len(piece) and end < len(self._text) and piece[at] == self._text[end]:
                end, at = end + 1, at + 1
            self._keep(start, end)

    def _keep(self, start: int, end: int) -> None:
        self.found.append((start, end))
        self._at = max(self._at, end)
