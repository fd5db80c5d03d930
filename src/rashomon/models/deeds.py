"""Read off the scores of an encoder what a text tells of events."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypedDict

from rashomon.records.parse import Parse
from rashomon.records.tags import Act, Sign

LEAST = 0.05  # score of a type that is worth telling
LEAST_ACT = 0.1
MOST_TYPES = 3
HARDEST = 3.0  # factuality goes from -3 to 3
Array = Any


class Deeds(TypedDict):
    """The fields of Tags that are read off here."""

    factuality: tuple[float, ...]
    signs: tuple[Sign, ...]
    acts: tuple[Act, ...]


class DeedHeads:
    """Linear heads over what the encoder gives for each token: types of events, factuality, acts of the police."""

    def __init__(self, path: Path, types: Sequence[str]) -> None:
        """Load the heads. Raises OSError, KeyError, ValueError where the file is not of this form."""
        import numpy as np

        self._types = tuple(types)
        with np.load(path) as found:
            names = ("types", "factuality", "acts")
            self._weight = np.concatenate([found[f"{name}_weight"] for name in names]).T.copy()
            self._bias = np.concatenate([found[f"{name}_bias"] for name in names])
        if len(self._bias) != len(types) + 6:
            raise ValueError(f"{path.name} has {len(self._bias)} scores, {len(types)} types want {len(types) + 6}")

    def score(self, deeds: Array) -> Array:
        """Raw scores [tokens, types + 6]: no event, the types, factuality, four acts; `deeds` is [tokens, width]."""
        found: Array = deeds @ self._weight + self._bias
        return found

    def read(self, parse: Parse, scores: Array) -> Deeds:
        """What raw scores say of a parse."""
        import numpy as np

        if not parse.words:
            return Deeds(factuality=(), signs=(), acts=())
        number = len(self._types) + 1
        likely = np.exp(scores[:, :number] - scores[:, :number].max(1, keepdims=True))
        likely /= likely.sum(1, keepdims=True)
        factuality = scores[:, number].astype(np.float64).clip(-HARDEST, HARDEST).round(2)
        return Deeds(
            factuality=tuple(factuality.tolist()),
            signs=tuple(self._signs(parse, likely)),
            acts=tuple(_acts(parse, scores[:, number + 1 :])),
        )

    def _signs(self, parse: Parse, likely: Array) -> list[Sign]:
        import numpy as np

        found = []
        for token in np.flatnonzero(likely[:, 0] <= 1 - LEAST).tolist():
            if parse.tags[token].startswith(("VB", "NN")):
                best = np.argsort(-likely[token, 1:])[:MOST_TYPES].tolist()
                types = [(self._types[n], round(float(likely[token, n + 1]), 4)) for n in best]
                found.append(Sign(token=token, types=tuple(one for one in types if one[1] >= LEAST)))
        return [sign for sign in found if sign.types]


def open_heads(path: Path, types: Sequence[str]) -> DeedHeads | None:
    """The heads in a file; None of a tagger that was not trained to tell `types` of events apart.

    Raises OSError, KeyError, ValueError where there is no such file, or it is of another form.
    """
    return DeedHeads(path, types) if types else None


def _acts(parse: Parse, scores: Array) -> list[Act]:
    """The sentences with an act: somewhere in one, so the scores of its tokens are joined by log-sum-exp."""
    import numpy as np

    found = []
    words = np.array([tag.startswith(("VB", "NN")) and not tag.startswith("NNP") for tag in parse.tags])
    for number, (first, last) in enumerate(parse.sentences):
        own = scores[first:last]
        top = own.max(0)
        joined = 1 / (1 + np.exp(-(top + np.log(np.exp(own - top).sum(0))).clip(-30, 30)))
        if joined[-1] >= LEAST_ACT:
            best = own.max(1) + np.where(words[first:last], 0, -100)
            kills, arrests, force, anything = joined.round(4).tolist()
            found.append(
                Act(sentence=number, token=first + int(best.argmax()), kills=kills, arrests=arrests,
                    uses_force=force, anything=anything)
            )  # fmt: skip
    return found
