"""Hold how the accounts of several reports stand to each other."""

from dataclasses import dataclass
from typing import Literal

from rashomon.records.attribution import Stance
from rashomon.records.judgement import Judgement, Part
from rashomon.records.recipe import Recipe
from rashomon.records.span import Span

Badge = Literal["party", "first_hand"]
Letter = Literal["A", "B", "C", "D", "E", "F"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One of the reports compared."""

    id: str
    publisher: str | None = None
    published: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A stretch of one report."""

    report: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Reports that repeat each other, and the one that they go back to, where known.

    `evidence` is what they have in common; `reason` says why the origin is taken for it, or why it is not among them;
    `origin_evidence` is the words that credit it; `judged` the ids of what people judged of it.
    """

    reports: tuple[str, ...]
    origin: str | None = None
    evidence: tuple[Quote, ...] = ()
    reason: str | None = None
    origin_evidence: tuple[Quote, ...] = ()
    judged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Reports on one course of events."""

    id: str
    reports: tuple[str, ...]
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventMention:
    """An event of one report."""

    report: str
    event: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """One happening, across reports; `judged` holds the ids of what people judged of it."""

    id: str
    story: str | None = None
    type: str
    time: str | None = None
    place: str | None = None
    mentions: tuple[EventMention, ...] = ()
    judged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who holds a value, through whom the words came, and the words.

    `entity` is the name of the person or body behind `name`, where the report names it. `badges` say that it is a party
    to what it tells of, or was there; `badge_evidence` has for each badge where its report says so, and `evidence`
    itself where another report does; `badge_quotes` are the words there. `reliability` is the Admiralty letter that a
    person gave it: F, cannot be judged, until somebody does.
    """

    name: str
    entity: str | None = None
    via: tuple[str, ...] = ()
    report: str
    stance: Stance
    evidence: Span
    quote: str
    badges: tuple[Badge, ...] = ()
    badge_evidence: tuple[Span, ...] = ()
    badge_quotes: tuple[str, ...] = ()
    reliability: Letter = "F"


@dataclass(frozen=True, slots=True, kw_only=True)
class SameOrigin:
    """Why reports count as one origin."""

    reports: tuple[str, ...]
    reason: str
    evidence: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Independence:
    """How many independent origins stand behind a value, at least and at most."""

    at_least: int
    at_most: int
    why: tuple[SameOrigin, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """One value of a disputed slot, with its holders."""

    value: str
    text: str
    holders: tuple[Holder, ...]
    independent: Independence


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """Positions on one slot that cannot all be true (strict), or may be reconciled (possible).

    `judged` holds the ids of what people judged of it; `resolved` says how it was settled, in their words.
    """

    id: str
    slot: str
    about: str
    incident: str | None = None
    entity: str | None = None
    strength: Literal["strict", "possible"]
    positions: tuple[Position, ...]
    judged: tuple[str, ...] = ()
    resolved: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """A value that several holders share."""

    slot: str
    about: str
    incident: str | None = None
    value: str
    holders: tuple[Holder, ...]
    independent: Independence


@dataclass(frozen=True, slots=True, kw_only=True)
class Denied:
    """What a denial denies: an event or an attribution of a report."""

    report: str
    event: str | None = None
    attribution: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Denial:
    """That a holder denies an event, or what an attribution says."""

    of: Denied
    holder: Holder


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a judgement was found to be of: the `id` of a part of a report, or of this comparison (`report` None).

    A copy has one for each of its reports, a source its name as id, a withdrawal the judgement that it takes back.
    """

    part: Part
    report: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """A judgement that holds in this comparison."""

    id: str
    found: tuple[Found, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contested:
    """Judgements of several people on one thing that contradict each other: none holds, the machine's row stands."""

    ids: tuple[str, ...]
    found: tuple[Found, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Idle:
    """A judgement that has no effect here, with the reason: it does not fit, is replaced or is withdrawn."""

    id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """The Admiralty letter of a source, and the judgements that give it."""

    name: str
    reliability: Letter
    judged: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgements:
    """What people said beforehand, and what came of it; each id is that of a judgement in `given`.

    `contested` are those that contradict each other, `unfit` those that do not fit these reports or what was found in
    them, `replaced` those that their makers replaced or withdrew. `disputes` and `incidents` are the machine's that
    were rejected: they stand here and nowhere else.
    """

    given: tuple[Judgement, ...] = ()
    applied: tuple[Applied, ...] = ()
    contested: tuple[Contested, ...] = ()
    unfit: tuple[Idle, ...] = ()
    replaced: tuple[Idle, ...] = ()
    ratings: tuple[Rating, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    incidents: tuple[Incident, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Reports laid side by side, with what people judged of them."""

    schema: Literal["rashomon.comparison/1"] = "rashomon.comparison/1"
    recipe: Recipe
    reports: tuple[Account, ...]
    copies: tuple[Copy, ...] = ()
    stories: tuple[Story, ...] = ()
    incidents: tuple[Incident, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    updates: tuple[Dispute, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    denials: tuple[Denial, ...] = ()
    judgements: Judgements = Judgements()
