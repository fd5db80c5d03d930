"""Test that characters lead back to their bytes."""

import codecs
from itertools import pairwise

import pytest

from rashomon.ingest import Limits
from rashomon.ingest.decode import Decoded, decode_bytes
from rashomon.ingest.page import decode_page, read_fragment
from rashomon.ingest.page.offsets import find_bytes, map_to_bytes
from rashomon.records.report import Decoding

TEXT = "Café — Łódź, Кельвар, 港口, 𝔸!"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "gb18030"])
@pytest.mark.parametrize("marked", [False, True])
def test_each_character_is_found_at_its_bytes(encoding: str, marked: bool) -> None:
    marks = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-32-le": codecs.BOM_UTF32_LE}
    mark = marks.get(encoding, b"") if marked else b""
    raw = mark + TEXT.encode(encoding)
    decoded = Decoded(TEXT, Decoding(encoding=encoding, how="declared"))
    at = find_bytes(raw, decoded, range(len(TEXT) + 1))
    assert [raw[start:end].decode(encoding) for start, end in pairwise(at)] == list(TEXT)
    assert (at[0], at[-1]) == (len(mark), len(raw))


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        ("café".encode("cp1252"), "cp1252"),
        (b"\x81\x5f\x87\x90", "cp932"),  # two ways to write one character: writing it again gives other bytes
    ],
)
def test_stretches_of_legacy_encodings_are_found(raw: bytes, encoding: str) -> None:
    text = raw.decode(encoding)
    at = find_bytes(raw, Decoded(text, Decoding(encoding=encoding, how="declared")), range(len(text) + 1))
    assert at == sorted(at)
    assert at[-1] == len(raw)


def test_damage_does_not_shift_what_comes_behind_it() -> None:
    raw = ("“No,” she said. " * 8).encode() + b"it\x92s \xe2\x80 " + "over — “now”".encode()
    decoded = decode_bytes(raw)
    assert [remark.code for remark in decoded.remarks] == ["bytes-replaced"]
    start = decoded.text.index("over — “now”")
    first, last = find_bytes(raw, decoded, [start, len(decoded.text)])
    assert raw[first:last].decode() == "over — “now”"


def test_bytes_that_need_those_before_them_have_no_map() -> None:
    raw = "<p>港口は閉鎖された。".encode("iso2022_jp")
    decoded = decode_page(raw, encoding="iso2022_jp")
    page = read_fragment(decoded.text, limits=Limits())
    assert (page.text, map_to_bytes(raw, decoded, page).map) == ("港口は閉鎖された。", ())
