"""Know what claims are compared on."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

from rashomon.errors import MissingResource


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """Slots by unit and by attribute, and patterns for the words that tell how a claim is meant."""

    version: str
    units: Mapping[str, str]
    attributes: Mapping[str, str]
    crowd: re.Pattern[str]
    final: re.Pattern[str]
    open: re.Pattern[str]
    elsewhere: re.Pattern[str]
    lawful: re.Pattern[str]
    unlawful: re.Pattern[str]
    crimes: re.Pattern[str]
    crime_modes: frozenset[str]
    denied: frozenset[str]
    contested: frozenset[str]
    part: re.Pattern[str]
    citizens: re.Pattern[str]
    exclusive: frozenset[frozenset[str]]
    stop: frozenset[str]


@cache
def load_slots(language: str = "en") -> Slots:
    """The table of a language, an ISO 639-1 code. Raises MissingResource where there is none."""
    path = resources.files("rashomon.knowledge") / "data" / language / "slots.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of slots for language {language!r}; there is one for: en") from error
    return Slots(
        version=table["version"],
        units=MappingProxyType(table["units"]),
        attributes=MappingProxyType(table["attributes"]),
        crowd=_pattern(table["crowd"]["words"]),
        final=_pattern(table["final"]["words"]),
        open=_pattern(table["open"]["words"]),
        elsewhere=_pattern(table["elsewhere"]["words"]),
        lawful=_pattern(table["legality"]["lawful"]),
        unlawful=_pattern(table["legality"]["unlawful"]),
        crimes=_pattern(table["crimes"]["words"]),
        crime_modes=frozenset(table["crimes"]["modes"]),
        denied=frozenset(table["denied"]["words"]),
        contested=frozenset(table["contested"]["types"]),
        part=_pattern(table["part"]["words"]),
        citizens=_pattern(table["citizens"]["words"]),
        exclusive=frozenset(frozenset(pair) for pair in table["exclusive"]["status"]),
        stop=frozenset(table["stop"]["words"]),
    )


def _pattern(words: list[str]) -> re.Pattern[str]:
    """Any of the words, longest first, whole and in any case."""
    ordered = sorted(words, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(re.escape(word) for word in ordered)})\b", re.IGNORECASE)
