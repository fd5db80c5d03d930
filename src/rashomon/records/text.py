"""Keep the clean text together with each edit that led to it."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from rashomon.errors import BrokenEvidence
from rashomon.records.span import Evidence, Span

RepairKind = Literal["mojibake", "entity", "control", "space", "hyphen", "width", "surrogate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """One edit: `before`, at `raw` in the raw text, became `after`, at `span` in the clean text.

    `certain` holds only where no other original explains what was found. Otherwise `alternatives` lists the other
    originals that do, likeliest first.
    """

    span: Span
    raw: Span
    before: str
    after: str
    kind: RepairKind
    certain: bool = True
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Text:
    """The clean text of a report, with the repairs that lead to it, in order, none touching the inside of another.

    Outside of the repairs, clean and raw text are the same.
    """

    clean: str
    repairs: tuple[Repair, ...] = ()

    def cite(self, span: Span) -> Evidence:
        """Evidence for `span`: its words and its raw span. A part of a repaired stretch cites all that was replaced.

        Raises BrokenEvidence if the span does not lie in the clean text.
        """
        start, end = span
        if not 0 <= start <= end <= len(self.clean):
            raise BrokenEvidence(f"span {start}:{end} lies outside of a text of {len(self.clean)} code points")
        first = self._raw_point(start, ends=False)
        return Evidence(span, self.clean[start:end], Span(first, max(first, self._raw_point(end, ends=True))))

    def locate(self, raw: Span) -> Span:
        """Where the words at `raw` in the raw text stand. A part of what was replaced stands where all of it does.

        Raises BrokenEvidence if the span does not lie in the raw text.
        """
        start, end = raw
        if not 0 <= start <= end <= len(self.raw):
            raise BrokenEvidence(f"span {start}:{end} lies outside of a raw text of {len(self.raw)} code points")
        first = self._clean_point(start, ends=False)
        return Span(first, max(first, self._clean_point(end, ends=True)))

    @cached_property
    def raw(self) -> str:
        """The raw text: the clean one with all edits undone."""
        pieces, at = [], 0
        for repair in self.repairs:
            pieces += [self.clean[at : repair.span.start], repair.before]
            at = repair.span.end
        return "".join((*pieces, self.clean[at:]))

    @cached_property
    def _starts(self) -> list[int]:
        return [repair.span.start for repair in self.repairs]

    @cached_property
    def _raw_starts(self) -> list[int]:
        return [repair.raw.start for repair in self.repairs]

    def _clean_point(self, point: int, *, ends: bool) -> int:
        index = bisect_right(self._raw_starts, point) - 1
        while index >= 0 and ends and self.repairs[index].raw.start == point:
            index -= 1
        if index < 0:
            return point
        repair = self.repairs[index]
        if point < repair.raw.end:
            return repair.span.end if ends else repair.span.start
        return point + repair.span.end - repair.raw.end

    def _raw_point(self, point: int, *, ends: bool) -> int:
        # The left edge of a repair belongs to it where a span starts there, to what precedes it where a span ends.
        index = bisect_right(self._starts, point) - 1
        while index >= 0 and ends and self.repairs[index].span.start == point:
            index -= 1
        if index < 0:
            return point
        repair = self.repairs[index]
        if point < repair.span.end:
            return repair.raw.end if ends else repair.raw.start
        return point + repair.raw.end - repair.span.end
