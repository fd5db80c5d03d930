"""Read the reports in a web archive in the form WARC."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import BinaryIO

from rashomon.errors import BadReport
from rashomon.ingest.apart import Apart
from rashomon.ingest.desk import Desk
from rashomon.ingest.digests import digest_stream, matches
from rashomon.ingest.failure import fail_bytes, fail_digest, fail_path
from rashomon.ingest.formats import FORMATS, JSON, LINES, Format, find_format
from rashomon.ingest.given import Given, Limits
from rashomon.ingest.http_message import Message, parse_response, parse_type, undo_chunks, undo_coding
from rashomon.ingest.page.encoding import find_encoding
from rashomon.ingest.readers import Items
from rashomon.ingest.spool import hold
from rashomon.ingest.warc_records import Misfit, Record, read_records
from rashomon.records.reading import Reading
from rashomon.records.remark import Remark
from rashomon.records.report import Failure, Report

_READ = ("response", "resource", "conversion")
_UNTOLD = ("", "application/octet-stream", "binary/octet-stream", "text/xml", "application/xml", "application/json")
_OTHER_NAMES = {
    "application/xhtml+xml": "text/html",
    "application/rss+xml": "application/xml",
    "application/atom+xml": "application/xml",
    "application/x-ndjson": "application/jsonl",
    "text/markdown": "text/plain",
}
_OF_MANY = ("from_json", "from_jsonl", "from_feed")
_FOR_MACHINES = re.compile(r"/(?:robots|ads|app-ads|humans|security)\.txt(?:[?#].*)?$")
LONGEST_URL = 200
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive that is being read: how messages call it, the digest of the file, who reads what it holds."""

    place: str
    digest: str
    desk: Desk


@dataclass(frozen=True, slots=True)
class _Payload:
    """What a record holds: its body, the charset that is told of it, all that stood before the body."""

    body: bytes
    charset: str | None
    envelope: bytes


class _Skip(Exception):
    """A record that is no report; its message is the kind that it is counted under."""


def from_warc(stream: BinaryIO, place: str, *, given: Given, limits: Limits) -> Items:
    """One report or failure for each page, text, PDF that the archive holds; `place` names the file in messages.

    What else it holds is counted, and told by a remark on the last report.
    """
    with hold(stream) as file, Apart(limits) as apart:
        archive = Archive(place, digest_stream(file), Desk(given, limits, apart))
        file.seek(0)
        yield from read_archive(file, archive)


def read_archive(stream: BinaryIO, archive: Archive) -> Items:
    """What `from_warc` gives for a stream that can be rewound, of an archive that is open already."""
    skipped: Counter[str] = Counter()
    held: Report | Reading | Failure | None = None
    for record in read_records(stream, archive.desk.limits):
        for item in _read_record(record, archive, skipped):
            if held is not None:
                yield held
            held = item
    told = f"in the archive, and not read: {_list(skipped)}"
    if held is None:
        holds = f"; {told}" if skipped else ""
        yield fail_digest(archive.digest, f"{archive.place}: the archive holds no report{holds}")
    elif skipped and isinstance(held, Failure):
        yield replace(held, message=f"{held.message}; {told}")
    else:
        yield _remark(held, "records-skipped", told) if skipped and isinstance(held, Report) else held


def _read_record(record: Record | Misfit, archive: Archive, skipped: Counter[str]) -> Items:
    url = record.url if isinstance(record, Misfit) else record.headers.get("warc-target-uri", "").strip("<>")
    place = f"{archive.place}, record {record.number} at byte {record.at:,}"
    if url:
        place += f" ({_CONTROL.sub(' ', url[:LONGEST_URL])})"
    if isinstance(record, Misfit):
        yield fail_path(place, "BadReport", f"{place}: {record.message}")
        return
    try:
        form, payload = _open(record, url, archive.desk.limits)
        yield from _read_payload(record, form, payload, place, archive)
    except _Skip as kind:
        skipped[str(kind)] += 1
    except BadReport as error:
        yield (
            fail_bytes(record.block, f"{place}: {error}")
            if record.whole
            else fail_path(place, "BadReport", f"{place}: {error}")
        )


def _open(record: Record, url: str, limits: Limits) -> tuple[Format, _Payload]:
    kind = record.headers.get("warc-type", "").lower()
    if kind not in _READ:
        raise _Skip(kind or "records without a type")
    if _FOR_MACHINES.search(url):
        raise _Skip("words for machines")
    if record.headers.get("warc-segment-number"):
        raise BadReport("the record is in segments, which are not put together")
    media_type, charset = parse_type(record.headers.get("content-type", ""))
    if media_type == "application/http":
        return _open_response(record, limits)
    form = _choose(media_type, url, record.block)
    _check_block(record, limits)
    if "warc-payload-digest" in record.headers and not matches(record.headers["warc-payload-digest"], record.block):
        raise BadReport("its bytes are not those of its WARC-Payload-Digest")
    return form, _Payload(record.block, charset, record.head)


