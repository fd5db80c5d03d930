"""Ask a served casebook for what the library has records for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, Self, TypedDict, TypeVar, Unpack
from urllib.parse import quote

from rashomon import wire
from rashomon.api.answers import (
    Beginning,
    EntityFile,
    HeldReport,
    Match,
    Narrowing,
    Original,
    Overview,
    Saying,
    SourceFile,
    Withdrawal,
)
from rashomon.client.line import BYTES, LINES, ROOT, Line, Question
from rashomon.errors import BadReport, Unanswered
from rashomon.records.attribution import Stance
from rashomon.records.changes import Changes
from rashomon.records.comparison import Agreement, Comparison, Copy, Denial, Dispute, Incident, Story
from rashomon.records.judgement import Judgement, Part, Verdict
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, IncomingReport
from rashomon.store.answers import (
    Act,
    Entry,
    NamedEntity,
    Page,
    Source,
    Statement,
    StoredComparison,
    StoredFailure,
    StoredJudgement,
    StoredReport,
    ToldEvent,
    Tombstone,
)
from rashomon.store.jobs import Job, JobFailure, JobInput

NEWEST = "newest"
_FAILURE = "rashomon.failure/1"
Record = TypeVar("Record")
Sent = str | IncomingReport
Value = str | int | None


class Filters(TypedDict, total=False):
    """What reports are narrowed to: as `rashomon.store.answers.Filters` has it."""

    publisher: str | None
    since: str | None
    until: str | None
    language: str | None
    stance: Stance | None


@dataclass(frozen=True, slots=True)
class _Marked:
    schema: str = ""


class Client:
    """A casebook that `rashomon serve` serves at `address`; nothing else is ever asked.

    Each method is the operation of that name; lists are asked for page by page, as far as they are looked at. What
    goes wrong raises RashomonError in the server's words: NotThere, BadSettings, TooMuch, Forbidden, Busy, Unanswered.
    `token` says who asks, where the server wants to know. An answer may keep `seconds` waiting; `patience` is how many
    seconds to wait in all where the server says to ask again later, and nothing is asked twice otherwise.
    """

    def __init__(
        self, address: str, *, token: str | None = None, seconds: float = 120.0, patience: float = 0.0
    ) -> None:
        self._line = Line(address, token=token, seconds=seconds, patience=patience)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nothing is held open."""

    def overview(self) -> Overview:
        """How much there is, which comparison is the newest."""
        return self._one(Overview, "/overview")

    def reports(self, **filters: Unpack[Filters]) -> Iterator[StoredReport]:
        """Reports, newest first."""
        return self._many(StoredReport, "/reports", **_plain(filters))

    def search(self, words: str, **filters: Unpack[Filters]) -> Iterator[Match]:
        """Reports by words, "a phrase", -word, word*; newest first."""
        return self._many(Match, "/search", q=words, **_plain(filters))

    def facets(self, words: str | None = None, **filters: Unpack[Filters]) -> Narrowing:
        """What reports, or those that a search finds, can be narrowed to."""
        return self._one(Narrowing, "/facets", q=words, **_plain(filters))

    def report(self, name: str) -> HeldReport:
        """A report, by its id or at least 6 digits of its key or digest."""
        return self._one(HeldReport, f"/reports/{_part(name)}")

    def reading(self, report: str, *, recipe: str | None = None) -> Reading:
        """The newest reading of a report, or that by a recipe (its id)."""
        return self._one(Reading, f"/reports/{_part(report)}/reading", recipe=recipe)

    def original(self, report: str) -> Original:
        """The text of a report as it came."""
        return self._one(Original, f"/reports/{_part(report)}/original")

    def raw(self, report: str) -> bytes:
        """The bytes of a report as they came."""
        return self._line.ask(Question(path=f"{ROOT}/reports/{_part(report)}/bytes"))

    def judgements_of(self, report: str, *, withdrawn: bool = False) -> Iterator[StoredJudgement]:
        """What people judged of a report."""
        return self._many(StoredJudgement, f"/reports/{_part(report)}/judgements", withdrawn=_say(withdrawn))

    def readings(self, **filters: Unpack[Filters]) -> Iterator[Reading]:
        """The newest readings of reports, in their order."""
        return self._many(Reading, "/readings", **_plain(filters))

    def statements(
        self, *, source: str | None = None, report: str | None = None, stance: Stance | None = None
    ) -> Iterator[Statement]:
        """Who says what, across reports."""
        return self._many(Statement, "/statements", source=source, report=report, stance=stance)

    def events(
        self, *, report: str | None = None, kind: str | None = None, actor: str | None = None
    ) -> Iterator[ToldEvent]:
        """Who did what, across reports, always according to somebody; `kind` is a type of the ontology."""
        return self._many(ToldEvent, "/events", report=report, type=kind, actor=actor)

    def sources(self, name: str | None = None) -> Iterator[Source]:
        """Who is quoted, the most quoted first."""
        return self._many(Source, "/sources", name=name)

    def source(self, name: str) -> SourceFile:
        """What is known of a source."""
        return self._one(SourceFile, f"/sources/{_part(name)}")

    def entities(self, name: str) -> Iterator[NamedEntity]:
        """People, bodies, places whose name holds some words, report by report."""
        return self._many(NamedEntity, "/entities", name=name)

    def entity(self, name: str) -> EntityFile:
        """What is known under a name."""
        return self._one(EntityFile, f"/entities/{_part(name)}")

    def comparisons(self) -> Iterator[StoredComparison]:
        """Comparisons, the last saved first."""
        return self._many(StoredComparison, "/comparisons")

    def comparison(self, name: str = NEWEST) -> Comparison:
        """A whole comparison, by its id or the beginning of it."""
        return self._one(Comparison, _within(name))

    def disputes(
        self, *, slot: str | None = None, strength: Literal["strict", "possible"] | None = None,
        incident: str | None = None, report: str | None = None, comparison: str = NEWEST,
    ) -> Iterator[Dispute]:  # fmt: skip
        """Positions that stand against each other."""
        path = _within(comparison, "disputes")
        return self._many(Dispute, path, slot=slot, strength=strength, incident=incident, report=report)

    def dispute(self, name: str, *, comparison: str = NEWEST) -> Comparison:
        """The part of a comparison that belongs to one dispute."""
        return self._one(Comparison, _within(comparison, "disputes", name))

    def updates(
        self, *, slot: str | None = None, incident: str | None = None, report: str | None = None,
        comparison: str = NEWEST,
    ) -> Iterator[Dispute]:  # fmt: skip
        """Later figures that replace earlier ones."""
        return self._many(Dispute, _within(comparison, "updates"), slot=slot, incident=incident, report=report)

    def agreements(
        self, *, slot: str | None = None, incident: str | None = None, report: str | None = None,
        comparison: str = NEWEST,
    ) -> Iterator[Agreement]:  # fmt: skip
        """Values that several holders share."""
        return self._many(Agreement, _within(comparison, "agreements"), slot=slot, incident=incident, report=report)

    def denials(self, *, report: str | None = None, comparison: str = NEWEST) -> Iterator[Denial]:
        """Who denies what."""
        return self._many(Denial, _within(comparison, "denials"), report=report)

    def incidents(
        self, *, kind: str | None = None, story: str | None = None, report: str | None = None,
        comparison: str = NEWEST,
    ) -> Iterator[Incident]:  # fmt: skip
        """Happenings, each across reports; `kind` is a type of the ontology."""
        return self._many(Incident, _within(comparison, "incidents"), type=kind, story=story, report=report)

    def incident(self, name: str, *, comparison: str = NEWEST) -> Comparison:
        """The part of a comparison that belongs to one incident."""
        return self._one(Comparison, _within(comparison, "incidents", name))

    def copies(self, *, report: str | None = None, comparison: str = NEWEST) -> Iterator[Copy]:
        """Reports that repeat each other."""
        return self._many(Copy, _within(comparison, "copies"), report=report)

    def stories(self, *, report: str | None = None, comparison: str = NEWEST) -> Iterator[Story]:
        """Reports on one course of events."""
        return self._many(Story, _within(comparison, "stories"), report=report)

    def changes(self, since: str | None = None) -> Changes:
        """What the newest comparison has that one before had not: that of a moment (ISO 8601), or of an id."""
        return self._one(Changes, "/changes", since=since)

    def judgements(self, *, withdrawn: bool = False) -> Iterator[StoredJudgement]:
        """What people judged, in the order of its saving."""
        return self._many(StoredJudgement, "/judgements", withdrawn=_say(withdrawn))

    def judge(
        self, verdict: Verdict, part: Part, *names: str, fields: Iterable[str] = (), reason: str | None = None
    ) -> Judgement:
        """Judge something that the casebook shows, named as `rashomon judge` has it."""
        said = Saying(verdict=verdict, part=part, names=names, fields=tuple(fields), reason=reason)
        return self._send(Judgement, "/judgements", wire.encode(said))

    def withdraw(self, judgement: str, *, reason: str | None = None) -> Judgement:
        """Take a judgement of one's own back."""
        path = f"/judgements/{_part(judgement)}/withdrawal"
        return self._send(Judgement, path, wire.encode(Withdrawal(reason=reason)))

    def read(self, *reports: Sent) -> Iterator[Reading | Failure]:
        """A reading for each report, in order, as they are read; nothing is kept."""
        question = Question(path=f"{ROOT}/read", body=_write(reports), sent=LINES, lines=True)
        for line in self._line.ask_lines(question):
            failed = _decode(line, _Marked).schema == _FAILURE
            yield _decode(line, Failure) if failed else _decode(line, Reading)

    def compare(self, *reports_or_readings: Sent | Reading) -> Comparison:
        """Reports laid side by side; readings are taken as they are. Nothing is kept."""
        return self._send(Comparison, "/compare", _write(reports_or_readings), LINES)

    def jobs(self) -> Iterator[Job]:
        """Work that takes long and was asked for, the last first."""
        return self._many(Job, "/jobs")

    def job(self, job: int) -> Job:
        """One job: how far it is, what came of it."""
        return self._one(Job, f"/jobs/{job}")

    def job_files(self, job: int) -> Iterator[JobInput]:
        """What became of each file of a job."""
        return self._many(JobInput, f"/jobs/{job}/files")

    def job_failures(self, job: int) -> Iterator[JobFailure]:
        """What of a job could not be read."""
        return self._many(JobFailure, f"/jobs/{job}/failures")

    def add(self, *reports: Sent, data: bytes | None = None, name: str | None = None, compare: bool = False) -> Job:
        """Have reports taken in, or the bytes of a file with its name; then all compared, if wanted."""
        sent, body = (LINES, _write(reports)) if data is None else (BYTES, data)
        query: dict[str, Value] = {"name": name, "compare": _say(compare)}
        return _decode(self._line.ask(Question(path=f"{ROOT}/reports", query=query, body=body, sent=sent)), Job)

    def begin(self, kind: Literal["compare", "read-again"]) -> Job:
        """Have all reports compared anew, or read again."""
        return self._send(Job, "/jobs", wire.encode(Beginning(kind=kind)))

    def stop(self, job: int) -> Job:
        """Stop a job: what was taken in stays."""
        return _decode(self._line.ask(Question(path=f"{ROOT}/jobs/{job}", ending=True)), Job)

    def log(self, act: Act | None = None) -> Iterator[Entry]:
        """The log of custody from its beginning."""
        return self._many(Entry, "/log", act=act)

    def failures(self) -> Iterator[StoredFailure]:
        """Reports that could not be read, the last first."""
        return self._many(StoredFailure, "/failures")

    def tombstones(self) -> Iterator[Tombstone]:
        """What was deleted, the last first."""
        return self._many(Tombstone, "/tombstones")

    def _one(self, form: type[Record], path: str, **query: Value) -> Record:
        return _decode(self._line.ask(Question(path=ROOT + path, query=query)), form)

    def _many(self, form: type[Record], path: str, **query: Value) -> Iterator[Record]:
        """The items of a list; a page is asked for when the one before was looked at."""
        question = Question(path=ROOT + path, query=query)
        while True:
            page: Page[Record] = _decode(self._line.ask(question), Page[form])  # type: ignore[valid-type]
            yield from page.items
            if page.next is None:
                return
            if not page.next.startswith(f"{ROOT}/"):
                raise Unanswered(f"the server leads elsewhere: {page.next!r}")
            question = Question(path=page.next)

    def _send(self, form: type[Record], path: str, body: bytes, sent: str = "application/json") -> Record:
        return _decode(self._line.ask(Question(path=ROOT + path, body=body, sent=sent)), form)


def _decode(data: bytes, form: type[Record]) -> Record:
    try:
        return wire.decode(data, form)
    except BadReport as error:
        raise Unanswered(f"this is no server of rashomon, or none of this version: {error}") from error


def _write(items: Iterable[Sent | Reading]) -> bytes:
    whole = (IncomingReport(text=item) if isinstance(item, str) else item for item in items)
    return b"".join(wire.encode(item) + b"\n" for item in whole)


def _plain(filters: Filters) -> dict[str, Value]:
    return {name: value for name, value in filters.items() if isinstance(value, str)}


def _part(name: str) -> str:
    return quote(name, safe="")


def _within(comparison: str, *parts: str) -> str:
    return "/".join(("/comparisons", *map(_part, (comparison, *parts))))


def _say(holds: bool) -> str:
    return "true" if holds else "false"
