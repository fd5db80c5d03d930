"""Say according to whom."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rashomon.export.statements import NOBODY, Statement
from rashomon.export.wording import LEADS, enumerate_words

ITSELF = "the report itself"


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who says something: how (`lead`), whose name, who relays it, nearest first."""

    lead: str = LEADS["asserts"]
    name: str = ITSELF
    through: tuple[str, ...] = ()

    def __str__(self) -> str:
        relayed = f" (relayed by {', by '.join(self.through)})" if self.through else ""
        return self.name + relayed


class Voices:
    """The statements of one reading, found by the id of their attribution."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        self._known: Mapping[str, Statement] = {one.attribution.id: one for one in statements}

    def find(self, attributions: Sequence[str]) -> Voice:
        """The innermost named source among `attributions`, outermost first; the report itself where there are none."""
        said = [self._known[identity] for identity in attributions if identity in self._known]
        if not said:
            return Voice()
        inner = ([statement for statement in said if statement.name != NOBODY] or said)[-1]
        return Voice(
            lead=LEADS.get(inner.attribution.stance or "", LEADS["asserts"]), name=_name(inner), through=inner.through
        )


def say_voices(voices: Iterable[Voice]) -> str:
    """All voices in one line: according to A and B (relayed by C); denied by D."""
    leads: dict[str, dict[str, None]] = {}
    for voice in voices:
        leads.setdefault(voice.lead, {})[str(voice)] = None
    return "; ".join(f"{lead} {enumerate_words(list(names))}" for lead, names in leads.items())


def _name(statement: Statement) -> str:
    """The name behind a source; where both are the same, with the article that the source has."""
    if statement.name == NOBODY:
        return "somebody who is not named"
    bare = statement.source.removeprefix("The ").removeprefix("the ")
    same = bare.casefold() == statement.name.removeprefix("The ").removeprefix("the ").casefold()
    return f"the {bare}" if same and bare != statement.source else statement.name
