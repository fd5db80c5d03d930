"""Hold who says what."""

from dataclasses import dataclass
from typing import Literal

from rashomon.records.span import Span

Stance = Literal[
    "asserts",
    "alleges",
    "denies",
    "confirms",
    "rejects",
    "doubts",
    "announces",
    "demands",
    "promises",
    "threatens",
    "asks",
    "predicts",
]
Quotation = Literal["direct", "mixed", "indirect"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who says (`source`), the words that say so (`cue`), what is said (`content`); each may be discontinuous.

    `within` is the attribution whose content this one is in, or which relays it; `speaker` the entity that the source
    names; `confidence` a calibrated probability, None where a rule has none.
    """

    id: str
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    quotation: Quotation
    stance: Stance | None
    speaker: str | None = None
    within: str | None = None
    confidence: float | None = None
