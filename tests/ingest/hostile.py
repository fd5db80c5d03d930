"""Make files that are broken, or meant to do harm."""

import io
import zipfile
import zlib
from gzip import compress
from itertools import pairwise

from tests.ingest.made import (
    NEWS,
    change_zip,
    make_docx,
    make_news_pdf,
    make_pdf,
    make_record,
    make_response,
    make_warc,
)

TEXT = "\n\n".join(NEWS).encode()
ENTITIES = b"""<?xml version="1.0"?>
<!DOCTYPE rss [<!ENTITY a "lol">%s]>
<rss version="2.0"><channel><title>&z;</title>
<item><title>&z;</title><description>&z;</description></item></channel></rss>
"""
PAST_UNPACKED = 201_000_000  # bytes: more than Limits.largest_unpacked


def make_entity_bomb() -> bytes:
    """A feed whose title is a billion letters, written in twenty-six."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    rules = [f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in pairwise(letters)]
    return ENTITIES % "".join(rules).encode()


def make_foreign_entity(path: str = "/etc/passwd") -> bytes:
    """A DOCX whose text is to be another file of the machine."""
    body = (
        f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file://{path}">]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:body><w:p><w:r><w:t>The harbour: &x;</w:t></w:r></w:p></w:body></w:document>"
    )
    return change_zip(make_docx(), {"word/document.xml": body.encode()})


def make_packed_bomb() -> bytes:
    """A DOCX that unpacks to more than is unpacked."""
    return change_zip(make_docx(), {"word/media/image1.bmp": bytes(PAST_UNPACKED)})


def make_pdf_bomb() -> bytes:
    """A PDF whose page unpacks to more than is unpacked."""
    packer = zlib.compressobj(1)
    packed = packer.compress(bytes(PAST_UNPACKED)) + packer.flush()
    return _draw(make_news_pdf(), packed, b"/Filter /FlateDecode")


def make_pdf_circle() -> bytes:
    """A PDF whose tables of objects and whose pages lead back to themselves."""
    whole = make_news_pdf()
    table = whole.rindex(b"xref\n0")
    circle = whole.replace(b"trailer\n<< ", b"trailer\n<< /Prev %d " % table)
    return circle.replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]")


def make_slow_pdf(pages: int = 1_000) -> bytes:
    """A PDF of many pages, each the same million of drawings that draw nothing."""
    packed = zlib.compress(b"BT ET " * 500_000 + b"BT /F1 9 Tf (The harbour reopened.) Tj ET", 9)
    return _draw(make_long_pdf(pages), packed, b"/Filter /FlateDecode")


def make_long_pdf(pages: int = 2_001) -> bytes:
    """A PDF of one page that is listed over and over."""
    whole = make_news_pdf()
    return whole.replace(b"/Kids [4 0 R] /Count 1", b"/Kids [%s] /Count %d" % (b"4 0 R " * pages, pages))


def make_scanned_pdf() -> bytes:
    """A PDF with a picture and no text."""
    picture = (
        b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>"
    )
    found = make_pdf([[]], resources=b"/XObject << /I 6 0 R >>", objects=[picture + b"\nstream\n\x80\nendstream"])
    return _draw(found, b"q 500 0 0 700 40 40 cm /I Do Q")


def make_locked_pdf() -> bytes:
    """A PDF that opens with a password."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(make_news_pdf())))
    writer.encrypt("harbour", algorithm="RC4-128")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def make_record_bomb() -> bytes:
    """A WARC with a record that unpacks to more than is unpacked."""
    return make_warc([make_record(make_response(TEXT, media_type="text/plain"))]) + compress(
        make_record(make_response(bytes(PAST_UNPACKED), media_type="text/plain")), 1
    )


def make_plain_zip() -> bytes:
    """A ZIP with nothing of a web archive in it."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("notes.txt", TEXT)
    return written.getvalue()


def _draw(document: bytes, content: bytes, how: bytes = b"") -> bytes:
    """The PDF with another content of its first page."""
    start = document.index(b"<< /Length")
    end = document.index(b"endobj", start)
    stream = b"<< /Length %d %s >>\nstream\n%s\nendstream\n" % (len(content), how, content)
    return document[:start] + stream + document[end:]
