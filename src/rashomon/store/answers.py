"""Hold what a casebook is told, with what it answers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from rashomon.records.attribution import Quotation, Stance
from rashomon.records.judgement import Judgement
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Report
from rashomon.records.span import Span

Act = Literal[
    "created", "migrated", "set", "collected", "read", "failed", "compared", "judged", "exported", "deleted",
    "admitted", "appointed", "rekeyed", "barred", "readmitted", "issued", "revoked",
]  # fmt: skip
"""What the log tells of. The last row is about who may come in: an account is made, has another role, another password,
is disabled, is enabled; a token is made, is revoked."""
Kind = Literal["copy", "incident", "dispute", "update", "agreement"]
JsonValue = str | int | float | bool | None | list["JsonValue"] | dict[str, "JsonValue"]
Clock = Callable[[], str]
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A report as it came, with its reading, the failure to read it, or neither: it is only collected.

    `report` is None where nothing could be taken in, and only a failure tells of it.
    """

    report: Report | None
    outcome: Reading | Failure | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What became of an arrival.

    `key` is None where only a failure was noted. `id` is the one that the casebook knows it by: `-2`, `-3` … is added
    where another report has it. `new` tells whether the report was not there before, `read` whether a reading was
    added.
    """

    key: str | None
    id: str
    new: bool
    read: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredReport:
    """A report as lists show it. `number` is its row; `moment` the time of `published` in UTC, by which lists run.

    `served` tells that the headers are kept with which a server gave it. `recipe` is that of its newest reading, None
    where it was not read.
    """

    key: str
    number: int
    id: str
    sha256: str
    size: int
    media_type: str
    place: str
    container: str | None
    served: bool
    publisher: str | None
    published: str | None
    moment: str
    title: str | None
    url: str | None
    language: str | None
    added: str
    recipe: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingVersion:
    """One of the readings of a report: its recipe, when it was saved, the SHA-256 of its JSON."""

    recipe: str
    made: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What lists and searches are narrowed to; None does not narrow.

    `since` and `until` are ISO 8601 dates or moments, both included: an `until` of 2025-07-02 takes in all of that day.
    A report of unknown date lies in no range. `stance` asks for reports with a statement of that stance.
    """

    publisher: str | None = None
    since: str | None = None
    until: str | None = None
    language: str | None = None
    stance: Stance | None = None


EVERYTHING = Filters()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[Item]):
    """One page of a list; `next` is the cursor that asks for the one after it, None at the end."""

    items: tuple[Item, ...]
    next: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A report that a search found, with the stretches of its clean text that were asked for, in order."""

    report: StoredReport
    text: str
    spans: tuple[Span, ...]


Counted = tuple[tuple[str, int], ...]
"""Values, each with how many reports have it, most first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """How many reports were found, and what they can be narrowed to."""

    reports: int
    publishers: Counted
    languages: Counted
    years: Counted
    stances: Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """An attribution as it is asked for: who says what, in which report.

    `id` is that of the attribution, `source` the words that name who says it, `speaker` the name of the entity behind
    them where known. `chain` names the holders that the words came through, the outermost first, this one's excluded.
    """

    report: str
    id: str
    source: str
    speaker: str | None
    stance: Stance | None
    quotation: Quotation
    cue: str
    content: str
    spans: tuple[Span, ...]
    chain: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldEvent:
    """An event as it is asked for; `statement` is the innermost attribution that it stands in, None for the report."""

    report: str
    id: str
    happening: str
    type: str
    mode: str | None
    trigger: str
    span: Span
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    time: str | None
    place: str | None
    modality: str
    polarity: str
    factuality: float | None
    statement: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Accusation:
    """That a source says somebody to have done something; `words` is what it says, `span` where it begins."""

    report: str
    source: str
    accused: str
    type: str
    span: Span
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedEntity:
    """An entity of one report."""

    report: str
    id: str
    name: str
    type: str
    country: str | None
    role: str | None
    mentions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Who is quoted in the casebook, under a name: in how many reports, with how many statements, how many denials."""

    name: str
    reports: int
    statements: int
    denials: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A source as the casebook knows it: what it says, what of that denies, whom it relies on, of whose acts it speaks.

    `relies_on` are the holders through whom or from whom its words came, with the number of statements;
    `speaks_of_acts_of` the actors of the events in what it says, whatever these are, with the number of events: to be
    named there is no blame. A publisher relies on those whom it quotes.
    """

    name: str
    statements: int
    denials: int
    relies_on: tuple[tuple[str, int], ...]
    speaks_of_acts_of: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFailure:
    """A report that could not be read."""

    number: int
    made: str
    place: str
    id: str
    sha256: str
    stage: str
    error: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredComparison:
    """A comparison as lists show it; `id` is the SHA-256 of its JSON."""

    id: str
    made: str
    by: str
    recipe: str
    reports: int
    disputes: int
    agreements: int
    incidents: int
    copies: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The comparison that an answer rests on; `unlaid` counts what it takes no account of, by the acts of the log."""

    comparison: str
    made: str
    by: str
    unlaid: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One dispute, update, agreement, incident or copy of a comparison: enough to list it.

    `place` is its place in that layer of the comparison; `id` is its own, or None where it has none.
    """

    comparison: str
    kind: Kind
    place: int
    id: str | None
    slot: str | None
    about: str
    incident: str | None
    entity: str | None
    strength: str | None
    reports: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredJudgement:
    """A judgement; `withdrawn` is the id of the one that took it back."""

    judgement: Judgement
    withdrawn: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of the log of custody; `hash` is the SHA-256 of all the rest, with the hash of the entry before it."""

    seq: int
    made: str
    by: str
    act: Act
    subject: dict[str, Any]
    previous: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """What stays of a report that was deleted; `blob` tells whether its bytes went: not while another has them."""

    key: str
    id: str
    sha256: str
    reason: str
    by: str
    made: str
    blob: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much a casebook holds."""

    reports: int
    read: int
    failures: int
    statements: int
    events: int
    entities: int
    comparisons: int
    judgements: int
    tombstones: int
    entries: int
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What does not fit in a casebook: where, and what."""

    part: str
    place: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a verification is: `done` of `total` of a part."""

    part: str
    done: int
    total: int
