"""Put other words into a text, so that all places in it stay true."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from typing import NamedTuple, TypeVar, cast

from rashomon.records.span import Span

_T = TypeVar("_T")


class Region(NamedTuple):
    """A stretch with the words that take its place."""

    start: int
    end: int
    words: str


class Rewriting:
    """Regions of a text, in order, none meeting another, with what stands there afterwards."""

    def __init__(self, regions: Sequence[Region]) -> None:
        self._regions = regions
        self._starts = [region.start for region in regions]
        self._shifts = [0]
        for region in regions:
            self._shifts.append(self._shifts[-1] + len(region.words) - (region.end - region.start))

    def of(self, text: str) -> str:
        """The text with the other words in it."""
        parts, at = [], 0
        for region in self._regions:
            parts += [text[at : region.start], region.words]
            at = region.end
        return "".join((*parts, text[at:]))

    def move(self, span: Span) -> Span:
        """Where a stretch stands afterwards; one that ends or begins within a region takes in all of it."""
        start = self._point(span.start, ends=False)
        return Span(start, max(start, self._point(span.end, ends=True)))

    def move_all(self, record: _T) -> _T:
        """A record in which all spans are moved."""
        return cast(_T, self._move_any(record))

    def _move_any(self, record: object) -> object:
        if isinstance(record, Span):
            return self.move(record)
        if isinstance(record, tuple):
            return tuple(map(self._move_any, record))
        if is_dataclass(record) and not isinstance(record, type):
            return replace(record, **{one.name: self._move_any(getattr(record, one.name)) for one in fields(record)})
        return record

    def _point(self, point: int, *, ends: bool) -> int:
        index = bisect_right(self._starts, point) - 1
        while index >= 0 and ends and self._regions[index].start == point:
            index -= 1
        if index < 0:
            return point
        region = self._regions[index]
        if point >= region.end:
            return point + self._shifts[index + 1]
        new = region.start + self._shifts[index]
        return new + len(region.words) if ends else new
