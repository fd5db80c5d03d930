"""Tell which mentions of a text go back to which, with a small network over what the encoder gives."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from rashomon.models.mentions import KINDS, Mentions, Words, find_mentions
from rashomon.models.pairs import describe_mentions, describe_pairs, pair
from rashomon.models.sessions import open_session
from rashomon.records.parse import Parse
from rashomon.records.span import Span
from rashomon.records.tags import Link

LEAST = 0.05  # likelihood of an antecedent that is worth telling
MOST = 5  # antecedents of one mention that are told
PAIRS = 500_000  # that are described at a time: their signs fill some 300 MB
Array = Any


class LinkHead:
    """Ranks for each mention those before it, with the choice that it is the first of its own.

    Mention ranking by heads of phrases (Dobrovolskii 2021, Word-Level Coreference Resolution, section 3) with signs of
    the surface (Durrett & Klein 2013, Easy Victories and Uphill Battles, section 4).
    """

    def __init__(self, folder: Path, threads: int) -> None:
        """Load links.onnx and words.json. Raises OSError, ValueError, TypeError where they are not of this form."""
        self._session = open_session(folder / "links.onnx", threads)
        groups = json.loads((folder / "words.json").read_text(encoding="utf-8"))
        self._words = Words(**{name: frozenset(group) for name, group in groups.items()})

    def find(self, parse: Parse, quoted: Sequence[Span]) -> Mentions:
        """The mentions of a parse."""
        return find_mentions(parse, quoted, self._words)

    def read(self, mentions: Mentions, told: Array) -> tuple[Link, ...]:
        """What each mention goes back to; `told` is [mentions, width], what the encoder gives for their heads."""
        import numpy as np

        size = len(mentions.tokens)
        if size < 2:
            return ()
        later, earlier = pair(mentions)
        signs = describe_mentions(mentions)
        found: list[Link] = []
        ends = np.searchsorted(later, np.arange(size + 1))  # of the pairs of the mentions before each
        first = 0
        while first < size:
            last = max(first + 1, int(np.searchsorted(ends, ends[first] + PAIRS, side="right")) - 1)
            own = slice(ends[first], ends[last])
            scores, alone = self._score(mentions, told, signs, (first, last), later[own], earlier[own])
            found += _links(mentions, first, later[own], earlier[own], scores, alone)
            first = last
        return tuple(found)

    def _score(
        self, mentions: Mentions, told: Array, signs: Array, own: tuple[int, int], later: Array, earlier: Array
    ) -> tuple[Array, Array]:
        """Scores of pairs, and those of some mentions for being the first of their own."""
        import numpy as np

        given = np.unique(np.concatenate([earlier, np.arange(*own)]))
        scores, alone = self._session.run(
            ["scores", "alone"],
            {
                "told": told[given],
                "signs": signs[given],
                "pairs": describe_pairs(mentions, later, earlier),
                "kinds": mentions.kinds[later] * len(KINDS) + mentions.kinds[earlier],
                "later": np.searchsorted(given, later),
                "earlier": np.searchsorted(given, earlier),
            },
        )
        return scores, alone[np.searchsorted(given, np.arange(*own))]


def open_links(folder: Path, threads: int) -> LinkHead | None:
    """The head of the tagger in a folder; None of one that was not trained for it. Raises as LinkHead does."""
    return LinkHead(folder, threads) if (folder / "links.onnx").is_file() else None


def _links(mentions: Mentions, first: int, later: Array, earlier: Array, scores: Array, alone: Array) -> Iterator[Link]:
    """For each mention from `first` on the likeliest of those before it.

    That is the softmax over them, and over being the first of its own.
    """
    import numpy as np

    ends = np.searchsorted(later, np.arange(first, first + len(alone) + 1))
    tokens = mentions.tokens.tolist()
    for place, number in enumerate(range(first, first + len(alone))):
        own = slice(ends[place], ends[place + 1])
        options = np.append(scores[own], alone[place])
        likely = np.exp(options - options.max())
        likely = (likely / likely.sum())[:-1]
        best = np.argsort(-likely, kind="stable")[:MOST].tolist()
        antecedents = [(tokens[earlier[own][at]], round(float(likely[at]), 3)) for at in best if likely[at] >= LEAST]
        yield Link(
            token=tokens[number],
            first=int(mentions.firsts[number]),
            last=int(mentions.lasts[number]),
            antecedents=tuple(antecedents),
            any=round(float(likely.sum()), 3),
        )
