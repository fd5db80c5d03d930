"""Read one report from a PDF."""

import re
import unicodedata
from collections.abc import Iterator, Set
from hashlib import sha256
from importlib.metadata import version

from rashomon.errors import BadReport
from rashomon.ingest import pdfium_pages, pypdf_pages
from rashomon.ingest.failure import fail_bytes
from rashomon.ingest.given import Given, Limits
from rashomon.ingest.pages import Page, drop_running, goes_on, join, join_lines
from rashomon.ingest.pypdf_pages import Document, Unfit
from rashomon.ingest.row import check_text
from rashomon.records.remark import Remark
from rashomon.records.report import Extraction, Failure, Head, Raw, Report

MEDIA_TYPE = "application/pdf"
_MARK, _WHERE_MARKED = b"%PDF-", 1024
_GARBLED = 0.1  # of its letters
_NO_CHARACTERS = {"Cc", "Cn", "Co", "Cs"}
_SHOWN = 5
# What programs put for a title by themselves.
_NO_TITLE = re.compile(r"(?:microsoft \w+ - .*|untitled.*|.*\.\w{2,5})", re.IGNORECASE)
_Stretch = tuple[int, int, int, int]


def from_pdf(raw: bytes, place: str, *, given: Given, limits: Limits) -> Iterator[Report | Failure]:
    """The one report that a PDF holds; `place` names the file in messages.

    pypdf reads it first; what it cannot read, or reads as no text or as garbage, PDFium does.
    """
    try:
        yield _read(raw, place, given, limits)
    except BadReport as error:
        yield fail_bytes(raw, f"{place}: {error}")


def _read(raw: bytes, place: str, given: Given, limits: Limits) -> Report:
    document, tool = _open(raw, limits)
    pages, running = drop_running(document.pages)
    if not any(page.lines for page in pages):
        pages, running = document.pages, ()
    text, stretches = _lay(document, pages, len(raw))
    properties = dict(document.properties)
    title = properties.pop("title", None)
    if title is not None and _NO_TITLE.fullmatch(title):
        properties["document_title"], title = title, None
    digest = sha256(raw).hexdigest()
    head = Head(
        id=digest[:16],
        sha256=digest,
        title=title,
        author=properties.pop("author", None),
        url=given.url,
        language=given.language,
        extra={**properties, "pages": len(pages)},
        extraction=Extraction(tool=tool, version=version(tool), map=stretches),
    )
    kept = Raw(data=raw, media_type=MEDIA_TYPE, place=place)
    remarks = _remark(document, running)
    return Report(head=head, text=check_text(text, limits), raw=kept, assumed=given.assumed(), remarks=remarks)


def _open(raw: bytes, limits: Limits) -> tuple[Document, str]:
    if _MARK not in raw[:_WHERE_MARKED]:
        raise BadReport("this is no PDF, whatever its name says; give it the suffix of what it is")
    try:
        first = pypdf_pages.read_pages(raw, limits)
        if _has_text(first):
            return first, "pypdf"
    except Unfit:
        first = None
    second = pdfium_pages.read_pages(raw, limits)
    if _has_text(second):
        if first is not None and len(first.pages) == len(second.pages):
            second = Document(second.pages, first.places, first.properties or second.properties)
        return second, "pypdfium2"
    if any(page.lines for page in second.pages):
        raise BadReport(
            "the letters of this PDF cannot be told: its fonts do not say what they stand for; run OCR first"
        )
    if any(page.pictures for page in second.pages):
        raise BadReport("this PDF holds pictures of pages and no text; run OCR first")
    raise BadReport("this PDF holds no text")


def _has_text(document: Document) -> bool:
    letters = [char for page in document.pages for line in page.lines for char in line.text if not char.isspace()]
    odd = sum(char == "\ufffd" or unicodedata.category(char) in _NO_CHARACTERS for char in letters)
    return bool(letters) and odd <= _GARBLED * len(letters)


def _lay(document: Document, pages: list[Page], size: int) -> tuple[str, tuple[_Stretch, ...]]:
    """The text of all pages, and for each page the stretch of text that came of it with its bytes."""
    words = _load_words()
    text, stretches = "", []
    for page, place in zip(pages, document.places, strict=True):
        paragraphs = [_spell(paragraph) for paragraph in join_lines(page, words)]
        if not paragraphs:
            continue
        last = text[max(0, text.rfind("\n\n")) :].lstrip("\n")
        if last and goes_on(last, paragraphs[0]):
            joined = join(last, paragraphs[0], words)
            text += joined[len(last) : len(joined) - len(paragraphs[0])]
        elif text:
            text += "\n\n"
        start = len(text)
        text += "\n\n".join(paragraphs)
        stretches.append((start, len(text), *(place or (0, size))))
    return text, tuple(stretches)


def _load_words() -> Set[str]:
    from rashomon.knowledge.characters import load_characters

    return load_characters().words


def _spell(text: str) -> str:
    # Fonts draw some letters as one; nobody wrote them so.
    return re.sub("[\ufb00-\ufb06]", lambda found: unicodedata.normalize("NFKC", found[0]), text)


def _remark(document: Document, running: tuple[str, ...]) -> tuple[Remark, ...]:
    found = []
    if running:
        shown = ", ".join(repr(line) for line in running[:_SHOWN])
        found.append(("running-heads", f"left out, as they run over most pages: {shown}"))
    blank = [number for number, page in enumerate(document.pages, 1) if not page.lines and page.pictures]
    if blank:
        numbers = ", ".join(map(str, blank[:_SHOWN])) + (
            f" and {len(blank) - _SHOWN} more" if len(blank) > _SHOWN else ""
        )
        found.append(("pages-without-text", f"pages that hold pictures and no text, which are not read: {numbers}"))
    return tuple(Remark(stage="ingest", code=code, message=message) for code, message in found)
