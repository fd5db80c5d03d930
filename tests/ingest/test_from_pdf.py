"""Test that PDF is read."""

from hashlib import sha256

import pytest

from rashomon.ingest import Given, Limits, pdfium_pages
from rashomon.ingest.from_pdf import from_pdf
from rashomon.records.report import Failure, Report
from tests.ingest import hostile
from tests.ingest.made import HEADLINE, NEWS, make_news_pdf, make_pdf


def _read(raw: bytes, limits: Limits = Limits()) -> Report | Failure:  # noqa: B008 (frozen)
    [found] = from_pdf(raw, "a.pdf", given=Given(publisher="Northern Wire"), limits=limits)
    return found


def _report(raw: bytes) -> Report:
    found = _read(raw)
    assert isinstance(found, Report), found
    return found


def test_a_page_becomes_headline_and_paragraphs() -> None:
    raw = make_news_pdf()
    report = _report(raw)
    assert report.text == "\n\n".join((HEADLINE, *NEWS))
    head = report.head
    assert (head.title, head.author, head.published) == (HEADLINE, "Mira Tolland", None)
    assert head.extra == {"created": "2025-03-10T08:00:00+00:00", "pages": 1}
    assert head.sha256 == sha256(raw).hexdigest()
    assert report.assumed == {"publisher": "Northern Wire"}
    assert report.raw is not None
    assert (report.raw.data, report.raw.media_type, report.raw.place) == (raw, "application/pdf", "a.pdf")


def test_each_page_leads_back_to_its_content_in_the_file() -> None:
    raw = make_pdf([[(72, 700, 11, words)] for words in ("The ships came in on", "the first day.", "End.")])
    report = _report(raw)
    assert report.text == "The ships came in on the first day.\n\nEnd."
    assert report.head.extraction is not None
    assert report.head.extraction.tool == "pypdf"
    stretches = report.head.extraction.map
    assert [report.text[start:end] for start, end, *_ in stretches] == [
        "The ships came in on",
        "the first day.",
        "End.",
    ]
    for number, (*_, start, end) in enumerate(stretches):
        assert raw[start:end].startswith(b"%d 0 obj" % (5 + 2 * number))
        assert raw[start:end].endswith(b"endobj")
        assert raw[start:end].count(b"endobj") == 1


def test_running_heads_are_left_out_with_a_remark() -> None:
    pages = [
        [(72.0, 800.0, 9.0, "Kelvar Herald"), (72.0, 700.0, 11.0, words), (280.0, 30.0, 9.0, f"Page {number}")]
        for number, words in enumerate(("Ships came in.", "Dockers went home."), 1)
    ]
    report = _report(make_pdf(pages))
    assert report.text == "Ships came in.\n\nDockers went home."
    [remark] = report.remarks
    assert remark.code == "running-heads"
    assert "'Kelvar Herald', 'Page 1'" in remark.message


def test_the_name_of_a_file_is_no_title() -> None:
    head = _report(make_pdf([[(72, 700, 11, "Ships came in.")]], title="Microsoft Word - harbour.doc")).head
    assert head.title is None
    assert head.extra["document_title"] == "Microsoft Word - harbour.doc"


def test_a_picture_among_pages_of_text_is_remarked() -> None:
    picture = hostile.make_scanned_pdf()
    assert "run OCR first" in getattr(_read(picture), "message", "")
    pages = [[(72.0, 700.0, 11.0, "Ships came in.")], []]
    objects = [b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /Length 1 >>\nstream\n\x80\nendstream"]
    report = _report(make_pdf(pages, resources=b"/XObject << /I 8 0 R >>", objects=objects))
    assert [remark.code for remark in report.remarks] == ["pages-without-text"]
    assert "not read: 2" in report.remarks[0].message


def test_both_libraries_give_the_same_text() -> None:
    raw = make_news_pdf(width=60)
    document = pdfium_pages.read_pages(raw, Limits())
    assert document.properties["title"] == HEADLINE
    lines = [line.text for line in document.pages[0].lines]
    assert lines[0] == HEADLINE
    assert _report(raw).text.replace("\n\n", " ") == " ".join(lines)


def test_a_file_that_only_the_second_library_reads_is_read() -> None:
    raw = make_news_pdf().replace(b"/Type /Pages /Kids [4 0 R]", b"/Type /Pages /Kids [4 0 R 99 0 R]")
    report = _report(raw)
    assert NEWS[0] in report.text


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "no PDF"),
        (b"%PDF-1.4 and no more", "broken"),
        (make_news_pdf()[:600], "broken"),
        (make_pdf([[]]), "holds no text"),
        (make_pdf([[(72, 700, 11, "\x01\x02\x03\x04\x05\x06")]]), "cannot be told"),
        (hostile.make_pdf_circle(), "broken"),
        (hostile.make_locked_pdf(), "encrypted"),
        (hostile.make_long_pdf(), "2,001 pages, the most that are read 2,000"),
    ],
)
def test_what_cannot_be_read_says_why(raw: bytes, words: str) -> None:
    found = _read(raw)
    assert isinstance(found, Failure)
    assert words in found.message
    assert found.report.sha256 == sha256(raw).hexdigest()


def test_what_unpacks_to_too_much_is_refused() -> None:
    found = _read(make_news_pdf(), Limits(largest_unpacked=100))
    assert isinstance(found, Failure)
    assert "passes a bound" in found.message


def test_a_line_on_every_page_is_text_where_there_is_no_other() -> None:
    report = _report(make_pdf([[(72, 700, 11, "Ships came in.")]] * 2))
    assert report.text == "Ships came in.\n\nShips came in."
    assert report.remarks == ()
