"""Hold what one holder says of one slot."""

from dataclasses import dataclass

from rashomon.records.comparison import Holder


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one holder says of one slot of what happened.

    `value` is normalised, `text` the words that say it; `low` and `high` bound a number (`high` None: open above), or
    the minutes after midnight. `kind` is the class of a value that is compared by class (a kind of cause, of target, of
    fate, a role), `unit` what a number is of, or a deed; `alone` holds where the holder gives no other figure of that
    unit. `about` holds the stems of the words of its sentence, `near` of those right beside it, `harmed` of whom a deed
    is said to have hit. `subject` names whom it is about, `country` is that of who did it.

    `speaker` is who speaks, `called` all that the report calls him, `collective` holds where it is a body; `body` is
    that which the holder speaks for, `publisher` that of the report, `credit` the wire that it credits. `outlet` is the
    outlet that the claim comes from, where the report speaks in its own voice or names one as its source, `owner` who
    owns that. `own` holds where the report speaks in its own voice, `press` where that is an outlet's of news and not a
    party's, `release` where a party speaks in its own report, `official` where the holder is one who counts officially.

    `day` is the ISO date that the claim was made on, `days` are those that what it is about may have happened on (none:
    not known; `dated`: the words say so, else they are the report's), `places` those that it may have happened in,
    `around` all that the report names. `final` holds where the words say that no more will come ("in all", "the final
    toll"), `background` where another time or scope than the story's is told.
    """

    slot: str
    report: str
    story: str | None
    holder: Holder
    value: str
    text: str
    low: float | None = None
    high: float | None = None
    population: str | None = None
    kind: str | None = None
    unit: str | None = None
    about: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    body: str | None = None
    speaker: str | None = None
    called: frozenset[str] = frozenset()
    collective: bool = False
    publisher: str | None = None
    credit: str | None = None
    outlet: str | None = None
    owner: str | None = None
    harmed: frozenset[str] = frozenset()
    subject: str | None = None
    country: str | None = None
    own: bool = False
    press: bool = False
    release: bool = False
    official: bool = False
    day: str | None = None
    days: frozenset[str] = frozenset()
    dated: bool = False
    places: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    final: bool = False
    background: bool = False
    alone: bool = False
