"""Know the words that stand beside the names of places."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

from rashomon.errors import MissingResource


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceWords:
    """Words in lower case, weights in natural logarithms of odds.

    `usual` is what a name means where nothing is said, a GeoNames number. `found` weighs the signs that a name is a
    place, `ranked` those that it is this place.
    """

    version: str
    labels: frozenset[str]
    locative: frozenset[str]
    titles: frozenset[str]
    ways: frozenset[str]
    bodies: frozenset[str]
    common: frozenset[str]
    firms: frozenset[str]
    never: frozenset[str]
    days: frozenset[str]
    areas: frozenset[str]
    bearers: frozenset[str]
    states: frozenset[str]
    policies: frozenset[str]
    worldwide: frozenset[str]
    squads: frozenset[str]
    addressed: frozenset[str]
    partnering: frozenset[str]
    relations: frozenset[str]
    dealing: frozenset[str]
    usual: Mapping[str, int]
    found: Mapping[str, float]
    ranked: Mapping[str, float]


@cache
def load_place_words(language: str = "en") -> PlaceWords:
    """The table of a language, an ISO 639-1 code. Raises MissingResource where there is none."""
    folder = resources.files("rashomon.knowledge") / "data" / language
    try:
        words = tomllib.loads((folder / "places.toml").read_text(encoding="utf-8"))
        weights = tomllib.loads((folder / "places.weights.toml").read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(
            f"no table of words about places for language {language!r}; there is one for: en"
        ) from error
    return PlaceWords(
        version=f"{words['version']}/{weights['version']}",
        labels=frozenset(words["labels"]["names"]),
        **{name: frozenset(words[name]["words"]) for name in _LISTS},
        usual=MappingProxyType(words["usual"]["names"]),
        found=MappingProxyType(weights["found"]),
        ranked=MappingProxyType(weights["ranked"]),
    )


_LISTS = (
    "locative",
    "titles",
    "ways",
    "bodies",
    "common",
    "firms",
    "never",
    "days",
    "areas",
    "bearers",
    "states",
    "policies",
    "worldwide",
    "squads",
    "addressed",
    "partnering",
    "relations",
    "dealing",
)
