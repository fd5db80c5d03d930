"""Test that records are taken out of a WARC, and each checked to fit."""

import io

import pytest

from rashomon.ingest import Limits
from rashomon.ingest.warc_records import Misfit, Record, parse_headers, read_records
from tests.ingest.made import make_record, make_response, make_warc

ONE, TWO, THREE = (make_response(f"The {name} ship came in.".encode()) for name in ("first", "second", "third"))


def _blocks(raw: bytes, limits: Limits = Limits()) -> list[bytes | str | None]:  # noqa: B008 (frozen)
    found = list(read_records(io.BytesIO(raw), limits))
    assert [item.number for item in found] == list(range(1, len(found) + 1))
    return [item.block if isinstance(item, Record) else item.message for item in found]


@pytest.mark.parametrize("packed", [True, False])
def test_records_are_read_in_order(packed: bool) -> None:
    raw = make_warc([make_record(block) for block in (ONE, TWO, THREE)], packed=packed)
    found = list(read_records(io.BytesIO(raw), Limits()))
    assert [item.block for item in found if isinstance(item, Record)] == [ONE, TWO, THREE]
    second = found[1]
    assert isinstance(second, Record)
    assert second.headers["warc-target-uri"] == "https://herald.example/harbour"
    assert raw[second.at :].startswith(b"\x1f\x8b" if packed else second.head)


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("length", [5, 90, 9_999])
def test_a_length_that_does_not_fit_is_told_and_the_next_record_is_read(packed: bool, length: int) -> None:
    records = [make_record(ONE), make_record(TWO, length=length), make_record(THREE)]
    first, told, third = _blocks(make_warc(records, packed=packed))
    assert (first, third) == (ONE, THREE)
    assert isinstance(told, str)
    assert f"Content-Length says {length:,} bytes" in told


@pytest.mark.parametrize("packed", [True, False])
def test_a_record_that_is_cut_off_is_told(packed: bool) -> None:
    raw = make_warc([make_record(ONE), make_record(TWO)], packed=packed)
    first, told = _blocks(raw[:-20])
    assert first == ONE
    assert isinstance(told, str)


def test_records_packed_in_one_go_are_read() -> None:
    assert _blocks(make_warc([make_record(ONE) + make_record(TWO)])) == [ONE, TWO]


def test_line_ends_may_be_short_or_many() -> None:
    raw = make_record(ONE).removesuffix(b"\r\n\r\n") + b"\n" + make_record(TWO) + b"\r\n\r\n" + make_record(THREE)[:-4]
    assert _blocks(raw) == [ONE, TWO, THREE]


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"no archive\n" + make_record(ONE), "stands where a record should begin"),
        (make_record(TWO).replace(b"Content-Length: ", b"Content-Length: x") + make_record(ONE), "no number"),
        (b"WARC/1.1\r\nX: " + b"x" * 70_000 + b"\r\n\r\n" + make_record(ONE), "head does not end"),
    ],
)
def test_what_is_no_record_is_told_and_the_next_is_read(raw: bytes, words: str) -> None:
    told, block = _blocks(raw)
    assert words in str(told)
    assert block == ONE


def test_a_record_that_is_too_large_is_passed_over() -> None:
    large_block = make_response(b"x" * 5_000)
    large = make_record(large_block)
    found = list(read_records(io.BytesIO(large + make_record(ONE)), Limits(longest_file=1_000)))
    assert [(item.block, item.whole) for item in found if isinstance(item, Record)] == [
        (large_block, False),
        (ONE, True),
    ]


def test_damage_without_end_ends() -> None:
    raw = b"\x1f\x8b\x08junk!" * 1_000
    found = list(read_records(io.BytesIO(raw), Limits()))
    assert len(found) == 100
    assert isinstance(found[-1], Misfit)
    assert "the rest is not read" in found[-1].message


def test_headers_may_go_on_in_the_next_line_or_come_twice() -> None:
    found = parse_headers(b"WARC/1.0\r\nA: one\r\n two\r\nb:x\r\nB: y\r\nno header\r\n\r\n")
    assert found == {"a": "one two", "b": "x, y"}
