"""Read one report from a Word document in the form DOCX."""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from rashomon.errors import BadReport
from rashomon.ingest.failure import fail_bytes
from rashomon.ingest.given import Given, Limits
from rashomon.ingest.row import check_text
from rashomon.records.report import Extraction, Failure, Head, Raw, Report

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_OLE = b"\xd0\xcf\x11\xe0"
_MOST_ENTRIES = 10_000
_BODY, _CORE, _TYPES = "word/document.xml", "docProps/core.xml", "[Content_Types].xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_LOCAL_HEAD = 30  # bytes before the name in an entry's own head
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, struct.error, OSError)
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_PARAGRAPH, _WORDS, _NOTE = f"{_W}p", f"{_W}t", (f"{_W}footnote", f"{_W}endnote")
_SIGNS = {
    f"{_W}tab": "\t",
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}noBreakHyphen": "\u2011",
    f"{_W}softHyphen": "\u00ad",
}
# What was struck out or moved away, and the second form of a drawing for old programs.
_LEFT_OUT = {f"{_W}del", f"{_W}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
_PROPERTIES = {
    "{http://purl.org/dc/elements/1.1/}title": "title",
    "{http://purl.org/dc/elements/1.1/}creator": "author",
    "{http://purl.org/dc/terms/}created": "created",
    "{http://purl.org/dc/terms/}modified": "modified",
}


@dataclass(frozen=True, slots=True)
class _Part:
    text: str
    start: int
    end: int


def from_docx(raw: bytes, place: str, *, given: Given, limits: Limits) -> Iterator[Report | Failure]:
    """The one report that a DOCX holds; `place` names the file in messages."""
    try:
        yield _read(raw, place, given, limits)
    except BadReport as error:
        yield fail_bytes(raw, f"{place}: {error}")


def _read(raw: bytes, place: str, given: Given, limits: Limits) -> Report:
    if raw.startswith(_OLE):
        raise BadReport("this Word document is encrypted, or of an old form; save it as DOCX without a password")
    if not raw.startswith(b"PK"):
        raise BadReport("this is no DOCX, whatever its name says; give it the suffix of what it is")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            parts, properties = _open(archive, raw, limits)
    except _DAMAGED as error:
        raise BadReport(f"this DOCX is damaged: {error}") from error
    text, stretches = "", []
    for part in parts:
        text += "\n\n" if text else ""
        stretches.append((len(text), len(text) + len(part.text), part.start, part.end))
        text += part.text
    if not text.strip():
        raise BadReport("this DOCX holds no text")
    digest = sha256(raw).hexdigest()
    head = Head(
        id=digest[:16],
        sha256=digest,
        title=properties.pop("title", None),
        author=properties.pop("author", None),
        url=given.url,
        language=given.language,
        extra=dict(properties),
        extraction=Extraction(tool="lxml", version=_version(), map=tuple(stretches)),
    )
    kept = Raw(data=raw, media_type=MEDIA_TYPE, place=place)
    return Report(head=head, text=check_text(text, limits), raw=kept, assumed=given.assumed())


def _open(archive: zipfile.ZipFile, raw: bytes, limits: Limits) -> tuple[list[_Part], dict[str, str]]:
    names = set(archive.namelist())
    _check(archive, names, limits)
    parts = [_read_part(archive, raw, name, limits) for name in (_BODY, *_NOTES) if name in names]
    properties = _read_properties(archive, limits) if _CORE in names else {}
    return [part for part in parts if part.text], properties


def _check(archive: zipfile.ZipFile, names: set[str], limits: Limits) -> None:
    entries = archive.infolist()
    if len(entries) > _MOST_ENTRIES:
        raise BadReport(f"this DOCX has {len(entries):,} parts, more than any document needs")
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > limits.largest_unpacked:
        raise BadReport(
            f"this DOCX unpacks to {unpacked:,} bytes, the most that is unpacked is {limits.largest_unpacked:,}; "
            "raise largest_unpacked in the settings if that is what it should do"
        )
    if any(entry.flag_bits & 1 for entry in entries):
        raise BadReport("this DOCX is encrypted; save it without a password")
    if _BODY not in names:
        raise BadReport(f"this DOCX has no {_BODY}; it is no Word document")
    macros = any(name.endswith("vbaProject.bin") for name in names)
    if macros or (_TYPES in names and b"macroEnabled" in _take(archive, _TYPES, limits)):
        raise BadReport("this Word document holds macros, and is not opened; save it as DOCX, which has none")


def _take(archive: zipfile.ZipFile, name: str, limits: Limits) -> bytes:
    with archive.open(name) as entry:
        found = entry.read(limits.largest_unpacked + 1)
    if len(found) > limits.largest_unpacked:
        raise BadReport(f"its part {name} unpacks to more than {limits.largest_unpacked:,} bytes")
    return found


def _parse(archive: zipfile.ZipFile, name: str, limits: Limits) -> Any:
    from lxml import etree

    # Strict documents say the same in a namespace of their own.
    content = _take(archive, name, limits).replace(_STRICT[1:-1].encode(), _W[1:-1].encode())
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise BadReport(f"its part {name} is no valid XML: {error}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise BadReport(f"its part {name} declares entities, which no Word document needs; it is not opened")
    return root


def _read_part(archive: zipfile.ZipFile, raw: bytes, name: str, limits: Limits) -> _Part:
    root = _parse(archive, name, limits)
    # Of the notes, those with a type are the lines that part notes from text.
    places = [note for note in root.iter(*_NOTE) if note.get(f"{_W}type") is None] if name in _NOTES else [root]
    paragraphs = [_say(paragraph) for place in places for paragraph in _find_paragraphs(place)]
    start, end = _find_bytes(archive.getinfo(name), raw)
    return _Part("\n\n".join(paragraph for paragraph in paragraphs if paragraph), start, end)


def _find_paragraphs(place: Any) -> Iterator[Any]:
    # Cells of tables and boxes of text hold paragraphs like any other, and stand where they are met.
    waiting = [place]
    while waiting:
        at = waiting.pop()
        if at.tag in _LEFT_OUT:
            continue
        if at.tag == _PARAGRAPH:
            yield at
        waiting.extend(reversed(at))


def _say(paragraph: Any) -> str:
    pieces: list[str] = []
    waiting = list(reversed(paragraph))
    while waiting:
        at = waiting.pop()
        if at.tag in _LEFT_OUT or at.tag == _PARAGRAPH:
            continue
        if at.tag == _WORDS:
            pieces.append(at.text or "")
        elif at.tag in _SIGNS:
            pieces.append(_SIGNS[at.tag])
        else:
            waiting.extend(reversed(at))
    return re.sub(r"\n\s*\n", "\n", "".join(pieces)).strip()


def _find_bytes(entry: zipfile.ZipInfo, raw: bytes) -> tuple[int, int]:
    # The entry's own head says how long its name and its extra field are; the one in the directory may differ.
    at = entry.header_offset
    name, extra = struct.unpack("<HH", raw[at + _LOCAL_HEAD - 4 : at + _LOCAL_HEAD])
    start = at + _LOCAL_HEAD + name + extra
    return start, start + entry.compress_size


def _read_properties(archive: zipfile.ZipFile, limits: Limits) -> dict[str, str]:
    root = _parse(archive, _CORE, limits)
    found = {_PROPERTIES[child.tag]: (child.text or "").strip() for child in root if child.tag in _PROPERTIES}
    return {name: value for name, value in found.items() if value}


def _version() -> str:
    from importlib.metadata import version

    return version("lxml")
