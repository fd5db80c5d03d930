"""Prove words of a report."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.errors import BadSettings
from rashomon.export.visible import flatten
from rashomon.mcp.citing import cite, handle, to_address
from rashomon.mcp.desk import Desk, to_source
from rashomon.mcp.fitting import Draft
from rashomon.mcp.forms import Checked, Match, Passage, Proof
from rashomon.mcp.gathering import tell_statements
from rashomon.mcp.phrasing import join, say_said, say_source
from rashomon.records.span import Span

_AROUND = 200
_MOST = 10
_LONGEST_QUOTE = 2_000
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
    said = {one.id for one in reading.attributions if any(part.meets(span) for part in one.content)}
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
        according_to=tuple(one for one in tell_statements(reading) if one.id in said)[:_MOST],
    )
    return Draft(found=found, text=join(_say_proof(found)))


def verify_quote(desk: Desk, asked: AskedQuote) -> Draft[Checked]:
    """Whether a quotation stands in a report, where. White space does not matter: lines are broken anywhere."""
    stored, reading = desk.open(asked.report)
    match, spans = find_quote(reading.text, asked.quote)
    places = tuple(Passage(start=start, end=end, words=reading.text[start:end]) for start, end in spans)
    found = Checked(report=stored.id, match=match, places=places)
    return Draft(found=found, text=join(_say_checked(found)))


def find_quote(text: str, quote: str) -> tuple[Match, list[Span]]:
    """How a quotation stands in a text, with the first places. Raises BadSettings for one that has no word."""
    if len(quote) > _LONGEST_QUOTE:
        raise BadSettings(f"this quotation has {len(quote):,} characters; check at most {_LONGEST_QUOTE:,} at a time")
    bare = quote.strip().strip(_MARKS).strip()
    if not any(character.isalnum() for character in bare):
        raise BadSettings(f"{quote!r} quotes no word")
    for words in (quote.strip(), bare):
        if spans := _find(text, words, re.NOFLAG):
            return "word for word", spans
    if spans := _find(text.translate(_ALIKE), bare.translate(_ALIKE), re.IGNORECASE):
        return "but for capitals, quotation marks, dashes", spans
    return "not there", []


def _find(text: str, quote: str, flags: re.RegexFlag) -> list[Span]:
    """Where a quotation stands, no part of a word alone; what answers write out, U+202E, is found as it was."""
    pattern = r"\s+".join(map(_escape, quote.split()))
    opening, closing = (r"(?<!\w)" if quote[:1].isalnum() else ""), (r"(?!\w)" if quote[-1:].isalnum() else "")
    matches = re.finditer(opening + pattern + closing, text, flags)
    return [Span(*match.span()) for _, match in zip(range(_MOST), matches, strict=False)]


def _escape(word: str) -> str:
    return re.sub(r"⟨U\\\+([0-9A-F]{4})⟩", lambda found: re.escape(chr(int(found[1], 16))), re.escape(word))


def _say_proof(found: Proof) -> Iterator[str]:
    yield say_source(found.report)
    yield f"quote: “{flatten(found.quote)}”"
    yield f"in its place: … {flatten(found.before)} ▸{flatten(found.quote)}◂ {flatten(found.after)} …"
    if found.according_to:
        yield "according to:"
        yield from (say_said(one, found.report.id) for one in found.according_to)
    else:
        yield "according to: the report itself"
    yield f"citation: {found.citation}"
    yield f"address on the pages of `rashomon serve`: {found.address}"
    yield f"sha256 of the bytes: {found.sha256}"


def _say_checked(found: Checked) -> Iterator[str]:
    yield f"{found.match}, in {flatten(found.report)}"
    yield from (f"{handle(found.report, one.start, one.end)}: “{flatten(one.words)}”" for one in found.places)
