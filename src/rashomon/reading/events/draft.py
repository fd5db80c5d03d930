"""Hold an event while it is found."""

from dataclasses import dataclass, field
from typing import Literal

from rashomon.reading.events.triggers import Trigger

Modality = Literal["actual", "planned", "hypothetical", "possible", "general"]
Polarity = Literal["positive", "negative"]


@dataclass(slots=True, kw_only=True)
class Sides:
    """Heads of the noun phrases on either side."""

    actors: list[int] = field(default_factory=list)
    recipients: list[int] = field(default_factory=list)
    implied: bool = False


@dataclass(slots=True, kw_only=True)
class Draft:
    """An event in tokens; `type`, `mode` and `cameo` begin as its meaning has them, and may turn.

    `role` is that of an implied actor.
    """

    trigger: Trigger
    type: str
    mode: str | None
    cameo: str | None
    contexts: tuple[str, ...]
    actors: list[int] = field(default_factory=list)
    recipients: list[int] = field(default_factory=list)
    implied: bool = False
    role: str | None = None
    modality: Modality = "actual"
    polarity: Polarity = "positive"
    background: bool = False
    attributions: tuple[str, ...] = ()
    happening: str = ""

    @property
    def token(self) -> int:
        """The token of the trigger."""
        return self.trigger.token
