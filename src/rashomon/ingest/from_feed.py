"""Read reports from a feed in RSS, RDF or Atom."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any
from urllib.parse import urljoin, urlsplit

import feedparser

from rashomon.errors import BadReport
from rashomon.ingest.decode import Decoded
from rashomon.ingest.failure import fail_bytes
from rashomon.ingest.feed_entries import Entry, find_entries, unwrap
from rashomon.ingest.given import Given, Limits, read_language
from rashomon.ingest.moments import read_moment
from rashomon.ingest.page import check_length, decode_page, map_to_bytes, read_fragment
from rashomon.ingest.row import check_text, note_zeros
from rashomon.records.remark import Remark
from rashomon.records.report import Decoding, Extraction, Failure, Head, Raw, Report

_ENTITY = re.compile(rb"<!ENTITY\b", re.IGNORECASE)
_FAULTS = (AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
_REMARKS = tuple(
    Remark(stage="ingest", code=code, message=message)
    for code, message in (
        ("summary-only", "the feed gives a summary of this report and not the whole of it"),
        ("feed-broken", "the feed is not well-formed, and the bytes of this entry cannot be told from the others"),
        ("published-updated", "the entry says only when it was last updated; that is taken for its publication"),
    )
)


@dataclass(frozen=True, slots=True)
class _Words:
    """The text of an entry, whether it is the whole of it, and how it came out of the entry's bytes."""

    text: str
    full: bool
    extraction: Extraction


@dataclass(frozen=True, slots=True)
class _Feed:
    """A feed: its bytes, its characters, their media type, what holds of all its entries."""

    raw: bytes
    decoded: Decoded
    place: str
    digest: str
    media_type: str
    table: Any


def from_feed(raw: bytes, place: str, *, given: Given, limits: Limits) -> Iterator[Report | Failure]:
    """One report, or failure, for each entry of a feed, in its order; `place` names the file in messages.

    The bytes of a report are those of its entry; where the feed is not well-formed, those of the whole feed.
    """
    try:
        feed = _parse(raw, place, given, limits)
    except BadReport as error:
        yield fail_bytes(raw, f"{place}: {error}")
        return
    located = find_entries(raw)
    told = feed.table.entries
    entries = located if located is not None and len(located) == len(told) else [None] * len(told)
    for number, (entry, item) in enumerate(zip(entries, told, strict=True), 1):
        where = f"{place}, entry {number}"
        try:
            yield _read(feed, entry, item, where, given=given, limits=limits)
        except BadReport as error:
            yield fail_bytes(raw[entry.start : entry.end] if entry else raw, f"{where}: {error}")


def _parse(raw: bytes, place: str, given: Given, limits: Limits) -> _Feed:
    if _ENTITY.search(raw):
        raise BadReport("the feed declares entities of its own, which may stand for far more than it holds")
    headers = {"content-location": given.url} if given.url else {}
    decoded = decode_page(raw, encoding=given.encoding)
    check_length(decoded.text, limits)
    try:
        # A stream, since feedparser takes bare bytes for an address or the name of a file.
        table = feedparser.parse(
            io.BytesIO(raw), response_headers=headers, resolve_relative_uris=False, sanitize_html=False
        )
    except _FAULTS as error:
        raise BadReport("the feed cannot be read: its markup is broken") from error
    if not table.entries:
        fault = table.get("bozo_exception")
        broken = f"; its markup is broken: {fault}" if table.bozo and fault else ""
        raise BadReport(f"the feed has no entries{broken}")
    kind = "application/atom+xml" if str(table.version).startswith("atom") else "application/rss+xml"
    return _Feed(raw, decoded, place, sha256(raw).hexdigest(), kind, table)


def _read(feed: _Feed, entry: Entry | None, item: Any, where: str, *, given: Given, limits: Limits) -> Report:
    data = feed.raw[entry.start : entry.end] if entry else feed.raw
    digest = sha256(data).hexdigest() if entry else feed.digest
    words = (_read_exactly(feed, entry, limits) if entry else None) or _read_loosely(item, limits)
    published, updated = (_find_moment(item, key) for key in ("published", "updated"))
    head = Head(
        id=digest[:16],
        sha256=digest,
        title=_flatten(item.get("title"), limits),
        author=_find_author(item),
        publisher=_flatten(item.get("source", {}).get("title") or feed.table.feed.get("title"), limits),
        published=published or updated,
        url=_find_link(item, given.url),
        language=read_language(feed.table.feed.get("language") or "") or given.language,
        extra={"guid": item["id"]} if item.get("id") else {},
        decoding=feed.decoded.decoding,
        extraction=words.extraction,
    )
    report = Report(
        head=head,
        text=check_text(words.text, limits),
        raw=Raw(data=data, media_type=feed.media_type, place=where, container=feed.digest if entry else None),
        assumed=given.assumed(),
        remarks=(
            *feed.decoded.remarks,
            *(_REMARKS[:1] if not words.full else ()),
            *(_REMARKS[1:2] if entry is None else ()),
            *(_REMARKS[2:] if updated and not published else ()),
        ),
    )
    return note_zeros(report)


def _read_exactly(feed: _Feed, entry: Entry, limits: Limits) -> _Words | None:
    """The words of an entry out of its own bytes, with the way back to them; None where it has none."""
    content = entry.content
    if content is None:
        return None
    inner_raw, encoding = feed.raw[content.start : content.end], feed.decoded.decoding.encoding
    try:
        inner = Decoded(inner_raw.decode(encoding), Decoding(encoding=encoding, how="declared"))
    except UnicodeDecodeError:
        return None
    if content.is_wrapped:
        unwrapped = unwrap(inner.text)
        page = read_fragment(unwrapped.markup, limits=limits)
        traced = [(way, unwrapped.trace(way[2], way[3])) for way in page.ways]
        ways = tuple((start, end, *there) for (start, end, *_), there in traced if there is not None)
        page = replace(page, ways=ways if len(ways) == len(traced) else ())
    else:
        page = read_fragment(inner.text, limits=limits)
    found = map_to_bytes(inner_raw, inner, page)
    shift = content.start - entry.start
    moved = tuple((start, end, first + shift, last + shift) for start, end, first, last in found.map)
    return _Words(page.text, content.is_full, replace(found, map=moved))


def _read_loosely(item: Any, limits: Limits) -> _Words:
    """The words of an entry as feedparser gives them."""
    contents = [content.get("value") for content in item.get("content", ()) if (content.get("value") or "").strip()]
    markup = contents[0] if contents else item.get("summary") or ""
    if not markup.strip():
        raise BadReport("the entry has no text, only a title and a link; give the page that the link leads to")
    page = read_fragment(markup, limits=limits)
    return _Words(page.text, bool(contents), Extraction(tool=page.tool, version=page.version))


def _flatten(markup: str | None, limits: Limits) -> str | None:
    """A title, without the markup that it may hold."""
    if not markup or not markup.strip():
        return None
    try:
        return " ".join(read_fragment(markup, limits=limits).text.split()) or None
    except BadReport:
        return None


def _find_author(item: Any) -> str | None:
    names = [" ".join((author.get("name") or "").split()) for author in item.get("authors", ())]
    return ", ".join(dict.fromkeys(name for name in names if name)) or None


def _find_moment(item: Any, key: str) -> str | None:
    said = item.get(key) if key in item else None
    return read_moment(said) if said else None


def _find_link(item: Any, base: str | None) -> str | None:
    try:
        link = urljoin(base or "", item.get("link") or "")
        parts = urlsplit(link)
    except ValueError:
        return None
    return link if parts.scheme in ("http", "https") and parts.netloc else None
