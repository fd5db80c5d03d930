"""Take the records out of a WARC file one by one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from rashomon.errors import BadReport
from rashomon.ingest.given import Limits
from rashomon.ingest.unpack import Unpacked

LONGEST_HEAD = 1 << 16
_MOST_DAMAGE = 100
_PIECE = 1 << 16
_BEGINNING = b"WARC/1."
_INSIDE = re.compile(rb"\r?\n\r?\n(?=WARC/1\.)")


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its number from 1, where it begins in the file, its head as it came, the headers in lower case.

    `block` is what its Content-Length counts; where that is more than is read, its beginning, and `whole` is false.
    """

    number: int
    at: int
    head: bytes
    headers: dict[str, str]
    block: bytes
    whole: bool = True

    @property
    def length(self) -> int:
        """The bytes of its block."""
        return int(self.headers["content-length"])


@dataclass(frozen=True, slots=True)
class Misfit:
    """A record that cannot be taken out: its number, where it begins in the file, what it is of if that is known."""

    number: int
    at: int
    url: str
    message: str


def read_records(stream: BinaryIO, limits: Limits) -> Iterator[Record | Misfit]:
    """The records of `stream`, plain or packed, each checked to end where its Content-Length says.

    After a record that does not, it goes on with the next beginning of one; memory holds one record.
    """
    source = Unpacked(stream, largest=limits.largest_unpacked)
    number, damage, going = 0, 0, source.advance()
    while going:
        try:
            record = _read_record(source, number + 1, limits)
        except BadReport as error:
            number, damage = number + 1, damage + 1
            if damage >= _MOST_DAMAGE:
                yield Misfit(number, source.begins, "", f"{error}; so much is damaged here that the rest is not read")
                return
            yield Misfit(number, source.begins, "", str(error))
            going = source.recover() and source.advance()
            continue
        if record is None:
            going = source.advance()
            continue
        number += 1
        yield record


def _read_record(source: Unpacked, number: int, limits: Limits) -> Record | Misfit | None:
    at = source.at
    first = _skip_blank(source)
    if not first:
        return None
    if not first.startswith(_BEGINNING):
        _find_next(source)
        return Misfit(number, at, "", f"{first[:40]!r} stands where a record should begin")
    head = first + _read_head(source)
    headers = parse_headers(head)
    length = headers.get("content-length", "")
    url = headers.get("warc-target-uri", "")
    if len(head) > LONGEST_HEAD or not head.endswith((b"\n\n", b"\n\r\n")):
        _find_next(source)
        return Misfit(number, at, url, f"its head does not end within {LONGEST_HEAD:,} bytes")
    if not re.fullmatch(r"\d{1,18}", length):
        _find_next(source)
        return Misfit(number, at, url, f"its Content-Length is {length!r}, no number")
    size = int(length)
    whole = size <= limits.longest_file
    block = source.read(size if whole else min(size, LONGEST_HEAD))
    there = len(block) if whole else len(block) + source.skip(size - len(block))
    problem = f"its Content-Length says {size:,} bytes, but only {there:,} are there" if there < size else ""
    following = _skip_blank(source)
    source.put_back(following)
    if following and not following.startswith(_BEGINNING):
        problem = f"its Content-Length says {size:,} bytes, and no record begins behind them"
    if not problem:
        return Record(number, at, head, headers, block, whole)
    _go_back(source, block)
    return Misfit(number, at, url, problem)


def parse_headers(head: bytes) -> dict[str, str]:
    """The headers of a record, or of an HTTP message, by their names in lower case; the first line is left out.

    A header that comes twice has its values joined by a comma; one that goes on in the next line is one.
    """
    unfolded = re.sub(rb"\r?\n[ \t]+", b" ", head)
    found: dict[str, str] = {}
    for line in unfolded.splitlines()[1:]:
        name, colon, value = line.decode("utf-8", "replace").partition(":")
        if colon:
            key, value = name.strip().lower(), value.strip()
            found[key] = f"{found[key]}, {value}" if key in found else value
    return found


def _read_head(source: Unpacked) -> bytes:
    lines, size = [], 0
    while size <= LONGEST_HEAD and (line := source.readline(LONGEST_HEAD)):
        lines.append(line)
        size += len(line)
        if not line.strip():
            break
    return b"".join(lines)


def _skip_blank(source: Unpacked) -> bytes:
    # Two line ends stand behind a record; some writers give fewer or more.
    while (line := source.readline(_PIECE)) and not line.strip():
        pass
    return line


def _find_next(source: Unpacked) -> None:
    while line := source.readline(_PIECE):
        if line.startswith(_BEGINNING):
            source.put_back(line)
            return


def _go_back(source: Unpacked, block: bytes) -> None:
    # A Content-Length that is too large has swallowed the next record, or its beginning.
    behind = source.read(len(_BEGINNING))
    inside = _INSIDE.search(block + behind)
    if inside is not None:
        source.put_back((block + behind)[inside.end() :])
    else:
        source.put_back(behind)
        _find_next(source)
