"""Read one report from one JSON object."""

import json
import re
from dataclasses import dataclass, fields, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import msgspec

from rashomon.errors import BadReport
from rashomon.ingest.decode import Decoded, decode_bytes
from rashomon.ingest.dialects import translate
from rashomon.ingest.failure import fail_bytes
from rashomon.ingest.given import Given, Limits, read_date, read_language
from rashomon.records.remark import Remark
from rashomon.records.report import Decoding, Extraction, Failure, Head, IncomingReport, Raw, Report

if TYPE_CHECKING:
    from rashomon.ingest.page import PageText, Told

KNOWN = frozenset(field.name for field in fields(IncomingReport))
DECLARED = Decoding(encoding="utf-8", how="declared")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_GREATEST = 2**63
_TOO_DEEP = "this JSON is nested too deeply"


@dataclass(frozen=True, slots=True)
class Row:
    """One JSON object as it came, and where it stands: `reports.jsonl, line 7`, in the file of digest `container`."""

    raw: bytes
    place: str
    decoding: Decoding = DECLARED
    container: str | None = None

    def keep(self) -> Raw:
        """The bytes, to go with the report."""
        return Raw(data=self.raw, media_type="application/json", place=self.place, container=self.container)


def read_row(row: Row, *, given: Given, limits: Limits) -> Report | Failure:
    """The report in `row`, with what it lacks filled from `given`."""
    name = None
    try:
        table, decoding, remarks = _open(row, given)
        table = translate(table)
        incoming = _check(table)
        name = incoming.id
        text, page, extraction = _find_text(incoming, given, limits)
        extra = _keep_extra(table)
    except BadReport as error:
        return fail_bytes(row.raw, f"{row.place}: {error}", name=_clean(name))
    head, head_remarks = _make_head(row.raw, incoming, extra)
    if page is not None:
        head_remarks = (*head_remarks, *page.remarks)
    elif incoming.html is not None:
        remarks = (*remarks, _remark("html-not-read", "beside the text there is HTML; the text was read"))
    head = fill_head(replace(head, decoding=decoding, extraction=extraction), page.told if page else None, given)
    remarks = (*remarks, *head_remarks)
    report = Report(head=head, text=text, raw=row.keep(), assumed=given.assumed(), remarks=remarks)
    return _replace_surrogates(note_zeros(report))


def fill_head(head: Head, told: "Told | None", given: Given) -> Head:
    """The head, with what it lacks filled by what a page tells of itself, then by the address and language given."""
    if told is not None:
        lacking = {field.name: getattr(told, field.name) for field in fields(told) if not getattr(head, field.name)}
        head = replace(head, **lacking)
    return replace(head, url=head.url or given.url, language=head.language or given.language)


def check_text(text: str, limits: Limits) -> str:
    """The text itself. Raises BadReport where there is none to read, or too much."""
    if not text:
        raise BadReport("the text is empty")
    if not text.strip("\x00\ufeff\u200b \t\r\n\f\v") or text.isspace():
        raise BadReport("the text is nothing but white space")
    if len(text) > limits.longest_report:
        raise BadReport(
            f"the text has {len(text):,} characters, the longest that is read {limits.longest_report:,}; "
            "split it, or raise longest_report in the settings"
        )
    return text


def _open(row: Row, given: Given) -> tuple[dict[str, Any], Decoding, tuple[Remark, ...]]:
    decoding, raw = row.decoding, row.raw
    remarks: tuple[Remark, ...] = ()
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        decoded = decode_bytes(raw, encoding=given.encoding)
        decoding, remarks, raw = decoded.decoding, decoded.remarks, decoded.text.encode("utf-8")
    table = parse_json(raw)
    if not isinstance(table, dict):
        raise BadReport('a report is a JSON object such as {"text": "…"}, and this is none')
    return table, decoding, remarks


def parse_json(raw: bytes) -> Any:
    """What `raw`, JSON in UTF-8, says. Raises BadReport if it is no JSON, or nested too deeply."""
    try:
        return msgspec.json.decode(raw)
    except RecursionError as error:
        raise BadReport(_TOO_DEEP) from error
    except msgspec.MsgspecError as error:
        if not _ESCAPED_SURROGATE.search(raw.decode("utf-8")):
            raise BadReport(f"this is no valid JSON: {error}") from error
    # Half a surrogate pair is valid JSON that only the lenient parser takes.
    try:
        return json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise BadReport(f"this is no valid JSON: {error}") from error


