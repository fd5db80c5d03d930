"""Test that packed streams are read member by member."""

import io
import zlib
from gzip import compress

import pytest

from rashomon.errors import BadReport
from rashomon.ingest.unpack import Unpacked


def _open(raw: bytes, largest: int = 1_000_000) -> Unpacked:
    return Unpacked(io.BytesIO(raw), largest=largest)


def test_what_is_not_packed_is_one_member() -> None:
    source = _open(b"one\ntwo\nthree")
    assert source.advance()
    assert source.readline(100) == b"one\n"
    assert source.at == 4
    assert source.readline(2) == b"tw"
    assert source.read(100) == b"o\nthree"
    assert source.read(1) == b""
    assert not source.advance()


def test_members_are_read_one_after_another() -> None:
    raw = compress(b"one") + bytes(7) + compress(b"two" * 100_000)
    source = _open(raw)
    assert source.advance()
    assert (source.read(100), source.read(1)) == (b"one", b"")
    assert source.advance()
    assert source.at == raw.rindex(b"\x1f\x8b\x08")
    assert source.skip(300_000) == 300_000
    assert not source.advance()


def test_what_was_put_back_is_read_next() -> None:
    source = _open(b"three")
    source.advance()
    source.put_back(source.read(3))
    assert source.read(5) == b"three"


def test_after_damage_the_next_member_is_found() -> None:
    first = bytearray(compress(b"one" * 1000))
    first[-6] ^= 1
    source = _open(bytes(first) + compress(b"two"))
    source.advance()
    with pytest.raises(BadReport, match="damaged"):
        source.read(10_000)
    assert source.recover()
    assert source.advance()
    assert source.read(10) == b"two"
    assert not source.advance()


def test_what_is_cut_off_is_said_to_be() -> None:
    source = _open(compress(b"one" * 1000)[:-9])
    source.advance()
    with pytest.raises(BadReport, match="cut off"):
        source.read(10_000)
    assert not source.recover()


def test_a_bomb_is_left() -> None:
    source = _open(compress(bytes(5_000_000)))
    source.advance()
    with pytest.raises(BadReport, match="unpack to more than 1,000,000"):
        source.skip(5_000_000)


def test_much_that_is_packed_as_text_packs_is_no_bomb() -> None:
    pieces = b"".join(
        zlib.crc32(bytes([number % 256, number // 256])).to_bytes(4, "big") * 3 for number in range(60_000)
    )
    source = _open(compress(pieces), largest=10_000)
    source.advance()
    assert source.skip(len(pieces)) == len(pieces)
