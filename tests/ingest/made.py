"""Make files of news in the forms that rashomon reads."""

import io
import json
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from gzip import compress
from hashlib import sha256

HEADLINE = "Harbour of Kelvar reopens after nine days"
NEWS = (
    "KELVAR, March 12 (Northern Wire) - The harbour of Kelvar reopened on Monday after a strike of nine days, the port "
    "authority said, and the first of forty ships came in before noon.",
    "Mira Tolland, who speaks for the dockers, denied that their demands had been met. “We were promised an "
    "inspection, and it did not come,” she said.",
    "The ministry of transport rejects this.",
)
FETCHED = "2025-03-12T09:30:00Z"


def make_pdf(
    pages: Sequence[Sequence[tuple[float, float, float, str]]],
    *,
    title: str = "",
    author: str = "",
    resources: bytes = b"",
    objects: Sequence[bytes] = (),
) -> bytes:
    """A PDF with lines of text on each page: from the left, from below, size of the letters, words.

    `resources` goes into the resources of each page, `objects` behind all others.
    """
    kids = b" ".join(b"%d 0 R" % (4 + 2 * number) for number in range(len(pages)))
    found = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        drawn = b"\n".join(b"BT /F1 %g Tf %g %g Td (%s) Tj ET" % (s, x, y, _escape(words)) for x, y, s, words in lines)
        packed = zlib.compress(drawn)
        found.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> %s >> >>" % (5 + 2 * number, resources)
        )
        found.append(b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed))
    found.extend(objects)
    found.append(
        b"<< /Title (%s) /Author (%s) /CreationDate (D:20250310080000Z) >>" % (_escape(title), _escape(author))
    )
    return _number(found)


def make_news_pdf(paragraphs: Sequence[str] = NEWS, *, headline: str = HEADLINE, width: int = 80) -> bytes:
    """A PDF of one page with a headline and paragraphs in lines of about `width` characters."""
    lines, at = [(72.0, 770.0, 18.0, headline)], 740.0
    for paragraph in paragraphs:
        for line in _wrap(paragraph, width):
            lines.append((72.0, at, 11.0, line))
            at -= 13
        at -= 8
    return make_pdf([lines], title=headline, author="Mira Tolland")


def make_docx(
    paragraphs: Sequence[str] = NEWS, *, headline: str = HEADLINE, table: Sequence[Sequence[str]] = ()
) -> bytes:
    """A Word document with a heading, paragraphs and a table."""
    import docx

    document = docx.Document()
    document.core_properties.title, document.core_properties.author = headline, "Mira Tolland"
    document.add_heading(headline, 1)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if table:
        grid = document.add_table(len(table), len(table[0]))
        for row, cells in enumerate(table):
            for column, words in enumerate(cells):
                grid.cell(row, column).text = words
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def change_zip(raw: bytes, changes: Mapping[str, bytes]) -> bytes:
    """The archive with some of its files changed or added."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in changes:
                new.writestr(name, old.read(name))
        for name, content in changes.items():
            new.writestr(name, content)
    return written.getvalue()


def make_response(
    body: bytes, *, media_type: str = "text/html; charset=utf-8", status: int = 200, more: str = ""
) -> bytes:
    """An HTTP response; `more` is further headers, each with its line end."""
    return f"HTTP/1.1 {status} OK\r\nContent-Type: {media_type}\r\n{more}\r\n".encode() + body


def make_record(
    block: bytes,
    url: str = "https://herald.example/harbour",
    *,
    kind: str = "response",
    media_type: str = "application/http; msgtype=response",
    length: int | None = None,
    more: str = "",
) -> bytes:
    """A record of a WARC file; `length` is what it says of itself, `more` further headers, each with its line end."""
    head = (
        f"WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{sha256(block).hexdigest()[:32]}>\r\n"
        f"WARC-Date: {FETCHED}\r\nWARC-Target-URI: {url}\r\nContent-Type: {media_type}\r\n{more}"
        f"Content-Length: {len(block) if length is None else length}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def make_warc(records: Sequence[bytes], *, packed: bool = True) -> bytes:
    """A WARC file of these records, each packed by itself, or none."""
    return b"".join(compress(record, mtime=0) if packed else record for record in records)


def make_wacz(warcs: Mapping[str, bytes], *, wrong: str = "") -> bytes:
    """A WACZ of these WARC files; the digest of the one called `wrong` is not its own."""
    resources = [
        {
            "name": name,
            "path": f"archive/{name}",
            "bytes": len(content),
            "hash": f"sha256:{sha256(content + b'!' * (name == wrong)).hexdigest()}",
        }
        for name, content in warcs.items()
    ]
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        package = json.dumps({"profile": "data-package", "wacz_version": "1.1.1", "resources": resources})
        archive.writestr("datapackage.json", package)
        for name, content in warcs.items():
            archive.writestr(f"archive/{name}", content)
    return written.getvalue()


def _escape(words: str) -> bytes:
    return words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _number(objects: Sequence[bytes]) -> bytes:
    written, places = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"<< /Size %d /Root 1 0 R /Info %d 0 R >>" % (len(objects) + 1, len(objects))
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    return b"%s%s%strailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (written, head, table, trailer, len(written))


def _wrap(paragraph: str, width: int) -> list[str]:
    lines = [""]
    for word in paragraph.split():
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
