"""Read reports from lines of JSON."""

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import BinaryIO

from rashomon.ingest.failure import fail_bytes, fail_digest, fail_path
from rashomon.ingest.from_readings import read_item
from rashomon.ingest.given import Given, Limits
from rashomon.ingest.row import DECLARED, Row
from rashomon.records.reading import Reading
from rashomon.records.report import Decoding, Failure, Report

_PIECE = 1 << 20
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its end, its number from 1, its length in bytes; too long a one is not held, only its digest."""

    number: int
    raw: bytes | None
    length: int
    digest: str = ""


def read_lines(stream: BinaryIO, longest: int) -> Iterator[Line]:
    """The lines of `stream`, in memory that holds one line of at most `longest` bytes."""
    number = 0
    while start := stream.readline(longest + 2):
        number += 1
        raw = start.rstrip(b"\r\n")
        if len(raw) <= longest:
            yield Line(number, raw, len(raw))
        else:
            digest, length = sha256(raw), len(raw)
            while not start.endswith(b"\n") and (start := stream.readline(_PIECE)):
                digest.update(start.rstrip(b"\r\n"))
                length += len(start.rstrip(b"\r\n"))
            yield Line(number, None, length, digest.hexdigest())


def from_jsonl(stream: BinaryIO, place: str, *, given: Given, limits: Limits) -> Iterator[Report | Reading | Failure]:
    """One report, reading or failure for each line that is not blank; `place` names the file in messages."""
    decoding = DECLARED
    found = False
    for line in read_lines(stream, limits.longest_line):
        where = f"{place}, line {line.number}"
        if line.raw is None:
            found = True
            yield fail_digest(
                line.digest,
                f"{where}: the line has {line.length:,} bytes, the longest that is read {limits.longest_line:,}; "
                "split the report that it holds",
            )
            continue
        raw = line.raw
        if line.number == 1 and raw.startswith(_WIDE_MARKS):
            yield fail_path(
                place, "BadReport", f"{place}: JSONL must be in UTF-8, and this is UTF-16; convert it first"
            )
            return
        if line.number == 1 and raw.startswith(codecs.BOM_UTF8):
            raw, decoding = raw.removeprefix(codecs.BOM_UTF8), Decoding(encoding="utf-8", how="bom")
        if raw.strip():
            found = True
            yield read_item(Row(raw, where, decoding), given=given, limits=limits)
    if not found:
        yield fail_bytes(b"", f"{place}: the file holds no report")
