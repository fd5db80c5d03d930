"""Read reports from a JSON file that holds one object or a list of objects."""

import codecs
import json
import re
from collections.abc import Iterator
from hashlib import sha256

import msgspec

from rashomon.errors import BadReport
from rashomon.ingest.decode import decode_bytes
from rashomon.ingest.failure import fail_bytes
from rashomon.ingest.from_readings import read_item
from rashomon.ingest.given import Given, Limits
from rashomon.ingest.row import DECLARED, Row, parse_json
from rashomon.records.reading import Reading
from rashomon.records.report import Decoding, Failure, Report

_BETWEEN = re.compile(r"[\s,]*+")


def from_json(raw: bytes, place: str, *, given: Given, limits: Limits) -> Iterator[Report | Reading | Failure]:
    """One report, reading or failure for each object; `place` names the file in messages."""
    decoding, file = DECLARED, raw
    if raw.startswith(codecs.BOM_UTF8):
        raw, decoding = raw.removeprefix(codecs.BOM_UTF8), Decoding(encoding="utf-8", how="bom")
    raw = raw.strip()
    if not raw:
        yield fail_bytes(file, f"{place}: the file holds no report")
        return
    container = sha256(file).hexdigest() if raw != file else None
    if not raw.startswith(b"["):
        yield read_item(Row(raw, place, decoding, container), given=given, limits=limits)
        return
    try:
        pieces = _split(raw)
    except BadReport as error:
        yield fail_bytes(file, f"{place}: {error}")
        return
    if not pieces:
        yield fail_bytes(file, f"{place}: the list holds no report")
    container = sha256(file).hexdigest()
    for number, piece in enumerate(pieces, 1):
        row = Row(piece, f"{place}, report {number}", decoding, container)
        yield read_item(row, given=given, limits=limits)


def _split(raw: bytes) -> list[bytes]:
    try:
        return [bytes(piece).strip() for piece in msgspec.json.decode(raw, type=list[msgspec.Raw])]
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        text = decode_bytes(raw).text
    parse_json(text.encode("utf-8"))
    return [piece.encode("utf-8") for piece in _cut(text)]


def _cut(text: str) -> Iterator[str]:
    # The list is known to be valid, so that what stands between its items is white space with one comma.
    decoder = json.JSONDecoder()
    at = _find_item(text, 1)
    while text[at] != "]":
        _, end = decoder.raw_decode(text, at)
        yield text[at:end]
        at = _find_item(text, end)


def _find_item(text: str, at: int) -> int:
    between = _BETWEEN.match(text, at)
    return between.end() if between else at
