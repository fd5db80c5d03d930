"""Test that HTTP responses are taken apart."""

import io
import zlib
from gzip import compress

import pytest

from rashomon.errors import BadReport
from rashomon.ingest.http_message import parse_response, parse_type, undo_chunks, undo_coding
from tests.ingest.made import make_response

BODY = b"<p>The harbour reopened.</p>\n" * 20


def _bare(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


def _modern(name: str, body: bytes) -> bytes:
    from fastwarc.stream_io import BrotliWriter, ZstdWriter

    written = io.BytesIO()
    writer = (BrotliWriter if name == "br" else ZstdWriter)(written)
    writer.write(body)
    writer.close()
    return written.getvalue()


def test_head_status_and_body_are_told_apart() -> None:
    message = parse_response(make_response(b"one\r\n\r\ntwo", status=404, more="X: y\r\n"))
    assert (message.status, message.headers["x"], message.sent) == (404, "y", b"one\r\n\r\ntwo")
    assert message.head.endswith(b"X: y\r\n\r\n")


@pytest.mark.parametrize("block", [b"", b"hello", b"HTTP/1.1 200 OK\r\nX: y"])
def test_what_is_no_response_is_refused(block: bytes) -> None:
    with pytest.raises(BadReport, match="no HTTP response"):
        parse_response(block)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("text/html", ("text/html", None)),
        ('Text/HTML; Charset="windows-1252"', ("text/html", "windows-1252")),
        ("text/plain;x=y; charset=utf-8", ("text/plain", "utf-8")),
        ("", ("", None)),
    ],
)
def test_types_are_told_from_charsets(value: str, found: tuple[str, str | None]) -> None:
    assert parse_type(value) == found


@pytest.mark.parametrize(
    ("sent", "body"),
    [
        (b"4\r\none \r\n3;x=y\r\ntwo\r\n0\r\n\r\n", b"one two"),
        (BODY, BODY),  # undone before it was written
    ],
)
def test_chunks_are_undone(sent: bytes, body: bytes) -> None:
    assert undo_chunks(parse_response(make_response(sent, more="Transfer-Encoding: chunked\r\n"))) == body


def test_chunks_that_break_off_are_told() -> None:
    with pytest.raises(BadReport, match="chunks"):
        undo_chunks(parse_response(make_response(b"4\r\none \r\n9\r\nt", more="Transfer-Encoding: chunked\r\n")))


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", compress(BODY)),
        ("x-gzip", compress(BODY[:100]) + compress(BODY[100:])),
        ("deflate", zlib.compress(BODY)),
        ("deflate", _bare(BODY)),
        ("br", _modern("br", BODY)),
        ("zstd", _modern("zstd", BODY)),
        ("deflate, gzip", compress(zlib.compress(BODY))),
        ("identity", BODY),
        *((coding, BODY) for coding in ("gzip", "br", "deflate", "zstd")),  # undone before it was written
    ],
)
def test_codings_are_undone(coding: str, packed: bytes) -> None:
    message = parse_response(make_response(packed, more=f"Content-Encoding: {coding}\r\n"))
    assert undo_coding(message, message.sent, 10_000) == BODY


@pytest.mark.parametrize(
    ("coding", "packed", "words"),
    [
        ("gzip", compress(BODY)[:-12], "cut off"),
        ("gzip", compress(BODY)[:20] + b"\xff\xff\xff\xff\xff\xff", "damaged|cut off"),
        ("br", b"\xff\xfe\xfd" * 20, "damaged"),
        ("compress", BODY, "not known"),
        ("gzip", compress(bytes(1_000_000)), "more than 10,000"),
        ("deflate", _bare(bytes(1_000_000)), "more than 10,000"),
        ("br", _modern("br", bytes(1_000_000)), "more than 10,000"),
    ],
)
def test_codings_that_cannot_be_undone_are_told(coding: str, packed: bytes, words: str) -> None:
    message = parse_response(make_response(packed, more=f"Content-Encoding: {coding}\r\n"))
    with pytest.raises(BadReport, match=words):
        undo_coding(message, message.sent, 10_000)