def _open_response(record: Record, limits: Limits) -> tuple[Format, _Payload]:
    message = parse_response(record.block)
    if not 200 <= message.status < 300 or message.status == 206:
        raise _Skip(f"status {message.status}")
    media_type, charset = parse_type(message.headers.get("content-type", ""))
    url = record.headers.get("warc-target-uri", "")
    if not message.sent:
        raise _Skip("empty bodies")
    if media_type not in _UNTOLD:
        _choose(media_type, url, b"")
    _check_block(record, limits)
    body = _undo(record, message, limits)
    return _choose(media_type, url, body), _Payload(body, charset, record.head + message.head)


def _check_block(record: Record, limits: Limits) -> None:
    if not record.whole:
        raise BadReport(
            f"the record has {record.length:,} bytes, the most that is read {limits.longest_file:,}; "
            "raise longest_file in the settings"
        )
    if "warc-block-digest" in record.headers and not matches(record.headers["warc-block-digest"], record.block):
        raise BadReport("its bytes are not those of its WARC-Block-Digest")


def _undo(record: Record, message: Message, limits: Limits) -> bytes:
    joined = undo_chunks(message)
    body = undo_coding(message, joined, limits.longest_file)
    label = record.headers.get("warc-payload-digest", "")
    # Writers differ in whether they count before or after the chunks, or the packing, are undone.
    if label and not matches(label, message.sent, joined, body):
        raise BadReport("its bytes are not those of its WARC-Payload-Digest")
    return body


def _choose(media_type: str, url: str, body: bytes) -> Format:
    name = _OTHER_NAMES.get(media_type, media_type)
    form = next((form for form in FORMATS if form.media_type == name and form.reader), None)
    seen = find_format("", body[:4096]) if body else None
    if body and media_type in _UNTOLD:
        form = seen or form or find_format(url.partition("?")[0], body[:4096])
    elif seen is not None and seen.reader == "from_feed":  # many hosts send feeds as pages
        form = seen
    if form is None or not form.reader or form.media_type in ("application/warc", "application/wacz"):
        raise _Skip(media_type or "bodies of a type that is not told")
    return form


def _tell(given: Given, url: str, payload: _Payload) -> Given:
    """What the caller and the record say of the payload; a charset only where it fits its bytes."""
    encoding = given.encoding
    if encoding is None and payload.charset is not None and not _decodes(payload.body, "utf-8"):
        found = find_encoding(payload.charset)
        encoding = found if found is not None and _decodes(payload.body, found) else None
    return replace(given, url=url or given.url, encoding=encoding)


def _decodes(body: bytes, encoding: str) -> bool:
    try:
        body.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _read_payload(record: Record, form: Format, payload: _Payload, place: str, archive: Archive) -> Items:
    desk = archive.desk
    url = record.headers.get("warc-target-uri", "").strip("<>")
    given = _tell(desk.given, url, payload)
    found = replace(desk, given=given).read(form, payload.body, place)
    if form in (JSON, LINES):
        items = list(found)
        if all(isinstance(item, Failure) for item in items):
            # Pages fetch much JSON that nobody wrote as a report.
            raise _Skip("JSON that holds no report")
        found = iter(items)
    declared = desk.given.encoding is None and given.encoding is not None
    for item in found:
        if isinstance(item, Report):
            # A page is where it was fetched; what a list or a feed names is elsewhere.
            head = item.head if form.reader in _OF_MANY and item.head.url else replace(item.head, url=url or None)
            item = _complete(replace(item, head=head), record, payload, archive.digest, declared)
        yield item


def _complete(report: Report, record: Record, payload: _Payload, digest: str, declared: bool) -> Report:
    head, headers = report.head, record.headers
    told = {"fetched": headers.get("warc-date"), "record": headers.get("warc-record-id")}
    extra = {**head.extra, **{name: value for name, value in told.items() if value}}
    decoding = head.decoding
    if declared and decoding is not None and decoding.how == "given":
        decoding = replace(decoding, how="declared")
    kept = report.raw and replace(report.raw, container=digest, envelope=payload.envelope)
    report = replace(report, head=replace(head, extra=extra, decoding=decoding), raw=kept)
    if "warc-truncated" in headers:
        why = headers["warc-truncated"]
        report = _remark(
            report, "record-truncated", f"the record was cut when it was fetched ({why}); the end is missing"
        )
    return report


def _remark(report: Report, code: str, message: str) -> Report:
    return replace(report, remarks=(*report.remarks, Remark(stage="ingest", code=code, message=message)))


def _list(skipped: Counter[str]) -> str:
    shown = [f"{count:,} × {kind}" for kind, count in skipped.most_common(_SHOWN)]
    rest = sum(skipped.values()) - sum(count for _, count in skipped.most_common(_SHOWN))
    return ", ".join(shown) + (f", {rest:,} others" if rest else "")
