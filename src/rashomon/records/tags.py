"""Hold what an encoder says of the tokens of a text."""

from dataclasses import dataclass

Run = tuple[int, int]
"""Tokens from the first to before the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An attribution as the encoder sees it, in runs of tokens.

    `anchor` is the token that its cue hangs on, `likelihood` the encoder's score for that (0 to 1, not calibrated);
    `firmness` the least, over the roles, of the mean score of a role's tokens.
    """

    anchor: int
    likelihood: float
    firmness: float
    source: tuple[Run, ...]
    cue: tuple[Run, ...]
    content: tuple[Run, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tags:
    """What the heads of the encoder say of one parse.

    `reporting` has one entry a token: the score (0 to 1) for being what the cue of an attribution hangs on. `told` are
    the attributions whose anchors score best, in the order of their anchors, no two with a common word in their cues.
    Both are empty where no encoder looked.
    """

    reporting: tuple[float, ...] = ()
    told: tuple[Told, ...] = ()
