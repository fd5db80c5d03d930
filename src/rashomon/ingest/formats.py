"""Tell what format bytes are in."""

import re
import zlib
from typing import NamedTuple


class Format(NamedTuple):
    """A format: its name, how files of it end and begin, its media type, who reads it or what its user should do.

    `reader` is the module of this room that reads it, whose function of the same name takes the bytes, or the stream
    itself where `streamed`; one that is to be read `apart` runs in a process of its own. A format without a reader is
    refused with its `advice`. First bytes go before the suffix where that is `loose`.
    """

    name: str
    suffixes: tuple[str, ...] = ()
    signatures: tuple[bytes, ...] = ()
    media_type: str = "application/octet-stream"
    reader: str = ""
    streamed: bool = False
    apart: bool = False
    loose: bool = False
    advice: str = ""


_UNPACK = "unpack it first"
_CONVERT = "save it as plain text first"
_ROWS = "write each row as a line of JSON first"
_NO_TEXT = "it holds no text to read"

TEXT = Format("plain text", (".txt", ".text", ".md"), media_type="text/plain", reader="from_text", loose=True)
JSON = Format("JSON", (".json",), media_type="application/json", reader="from_json", loose=True)
LINES = Format(
    "JSONL", (".jsonl", ".ndjson"), media_type="application/jsonl", reader="from_jsonl", streamed=True, loose=True
)
_HTML = Format(
    "HTML",
    (".html", ".htm", ".xhtml", ".shtml"),
    (b"<!doctype html", b"<html"),
    "text/html",
    reader="from_html",
)
_FEED = Format(
    "RSS or Atom",
    (".rss", ".atom", ".rdf"),
    (b"<rss", b"<feed", b"<rdf:rdf"),
    "application/xml",
    reader="from_feed",
    apart=True,
)
_DOCX = Format(
    "DOCX",
    (".docx",),
    (),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    reader="from_docx",
    apart=True,
)
_WARC = Format("WARC", (".warc", ".warc.gz"), (b"WARC/1.",), "application/warc", reader="from_warc", streamed=True)
_WACZ = Format("WACZ", (".wacz",), (), "application/wacz", reader="from_wacz", streamed=True)
_ZIP = Format("a ZIP archive", (".zip",), (b"PK\x03\x04", b"PK\x05\x06"), advice=_UNPACK)
_GZIP = Format("gzip", (".gz", ".tgz"), (b"\x1f\x8b",), advice=_UNPACK)
_XML = Format("XML", (".xml",), (b"<?xml",), loose=True, advice=_CONVERT)

# Suffixes go before signatures: a DOCX is a ZIP, and its suffix knows better. Markup is signed in lower case.
FORMATS = (
    TEXT,
    JSON,
    LINES,
    _HTML,
    _FEED,
    Format("PDF", (".pdf",), (b"%PDF-",), "application/pdf", reader="from_pdf", apart=True),
    _DOCX,
    _WARC,
    _WACZ,
    Format("a Word document with macros", (".docm",), (), advice="save it as DOCX, which has none"),
    _XML,
    Format("an old Word document", (".doc",), (b"\xd0\xcf\x11\xe0",), advice=_CONVERT),
    Format("RTF", (".rtf",), (b"{\\rtf",), advice=_CONVERT),
    Format("ODT", (".odt",), (), advice=_CONVERT),
    Format("EPUB", (".epub",), (), advice=_CONVERT),
    Format("e-mail", (".eml", ".mbox", ".msg"), (), advice=_CONVERT),
    Format("a table", (".csv", ".tsv", ".xls", ".xlsx", ".ods"), (), advice=_ROWS),
    Format("Parquet", (".parquet",), (b"PAR1\x15",), advice=_ROWS),
    _ZIP,
    _GZIP,
    Format("bzip2", (".bz2",), (b"BZh91AY", b"BZh61AY", b"BZh11AY"), advice=_UNPACK),
    Format("xz", (".xz",), (b"\xfd7zXZ\x00",), advice=_UNPACK),
    Format("Zstandard", (".zst",), (b"\x28\xb5\x2f\xfd",), advice=_UNPACK),
    Format("7z", (".7z",), (b"7z\xbc\xaf\x27\x1c",), advice=_UNPACK),
    Format("a tar archive", (".tar",), (), advice=_UNPACK),
    Format(
        "an image",
        (".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".heic", ".svg"),
        (b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*", b"<svg"),
        advice=_NO_TEXT,
    ),
    Format(
        "sound or film",
        (".mp3", ".mp4", ".m4a", ".wav", ".ogg", ".flac", ".avi", ".mkv", ".mov", ".webm"),
        (b"ID3\x03", b"ID3\x04", b"OggS\x00", b"fLaC\x00", b"\x1aE\xdf\xa3"),
        advice=_NO_TEXT,
    ),
    Format("a database", (".sqlite", ".sqlite3", ".db"), (b"SQLite format 3\x00",), advice=_NO_TEXT),
    Format("a program", (".exe", ".so", ".dll", ".pyc"), (b"\x7fELF", b"MZ\x90"), advice=_NO_TEXT),
)
READABLE = f"rashomon reads {', '.join(form.name for form in FORMATS if form.reader)}"
HEAD = 4096
_INSIDE_ZIP = (
    (re.compile(rb"word/document\.xml"), _DOCX),
    (re.compile(rb"archive/[^\0]*\.warc|datapackage\.json"), _WACZ),
)
_INSIDE_XML = (
    (re.compile(rb"<(?:rss|feed|rdf:rdf)[\s>]"), _FEED),
    (re.compile(rb"<(?:!doctype html|html)[\s>]"), _HTML),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def find_format(name: str, head: bytes) -> Format | None:
    """The format that a file called `name`, beginning with `head`, is in; None if neither tells."""
    lower = name.lower()
    by_suffix = next((form for form in FORMATS if lower.endswith(form.suffixes)), None)
    if by_suffix is not None and not by_suffix.loose:
        return by_suffix
    return _find_by_signature(head) or by_suffix


def looks_binary(text: str) -> bool:
    """Whether what was decoded holds so many control characters that it cannot be meant as text."""
    sample = text[:65_536]
    return len(_CONTROL.findall(sample)) * 50 > len(sample)


def _find_by_signature(head: bytes) -> Format | None:
    start = head[:HEAD].removeprefix(b"\xef\xbb\xbf")
    markup = start.lstrip().lower()
    found = next((form for form in FORMATS if _is_signed(form, start, markup)), None)
    if found is _GZIP:
        return _WARC if _unpack_start(start).startswith(_WARC.signatures) else found
    inside = {_XML: (_INSIDE_XML, markup), _ZIP: (_INSIDE_ZIP, start)}.get(found) if found else None
    if inside is None:
        return found
    return next((form for sign, form in inside[0] if sign.search(inside[1])), found)


def _unpack_start(packed: bytes) -> bytes:
    try:
        return zlib.decompressobj(31).decompress(packed, 16)
    except zlib.error:
        return b""


def _is_signed(form: Format, start: bytes, markup: bytes) -> bool:
    return any((markup if mark.startswith(b"<") else start).startswith(mark) for mark in form.signatures)
