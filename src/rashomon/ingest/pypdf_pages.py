"""Take a PDF apart with pypdf."""

import io
import re
import struct
import zlib
from dataclasses import dataclass
from math import hypot
from typing import Any

from rashomon.errors import BadReport
from rashomon.ingest.given import Limits
from rashomon.ingest.pages import Line, Page

# What is raised on the way through a broken file, besides the library's own errors.
BROKEN = (
    ArithmeticError, AssertionError, AttributeError, LookupError, OSError, RuntimeError, TypeError, ValueError,
    struct.error, zlib.error,
)  # fmt: skip
_OBJECT = re.compile(rb"\s*(\d+)\s+(\d+)\s+obj\b")
_OBJECT_END = re.compile(rb"endstream\s*endobj")
_DATES = {"created": "creation_date", "modified": "modification_date"}


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF's pages, where the content of each stands in the file if that is known, what it says of itself."""

    pages: list[Page]
    places: list[tuple[int, int] | None]
    properties: dict[str, str]


class Unfit(Exception):
    """This library cannot read the file; another may."""


def read_pages(raw: bytes, limits: Limits) -> Document:
    """The document that `raw` holds.

    Raises BadReport where no library may read it: it is locked, too long or too large. Raises Unfit where one may.
    """
    from pypdf import PdfReader, apply_configuration
    from pypdf.errors import DependencyError, LimitReachedError, PyPdfError

    try:
        with apply_configuration(
            page_tree_maximum_entries=limits.most_pages * 10,
            array_based_stream_maximum_output_length=limits.largest_unpacked,
            zlib_maximum_output_length=limits.largest_unpacked,
            lzw_maximum_output_length=limits.largest_unpacked,
            run_length_maximum_output_length=limits.largest_unpacked,
        ):
            reader = PdfReader(io.BytesIO(raw), strict=False)
            if reader.is_encrypted and not reader.decrypt(""):
                raise BadReport("this PDF is encrypted; save it without a password")
            check_length(len(reader.pages), limits)
            pages = [_read_page(page) for page in reader.pages]
            places = [_find_place(reader, page, raw) for page in reader.pages]
            return Document(pages, places, _read_properties(reader))
    except LimitReachedError as error:
        raise BadReport(
            f"this PDF passes a bound that keeps readers from being held up: {error} "
            "If it is to be trusted, raise largest_unpacked in the settings"
        ) from error
    except DependencyError as error:
        raise Unfit(f"this PDF is locked: {error}") from error
    except (PyPdfError, *BROKEN) as error:
        raise Unfit(str(error) or type(error).__name__) from error


def check_length(pages: int, limits: Limits) -> None:
    """Raises BadReport where there are more pages than are read."""
    if pages > limits.most_pages:
        raise BadReport(
            f"this PDF has {pages:,} pages, the most that are read {limits.most_pages:,}; "
            "split it, or raise most_pages in the settings"
        )


def _read_page(page: Any) -> Page:
    lines: list[Line] = []
    pieces: list[Line] = []

    def end_line() -> None:
        text = "".join(piece.text for piece in pieces)
        if text.strip():
            widest = max(pieces, key=lambda piece: len(piece.text.strip()))
            lines.append(Line(text.strip(), pieces[0].left, widest.base, widest.size))
        pieces.clear()

    def take(text: str, matrix: list[float], line: list[float], _: object, size: float) -> None:
        left, base = _place(line, matrix)
        height = abs(size) * hypot(line[2], line[3]) * hypot(matrix[2], matrix[3])
        for number, part in enumerate(re.split(r"\n", text)):
            if number:
                end_line()
            if part.strip() or pieces:
                pieces.append(Line(part, left, base, height))

    page.extract_text(visitor_text=take)
    end_line()
    return Page(tuple(lines), pictures=_has_pictures(page))


def _place(line: list[float], matrix: list[float]) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return line[4] * a + line[5] * c + e, line[4] * b + line[5] * d + f


def _has_pictures(page: Any) -> bool:
    try:
        drawn = page["/Resources"]["/XObject"].get_object()
        return any(drawn[name].get("/Subtype") in ("/Image", "/Form") for name in drawn)
    except BROKEN:
        return False


def _find_place(reader: Any, page: Any, raw: bytes) -> tuple[int, int] | None:
    """From the first byte of the objects that hold a page's content to the last; None where they cannot be told."""
    try:
        held = page.raw_get("/Contents")
        resolved = held.get_object()
        found = [_find_object(reader, one, raw) for one in (resolved if isinstance(resolved, list) else [held])]
    except BROKEN:
        return None
    known = [place for place in found if place is not None]
    if not known or len(known) < len(found):
        return None
    return min(start for start, _ in known), max(end for _, end in known)


def _find_object(reader: Any, reference: Any, raw: bytes) -> tuple[int, int] | None:
    start = reader.xref[reference.generation][reference.idnum]
    head = _OBJECT.match(raw, start)
    if head is None or int(head[1]) != reference.idnum:
        return None
    end = _OBJECT_END.search(raw, head.end())
    return None if end is None else (head.start(1), end.end())


def _read_properties(reader: Any) -> dict[str, str]:
    try:
        kept = reader.metadata
        if kept is None:
            return {}
        found = {"title": kept.title, "author": kept.author, "producer": kept.producer}
        for name, field in _DATES.items():
            date = getattr(kept, field)
            found[name] = date.isoformat() if date else None
    except BROKEN:
        return {}
    return {name: str(value).strip() for name, value in found.items() if value and str(value).strip()}
