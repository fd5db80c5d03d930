"""Check that all that a reading says leads back to the bytes it was read from."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html import unescape

import msgspec

from rashomon.records.reading import Reading
from rashomon.records.report import Extraction, Head
from rashomon.records.span import Span
from rashomon.records.text import Repair
from rashomon.store.seals import raw_text

LAYERS = ("sentences", "entities", "attributions", "times", "places", "quantities", "events", "remarks")
_CHANGED = {"bytes-replaced", "surrogates-replaced", "encoding-guessed"}
"""Remarks of ingest on texts that are not what their bytes say by their encoding alone."""


_WHITE = re.compile(r"[ \t\r\n\f]+")


def check_evidence(reading: Reading) -> Iterator[str]:
    """What spans stand outside of the text, what repairs do not lead to the raw text."""
    raw, last = raw_text(reading), 0
    for repair in reading.repairs:
        start, end = repair.span
        if not last <= start <= end <= len(reading.text):
            yield f"a repair at {start}:{end} is out of order, or outside of the text"
        elif reading.text[start:end] != repair.after or repair.raw.of(raw) != repair.before:
            yield f"the repair at {start}:{end} does not lead from {repair.before!r} to {repair.after!r}"
        last = end
    for layer in LAYERS:
        for record in getattr(reading, layer):
            for start, end in find_spans(record):
                if not 0 <= start <= end <= len(reading.text):
                    yield f"one of its {layer} quotes {start}:{end}, which is outside of the text"


def check_source(reading: Reading, data: bytes, media_type: str) -> Iterator[str]:
    """Where bytes that are text, a page, or JSON with a text in it, do not hold the raw text of their reading."""
    if _CHANGED & {remark.code for remark in reading.remarks}:
        return
    if reading.report.extraction is not None:
        if media_type == "text/html" and not _leads_back(reading, reading.report.extraction, data):
            yield "the text that was read is not where its map says it stands in the page"
        return
    kept = _read_text(reading.report, data, media_type)
    if kept is not None and kept != raw_text(reading):
        yield "the text that was read is not that of its bytes"


def find_spans(record: object) -> Iterator[Span]:
    """All spans of the clean text in a record."""
    if isinstance(record, Span):
        yield record
    elif isinstance(record, tuple):
        for part in record:
            yield from find_spans(part)
    elif is_dataclass(record) and not isinstance(record, Repair):
        for field in fields(record):
            yield from find_spans(getattr(record, field.name))


def _leads_back(reading: Reading, extraction: Extraction, page: bytes) -> bool:
    """Whether each stretch of the raw text is what its bytes say, and nothing but line ends stands between them."""
    raw, decoding, last = raw_text(reading), reading.report.decoding, 0
    if decoding is None or not extraction.map:
        return True
    for start, end, first, stop in extraction.map:
        try:
            said = _WHITE.sub(" ", unescape(page[first:stop].decode(decoding.encoding)))
        except (UnicodeDecodeError, LookupError):
            return False
        if said != raw[start:end] or raw[last:start].strip("\n"):
            return False
        last = end
    return not raw[last:].strip("\n")


def _read_text(head: Head, data: bytes, media_type: str) -> str | None:
    if media_type == "application/json":
        try:
            told = msgspec.json.decode(data)
        except msgspec.MsgspecError:
            return None  # only a lenient parser took it: ingest says so
        text = told.get("text") if isinstance(told, dict) else None
        return text if isinstance(text, str) else None
    if media_type != "text/plain" or head.decoding is None:
        return None
    try:
        text = data.decode(head.decoding.encoding)
    except (UnicodeDecodeError, LookupError):
        return None
    return text.removeprefix("\ufeff") if head.decoding.how == "bom" else text
