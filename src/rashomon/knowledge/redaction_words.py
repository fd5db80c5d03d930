"""Know which words tell who is to be protected, which names are words."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from rashomon.errors import MissingResource


@dataclass(frozen=True, slots=True, kw_only=True)
class RedactionWords:
    """What a redaction has to know of words, all in lower case.

    `fates` are attributes that tell what became of somebody, `harm` the types of events whose recipients suffer,
    `offices` the roles of those who speak by their office; nobody below `adult` is one. `ordinary` are names that are
    words too, `never` words with a capital that are no name; a phrase that begins with a word of `singular` tells of
    one person, and who that is may be known from `least` words on; a run of capitals that ends in a word of `things`
    names no person; what a phrase is about stands before its `breaks`.
    """

    fates: frozenset[str]
    harm: frozenset[str]
    offices: frozenset[str]
    adult: int
    ordinary: frozenset[str]
    never: frozenset[str]
    singular: frozenset[str]
    least: int
    things: frozenset[str]
    breaks: frozenset[str]


@cache
def load_redaction_words(language: str = "en") -> RedactionWords:
    """The table of a language, an ISO 639-1 code. Raises MissingResource where there is none."""
    path = resources.files("rashomon.knowledge") / "data" / language / "redaction.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table for redaction in language {language!r}; there is one for: en") from error
    entities, words = table["entities"], table["words"]
    return RedactionWords(
        fates=frozenset(entities["fates"]),
        harm=frozenset(entities["harm"]),
        offices=frozenset(entities["offices"]),
        adult=entities["adult"],
        ordinary=frozenset(words["ordinary"].split()),
        never=frozenset(words["never"].split()),
        singular=frozenset(words["singular"].split()),
        least=words["least"],
        things=frozenset(words["things"].split()),
        breaks=frozenset(words["breaks"].split()),
    )
