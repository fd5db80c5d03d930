"""Know the words that report what somebody says."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any, cast

from rashomon.errors import MissingResource
from rashomon.records.attribution import Stance


@dataclass(frozen=True, slots=True)
class Reporting:
    """What a cue does: the stance that it gives, the complements that may hold the content, the stance when negated.

    `inward` words tell what somebody thinks or wants rather than what was said; `future` is the stance to what is still
    to come, `claimed` that to a clause and to what a noun tells: "rejected claims that …"; `under` lists the verbs that
    a noun must be the object of.
    """

    stance: Stance | None
    takes: frozenset[str] = frozenset()
    negated: Stance | None = None
    inward: bool = False
    future: Stance | None = None
    claimed: Stance | None = None
    under: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language that report; keys are lower-case lemmas, of `phrases` tuples of words."""

    version: str
    verbs: Mapping[str, Reporting]
    nouns: Mapping[str, Reporting]
    phrases: Mapping[tuple[str, ...], Reporting]
    negated: Mapping[Stance, Stance]
    same: Mapping[str, str]
    withholding: frozenset[str]
    carrying: frozenset[str]
    naming: frozenset[str]
    evidence: frozenset[str]
    versions: frozenset[str]
    days: frozenset[str]
    doubting_adjectives: frozenset[str]
    doubting_verbs: frozenset[str]
    publications: frozenset[str]
    media: frozenset[str]


@cache
def load_lexicon(language: str = "en") -> Lexicon:
    """The lexicon of a language, an ISO 639-1 code. Raises MissingResource where there is none."""
    path = resources.files("rashomon.knowledge") / "data" / language / "reporting.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of reporting words for language {language!r}; there is one for: en") from error
    return Lexicon(
        version=table["version"],
        verbs=_reporting(table["verbs"]),
        nouns=_reporting(table["nouns"]),
        phrases=MappingProxyType({tuple(words.split()): _one(entry) for words, entry in table["phrases"].items()}),
        negated=MappingProxyType(table["negated"]),
        same=MappingProxyType(table["same"]),
        withholding=frozenset(table["withhold"]["verbs"]),
        carrying=frozenset(table["carry"]["verbs"]),
        versions=frozenset(table["versions"]["nouns"]),
        evidence=frozenset(table["evidence"]["verbs"]),
        naming=frozenset(table["naming"]["verbs"]),
        days=frozenset(table["days"]["words"]),
        doubting_adjectives=frozenset(table["doubting"]["adjectives"]),
        doubting_verbs=frozenset(table["doubting"]["verbs"]),
        publications=frozenset(table["publications"]["nouns"]),
        media=frozenset(table["media"]["nouns"]),
    )


def _reporting(table: dict[str, Any]) -> Mapping[str, Reporting]:
    return MappingProxyType({lemma: _one(entry) for lemma, entry in table.items()})


def _one(entry: dict[str, Any]) -> Reporting:
    return Reporting(
        stance=cast("Stance | None", entry.get("stance")),
        takes=frozenset(entry.get("takes", [])) | frozenset([entry["needs"]] if "needs" in entry else []),
        negated=entry.get("negated"),
        inward=entry.get("inward", False),
        future=entry.get("future"),
        claimed=entry.get("claimed"),
        under=frozenset(entry.get("under", [])),
    )
