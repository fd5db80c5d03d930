"""Hold what one holder says of one slot."""

from dataclasses import dataclass

from rashomon.records.comparison import Holder


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one holder says of one slot of what happened.

    `value` is normalised, `text` the words that say it; `low` and `high` bound a number (`high` None: open above).
    `about` holds the stems of the words around it, `subject` the name of the entity that it is about, if of one.
    `own` holds where the report speaks in its own voice; `day` is the ISO date that the claim was made on, `days` are
    those that what it is about may have happened on (none: not known), `places` those that it may have happened in,
    `around` all that the report names. `final` holds where the words say that no more
    will come ("in all", "the final toll").
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
    about: frozenset[str] = frozenset()
    subject: str | None = None
    own: bool = False
    day: str | None = None
    days: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    final: bool = False
