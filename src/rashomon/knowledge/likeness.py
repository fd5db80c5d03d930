"""Know which words mean something alike."""

import json
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from operator import mul
from types import MappingProxyType

from rashomon.errors import MissingResource

SCALE = 127 * 127


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """For each stem that is known a direction, in whole numbers from -127 to 127 whose squares add up to 127²."""

    version: str
    directions: Mapping[str, tuple[int, ...]]

    def of(self, one: str, other: str) -> float | None:
        """The cosine of the directions of two stems; None where one is not known."""
        first, second = self.directions.get(one), self.directions.get(other)
        if first is None or second is None:
            return None
        product: int = sum(map(mul, first, second))
        return product / SCALE


@cache
def load_likeness(language: str = "en") -> Likeness:
    """The table of a language, an ISO 639-1 code. Raises MissingResource where there is none.

    A line of JSON, which names the stems, then a byte for each number.
    """
    path = resources.files("rashomon.knowledge") / "data" / language / "likeness.bin"
    try:
        head, _, numbers = path.read_bytes().partition(b"\n")
    except FileNotFoundError as error:
        raise MissingResource(f"no table of likeness for language {language!r}; there is one for: en") from error
    table = json.loads(head)
    width = table["width"]
    found = array("b", numbers)
    stems = table["stems"].split()
    directions = {stem: tuple(found[n * width : (n + 1) * width]) for n, stem in enumerate(stems)}
    return Likeness(version=table["version"], directions=MappingProxyType(directions))
