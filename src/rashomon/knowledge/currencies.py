"""Know the words for money."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

from rashomon.errors import MissingResource


@dataclass(frozen=True, slots=True)
class Shared:
    """A currency noun of several countries: the code by the words for each, the code where no country is told.

    `known`: that code is meant whatever country the report names; it must stand beside the noun to be meant.
    """

    codes: Mapping[tuple[str, ...], str]
    other: str | None
    known: bool


@dataclass(frozen=True, slots=True)
class Currencies:
    """Signs and codes, nouns as rows of words, each with an ISO 4217 code or the name of a shared currency."""

    version: str
    signs: Mapping[str, str]
    codes: frozenset[str]
    nouns: Mapping[tuple[str, ...], str]
    shared: Mapping[str, Shared]
    weights: frozenset[str]
    uses: frozenset[str]


@cache
def load_currencies(language: str = "en") -> Currencies:
    """The words for money in a language, an ISO 639-1 code. Raises MissingResource where there is no table."""
    path = resources.files("rashomon.knowledge") / "data" / language / "currencies.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of currencies for language {language!r}; there is one for: en") from error
    nouns = {tuple(word.split()): code for code, words in table["nouns"].items() for word in words}
    nouns |= {tuple(word.split()): name for name, entry in table["shared"].items() for word in entry["words"]}
    return Currencies(
        version=table["version"],
        signs=MappingProxyType(table["signs"]),
        codes=frozenset(table["codes"]["words"]),
        nouns=MappingProxyType(nouns),
        shared=MappingProxyType(
            {
                name: Shared(
                    codes=MappingProxyType(
                        {tuple(word.split()): code for code, words in entry["codes"].items() for word in words}
                    ),
                    other=entry.get("known", entry.get("other")),
                    known="known" in entry,
                )
                for name, entry in table["shared"].items()
            }
        ),
        weights=frozenset(table["weights"]["words"]),
        uses=frozenset(table["uses"]["nouns"]),
    )
