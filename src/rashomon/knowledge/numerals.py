"""Know the words that stand for numbers."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

from rashomon.errors import MissingResource

_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Numbers:
    """The number words of one language, lower case, each with its value."""

    version: str
    cardinals: Mapping[str, int]
    scales: Mapping[str, int]
    ordinals: Mapping[str, int]

    def count(self, words: Sequence[str]) -> int | None:
        """The whole number that cardinals and scales name, "two hundred and six" is 206; None if they name none."""
        total = current = 0
        seen = False
        for word in words:
            if word in self.cardinals:
                value = self.cardinals[word]
                if seen and not _fits(current, value):
                    return None
                current, seen = current + value, True
            elif word in self.scales:
                scale = self.scales[word]
                current = max(current, 1) * scale
                seen = True
                if scale > _HUNDRED:
                    total, current = total + current, 0
            elif word != "and":
                return None
        return total + current if seen else None

    def year(self, words: Sequence[str]) -> int | None:
        """The year that words name by its halves, "nineteen ninety-six", or whole, "two thousand nine"; else None."""
        for cut in (1, 2):
            first, last = self.count(words[:cut]), self.count(words[cut:])
            if first is not None and last is not None and 10 < first <= 20 and 10 <= last < _HUNDRED:
                return first * _HUNDRED + last
        whole = self.count(words)
        return whole if whole is not None and 1000 <= whole < 2100 else None


def _fits(current: int, value: int) -> bool:
    """Whether a cardinal may follow what was said so far: units after tens, anything below 100 after hundreds."""
    rest = current % _HUNDRED
    return rest == 0 or (rest >= 20 and rest % 10 == 0 and 0 < value < 10)


@cache
def load_numbers(language: str = "en") -> Numbers:
    """The number words of a language, an ISO 639-1 code. Raises MissingResource where there is no table."""
    path = resources.files("rashomon.knowledge") / "data" / language / "numbers.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no table of number words for language {language!r}; there is one for: en") from error
    return Numbers(
        version=table["version"],
        cardinals=MappingProxyType(table["cardinals"]),
        scales=MappingProxyType(table["scales"]),
        ordinals=MappingProxyType(table["ordinals"]),
    )
