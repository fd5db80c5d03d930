"""Know what claims are compared on."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from rashomon.errors import MissingResource
from rashomon.knowledge.phrases import Phrases, load_phrases

Pairs = frozenset[frozenset[str]]


@dataclass(frozen=True, slots=True)
class Kinds:
    """Words by the kind of thing that they name, with the pairs of kinds of which only one can be true."""

    kind_of: Mapping[str, str]
    words: re.Pattern[str]
    exclusive: Pairs

    def find(self, text: str) -> Iterator[tuple[str, int, int]]:
        """The kinds named in a text, each with where."""
        for match in self.words.finditer(text):
            yield self.kind_of[match.group().lower()], match.start(), match.end()

    def excludes(self, one: str, other: str) -> bool:
        """Whether two kinds cannot both be true."""
        return frozenset((one, other)) in self.exclusive


@dataclass(frozen=True, slots=True)
class Family:
    """What is brought about (`effects`), and the kinds of what brings it about."""

    effects: re.Pattern[str]
    kinds: Kinds


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """Slots by unit and by attribute, and patterns for the words that tell how a claim is meant."""

    version: str
    phrases: Phrases
    units: Mapping[str, str]
    measures: Mapping[str, str]
    attributes: Mapping[str, str]
    numbers: Mapping[str, int]
    crowd: re.Pattern[str]
    heads: Mapping[str, re.Pattern[str]]
    population_of: Mapping[str, str]
    force_of: Mapping[str, str]
    official: re.Pattern[str]
    outlets: re.Pattern[str]
    parties: re.Pattern[str]
    currencies: frozenset[str]
    placing: re.Pattern[str]
    deeds: Mapping[str, str]
    again: re.Pattern[str]
    claimed: re.Pattern[str]
    figuring: re.Pattern[str]
    establishing: re.Pattern[str]
    untrue: re.Pattern[str]
    unhappened: re.Pattern[str]
    final: re.Pattern[str]
    open: re.Pattern[str]
    raised: re.Pattern[str]
    elsewhere: re.Pattern[str]
    lawful: re.Pattern[str]
    unlawful: re.Pattern[str]
    crimes: re.Pattern[str]
    denied: frozenset[str]
    part: re.Pattern[str]
    citizens: re.Pattern[str]
    links: re.Pattern[str]
    causing: re.Pattern[str]
    inherent: re.Pattern[str]
    after: re.Pattern[str]
    faults: re.Pattern[str]
    signs: re.Pattern[str]
    families: Mapping[str, Family]
    target_sites: Kinds
    target_people: Kinds
    fates: Kinds
    began: re.Pattern[str]
    answered: re.Pattern[str]
    sites: Kinds
    stop: frozenset[str]


@cache
def load_slots(language: str = "en") -> Slots:
    """The table of a language, an ISO 639-1 code. Raises MissingResource where there is none."""
    path = resources.files("rashomon.knowledge") / "data" / language / "slots.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of slots for language {language!r}; there is one for: en") from error
    version, phrases = load_phrases(language)
    causes, targets, fates = table["causes"], table["targets"], table["fates"]
    compatible = _pairs(causes["compatible"])
    return Slots(
        version=f"{table['version']}.{version}",
        phrases=phrases,
        units=MappingProxyType(table["units"]),
        measures=MappingProxyType(table["measures"]),
        attributes=MappingProxyType(table["attributes"]),
        numbers=MappingProxyType(table["numbers"]),
        crowd=_pattern(table["crowd"]["words"]),
        heads=MappingProxyType({slot: _pattern(words) for slot, words in table["heads"].items()}),
        population_of=MappingProxyType({word: kind for kind, words in table["populations"].items() for word in words}),
        force_of=MappingProxyType({word: force for force, words in table["forces"].items() for word in words}),
        official=_pattern(table["official"]["words"]),
        outlets=_pattern(table["outlets"]["words"]),
        parties=_pattern(table["parties"]["words"]),
        currencies=frozenset(table["currencies"]["words"]),
        placing=_pattern([word for words in table["deeds"].values() for word in words]),
        deeds=MappingProxyType({word: deed for deed, words in table["deeds"].items() for word in words}),
        again=_pattern(table["again"]["words"]),
        claimed=_pattern(table["claimed"]["words"]),
        figuring=_pattern(table["figuring"]["words"]),
        establishing=_pattern(table["establishing"]["words"]),
        untrue=_pattern(table["untrue"]["words"]),
        unhappened=_pattern(table["unhappened"]["words"]),
        final=_pattern(table["final"]["words"]),
        open=_pattern(table["open"]["words"]),
        raised=_pattern(table["raised"]["words"]),
        elsewhere=_pattern(table["elsewhere"]["words"]),
        lawful=_pattern(table["legality"]["lawful"]),
        unlawful=_pattern(table["legality"]["unlawful"]),
        crimes=_pattern(table["crimes"]["words"]),
        denied=frozenset(table["denied"]["words"]),
        part=_pattern(table["part"]["words"]),
        citizens=_pattern(table["citizens"]["words"]),
        links=_pattern(causes["links"]),
        causing=_pattern([*causes["causing"], *causes["inherent"]]),
        inherent=_pattern(causes["inherent"]),
        after=_pattern(causes["after"]),
        faults=_pattern(causes["faults"]),
        signs=_pattern(causes["signs"]),
        families=MappingProxyType(
            {
                name: Family(
                    _pattern(family["effects"]), _kinds(family["kinds"], _all_pairs(family["kinds"]) - compatible)
                )
                for name, family in causes["families"].items()
            }
        ),
        target_sites=_kinds(targets["sites"], _pairs(targets["exclusive"])),
        target_people=_kinds(targets["people"], _pairs(targets["exclusive"])),
        fates=_kinds(fates["kinds"], _pairs(fates["exclusive"])),
        began=_pattern(table["sequence"]["began"]),
        answered=_pattern(table["sequence"]["answered"]),
        sites=_kinds(table["sites"]["kinds"], _all_pairs(table["sites"]["kinds"])),
        stop=frozenset(table["stop"]["words"]),
    )


def _kinds(table: Mapping[str, Sequence[str]], exclusive: Pairs) -> Kinds:
    kind_of = {word: kind for kind, words in table.items() for word in words}
    return Kinds(MappingProxyType(kind_of), _pattern(kind_of), exclusive)


def _pairs(table: Sequence[Sequence[str]]) -> Pairs:
    return frozenset(frozenset(pair) for pair in table)


def _all_pairs(kinds: Mapping[str, Any]) -> Pairs:
    return frozenset(frozenset((one, other)) for one in kinds for other in kinds if one != other)


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    """Any of the words, the longest that fits, whole and in any case."""
    return re.compile(rf"\b(?:{_branch({word.lower() for word in words})})\b", re.IGNORECASE)


def _branch(words: Iterable[str]) -> str:
    """Words as a tree of their letters: a letter that does not fit rules out all that begin with it at once."""
    rest: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        rest[word[:1]].append(word[1:])
    forms = [re.escape(letter) + _branch(ends) for letter, ends in rest.items() if letter]
    if "" in rest:  # the shorter is tried last
        forms.append("")
    return forms[0] if len(forms) == 1 else f"(?:{'|'.join(forms)})"
