"""Read reports from a JSON file that holds one object or a list of objects."""

import codecs
import json
from collections.abc import Iterator

import msgspec

from rashomon.errors import BadReport
from rashomon.ingest.decode import decode_bytes
from rashomon.ingest.failure import fail_bytes
from rashomon.ingest.from_readings import read_item
from rashomon.ingest.given import Given, Limits
from rashomon.ingest.row import DECLARED, Row, parse_json
from rashomon.records.reading import Reading
from rashomon.records.report import Decoding, Failure, Report


def from_json(raw: bytes, place: str, *, given: Given, limits: Limits) -> Iterator[Report | Reading | Failure]:
    """One report, reading or failure for each object; `place` names the file in messages."""
    decoding = DECLARED
    if raw.startswith(codecs.BOM_UTF8):
        raw, decoding = raw.removeprefix(codecs.BOM_UTF8), Decoding(encoding="utf-8", how="bom")
    if not raw.lstrip().startswith(b"["):
        yield read_item(Row(raw.strip(), place, decoding), given=given, limits=limits)
        return
    try:
        pieces = _split(raw)
    except BadReport as error:
        yield fail_bytes(raw, f"{place}: {error}")
        return
    if not pieces:
        yield fail_bytes(raw, f"{place}: the list holds no report")
    for number, piece in enumerate(pieces, 1):
        yield read_item(Row(piece, f"{place}, report {number}", decoding), given=given, limits=limits)


def _split(raw: bytes) -> list[bytes]:
    try:
        return [bytes(piece).strip() for piece in msgspec.json.decode(raw, type=list[msgspec.Raw])]
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        table = parse_json(decode_bytes(raw).text.encode("utf-8"))
    return [json.dumps(item).encode("ascii") for item in table]
