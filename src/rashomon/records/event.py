"""Hold what one sentence tells."""

from dataclasses import dataclass
from typing import Literal

from rashomon.records.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """An actor or a recipient; `span` None with `implied` true: known from the context, not said in the sentence."""

    span: Span | None = None
    entity: str | None = None
    implied: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One telling of who did what to whom (PLOVER type, mode and contexts), with the attributions that it stands in.

    Mentions of one happening in a report share `happening`. `factuality` is the report's own commitment, -3 to 3;
    `attributions` lists ids, outermost first, and is empty where the report itself says so.
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
