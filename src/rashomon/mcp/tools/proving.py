"""Prove words of a report."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice

from rashomon.errors import BadSettings
from rashomon.export.visible import flatten
from rashomon.mcp.citing import cite, handle, to_address
from rashomon.mcp.desk import Desk, to_source
from rashomon.mcp.fitting import Draft
from rashomon.mcp.forms import Checked, Match, Passage, Proof, Said
from rashomon.mcp.gathering import tell_statements
from rashomon.mcp.phrasing import join, say_said, say_source
from rashomon.records.reading import Reading
from rashomon.records.span import Span

_AROUND = 200
_MOST = 10
_MOST_LOOKS = 1_000
_LONGEST_QUOTE = 2_000
_WORD = re.compile(r"\S+")
_WRITTEN = re.compile(r"⟨U\+([0-9A-F]{4,5})⟩")
_MARKS = "\"'“”„«»‘’‚‹›"
# What people write for one another: marks of quotation, dashes, capitals.
_ALIKE = {ord(mark): '"' for mark in _MARKS} | {ord(dash): "-" for dash in "‐‑‒–—―"}


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedWords:
    """Which words of which report."""

    report: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedQuote:
    """Which quotation, from which report."""

    report: str
    quote: str


def prove(desk: Desk, asked: AskedWords) -> Draft[Proof]:
    """Words with all that proves them. Raises BadSettings where they are no stretch of the text."""
    stored, reading = desk.open(asked.report)
    text, span = reading.text, Span(asked.start, asked.end)
    if not 0 <= span.start < span.end <= len(text):
        raise BadSettings(f"{asked.start}-{asked.end} lies outside of the text, which has {len(text):,} characters")
    if span.end - span.start > _LONGEST_QUOTE:
        raise BadSettings(f"this is {span.end - span.start:,} characters; prove at most {_LONGEST_QUOTE:,} at a time")
    evidence, source = reading.cite(span), to_source(stored)
    found = Proof(
        report=source,
        start=span.start,
        end=span.end,
        quote=evidence.quote,
        before=text[max(0, span.start - _AROUND) : span.start],
        after=text[span.end : span.end + _AROUND],
        raw_start=evidence.raw.start,
        raw_end=evidence.raw.end,
        sha256=stored.sha256,
        recipe=reading.recipe.id,
        address=to_address(stored.id, span),
        citation=cite(source, evidence),
        according_to=_find_speakers(reading, [span]),
    )
    return Draft(found=found, text=join(_say_proof(found)))


def verify_quote(desk: Desk, asked: AskedQuote) -> Draft[Checked]:
    """Whether a quotation stands in a report, where. White space does not matter: lines are broken anywhere."""
    stored, reading = desk.open(asked.report)
    match, spans = find_quote(reading.text, asked.quote)
    places = tuple(Passage(start=start, end=end, words=reading.text[start:end]) for start, end in spans)
    found = Checked(report=stored.id, match=match, places=places, according_to=_find_speakers(reading, spans))
    return Draft(found=found, text=join(_say_checked(found)))


def find_quote(text: str, quote: str) -> tuple[Match, list[Span]]:
    """How a quotation stands in a text, with the first places. Raises BadSettings for one that has no word."""
    if len(quote) > _LONGEST_QUOTE:
        raise BadSettings(f"this quotation has {len(quote):,} characters; check at most {_LONGEST_QUOTE:,} at a time")
    bare = quote.strip().strip(_MARKS).strip()
    if not any(character.isalnum() for character in bare):
        raise BadSettings(f"{quote!r} quotes no word")
    unwritten = _WRITTEN.sub(lambda found: chr(int(found[1], 16)), bare)  # what answers write out, such as U+202E
    words = Words(text)
    for asked in (quote.strip(), bare, unwritten):
        if spans := words.find(asked):
            return "word for word", spans
    if spans := Words(text, alike=True).find(unwritten):
        return "but for capitals, quotation marks, dashes", spans
    return "not there", []


class Words:
    """A text with one space between its words, in which no search takes longer than the text is long."""

    def __init__(self, text: str, *, alike: bool = False) -> None:
        self._alike = alike
        text = self._fold(text)
        self._places = [match.start() for match in _WORD.finditer(text)]
        self._flat = " ".join(text.split())
        self._starts = list(accumulate((len(word) + 1 for word in self._flat.split(" ")), initial=0))

    def find(self, quote: str) -> list[Span]:
        """The first places where words stand, not within a longer word."""
        words = self._fold(" ".join(quote.split()))
        found: list[Span] = []
        at = self._flat.find(words)
        for _ in range(_MOST_LOOKS):
            if at < 0 or len(found) == _MOST:
                break
            if self._is_whole(at, at + len(words)):
                found.append(Span(self._lead_back(at), self._lead_back(at + len(words) - 1) + 1))
            at = self._flat.find(words, at + 1)
        return found

    def _is_whole(self, start: int, end: int) -> bool:
        edges = ((start - 1, start), (end - 1, end))
        flat = self._flat
        return not any(
            before >= 0 and after < len(flat) and flat[before].isalnum() and flat[after].isalnum()
            for before, after in edges
        )

    def _lead_back(self, at: int) -> int:
        word = bisect_right(self._starts, at) - 1
        return self._places[word] + at - self._starts[word]

    def _fold(self, text: str) -> str:
        """The text, where what is alike is to be one: each character stays one."""
        if not self._alike:
            return text
        return "".join(low if len(low := one.lower()) == 1 else one for one in text.translate(_ALIKE))


def _find_speakers(reading: Reading, spans: Sequence[Span]) -> tuple[Said, ...]:
    """The statements in whose content any of the spans lies, if only in part."""
    said = {one.id for one in reading.attributions if any(part.meets(span) for part in one.content for span in spans)}
    return tuple(islice((one for one in tell_statements(reading) if one.id in said), _MOST))


def _say_speakers(said: Sequence[Said], report: str) -> Iterator[str]:
    yield "according to:" if said else "according to: the report itself"
    yield from (say_said(one, report) for one in said)


def _say_proof(found: Proof) -> Iterator[str]:
    yield say_source(found.report)
    yield f"quote: “{flatten(found.quote)}”"
    yield f"in its place: … {flatten(found.before)} ▸{flatten(found.quote)}◂ {flatten(found.after)} …"
    yield from _say_speakers(found.according_to, found.report.id)
    yield f"citation: {found.citation}"
    yield f"address on the pages of `rashomon serve`: {found.address}"
    yield f"sha256 of the bytes: {found.sha256}"


def _say_checked(found: Checked) -> Iterator[str]:
    yield f"{found.match}, in {flatten(found.report)}"
    for one in found.places:
        yield f"{handle(found.report, one.start, one.end)}: “{flatten(one.words)}”"
    if found.places:
        yield from _say_speakers(found.according_to, found.report)
