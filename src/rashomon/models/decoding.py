"""Read attributions off the scores of an encoder's heads."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from rashomon.records.tags import Run, Told

SWITCH = -1.5  # log score of a change of role from one token to the next
NAMED = 0.5  # log odds that some token is the source where none is by itself likely to be
ROLES = 4
NOTHING, SOURCE, CUE, CONTENT = range(ROLES)
Array = Any


class Candidate(NamedTuple):
    """An anchor with its score, the first token of its scope, and for each token of that the log scores of roles."""

    anchor: int
    likelihood: float
    low: int
    scores: Array


def label(scores: Array, mask: Array) -> Array:
    """The likeliest roles of tokens (Viterbi, 1967), [anchors, tokens], from log scores [anchors, tokens, roles].

    A change of role costs SWITCH, whatever the roles. Tokens whose `mask` is 0 cost nothing, and their labels mean
    nothing.
    """
    import numpy as np

    scores = np.where(mask[..., None] > 0, scores, 0.0)
    number, length, roles = scores.shape
    best = scores[:, 0].copy()
    back = np.empty((number, length, roles), np.int8)
    own = np.arange(roles, dtype=np.int8)
    for place in range(1, length):
        top = best.argmax(1)
        change = best[np.arange(number), top] + SWITCH
        stays = best >= change[:, None]
        back[:, place] = np.where(stays, own, top[:, None])
        best = np.where(stays, best, change[:, None]) + scores[:, place]
    labels = np.empty((number, length), np.int8)
    labels[:, -1] = best.argmax(1)
    for place in range(length - 1, 0, -1):
        labels[:, place - 1] = back[np.arange(number), place, labels[:, place]]
    return labels


def find_source(scores: Array, labels: Array) -> Array:
    """Labels of one anchor's scope with a source, where one can be told and they have none.

    Where "the minister", "he" and "Reyl" all may be the source, each is less likely than not, and yet one of them is:
    nearly all that is said has somebody who says it. The run of tokens is taken whose log odds against nothing, each
    raised by NAMED, have the greatest sum (Bentley 1984); none if all are below zero. `scores` are log scores
    [tokens, roles].
    """
    import numpy as np

    if (labels == SOURCE).any():
        return labels
    odds = np.where(labels == NOTHING, scores[:, SOURCE] - scores[:, NOTHING] + NAMED, -np.inf)
    best, first, last, total, start = 0.0, 0, 0, 0.0, 0
    for place, gain in enumerate(odds.tolist()):
        if total <= 0:
            total, start = 0.0, place
        total += gain
        if total > best:
            best, first, last = total, start, place + 1
    labels = labels.copy()
    labels[first:last] = SOURCE
    return labels


def tell(candidate: Candidate, labels: Array) -> Told:
    """A candidate as an attribution; an anchor without a cue is its own.

    A source is looked for where `labels` have none.
    """
    import numpy as np

    size = len(candidate.scores)
    labels = find_source(candidate.scores, labels[:size])
    cuts = np.flatnonzero(np.diff(labels)) + 1
    runs: tuple[list[Run], ...] = ([], [], [])
    for start, end in zip((0, *cuts.tolist()), (*cuts.tolist(), size), strict=True):
        if labels[start]:
            runs[labels[start] - 1].append((candidate.low + start, candidate.low + end))
    chosen = np.exp(candidate.scores[np.arange(size), labels])
    firmness = min(
        (float(chosen[labels == role].mean()) for role in (SOURCE, CUE, CONTENT) if (labels == role).any()), default=0.0
    )
    source, cue, content = (tuple(found) for found in runs)
    return Told(
        anchor=candidate.anchor,
        likelihood=candidate.likelihood,
        firmness=firmness,
        source=source,
        cue=cue or ((candidate.anchor, candidate.anchor + 1),),
        content=content,
    )


def choose(told: Sequence[Told]) -> tuple[Told, ...]:
    """Of those whose cues have a word in common the likeliest, in the order of their anchors."""
    kept: list[Told] = []
    taken: set[int] = set()
    for one in sorted(told, key=lambda t: (-t.likelihood, t.anchor)):
        cue = {one.anchor}.union(*(range(*run) for run in one.cue))
        if not cue & taken:
            taken |= cue
            kept.append(one)
    return tuple(sorted(kept, key=lambda t: t.anchor))
