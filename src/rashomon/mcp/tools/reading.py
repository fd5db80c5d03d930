"""Read a report, page by page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from rashomon.errors import BadSettings
from rashomon.ingest import parse_published
from rashomon.mcp.desk import Desk, to_source
from rashomon.mcp.fitting import Draft
from rashomon.mcp.forms import ReportPage, Source, TextRead
from rashomon.mcp.gathering import list_entries, name_by_id, tell_happenings, tell_question, tell_statements
from rashomon.mcp.phrasing import join, say_question, say_said, say_source, say_told
from rashomon.pipeline import compare, read
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Head, Report

_MOST = 8_000
_MOST_DISPUTES = 8
_MOST_VOICES = 8
_MOST_REMARKS = 8
_SHORT = 12  # code points: shorter sentences do not end a page
_BAR = "│ "


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedReport:
    """Which report, from where on."""

    report: str
    start: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenText:
    """A text that the assistant gives."""

    text: str
    publisher: str | None = None
    published: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedText(GivenText):
    """Which text, from where on."""

    start: int = 0


def read_report(desk: Desk, asked: AskedReport) -> Draft[ReportPage]:
    """A page of a report that the casebook holds."""
    stored, reading = desk.open(asked.report)
    pages = Pages(reading, to_source(stored))

    def make(number: int) -> Draft[ReportPage]:
        page = pages.cut(asked.start, number)
        return Draft(found=page, text=join(say_page(page)), next=_say_next(page))

    return desk.fit(make, _MOST)


def read_text(desk: Desk, asked: AskedText) -> Draft[TextRead]:
    """A page of a text that is read now, saved nowhere."""
    reading = read_given(desk, asked)
    pages = Pages(reading, _describe(reading.report))
    comparison = compare([reading], desk.casebook.tools)
    entries = [one for one in list_entries(comparison, name_by_id(comparison.reports)) if one.row.kind != "agreed"]
    disputes = tuple(tell_question(one, voices=_MOST_VOICES) for one in entries[:_MOST_DISPUTES])
    remarks = tuple(one.message for one in reading.remarks[:_MOST_REMARKS])

    def make(number: int) -> Draft[TextRead]:
        page = pages.cut(asked.start, number)
        last = page.end == page.length  # what concerns all of it stands on the last page
        found = TextRead(page=page, disputes=disputes if last else (), remarks=remarks if last else ())
        return Draft(found=found, text=join(_say_text(found)), next=_say_next(page))

    return desk.fit(make, _MOST)


def read_given(desk: Desk, given: GivenText) -> Reading:
    """A text as the pipeline reads it. Raises BadSettings where it cannot be read."""
    published = parse_published(given.published) if given.published else None
    digest = sha256(given.text.encode("utf-8", "surrogatepass")).hexdigest()
    head = Head(
        id=f"text-{digest[:12]}",
        sha256=digest,
        publisher=given.publisher or None,
        published=published,
        title=given.title or None,
    )
    outcome = read(Report(head=head, text=given.text), desk.casebook.tools)
    if isinstance(outcome, Failure):
        raise BadSettings(f"this text cannot be read: {outcome.message}")
    return outcome


class Pages:
    """A reading with what is said, what is told in it, cut into pages."""

    def __init__(self, reading: Reading, source: Source) -> None:
        self._text, self._source = reading.text, source
        self._said, self._told = tuple(tell_statements(reading)), tuple(tell_happenings(reading))
        self._ends = [end for start, end in reading.sentences if end - start >= _SHORT]

    def cut(self, start: int, number: int) -> ReportPage:
        """The page from a code point on, of a number of them at most; a sentence is cut where nothing else helps."""
        if not 0 <= start < len(self._text):
            raise BadSettings(f"start is {start}; the text has {len(self._text):,} characters, counted from 0")
        end = self._end(start, min(len(self._text), start + number))
        return ReportPage(
            report=self._source,
            start=start,
            end=end,
            length=len(self._text),
            text=self._text[start:end],
            said=tuple(one for one in self._said if start <= one.start < end),
            told=tuple(one for one in self._told if start <= one.start < end),
        )

    def _end(self, start: int, most: int) -> int:
        if most == len(self._text):
            return most
        before = [end for end in self._ends if start < end <= most]
        space = self._text.rfind(" ", start + 1, most)
        return max(before, default=space + 1 if space > 0 else most)


def say_page(page: ReportPage) -> Iterator[str]:
    """A page in words: each line of the report's own text begins with a bar."""
    yield say_source(page.report)
    if page.report.url:
        yield page.report.url
    yield f"characters {page.start}-{page.end} of {page.length}"
    yield from (_BAR + line for line in page.text.splitlines())
    yield from _say_list("Who says what here", [say_said(one, page.report.id) for one in page.said])
    yield from _say_list("What is told to have happened", [say_told(one) for one in page.told])


def _say_text(found: TextRead) -> Iterator[str]:
    yield from say_page(found.page)
    yield from _say_list("Where it contradicts itself", [line for one in found.disputes for line in say_question(one)])
    yield from _say_list("Remarks", list(found.remarks))


def _say_list(title: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield ""
        yield f"## {title}"
        yield from lines


def _say_next(page: ReportPage) -> str | None:
    return str(page.end) if page.end < page.length else None


def _describe(head: Head) -> Source:
    return Source(
        id=head.id,
        publisher=head.publisher,
        published=head.published,
        title=head.title,
        url=head.url,
        language=head.language,
        sha256=head.sha256,
        read=True,
    )
