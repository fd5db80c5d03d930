"""Know what kinds of words name somebody who speaks."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

from rashomon.errors import MissingResource


@dataclass(frozen=True, slots=True, kw_only=True)
class Speakers:
    """Types of entities by noun and by the parser's label; pronouns by what they can stand for; all in lower case."""

    version: str
    types: Mapping[str, str]
    labels: Mapping[str, str]
    personal: frozenset[str]
    impersonal: frozenset[str]
    relative: frozenset[str]


@cache
def load_speakers(language: str = "en") -> Speakers:
    """The table of a language, an ISO 639-1 code. Raises MissingResource where there is none."""
    path = resources.files("rashomon.knowledge") / "data" / language / "speakers.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of speakers for language {language!r}; there is one for: en") from error
    pronouns = table["pronouns"]
    return Speakers(
        version=table["version"],
        types=MappingProxyType({noun: kind for kind, nouns in table["types"].items() for noun in nouns}),
        labels=MappingProxyType(table["labels"]),
        personal=frozenset(pronouns["person"]),
        impersonal=frozenset(pronouns["body"]),
        relative=frozenset(pronouns["relative"]),
    )
