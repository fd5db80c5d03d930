"""Tell what format bytes are in."""

import re
from typing import NamedTuple


class Format(NamedTuple):
    """A format that is not read: its name, how files of it end and begin, and what its user should do."""

    name: str
    suffixes: tuple[str, ...]
    signatures: tuple[bytes, ...]
    advice: str


READABLE = "rashomon reads plain text and JSONL"
_COMING = "rashomon 0.7 will read {}"
_UNPACK = "unpack it first"
_CONVERT = "save it as plain text first"
_ROWS = "write each row as a line of JSON first"
_NO_TEXT = "it holds no text to read"

# Suffixes go before signatures: a DOCX is a ZIP, and its suffix knows better. Markup is signed in lower case.
FORMATS = (
    Format("HTML", (".html", ".htm", ".xhtml", ".shtml"), (b"<!doctype html", b"<html"), _COMING.format("HTML")),
    Format("RSS or Atom", (".rss", ".atom"), (b"<rss", b"<feed"), _COMING.format("RSS and Atom")),
    Format("PDF", (".pdf",), (b"%PDF-",), _COMING.format("PDF")),
    Format("DOCX", (".docx",), (), _COMING.format("DOCX")),
    Format("WARC", (".warc", ".warc.gz"), (b"WARC/1.",), _COMING.format("WARC")),
    Format("WACZ", (".wacz",), (), _COMING.format("WACZ")),
    Format("XML", (".xml",), (b"<?xml",), _CONVERT),
    Format("an old Word document", (".doc",), (b"\xd0\xcf\x11\xe0",), _CONVERT),
    Format("RTF", (".rtf",), (b"{\\rtf",), _CONVERT),
    Format("ODT", (".odt",), (), _CONVERT),
    Format("EPUB", (".epub",), (), _CONVERT),
    Format("e-mail", (".eml", ".mbox", ".msg"), (), _CONVERT),
    Format("a table", (".csv", ".tsv", ".xls", ".xlsx", ".ods"), (), _ROWS),
    Format("Parquet", (".parquet",), (b"PAR1\x15",), _ROWS),
    Format("a ZIP archive", (".zip",), (b"PK\x03\x04", b"PK\x05\x06"), _UNPACK),
    Format("gzip", (".gz", ".tgz"), (b"\x1f\x8b",), _UNPACK),
    Format("bzip2", (".bz2",), (b"BZh91AY", b"BZh61AY", b"BZh11AY"), _UNPACK),
    Format("xz", (".xz",), (b"\xfd7zXZ\x00",), _UNPACK),
    Format("Zstandard", (".zst",), (b"\x28\xb5\x2f\xfd",), _UNPACK),
    Format("7z", (".7z",), (b"7z\xbc\xaf\x27\x1c",), _UNPACK),
    Format("a tar archive", (".tar",), (), _UNPACK),
    Format(
        "an image",
        (".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff", ".bmp", ".heic", ".svg"),
        (b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*", b"<svg"),
        _NO_TEXT,
    ),
    Format(
        "sound or film",
        (".mp3", ".mp4", ".m4a", ".wav", ".ogg", ".flac", ".avi", ".mkv", ".mov", ".webm"),
        (b"ID3\x03", b"ID3\x04", b"OggS\x00", b"fLaC\x00", b"\x1aE\xdf\xa3"),
        _NO_TEXT,
    ),
    Format("a database", (".sqlite", ".sqlite3", ".db"), (b"SQLite format 3\x00",), _NO_TEXT),
    Format("a program", (".exe", ".so", ".dll", ".pyc"), (b"\x7fELF", b"MZ\x90"), _NO_TEXT),
)
_FEED = re.compile(rb"<(?:rss|feed|rdf:rdf)[\s>]")
_XHTML = re.compile(rb"<(?:!doctype html|html)[\s>]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_HEAD = 4096


def find_format(name: str, head: bytes) -> Format | None:
    """The format that a file called `name`, beginning with `head`, is in, if it is one that is not read."""
    lower = name.lower()
    by_suffix = next((form for form in FORMATS if lower.endswith(form.suffixes)), None)
    if by_suffix is not None and by_suffix.name != "XML":
        return by_suffix
    return _find_by_signature(head) or by_suffix


def looks_binary(text: str) -> bool:
    """Whether what was decoded holds so many control characters that it cannot be meant as text."""
    sample = text[:65_536]
    return len(_CONTROL.findall(sample)) * 50 > len(sample)


def _find_by_signature(head: bytes) -> Format | None:
    start = head[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    markup = start.lstrip().lower()
    found = next((form for form in FORMATS if _is_signed(form, start, markup)), None)
    if found is None or found.name != "XML":
        return found
    inner = "RSS or Atom" if _FEED.search(markup) else "HTML" if _XHTML.search(markup) else "XML"
    return next(form for form in FORMATS if form.name == inner)


def _is_signed(form: Format, start: bytes, markup: bytes) -> bool:
    return any((markup if mark.startswith(b"<") else start).startswith(mark) for mark in form.signatures)
