"""Read off the inner layers of an encoder whether the name of a place stands for those who act there."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rashomon.records.parse import Parse

LOOKS = 4  # at the token, at what it hangs on, at the tokens before and behind it
Array = Any


class MetonymyHead:
    """A linear head over four tokens, each seen by several inner layers; it has one column of weights for each look."""

    def __init__(self, path: Path) -> None:
        """Load the head. Raises OSError, KeyError, ValueError where the file is not of this form."""
        import numpy as np

        with np.load(path) as found:
            self.layers: tuple[str, ...] = tuple(found["layers"].tolist())
            self._weight = found["weight"].astype(np.float32)
            self._bias = float(found["bias"])
        if self._weight.ndim != 2 or self._weight.shape[1] != LOOKS:
            raise ValueError(f"{path.name} has weights of shape {self._weight.shape}; wanted {LOOKS} columns")

    def blank(self, tokens: int) -> Array:
        """Room for the scores of a text, [tokens, LOOKS]."""
        import numpy as np

        return np.zeros((tokens, LOOKS), np.float32)

    def score(self, layers: Array) -> Array:
        """What each token gives to each look, [tokens, LOOKS]; `layers` is [tokens, width of all layers]."""
        found: Array = layers @ self._weight
        return found

    def read(self, parse: Parse, scores: Array) -> tuple[float, ...]:
        """The score of each proper noun of a parse, 0.0 for every other token."""
        import numpy as np

        if not parse.words:
            return ()
        total = scores[look(parse), np.arange(LOOKS)].sum(1) + self._bias
        names = np.array([tag.startswith("NNP") for tag in parse.tags])
        return tuple(np.where(names, total.astype(np.float64).round(3), 0.0).tolist())


def look(parse: Parse) -> Array:
    """For each token those that the head looks at, [tokens, LOOKS]; at the ends of a text a token is its neighbour."""
    import numpy as np

    own = np.arange(len(parse.words))
    return np.stack((own, np.asarray(parse.heads), (own - 1).clip(0), (own + 1).clip(max=len(own) - 1)), axis=1)


def open_head(path: Path) -> MetonymyHead | None:
    """The head in a file; None of a tagger that has none.

    Raises OSError, KeyError, ValueError where the file is of another form.
    """
    return MetonymyHead(path) if path.is_file() else None


def gather(found: Sequence[Array], row: int, own: Array) -> Array:
    """What several layers give for some tokens of a window, side by side."""
    import numpy as np

    return np.concatenate([layer[row, own] for layer in found], axis=1)
