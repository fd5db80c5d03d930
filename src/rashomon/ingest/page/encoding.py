"""Turn the bytes of a page into characters, as it or its server declares them."""

import codecs
import re
from dataclasses import replace

from rashomon.ingest.decode import BYTE_ORDER_MARKS, Decoded, decode_bytes
from rashomon.records.remark import Remark
from rashomon.records.report import Decoding

_DECLARED = re.compile(
    rb"""<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:+-]{1,40})
        |<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:+-]{1,40})""",
    re.IGNORECASE | re.VERBOSE,
)
_HEAD = 4096
# What a page calls these has come to mean a larger set (the WHATWG's table of labels).
_LARGER = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "tis-620": "cp874", "iso8859-11": "cp874",
    "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932", "euc_kr": "cp949", "utf-16": "utf-8",
    "utf-16-le": "utf-8", "utf-16-be": "utf-8", "utf-32": "utf-8",
}  # fmt: skip


def find_encoding(label: str) -> str | None:
    """The encoding that the web means by a label such as `iso-8859-1`; None if there is none."""
    try:
        name = codecs.lookup(label.strip()).name
        "".encode(name)
    except (LookupError, UnicodeError, ValueError):
        return None
    return _LARGER.get(name, name)


def decode_page(raw: bytes, *, encoding: str | None = None) -> Decoded:
    """The characters of a page of markup.

    A byte order mark goes first; then `encoding`, the caller's or the server's word; then what the page declares. None
    of them is believed against the bytes: where they do not fit, or where bytes that can only be UTF-8 are declared to
    be something else, the encoding is found as that of a text is, with a remark.
    """
    if any(raw.startswith(mark) for mark, _ in BYTE_ORDER_MARKS):
        return decode_bytes(raw)
    declared = _find_declared(raw)
    named = encoding or declared
    if named is None:
        return decode_bytes(raw)
    if _fits(raw, named) and (named == "utf-8" or raw.isascii() or not _fits(raw, "utf-8")):
        text = raw.decode(named).removeprefix("\ufeff")
        return Decoded(text, Decoding(encoding=named, how="given" if encoding else "declared"))
    found = decode_bytes(raw)
    if found.decoding.encoding == named:  # with a little damage, which decoding tells of
        return replace(found, decoding=Decoding(encoding=named, how="given" if encoding else "declared"))
    message = f"the encoding is said to be {named}, and the bytes do not fit it; read as {found.decoding.encoding}"
    remark = Remark(stage="ingest", code="encoding-wrong", message=message)
    return replace(found, remarks=(remark, *found.remarks))


def _find_declared(raw: bytes) -> str | None:
    found = _DECLARED.search(raw[:_HEAD])
    label = (found.group(1) or found.group(2)) if found else None
    return find_encoding(label.decode("ascii")) if label else None


def _fits(raw: bytes, encoding: str) -> bool:
    try:
        raw.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
