"""Test that Word documents are read."""

import io
import zipfile
import zlib

import pytest

from rashomon.ingest import Given, Limits
from rashomon.ingest.from_docx import MEDIA_TYPE, from_docx
from rashomon.records.report import Failure, Report
from tests.ingest import hostile
from tests.ingest.made import HEADLINE, NEWS, change_zip, make_docx

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _read(raw: bytes, limits: Limits = Limits()) -> Report | Failure:  # noqa: B008 (frozen)
    [found] = from_docx(raw, "a.docx", given=Given(), limits=limits)
    return found


def _report(raw: bytes) -> Report:
    found = _read(raw)
    assert isinstance(found, Report), found
    return found


def _body(inside: str, *, namespace: str = W) -> bytes:
    return f'<w:document xmlns:w="{namespace}"><w:body>{inside}</w:body></w:document>'.encode()


def _document(inside: str, *, namespace: str = W) -> bytes:
    return change_zip(make_docx(), {"word/document.xml": _body(inside, namespace=namespace)})


def test_headings_paragraphs_and_cells_are_paragraphs() -> None:
    report = _report(make_docx(table=(("Killed", "0"), ("Missing", "2"))))
    assert report.text.split("\n\n") == [HEADLINE, *NEWS, "Killed", "0", "Missing", "2"]
    assert (report.head.title, report.head.author, report.head.published) == (HEADLINE, "Mira Tolland", None)
    assert report.head.extra.keys() == {"created", "modified"}
    assert report.raw is not None
    assert report.raw.media_type == MEDIA_TYPE


def test_the_text_leads_back_to_its_part_of_the_file() -> None:
    raw = make_docx()
    report = _report(raw)
    assert report.head.extraction is not None
    [(start, end, first, last)] = report.head.extraction.map
    assert report.text[start:end] == report.text
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        assert zlib.decompressobj(-15).decompress(raw[first:last]) == archive.read("word/document.xml")


def test_what_was_struck_out_is_left_out() -> None:
    inside = (
        "<w:p><w:r><w:t>Two </w:t></w:r><w:del><w:r><w:t>three </w:t></w:r></w:del>"
        "<w:ins><w:r><w:t>ships</w:t><w:tab/><w:t>came</w:t><w:br/><w:t>in.</w:t></w:r></w:ins></w:p>"
    )
    assert _report(_document(inside)).text == "Two ships\tcame\nin."


def test_strict_documents_are_read() -> None:
    inside = "<w:p><w:r><w:t>Two ships.</w:t></w:r></w:p>"
    assert _report(_document(inside, namespace="http://purl.oclc.org/ooxml/wordprocessingml/main")).text == "Two ships."


def test_notes_stand_behind_the_text() -> None:
    note = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote>'
        "<w:footnote><w:p><w:r><w:t>By count of the port.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    report = _report(change_zip(make_docx(), {"word/footnotes.xml": note.encode()}))
    assert report.text.endswith("\n\nBy count of the port.")
    assert report.head.extraction is not None
    assert len(report.head.extraction.map) == 2


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "no DOCX"),
        (b"PK\x03\x04 no archive", "damaged"),
        (make_docx()[:-200], "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "encrypted, or of an old form"),
        (hostile.make_plain_zip(), "no word/document.xml"),
        (hostile.make_foreign_entity(), "declares entities"),
        (change_zip(make_docx(), {"word/vbaProject.bin": b"Sub"}), "macros"),
        (change_zip(make_docx(), {"word/document.xml": b"<w:p>"}), "no valid XML"),
        (_document("<w:p/>"), "no text"),
        (change_zip(make_docx(), {"word/document.xml": b"<a>" * 5000}), "no valid XML"),
    ],
)
def test_what_cannot_be_read_says_why(raw: bytes, words: str) -> None:
    found = _read(raw)
    assert isinstance(found, Failure)
    assert words in found.message


def test_what_unpacks_to_too_much_is_refused() -> None:
    found = _read(make_docx(), Limits(largest_unpacked=10_000))
    assert isinstance(found, Failure)
    assert "the most that is unpacked is 10,000" in found.message
