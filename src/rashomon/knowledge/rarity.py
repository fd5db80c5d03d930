"""Know how rare a word is in news."""

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

from rashomon.errors import MissingResource

KNOWN = 700  # reports that the table weighs as much as
UNKNOWN = 0.002  # share of texts that a word has which the table does not


@dataclass(frozen=True, slots=True, kw_only=True)
class Rarity:
    """For each stem that is not rare, the share of news texts that it stands in."""

    version: str
    shares: Mapping[str, float]

    def of(self, stem: str, told_by: int, reports: int) -> float:
        """Inverse document frequency of a stem that `told_by` of so many reports have, together with the table's texts.

        Of two reports nearly nothing can be learnt about what is rare, of ten thousand nearly all.
        """
        share = self.shares.get(stem, UNKNOWN)
        return math.log((KNOWN + reports + 1) / (KNOWN * share + told_by + 0.5))


@cache
def load_rarity(language: str = "en") -> Rarity:
    """The table of a language, an ISO 639-1 code. Raises MissingResource where there is none."""
    path = resources.files("rashomon.knowledge") / "data" / language / "rarity.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of rarity for language {language!r}; there is one for: en") from error
    shares = {stem: int(many) / 1000 for many, stems in table["of_a_thousand"].items() for stem in stems.split()}
    return Rarity(version=table["version"], shares=MappingProxyType(shares))
