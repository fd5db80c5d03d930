"""Know how far signs speak for two mentions being of one event."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from operator import mul

from rashomon.errors import MissingResource

STEEPEST = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sameness:
    """A small network: signs, a hidden layer of rectified units, a likelihood.

    `least` is the average likelihood from which mentions are put together.
    """

    version: str
    least: float
    hidden: tuple[tuple[float, ...], ...]
    bias: tuple[float, ...]
    out: tuple[float, ...]
    always: float

    def of(self, signs: Sequence[float]) -> float:
        """The likelihood, from 0 to 1."""
        total = self.always
        for weights, bias, out in zip(self.hidden, self.bias, self.out, strict=True):
            unit = sum(map(mul, weights, signs), bias)
            if unit > 0:
                total += out * unit
        return 1 / (1 + math.exp(-min(max(total, -STEEPEST), STEEPEST)))


@cache
def load_sameness(language: str = "en") -> Sameness:
    """The network of a language, an ISO 639-1 code. Raises MissingResource where there is none."""
    path = resources.files("rashomon.knowledge") / "data" / language / "sameness.json"
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no weights of signs for language {language!r}; there are some for: en") from error
    return Sameness(
        version=table["version"],
        least=table["least"],
        hidden=tuple(tuple(row) for row in table["hidden"]),
        bias=tuple(table["bias"]),
        out=tuple(table["out"]),
        always=table["always"],
    )
