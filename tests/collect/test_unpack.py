"""Test how packed answers are unpacked."""

import gzip
import zlib

import pytest

from rashomon.collect.unpack import unpack
from rashomon.errors import BadReport

TEXT = b"The harbour reopened on Monday. " * 50
_RAW = zlib.compressobj(wbits=-15)
DEFLATED = _RAW.compress(TEXT) + _RAW.flush()


@pytest.mark.parametrize(
    ("payload", "codings"),
    [
        (TEXT, ""),
        (TEXT, "identity"),
        (gzip.compress(TEXT), "GZip"),
        (gzip.compress(TEXT[:100]) + gzip.compress(TEXT[100:]) + b"\0\0", "x-gzip"),
        (zlib.compress(TEXT), "deflate"),
        (DEFLATED, "deflate"),
        (gzip.compress(zlib.compress(TEXT)), "deflate, gzip"),
    ],
)
def test_what_was_packed_comes_out(payload: bytes, codings: str) -> None:
    assert unpack(payload, codings, len(TEXT)) == TEXT


@pytest.mark.parametrize(
    ("payload", "codings", "words"),
    [
        (gzip.compress(TEXT + b"."), "gzip", "unpacks to more than"),
        (gzip.compress(TEXT) * 2, "gzip", "unpacks to more than"),
        (gzip.compress(TEXT)[:-9], "gzip", "cannot be unpacked"),
        (TEXT, "gzip", "cannot be unpacked"),
        (TEXT, "br", "which nobody asked for"),
        (TEXT, "gzip, gzip, gzip, gzip", "4 times over"),
    ],
)
def test_what_cannot_be_unpacked_is_refused(payload: bytes, codings: str, words: str) -> None:
    with pytest.raises(BadReport, match=words):
        unpack(payload, codings, len(TEXT))