def _check(table: dict[str, Any]) -> IncomingReport:
    try:
        return msgspec.convert(table, IncomingReport)
    except msgspec.ValidationError as error:
        message = str(error)
        raise BadReport(f"{message[0].lower()}{message[1:].replace('`$.', '`')}") from error


def _find_text(
    incoming: IncomingReport, given: Given, limits: Limits
) -> tuple[str, "PageText | None", Extraction | None]:
    """The text, or else the main text of the HTML, whose map then counts bytes of that HTML in UTF-8."""
    if incoming.text is not None:
        return check_text(incoming.text, limits), None, None
    if incoming.html is None:
        raise BadReport("this report has neither 'text' nor 'html'; give one")
    from rashomon.ingest.page import map_to_bytes, read_page

    markup, halves = _SURROGATE.subn("\ufffd", incoming.html)
    decoded = Decoded(markup, DECLARED)
    page = read_page(markup, url=incoming.url or given.url, limits=limits)
    if halves:
        page = replace(page, remarks=(*page.remarks, _remark_halves(halves, "HTML")))
    return check_text(page.text, limits), page, map_to_bytes(markup.encode("utf-8"), decoded, page)


def _make_head(raw: bytes, incoming: IncomingReport, extra: dict[str, Any]) -> tuple[Head, tuple[Remark, ...]]:
    digest = sha256(raw).hexdigest()
    published = read_date(incoming.published) if incoming.published else None
    language = read_language(incoming.language) if incoming.language else None
    remarks = []
    if incoming.published and published is None:
        extra = {**extra, "published": _clean(incoming.published)}
        remarks.append(
            _remark(
                "published-unclear", f"published is {incoming.published!r}, no ISO 8601 date; it is kept under extra"
            )
        )
    if incoming.language and language is None:
        extra = {**extra, "language": _clean(incoming.language)}
        remarks.append(
            _remark("language-unclear", f"language is {incoming.language!r}, no language code; it is kept under extra")
        )
    head = Head(
        id=incoming.id or digest[:16],
        sha256=digest,
        title=incoming.title,
        author=incoming.author,
        publisher=incoming.publisher,
        published=published,
        url=incoming.url,
        language=language,
        extra=extra,
    )
    return head, tuple(remarks)


def note_zeros(report: Report) -> Report:
    """The report, with a remark where there are NUL characters in its text."""
    count = report.text.count("\0")
    if not count:
        return report
    return replace(
        report, remarks=(*report.remarks, _remark("zero-characters", f"NUL characters in the text: {count}"))
    )


def _replace_surrogates(report: Report) -> Report:
    # No file or terminal can hold half a surrogate pair: each becomes U+FFFD, which says that something is lost.
    count = len(_SURROGATE.findall(report.text))
    named = {field.name: getattr(report.head, field.name) for field in fields(report.head)}
    cleaned = {key: _clean(value) for key, value in named.items() if isinstance(value, str)}
    if not count and all(cleaned[key] == named[key] for key in cleaned):
        return report
    remarks = (*report.remarks, _remark_halves(count, "text"))
    return replace(report, head=replace(report.head, **cleaned), text=_clean(report.text), remarks=remarks)


def _remark_halves(count: int, where: str) -> Remark:
    message = f"half surrogate pairs in the {where}: {count}; each became U+FFFD, there and in the head"
    return _remark("surrogates-replaced", message)


def _keep_extra(table: dict[str, Any]) -> dict[str, Any]:
    """What a report tells besides. Raises BadReport where that is nested deeper than can be followed."""
    try:
        return {
            _SURROGATE.sub("\ufffd", key): _make_writable(value) for key, value in table.items() if key not in KNOWN
        }
    except RecursionError as error:
        raise BadReport(_TOO_DEEP) from error


def _make_writable(value: Any) -> Any:
    # What the lenient parser let in and no writer takes: half surrogates, numbers past 64 bits.
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {_SURROGATE.sub("\ufffd", key): _make_writable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_make_writable(item) for item in value]
    if isinstance(value, int) and not -_GREATEST <= value < _GREATEST:
        return str(value)
    return value


def _clean(value: str | None) -> Any:
    return None if value is None else _SURROGATE.sub("\ufffd", value)


def _remark(code: str, message: str) -> Remark:
    return Remark(stage="ingest", code=code, message=message)
