"""Test that formats are told apart."""

import gzip

import pytest

from rashomon.ingest.formats import TEXT, find_format, looks_binary


@pytest.mark.parametrize(
    ("name", "head", "form"),
    [
        ("page.html", b"", "HTML"),
        ("page.txt", b"\n<!DOCTYPE html><html>", "HTML"),
        ("page", b'<?xml version="1.0"?><html xmlns="x">', "HTML"),
        ("feed.xml", b'<?xml version="1.0"?>\n<rss version="2.0">', "RSS or Atom"),
        ("feed", b'<feed xmlns="http://www.w3.org/2005/Atom">', "RSS or Atom"),
        ("report.txt", b"%PDF-1.7", "PDF"),
        ("REPORT.DOCX", b"PK\x03\x04", "DOCX"),
        ("crawl.warc.gz", b"\x1f\x8b", "WARC"),
        ("crawl.wacz", b"PK\x03\x04", "WACZ"),
        ("reports.zip", b"PK\x03\x04", "a ZIP archive"),
        ("report", b"PK\x03\x04....word/document.xml", "DOCX"),
        ("-", b"PK\x03\x04....archive/data.warc.gz", "WACZ"),
        ("-", gzip.compress(b"WARC/1.1\r\n"), "WARC"),
        ("-", gzip.compress(b"Some text."), "gzip"),
        ("reports.jsonl.gz", b"\x1f\x8b", "gzip"),
        ("picture", b"\x89PNG\r\n", "an image"),
        ("table.csv", b"a,b", "a table"),
    ],
)
def test_a_format_is_told_by_suffix_or_signature(name: str, head: bytes, form: str) -> None:
    found = find_format(name, head)
    assert found is not None
    assert found.name == form


@pytest.mark.parametrize(
    "head", [b"By Mira Tolland\n", b"Riff Raff returned", b"<Kelvar> said", b"ID3 of the list", b"PK won"]
)
def test_text_is_no_other_format(head: bytes) -> None:
    assert find_format("report.txt", head) is TEXT
    assert find_format("report", head) is None


def test_control_characters_tell_binary_data() -> None:
    assert looks_binary("\x00\x01\x02abc" * 10)
    assert not looks_binary("A text with one odd \x07 character among many that are not odd at all, not one of them.")
