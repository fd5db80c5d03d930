"""Read one report from a page of HTML."""

from collections.abc import Iterator
from hashlib import sha256

from rashomon.errors import BadReport
from rashomon.ingest.decode import Decoded
from rashomon.ingest.failure import fail_bytes
from rashomon.ingest.formats import looks_binary
from rashomon.ingest.given import Given, Limits
from rashomon.ingest.page import PageText, decode_page, find_bytes, read_page
from rashomon.ingest.row import check_text, note_zeros
from rashomon.records.report import Extraction, Failure, Head, Raw, Report


def from_html(raw: bytes, place: str, *, given: Given, limits: Limits) -> Iterator[Report | Failure]:
    """The one report that the bytes of a page hold; `place` names the file in messages.

    `given.url` is where the page was found, `given.encoding` what its server, or the user, says of its encoding.
    """
    try:
        yield _read(raw, place, given, limits)
    except BadReport as error:
        yield fail_bytes(raw, f"{place}: {error}")


def map_to_bytes(raw: bytes, decoded: Decoded, page: PageText) -> Extraction:
    """How the text of `page` came out of `raw`: each stretch of it with the bytes that it stands for.

    Those bytes, decoded, their character references read and their white space collapsed, are the stretch itself.
    """
    places = [place for way in page.ways for place in way[2:]]
    found = iter(find_bytes(raw, decoded, places))
    ways = tuple((start, end, next(found), next(found)) for start, end, *_ in page.ways)
    return Extraction(tool=page.tool, version=page.version, map=ways)


def _read(raw: bytes, place: str, given: Given, limits: Limits) -> Report:
    if not raw.strip():
        raise BadReport("the page is empty")
    if len(raw) > limits.longest_page:
        raise BadReport(
            f"the page has {len(raw):,} bytes, the longest that is read {limits.longest_page:,}; "
            "raise longest_page in the settings if it is a report"
        )
    decoded = decode_page(raw, encoding=given.encoding)
    if looks_binary(decoded.text):
        raise BadReport("this is no page but binary data")
    page = read_page(decoded.text, url=given.url, limits=limits)
    digest = sha256(raw).hexdigest()
    told = page.told
    head = Head(
        id=digest[:16],
        sha256=digest,
        title=told.title,
        author=told.author,
        publisher=told.publisher,
        published=told.published,
        url=told.url or given.url,
        language=told.language or given.language,
        decoding=decoded.decoding,
        extraction=map_to_bytes(raw, decoded, page),
    )
    report = Report(
        head=head,
        text=check_text(page.text, limits),
        raw=Raw(data=raw, media_type="text/html", place=place),
        assumed=given.assumed(),
        remarks=(*decoded.remarks, *page.remarks),
    )
    return note_zeros(report)
