"""Hold what programs are answered beside the records of the library."""

from dataclasses import dataclass
from typing import Literal

from rashomon.records.comparison import Comparison
from rashomon.records.judgement import Part, Verdict
from rashomon.records.span import Span
from rashomon.records.text import Repair
from rashomon.store.answers import Counts, Dossier, NamedEntity, ReadingVersion, Standing, StoredReport, ToldEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """How much a casebook holds; `standing` is the comparison that was saved last, with what came since."""

    counts: Counts
    standing: Standing | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """A value with how many have it."""

    value: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """How many reports were found, and what they can be narrowed to, those values first that most reports have."""

    reports: int
    publishers: tuple[Tally, ...]
    languages: tuple[Tally, ...]
    years: tuple[Tally, ...]
    stances: tuple[Tally, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundWords:
    """Words that were searched for, at `span` of the clean text, with some before them, some after."""

    span: Span
    before: str
    quote: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A report that was searched for: the first of the words in it; `more` counts those that are left out."""

    report: StoredReport
    words: tuple[FoundWords, ...]
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldReport:
    """A report as the casebook holds it: how it came here, in sentences; its readings, the newest last."""

    report: StoredReport
    custody: tuple[str, ...]
    readings: tuple[ReadingVersion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """The text of a report as it came, before repair; `repairs` lead from it to the text of the reading."""

    report: str
    sha256: str
    text: str
    repairs: tuple[Repair, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """What is known of a source: `against` are those who stand on another side, with the number of disputes.

    `laid` is the part of the newest comparison that the source has a part in, `comparison` its id.
    """

    source: Dossier
    against: tuple[Tally, ...]
    comparison: str | None
    laid: Comparison | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityFile:
    """What is known under the name of a person, a body, a place: the first of the entities, of the events it acts in.

    `laid` is the part of the newest comparison that is about it, `comparison` its id.
    """

    name: str
    entities: tuple[NamedEntity, ...]
    events: tuple[ToldEvent, ...]
    comparison: str | None
    laid: Comparison | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What a person says of something that the casebook shows, to be made a judgement.

    `names` name what is judged: `REPORT:ID` for an attribution, event or entity of a report's newest reading; a
    report's id for each of a copy; the id that the newest comparison gives to a dispute or an incident; a source's
    name. `fields` are corrections, each `field=value`; the value of one that is words may be `@120:180`, code points of
    the reading's text.
    """

    verdict: Verdict
    part: Part
    names: tuple[str, ...]
    fields: tuple[str, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """Why a judgement is taken back."""

    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What is to be done with all that the casebook holds."""

    kind: Literal["compare", "read-again"]
