"""Read judgements from lines of JSON."""

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from rashomon import wire
from rashomon.errors import BadReport
from rashomon.ingest.failure import explain, fail_bytes, fail_digest, fail_path, show_path
from rashomon.ingest.from_jsonl import Line, read_lines
from rashomon.ingest.given import Limits
from rashomon.records.judgement import Judgement
from rashomon.records.report import Failure

FORM = "rashomon.judgement/1"
_NONE = Limits()


def open_judgements(path: str, *, limits: Limits = _NONE) -> Iterator[Judgement | Failure]:
    """The judgements in a file, one a line, in order; a line that holds none is a Failure in its place."""
    place = show_path(Path(path))
    try:
        with Path(path).open("rb") as stream:
            yield from from_judgements(stream, place, limits=limits)
    except OSError as error:
        yield fail_path(place, type(error).__name__, f"{place}: it cannot be opened: {explain(error)}")


def from_judgements(stream: BinaryIO, place: str, *, limits: Limits = _NONE) -> Iterator[Judgement | Failure]:
    """A judgement or failure for each line that is not blank; `place` names the file in messages."""
    for line in read_lines(stream, limits.longest_line):
        where = f"{place}, line {line.number}"
        if line.raw is None:
            message = f"{where}: the line has {line.length:,} bytes, the longest that is read {limits.longest_line:,}"
            yield fail_digest(line.digest, message)
        elif (raw := _strip(line)).strip():
            yield _decode(raw, where)


def _strip(line: Line) -> bytes:
    raw = line.raw or b""
    return raw.removeprefix(codecs.BOM_UTF8) if line.number == 1 else raw


def _decode(raw: bytes, where: str) -> Judgement | Failure:
    try:
        return wire.decode(raw, Judgement)
    except BadReport as error:
        return fail_bytes(raw, f"{where}: {error}; give lines of {FORM}, as rashomon writes them")
