"""Know how far to trust what is found."""

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

from rashomon.errors import MissingResource

EDGE = 1e-4  # scores nearer to 0 or 1 are taken for this


@dataclass(frozen=True, slots=True, kw_only=True)
class Confidence:
    """A logistic regression from evidence to the probability that an attribution is right.

    `weights` has one entry a kind of evidence, and "always"; of evidence in `scores`, which are probabilities, the log
    odds count. What is less probable than `least` is left out, what is less than `doubt` decides nothing.
    """

    version: str
    weights: Mapping[str, float]
    scores: frozenset[str]
    doubt: float
    least: float

    def of(self, evidence: Mapping[str, float]) -> float:
        """The probability, from 0 to 1; evidence without a weight counts nothing."""
        total = self.weights["always"]
        for name, value in evidence.items():
            total += self.weights.get(name, 0.0) * (log_odds(value) if name in self.scores else value)
        return 1 / (1 + math.exp(-total))

    def unsure(self, probability: float) -> bool:
        """Whether a probability decides nothing."""
        return probability < self.doubt


def log_odds(probability: float) -> float:
    """The log odds of a probability, within bounds."""
    bounded = min(max(probability, EDGE), 1 - EDGE)
    return math.log(bounded / (1 - bounded))


@cache
def load_confidence(*, least: float, language: str = "en") -> Confidence:
    """The weights for a language, an ISO 639-1 code. Raises MissingResource where there are none."""
    path = resources.files("rashomon.knowledge") / "data" / language / "confidence.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no weights of evidence for language {language!r}; there are some for: en") from error
    return Confidence(
        version=table["version"],
        weights=MappingProxyType(table["weights"]),
        scores=frozenset(table["scores"]),
        doubt=table["doubt"],
        least=least,
    )
