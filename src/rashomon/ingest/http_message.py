"""Take an HTTP response apart."""

import io
import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rashomon.errors import BadReport
from rashomon.ingest.warc_records import parse_headers

if TYPE_CHECKING:
    from fastwarc.stream_io import WarcReader

_HEAD_END = re.compile(rb"\r?\n\r?\n")
_STATUS = re.compile(rb"HTTP/\d(?:\.\d)? +(\d{3})")
_CHUNK = re.compile(rb"([0-9a-fA-F]{1,15})[ \t]*(?:;[^\r\n]*)?\r?\n")
_CHARSET = re.compile(r"""charset\s*=\s*["']?([^"'\s;,]+)""", re.IGNORECASE)
_GZIP_OR_ZLIB = 47  # for zlib: either head
_BARE = -15  # for zlib: no head at all
_PIECE = 1 << 16
_MARKS = {"gzip": b"\x1f\x8b", "x-gzip": b"\x1f\x8b", "zstd": b"\x28\xb5\x2f\xfd"}


class _Damaged(BadReport):
    """What was packed cannot be unpacked."""


@dataclass(frozen=True, slots=True)
class Message:
    """A response: its head as it came, status, headers in lower case, the body as it was sent."""

    head: bytes
    status: int
    headers: dict[str, str]
    sent: bytes


def parse_response(block: bytes) -> Message:
    """The response that `block` holds. Raises BadReport where it is none."""
    status = _STATUS.match(block)
    end = _HEAD_END.search(block)
    if status is None or end is None:
        raise BadReport("this is no HTTP response")
    head = block[: end.end()]
    return Message(head=head, status=int(status[1]), headers=parse_headers(head), sent=block[end.end() :])


def parse_type(value: str) -> tuple[str, str | None]:
    """The media type that a Content-Type names, in lower case, with its charset if it has one."""
    charset = _CHARSET.search(value)
    return value.partition(";")[0].partition(",")[0].strip().lower(), charset[1] if charset else None


def undo_chunks(message: Message) -> bytes:
    """The body without the marks of chunked transfer; as it is where there are none."""
    if "chunked" not in message.headers.get("transfer-encoding", "").lower():
        return message.sent
    pieces: list[bytes] = []
    at = 0
    while mark := _CHUNK.match(message.sent, at):
        size = int(mark[1], 16)
        if size == 0:
            return b"".join(pieces)
        pieces.append(message.sent[mark.end() : mark.end() + size])
        at = mark.end() + size
        if message.sent[at : at + 2] == b"\r\n":
            at += 2
    # Crawlers that undo the chunks themselves often leave the header as it was.
    if not pieces:
        return message.sent
    raise BadReport("the chunks of its body break off, or their sizes do not fit")


def undo_coding(message: Message, body: bytes, most: int) -> bytes:
    """The body unpacked as its Content-Encoding says; as it is where it was unpacked before.

    Raises BadReport where it is damaged, cut off, packed in a way that is not known, or holds more than `most` bytes.
    """
    named = message.headers.get("content-encoding", "").lower().replace(" ", "")
    for coding in reversed([name for name in named.split(",") if name not in ("", "identity", "none", "utf-8")]):
        if not body.startswith(_MARKS.get(coding, b"")):
            return body
        try:
            body = _unpack(coding, body, most)
        except _Damaged:
            # These codings have no mark to tell by: what is text was unpacked before.
            if coding in _MARKS or not _is_text(body):
                raise
            return body
    return body


def _unpack(coding: str, body: bytes, most: int) -> bytes:
    if coding in ("gzip", "x-gzip"):
        found = _inflate(body, _GZIP_OR_ZLIB, most)
    elif coding == "deflate":
        # Meant to have a head; many servers send it without.
        found = _inflate(body, _GZIP_OR_ZLIB if _has_head(body) else _BARE, most)
    elif coding in ("br", "zstd"):
        found = _unpack_modern(coding, body, most)
    else:
        raise BadReport(f"its Content-Encoding is {coding!r}, which is not known")
    if len(found) > most:
        raise BadReport(f"its body unpacks to more than {most:,} bytes, the most that is read")
    return found


def _is_text(body: bytes) -> bool:
    try:
        return body.decode("utf-8").isprintable() or b"\n" in body
    except UnicodeDecodeError:
        return False


def _has_head(body: bytes) -> bool:
    return len(body) > 1 and body[0] & 0x0F == 8 and int.from_bytes(body[:2], "big") % 31 == 0


def _inflate(body: bytes, bits: int, most: int) -> bytes:
    pieces, size = [], 0
    while body and size <= most:
        inflater = zlib.decompressobj(bits)
        try:
            pieces.append(inflater.decompress(body, most + 1 - size))
        except zlib.error as error:
            raise _Damaged(f"its body is damaged: {error}") from error
        size += len(pieces[-1])
        if not inflater.eof and size <= most:
            raise _Damaged("its body is cut off: what was packed does not end")
        body = inflater.unused_data.lstrip(b"\0") if bits == _GZIP_OR_ZLIB else b""
    return b"".join(pieces)


def _unpack_modern(coding: str, body: bytes, most: int) -> bytes:
    from fastwarc.stream_io import BrotliReader, ZstdReader

    try:
        return _read_all((BrotliReader if coding == "br" else ZstdReader)(io.BytesIO(body)), most)
    except OSError as error:
        raise _Damaged(f"its body is damaged: {error}") from error


def _read_all(stream: "WarcReader", most: int) -> bytes:
    pieces, size = [], 0
    while size <= most and (piece := stream.read(_PIECE)):
        pieces.append(piece)
        size += len(piece)
    return b"".join(pieces)
