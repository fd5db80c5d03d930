"""Hold what one sentence tells."""

from dataclasses import dataclass
from typing import Literal

from rashomon.records.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """An actor or a recipient; `span` None with `implied` true: known from the context, not said in the sentence.

    `role` is that of one who is implied, or only called "they", as far as the deed tells it: COP for the police.
    """

    span: Span | None = None
    entity: str | None = None
    implied: bool = False
    role: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One telling of who did what to whom by type, mode and contexts (PLOVER's, or the reader's own).

    Mentions of one happening in a report share `happening`. `factuality` is the report's own commitment, -3 to 3;
    `attributions` lists the ids of those that it stands in, outermost first; empty where the report itself says so.
    """

    id: str
    happening: str
    type: str
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    cameo: str | None = None
    trigger: Span
    sentence: int
    actors: tuple[Participant, ...] = ()
    recipients: tuple[Participant, ...] = ()
    time: str | None = None
    place: str | None = None
    quantities: tuple[str, ...] = ()
    modality: Literal["actual", "planned", "hypothetical", "possible", "general"] = "actual"
    polarity: Literal["positive", "negative"] = "positive"
    background: bool = False
    factuality: float | None = None
    attributions: tuple[str, ...] = ()
    confidence: float | None = None
