"""See a reading in its raw text."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from rashomon.records.reading import Reading
from rashomon.records.span import Span
from rashomon.records.text import Text

Kind = Literal["attribution", "event", "entity"]
Roles = Mapping[str, Sequence[Span]]


class Lost(Exception):
    """What was judged is not found again; the message says why."""


class Wanted(NamedTuple):
    """What a field should be: a value, or words at places of the raw text, or both; neither for nothing."""

    value: str | None
    spans: tuple[Span, ...] = ()


class View:
    """One reading, seen in its raw text."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = Text(clean=reading.text, repairs=reading.repairs)
        self._parts: dict[Kind, dict[str, Roles]] = {}

    def parts(self, kind: Kind) -> Mapping[str, Roles]:
        """The raw words of all parts of a kind, by their roles, by id."""
        if kind not in self._parts:
            self._parts[kind] = {
                name: {role: self.cite(spans) for role, spans in roles.items()}
                for name, roles in _find_words(self.reading, kind)
            }
        return self._parts[kind]

    def cite(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Where words of the clean text stand in the raw one, in order."""
        return tuple(sorted({self.text.cite(span).raw for span in spans}))

    def locate(self, raw: Iterable[Span]) -> tuple[Span, ...]:
        """Where words of the raw text stand in the clean one, in order."""
        return tuple(sorted({self.text.locate(span) for span in raw}))

    def quote(self, raw: Iterable[Span]) -> tuple[str, ...]:
        """The words at some places of the raw text."""
        return tuple(span.of(self.text.raw) for span in raw)

    def relocate(self, spans: Sequence[Span], quotes: Sequence[str]) -> tuple[Span, ...]:
        """Where words stand in the raw text: at their spans, or all as far from them as the longest that is there once.

        Another way of taking the text out of a file may move all of it. Raises Lost where none is found.
        """
        pairs = list(zip(spans, quotes, strict=True))
        for shift in (0, *self._shifts(pairs)):
            moved = [(Span(start + shift, end + shift), quote) for (start, end), quote in pairs]
            found = [span for span, quote in moved if span.start >= 0 and self.text.raw.startswith(quote, span.start)]
            if found:
                return tuple(found)
        raise Lost("its words are not in the report any more")

    def _shifts(self, pairs: Sequence[tuple[Span, str]]) -> Iterable[int]:
        for span, quote in sorted(pairs, key=lambda pair: -len(pair[1])):
            at = self.text.raw.find(quote)
            if quote and at >= 0 and self.text.raw.find(quote, at + 1) < 0:
                yield at - span.start


Fields = Mapping[str, Wanted]


class Views:
    """Readings by the digest of their reports; one that came twice has two."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self.by_id = {reading.report.id: View(reading) for reading in readings}
        self._by_digest: dict[str, list[View]] = defaultdict(list)
        for reading in readings:
            self._by_digest[reading.report.sha256].append(self.by_id[reading.report.id])

    def __contains__(self, digest: str) -> bool:
        return digest in self._by_digest

    def of(self, digest: str) -> list[View]:
        """The readings of a report. Raises Lost where there is none."""
        if digest not in self:
            raise Lost("its report is not among these")
        return self._by_digest[digest]


def _find_words(reading: Reading, kind: Kind) -> Iterable[tuple[str, dict[str, tuple[Span, ...]]]]:
    """The words of all parts of a kind, by their roles."""
    if kind == "attribution":
        return ((a.id, {"source": a.source, "cue": a.cue, "content": a.content}) for a in reading.attributions)
    if kind == "entity":
        return ((entity.id, {"mention": entity.mentions}) for entity in reading.entities)
    return (
        (
            event.id,
            {
                "trigger": (event.trigger,),
                "actor": tuple(one.span for one in event.actors if one.span),
                "recipient": tuple(one.span for one in event.recipients if one.span),
            },
        )
        for event in reading.events
    )
