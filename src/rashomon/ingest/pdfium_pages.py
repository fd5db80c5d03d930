"""Take a PDF apart with PDFium."""

import ctypes
from typing import Any

from rashomon.errors import BadReport
from rashomon.ingest.given import Limits
from rashomon.ingest.pages import Line, Page
from rashomon.ingest.pypdf_pages import Document, check_length

_PROPERTIES = {"Title": "title", "Author": "author", "Producer": "producer"}
_LINE_ENDS = ("\r", "\n")
# How PDFium writes a hyphen at the end of a line.
_HYPHENS = {"\x02": "-", "\ufffe": "-"}


def read_pages(raw: bytes, limits: Limits) -> Document:
    """The document that `raw` holds. Raises BadReport where it cannot be read."""
    import pypdfium2
    from pypdfium2 import raw as pdfium

    try:
        with pypdfium2.PdfDocument(raw) as document:
            check_length(len(document), limits)
            pages = [_read_page(document[number], pdfium) for number in range(len(document))]
            kept = document.get_metadata_dict(skip_empty=True)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD:
            raise BadReport("this PDF is encrypted; save it without a password") from error
        raise BadReport(f"this PDF is broken: {error}") from error
    properties = {name: kept[key].strip() for key, name in _PROPERTIES.items() if kept.get(key, "").strip()}
    return Document(pages, [None] * len(pages), properties)


def _read_page(page: Any, pdfium: Any) -> Page:
    text = page.get_textpage()
    lines: list[Line] = []
    start, words = 0, ""
    count = text.count_chars()
    for at in range(count + 1):
        char = chr(pdfium.FPDFText_GetUnicode(text, at)) if at < count else "\n"
        if char not in _LINE_ENDS:
            words += _HYPHENS.get(char, char)
            continue
        if words.strip():
            lines.append(_place(text, words, start, pdfium))
        start, words = at + 1, ""
    kinds = {kept.type for kept in page.get_objects(max_depth=2)}
    return Page(tuple(lines), pictures=pdfium.FPDF_PAGEOBJ_IMAGE in kinds)


def _place(text: Any, words: str, start: int, pdfium: Any) -> Line:
    first = start + len(words) - len(words.lstrip())
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text, first, x, y)
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text, first, matrix)
    size = pdfium.FPDFText_GetFontSize(text, first) * (abs(matrix.d) or abs(matrix.b) or 1.0)
    clean = words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return Line(clean.strip(), x.value, y.value, size)
