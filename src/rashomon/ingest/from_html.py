"""Read one report from a page of HTML."""

from collections.abc import Iterator
from hashlib import sha256

from rashomon.errors import BadReport
from rashomon.ingest.failure import fail_bytes
from rashomon.ingest.formats import looks_binary
from rashomon.ingest.given import Given, Limits
from rashomon.ingest.page import decode_page, map_to_bytes, read_page
from rashomon.ingest.row import check_text, fill_head, note_zeros
from rashomon.records.report import Failure, Head, Raw, Report


def from_html(raw: bytes, place: str, *, given: Given, limits: Limits) -> Iterator[Report | Failure]:
    """The one report that the bytes of a page hold; `place` names the file in messages.

    `given.url` is where the page was found, `given.encoding` what its server, or the user, says of its encoding.
    """
    try:
        yield _read(raw, place, given, limits)
    except BadReport as error:
        yield fail_bytes(raw, f"{place}: {error}")


def _read(raw: bytes, place: str, given: Given, limits: Limits) -> Report:
    if not raw.strip():
        raise BadReport("the page is empty")
    decoded = decode_page(raw, encoding=given.encoding)
    if looks_binary(decoded.text):
        raise BadReport("this is no page but binary data")
    page = read_page(decoded.text, url=given.url, limits=limits)
    digest = sha256(raw).hexdigest()
    extraction = map_to_bytes(raw, decoded, page)
    head = Head(id=digest[:16], sha256=digest, decoding=decoded.decoding, extraction=extraction)
    report = Report(
        head=fill_head(head, page.told, given),
        text=check_text(page.text, limits),
        raw=Raw(data=raw, media_type="text/html", place=place),
        assumed=given.assumed(),
        remarks=(*decoded.remarks, *page.remarks),
    )
    return note_zeros(report)
