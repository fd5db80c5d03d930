"""Test that a page is decoded as it says, unless its bytes say otherwise."""

import codecs

import pytest

from rashomon.ingest.page import decode_page, find_encoding

PAGE = '<meta charset="{}"><p>The café of Łódź — “closed”.'


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("utf8", "utf-8"),
        (" ISO-8859-1 ", "cp1252"),
        ("us-ascii", "cp1252"),
        ("GB2312", "gb18030"),
        ("Shift_JIS", "cp932"),
        ("utf-16", "utf-8"),
        ("windows-1251", "cp1251"),
        ("none such", None),
        ("hex", None),
        ("", None),
    ],
)
def test_labels_mean_what_the_web_means_by_them(label: str, name: str | None) -> None:
    assert find_encoding(label) == name


@pytest.mark.parametrize(
    "declared",
    [
        '<meta charset="iso-8859-2">',
        "<META http-equiv=Content-Type content='text/html; charset=iso-8859-2'>",
        '<?xml version="1.0" encoding="ISO-8859-2"?>',
    ],
)
def test_a_page_declares_its_encoding(declared: str) -> None:
    decoded = decode_page(f"{declared}<p>Łódź".encode("iso8859-2"))
    assert decoded.text.endswith("Łódź")
    assert (decoded.decoding.encoding, decoded.decoding.how) == ("iso8859-2", "declared")


def test_a_mark_goes_before_all_and_the_server_before_the_page() -> None:
    page = PAGE.format("koi8-r")
    assert decode_page(codecs.BOM_UTF8 + page.encode(), encoding="cp1251").decoding.how == "bom"
    decoded = decode_page('<meta charset="koi8-r">Кельвар'.encode("cp1251"), encoding="cp1251")
    assert (decoded.text[-7:], decoded.decoding.how) == ("Кельвар", "given")


def test_bytes_that_can_only_be_utf8_are_that() -> None:
    decoded = decode_page(PAGE.format("iso-8859-1").encode())
    assert decoded.text == PAGE.format("iso-8859-1")
    assert [remark.code for remark in decoded.remarks] == ["encoding-wrong"]


def test_what_does_not_fit_is_found_otherwise_with_a_remark() -> None:
    decoded = decode_page('<meta charset="utf-8"><p>The café “closed”, said Ana.'.encode("cp1252"))
    assert decoded.text.endswith("café “closed”, said Ana.")
    assert [remark.code for remark in decoded.remarks] == ["encoding-wrong", "encoding-guessed"]


def test_a_little_damage_leaves_the_encoding_that_is_declared() -> None:
    decoded = decode_page(PAGE.format("utf-8").encode() + b" it\x92s")
    assert (decoded.decoding.encoding, decoded.decoding.how) == ("utf-8", "declared")
    assert [remark.code for remark in decoded.remarks] == ["bytes-replaced"]
