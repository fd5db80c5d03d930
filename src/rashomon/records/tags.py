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
class Sign:
    """A token that may tell of an event: its likeliest types with their scores (0 to 1), the best first."""

    token: int
    types: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A sentence that may tell of an act of the police, whoever it names: scores (0 to 1) for what the act is.

    `token` is the word that most tells of it; `anything` is the score that they did something at all.
    """

    sentence: int
    token: int
    kills: float
    arrests: float
    uses_force: float
    anything: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A phrase that may name somebody or something named before: `token` its head, `first` to before `last` its words.

    `antecedents` are the heads of the phrases before it that it most likely goes back to, each with its likelihood, the
    best first; `any` is the likelihood (0 to 1) that it goes back to one at all.
    """

    token: int
    first: int
    last: int
    antecedents: tuple[tuple[int, float], ...]
    any: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tags:
    """What the heads of the encoder say of one parse.

    `reporting` has one entry a token: the score (0 to 1) for being what the cue of an attribution hangs on. `told` are
    the attributions whose anchors score best, in the order of their anchors, no two with a common word in their cues.
    `factuality` has for each token how far the report commits to what the token tells of, if it tells of an event (-3
    to 3); `signs` and `acts` are in the order of the text, without the unlikely; `links` has one entry a phrase that
    may name somebody or something, in the order of the text. `metonymy` has for each proper
    noun how much speaks for it standing for those who act there, if it names a place (government, team, people):
    above 0 for, below 0 against, of no scale of its own; 0.0 for other tokens. All are empty where no encoder looked.
    """

    reporting: tuple[float, ...] = ()
    told: tuple[Told, ...] = ()
    factuality: tuple[float, ...] = ()
    signs: tuple[Sign, ...] = ()
    acts: tuple[Act, ...] = ()
    links: tuple[Link, ...] = ()
    metonymy: tuple[float, ...] = ()
