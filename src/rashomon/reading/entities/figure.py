"""Hold entities while they are gathered."""

from dataclasses import dataclass, field
from typing import NamedTuple

from rashomon.records.entity import Attribute
from rashomon.records.parse import Name


class Mention(NamedTuple):
    """Words that name an entity: tokens `first` to before `last`, `head` the one that the grammar sees."""

    first: int
    last: int
    head: int


@dataclass(slots=True, eq=False)
class Figure:
    """An entity in the making; `nouns` have been said of it, `modifiers` stand before the first of them.

    `doubtful` are phrases that likely name it, and may name another.
    `held`: the country is that of an office in the table, not of the report.
    """

    name: str
    type: str
    named: bool
    mentions: list[Mention] = field(default_factory=list)
    doubtful: list[Mention] = field(default_factory=list)
    nouns: set[str] = field(default_factory=set)
    modifiers: frozenset[str] = frozenset()
    gender: str | None = None
    plural: bool = False
    country: str | None = None
    held: bool = False
    role: str | None = None
    attributes: dict[tuple[str, str, str | None], Attribute] = field(default_factory=dict)
    last: int = -1
    spoke: int = -1

    def mention(self, head: int, name: Name) -> None:
        """Add a name of it, with the token that the grammar sees."""
        self.mentions.append(Mention(name.first, name.last, head))

    def describe(self, attribute: Attribute) -> None:
        """Add an attribute unless the same is said in the same voice already."""
        self.attributes.setdefault((attribute.name, attribute.value, attribute.attribution), attribute)
