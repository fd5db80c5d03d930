"""Hold what an assistant is told."""

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from rashomon.store.answers import Counted

Found = TypeVar("Found")
Match = Literal["word for word", "but for capitals, quotation marks, dashes", "not there"]
Novelty = Literal[
    "new report", "report gone", "new dispute", "more voices in a dispute", "dispute ended", "later figure",
    "new denial", "lost independent origins", "new copy",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Generic[Found]):
    """What a call gives; `next` asks for what comes after it, None at the end."""

    notice: str
    found: Found
    next: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A report, as far as it is needed to cite it; `read` is false where it could not be read, or was not yet."""

    id: str
    publisher: str | None
    published: str | None
    title: str | None
    url: str | None
    language: str | None
    sha256: str
    read: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """Where words stand: code points of the clean text of a report, the end not included."""

    report: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Some words around those that were looked for."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A report that was found, with the words where they stand."""

    report: Source
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What was found; the counts say what a search can be narrowed to."""

    reports: int
    publishers: Counted
    languages: Counted
    years: Counted
    stances: Counted
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Who says what; `via` relays it, nearest first. `unsure` says that the reading may well be wrong."""

    number: int
    id: str
    who: str
    named: str | None
    via: tuple[str, ...]
    stance: str
    quotation: str
    words: str
    start: int
    end: int
    unsure: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A happening as a report tells it: what kind, who did it to whom, always according to somebody."""

    report: str
    kind: str
    words: str
    start: int
    end: int
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    when: tuple[str, ...]
    where: tuple[str, ...]
    how_many: tuple[str, ...]
    according_to: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who holds a value, in what words; `via` relays them, nearest to the reader first."""

    name: str
    entity: str
    via: tuple[str, ...]
    stance: str
    marks: tuple[str, ...]
    quote: str
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One value with those who hold it; independent origins are counted, at least and at most, never the reports."""

    value: str
    reports: int
    at_least: int
    at_most: int
    why: tuple[str, ...]
    voices: tuple[Voice, ...]
    more_voices: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What accounts answer otherwise (strict: not all can be true), revise, or agree on."""

    id: str | None
    kind: Literal["strict", "possible", "revised", "agreed"]
    question: str
    about: str
    incident: str | None
    judged: tuple[str, ...]
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """The comparison that an answer rests on; `unlaid` counts what was read, judged, deleted since the newest one."""

    comparison: str
    made: str
    newest: bool
    unlaid: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A report under the letter that the matrix has for it."""

    label: str
    id: str
    publisher: str | None
    published: str | None
    title: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """Accounts side by side: the matrix, what it rests on, what is told besides.

    The independent origins are those behind all of it together; none are counted where nothing was compared.
    """

    reports: int
    at_least: int
    at_most: int
    accounts: tuple[Labelled, ...]
    copies: tuple[str, ...]
    matrix: str
    questions: tuple[Question, ...]
    denials: tuple[Voice, ...]
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Disputes:
    """Disputes without their voices, those of most origins first."""

    basis: Basis
    total: int
    disputes: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OneDispute:
    """A dispute with its voices."""

    basis: Basis
    dispute: Question
    happening: str | None
    copies: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """An incident in a list."""

    id: str
    title: str
    story: str
    reports: int
    disputes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Incidents:
    """Incidents, those of most disputes first."""

    basis: Basis
    total: int
    incidents: tuple[Happening, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OneIncident:
    """An incident with all accounts of it."""

    basis: Basis
    incident: Happening
    accounts: SideBySide


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPage:
    """A page of a report: code points `start` to `end` of `length`, with what is said and told there."""

    report: Source
    start: int
    end: int
    length: int
    text: str
    said: tuple[Said, ...]
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRead:
    """A text that was read, saved nowhere; its spans count in `text`."""

    page: ReportPage
    disputes: tuple[Question, ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who is quoted, how often."""

    name: str
    reports: int
    statements: int
    denials: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Speakers:
    """Who is quoted, the most quoted first."""

    sources: tuple[Speaker, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A statement of one source; `via` names the holders that the words came through, the outermost first."""

    report: str
    id: str
    who: str
    via: tuple[str, ...]
    stance: str
    quotation: str
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OneSource:
    """A source: on whom it relies, of whose acts it speaks, how often; what it says; disputes that it has a part in."""

    name: str
    statements: int
    denials: int
    relies_on: Counted
    speaks_of_acts_of: Counted
    said: tuple[Spoken, ...]
    disputes: tuple[Question, ...]
    published: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Somebody or something, as one report names it."""

    report: str
    id: str
    name: str
    type: str
    role: str | None
    country: str | None
    mentions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OneEntity:
    """All of a name, report by report, with the disputes about it."""

    name: str
    entities: tuple[Named, ...]
    disputes: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Words as they stand, with the way back to the raw text, to the bytes as they came.

    `address` is that on the pages of `rashomon serve`; `citation` is what to print; `according_to` says whose words
    they are: the report's own where nobody is named.
    """

    report: Source
    start: int
    end: int
    quote: str
    before: str
    after: str
    raw_start: int
    raw_end: int
    sha256: str
    recipe: str
    address: str
    citation: str
    according_to: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """Whether a quote stands in a report, the first places where it does, whose words they are there.

    Somebody may say them only to deny them; nobody is named where they are the report's own.
    """

    report: str
    match: Match
    places: tuple[Passage, ...]
    according_to: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One thing that is new."""

    kind: Novelty
    words: str
    question: Question | None
    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIsNew:
    """What came, what went since an earlier comparison (None: since there was nothing)."""

    basis: Basis
    since: str | None
    counted: Counted
    news: tuple[News, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A judgement that was kept."""

    judgement: str
    by: str
    made: str
