"""Know what numbers count."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from rashomon.errors import MissingResource
from rashomon.knowledge.numerals import Numbers, load_numbers


@dataclass(frozen=True, slots=True)
class Counting:
    """The words of one language that count; keys are lower-case lemmas, values units unless said otherwise.

    `fractions`, `uncertain` and `fixed` lead to numbers, `bounds` rows of words to how they bound a number, `symbols`,
    `codes` and `currencies` to ISO 4217 codes, `magnitudes` to factors.
    """

    version: str
    numbers: Numbers
    fractions: Mapping[str, float]
    uncertain: Mapping[str, int]
    fixed: Mapping[str, int]
    bounds: Mapping[tuple[str, ...], str]
    objects: Mapping[str, str]
    only_with: Mapping[str, frozenset[str]]
    subjects: Mapping[str, str]
    harm_in: Mapping[str, str]
    nouns: Mapping[str, str]
    states: Mapping[str, str]
    leaving: frozenset[str]
    wholes: frozenset[str]
    lives: frozenset[str]
    suffering: frozenset[str]
    toll_nouns: frozenset[str]
    toll_verbs: frozenset[str]
    toll_kinds: Mapping[str, str]
    generic: frozenset[str]
    people: frozenset[str]
    not_people: frozenset[str]
    troops: frozenset[str]
    symbols: Mapping[str, str]
    codes: frozenset[str]
    currencies: Mapping[str, str]
    magnitudes: Mapping[str, int]


@cache
def load_counting(language: str = "en") -> Counting:
    """What numbers count in a language, an ISO 639-1 code. Raises MissingResource where there is no table."""
    path = resources.files("rashomon.knowledge") / "data" / language / "quantities.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of quantities for language {language!r}; there is one for: en") from error
    only_with = {**table["only_with"], **table["people_phrases"]}
    return Counting(
        version=table["version"],
        numbers=load_numbers(language),
        fractions=MappingProxyType(table["fractions"]),
        uncertain=MappingProxyType(table["uncertain"]),
        fixed=MappingProxyType(table["fixed"]),
        bounds=MappingProxyType({tuple(words.split()): kind for words, kind in table["bounds"].items()}),
        objects=_units(table["objects"]),
        only_with=MappingProxyType({verb: frozenset(words) for verb, words in only_with.items()}),
        subjects=_units(table["subjects"]),
        harm_in=_units(table["harm_in"]),
        nouns=_units(table["nouns"]),
        states=_units(table["states"]),
        leaving=frozenset(table["leaving"]["verbs"]),
        wholes=frozenset(table["wholes"]["nouns"]),
        lives=frozenset(table["lives"]["verbs"]),
        suffering=frozenset(table["suffering"]["verbs"]),
        toll_nouns=frozenset(table["tolls"]["nouns"]),
        toll_verbs=frozenset(table["tolls"]["verbs"]),
        toll_kinds=MappingProxyType(table["toll_kinds"]),
        generic=frozenset(table["generic"]["nouns"]),
        people=frozenset(table["people"]["nouns"]),
        not_people=frozenset(table["not_people"]["nouns"]),
        troops=frozenset(table["troops"]["nouns"]),
        symbols=MappingProxyType(table["symbols"]),
        codes=frozenset(table["codes"]["words"]),
        currencies=MappingProxyType(table["currencies"]),
        magnitudes=MappingProxyType(table["magnitudes"]),
    )


def _units(table: dict[str, Any]) -> Mapping[str, str]:
    """From units with their words to words with their unit."""
    return MappingProxyType({word: unit for unit, words in table.items() for word in words})
