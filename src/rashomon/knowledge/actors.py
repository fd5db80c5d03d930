"""Know the words that name who acts or suffers."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from rashomon.errors import MissingResource
from rashomon.knowledge.holders import Holders, load_holders
from rashomon.knowledge.name_words import Names, load_names

BODIES = ("organization", "armed_group", "government")
_TYPES = ("person", "government", "organization", "armed_group", "group", "voice")


@dataclass(frozen=True, slots=True)
class Noun:
    """What a noun names: the type of entity, its role if the noun alone tells it; a weak role gives way to others."""

    type: str
    role: str | None
    weak: bool


@dataclass(frozen=True, slots=True)
class Body:
    """A body known by name: its type, its role, the ISO 3166-1 alpha-3 code of its country."""

    type: str
    role: str
    country: str | None


@dataclass(frozen=True, slots=True)
class Status:
    """How a word tells what became of somebody: as a passive verb, as what one does, as an adjective, as a noun.

    `grasping` verbs tell it only of bodies; a noun that is `wishing` verbs' object, or that words `asking` "for"
    something lead to, tells of what has not come about.
    """

    passive: Mapping[str, str]
    active: Mapping[str, str]
    adjectives: Mapping[str, str]
    nouns: Mapping[str, str]
    grasping: frozenset[str]
    wishing: frozenset[str]
    asking: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Actors:
    """The words of one language that name who acts or suffers; all in lower case.

    `nouns` are lemmas. `lands` leads from the name of a country to its code, `parts` from that of its capital or
    of what lies in it, `peoples` from a word for its people. `genders` holds "she" or "he" for titles, kin,
    given names; `hedges` stand before what is not said to have come about; what `motion` words lead "to" is a place.
    """

    version: str
    nouns: Mapping[str, Noun]
    modifiers: Mapping[str, str]
    pairs: Mapping[str, str]
    bodies: Mapping[str, Body]
    capitals: frozenset[str]
    shared_bodies: frozenset[str]
    openings: frozenset[str]
    lands: Mapping[str, str]
    parts: Mapping[str, str]
    peoples: Mapping[str, str]
    kin: frozenset[str]
    titles: frozenset[str]
    shared_titles: frozenset[str]
    callings: frozenset[str]
    given: frozenset[str]
    genders: Mapping[str, str]
    status: Status
    approximate: frozenset[str]
    hedges: frozenset[str]
    nationality: frozenset[str]
    locative: frozenset[str]
    motion: frozenset[str]
    institutional: frozenset[str]
    deeds: frozenset[str]
    policies: frozenset[str]
    things: frozenset[str]
    named_things: frozenset[str]
    ships: frozenset[str]
    diseases: frozenset[str]
    arms: frozenset[str]
    apart: frozenset[str]
    abroad: frozenset[str]
    papers: frozenset[str]
    kinds: frozenset[str]
    plain: frozenset[str]
    posts: frozenset[str]
    lesser: frozenset[str]
    presiding: frozenset[str]
    particles: frozenset[str]
    shared_callings: frozenset[str]
    labels: Mapping[str, str]
    relative: frozenset[str]
    holders: Holders
    names: Names

    def body(self, words: str) -> Body | None:
        """The body that is known by these words, as they are written; some abbreviations are words in small letters."""
        name = words.lower().replace(".", "")
        return None if name in self.capitals and not words.isupper() else self.bodies.get(name)

    def country(self, words: str) -> str | None:
        """The country that a name or a word for a people stands for, by its code; a capital stands for its country."""
        words = words.lower()
        return self.lands.get(words) or self.peoples.get(words) or self.parts.get(words)


@cache
def load_actors(language: str = "en") -> Actors:
    """The table of a language, an ISO 639-1 code. Raises MissingResource where there is none."""
    folder = resources.files("rashomon.knowledge") / "data" / language
    try:
        table, bodies, countries, regions = (
            tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
            for name in ("actors", "bodies", "countries", "regions")
        )
        holders, names = load_holders(language), load_names(language)
    except FileNotFoundError as error:
        raise MissingResource(f"no table of actors for language {language!r}; there is one for: en") from error
    lands, parts, peoples = _countries(table, countries["countries"], regions["regions"])
    genders = {word: gender for part in ("given", "kin", "titles") for gender, word in _gendered(table[part])}
    known = _bodies(bodies)
    words, pronouns = table["words"], table["pronouns"]
    return Actors(
        version="/".join(
            (*(t["version"] for t in (table, countries, regions, bodies)), holders.version, names.version)
        ),
        nouns=MappingProxyType(_nouns(table)),
        modifiers=MappingProxyType({word: role for role, words in table["modifiers"].items() for word in words}),
        pairs=MappingProxyType({pair: role for role, pairs in table["pairs"].items() for pair in pairs}),
        bodies=MappingProxyType(known),
        capitals=frozenset(bodies["capitals"]),
        shared_bodies=frozenset(bodies["shared"]),
        openings=frozenset(name.split(" ", 1)[0] for name in (*known, *lands) if " " in name),
        lands=MappingProxyType(lands),
        parts=MappingProxyType(parts),
        peoples=MappingProxyType(peoples),
        kin=frozenset(word for words in table["kin"].values() for word in words),
        titles=frozenset(word for part in ("she", "he", "none") for word in table["titles"][part])
        | frozenset(word for words in table["person"].values() for word in words),
        shared_titles=frozenset(table["titles"]["shared"]),
        callings=frozenset(table["titles"]["callings"]),
        given=frozenset(word for words in table["given"].values() for word in words),
        genders=MappingProxyType(genders),
        status=_status(table["status"], table["untold"]),
        approximate=frozenset(words["approximate"]),
        hedges=frozenset(words["hedges"]),
        nationality=frozenset(words["nationality"]),
        locative=frozenset(words["locative"]),
        motion=frozenset(words["motion"]),
        institutional=frozenset(words["institutional"]),
        deeds=frozenset(words["deeds"]),
        policies=frozenset(words["policies"]),
        things=frozenset(words["things"]),
        named_things=frozenset(words["named_things"]),
        ships=frozenset(words["ships"]),
        diseases=frozenset(words["diseases"]),
        arms=frozenset(words["arms"]),
        apart=frozenset(words["apart"]),
        abroad=frozenset(words["abroad"]),
        papers=frozenset(words["papers"]),
        kinds=frozenset(words["kinds"]),
        plain=frozenset(words["plain"]),
        posts=frozenset(words["posts"]),
        lesser=frozenset(words["lesser"]),
        presiding=frozenset(words["presiding"]),
        particles=frozenset(words["particles"]),
        shared_callings=frozenset(words["shared_callings"]),
        labels=MappingProxyType(table["labels"]),
        relative=frozenset(pronouns["relative"]),
        holders=holders,
        names=names,
    )


def _nouns(table: dict[str, Any]) -> dict[str, Noun]:
    weak = frozenset(table["weak"]["nouns"])
    return {
        noun: Noun(kind, None if role == "none" else role, noun in weak or role == "none")
        for kind in reversed(_TYPES)
        for role, nouns in table[kind].items()
        for noun in nouns
    }


def _bodies(table: dict[str, Any]) -> dict[str, Body]:
    """Bodies by name, in the spellings that they are looked up by: with and without accents, hyphens apart."""
    found: dict[str, Body] = {}
    for kind in BODIES:
        for role, countries in table[kind].items():
            for country, names in countries.items():
                body = Body(kind, role, None if country == "world" else country)
                found |= {spelled: body for name in names for spelled in _spellings(name)}
    return found


def _spellings(name: str) -> set[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    whole = {name, plain}
    apart = {re.sub(r" ?([-/]) ?", r" \1 ", one).replace("'s", " 's") for one in whole}
    return whole | apart | {one.replace("'", "’") for one in whole | apart}


def _gendered(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(gender, word) for gender in ("she", "he") for word in table[gender]]


def _status(table: dict[str, dict[str, list[str]]], untold: dict[str, list[str]]) -> Status:
    def told(kind: str) -> Mapping[str, str]:
        return MappingProxyType({word: status for status, entry in table.items() for word in entry[kind]})

    return Status(
        passive=told("passive"),
        active=told("active"),
        adjectives=told("adjectives"),
        nouns=told("nouns"),
        grasping=frozenset(untold["grasping"]),
        wishing=frozenset(untold["wishing"]),
        asking=frozenset(untold["asking"]),
    )


def _countries(
    table: dict[str, Any], countries: dict[str, Any], regions: dict[str, Any]
) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Countries by the names of lands, of their parts, of peoples."""
    lands: dict[str, str] = {}
    parts: dict[str, str] = {}
    peoples: dict[str, str] = {}
    for name, entry in regions.items():
        if "country" in entry:
            parts |= {n.lower(): entry["country"] for n in (name, *entry.get("also", ()))}
            peoples |= {people.lower(): entry["country"] for people in entry.get("people", ())}
    for code, entry in countries.items():
        lands |= {name.lower(): code for name in (entry["name"], *entry.get("also", ()))}
        peoples |= {people.lower(): code for people in entry.get("people", ())}
        if "capital" in entry:
            parts[entry["capital"].strip().lower()] = code
    for name in table["ambiguous"]["capitals"]:
        parts.pop(name, None)
    named = dict(lands)
    for part, target in (("countries", lands), ("parts", parts), ("peoples", peoples)):
        for code, names in table[part].items():
            target |= dict.fromkeys(names, code)
    for style in table["styles"]["before"]:
        for name, code in named.items():
            lands.setdefault(f"{style} {name}", code)
    return lands, parts, peoples
