"""A text as the tagger is trained on it."""

from dataclasses import dataclass, field

from rashomon.records.parse import Parse
from rashomon.records.span import Span
from rashomon.records.text import Text

ROLES = ("source", "cue", "content")


@dataclass(frozen=True, slots=True)
class Example:
    """A text as the tagger sees it; `attributions` are tokens of source, cue and content, None if nobody marked it."""

    id: str
    text: Text
    parse: Parse
    quoted: tuple[Span, ...]
    attributions: list[dict[str, list[int]]] | None


@dataclass(slots=True)
class Deeds:
    """What an example tells: by token the number of a kind (0: none of them) with a weight; scores; acts by stretch."""

    types: dict[int, tuple[int, float]] = field(default_factory=dict)
    facts: dict[int, float] = field(default_factory=dict)
    acts: list[tuple[int, int, tuple[bool, ...]]] = field(default_factory=list)
