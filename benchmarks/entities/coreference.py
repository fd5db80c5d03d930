"""Score which phrases name the same, by the heads of mentions."""

import importlib.util
import sys
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from rashomon.records.reading import Reading
from rashomon.records.span import Span

Row = dict[str, Any]
Chains = list[list[Span]]


def chains(reading: Reading, *, sure: bool) -> Chains:
    """The mentions of each entity; `sure`: without those that it calls doubtful."""
    return [
        [mention for mention in entity.mentions if not (sure and mention in entity.doubtful)]
        for entity in reading.entities
    ]


def equal_words(reading: Reading) -> Chains:
    """A baseline: mentions of equal words, whatever their letters' case, name the same."""
    found: dict[str, list[Span]] = defaultdict(list)
    for entity in reading.entities:
        for mention in entity.mentions:
            found[mention.of(reading.text).lower()].append(mention)
    return list(found.values())


def measure(rows: Sequence[Row], found: Sequence[Chains], corpora: Path) -> dict[str, Any]:
    """MUC, B3, CEAFe and their mean, by the scorer beside the sets; chains of one mention count on neither side.

    A mention stands for the annotated one with the same head in the annotated tree (the head match of CorefUD), of
    several the one most alike in extent.
    """
    gold: list[set[Any]] = []
    ours: list[set[Any]] = []
    for number, (row, groups) in enumerate(zip(rows, found, strict=True)):
        tree = Tree(row)
        sizes = Counter(entity["chain"] for entity in row["gold"]["entities"])
        by_chain: dict[str, set[Any]] = defaultdict(set)
        by_head: dict[int | None, list[tuple[Span, int]]] = defaultdict(list)
        for index, entity in enumerate(row["gold"]["entities"]):
            if sizes[entity["chain"]] > 1:
                span = Span(*entity["span"])
                by_chain[entity["chain"]].add((number, index))
                by_head[tree.head(span)].append((span, index))
        gold += by_chain.values()
        ours += ({(number, _stand_for(span, by_head.get(tree.head(span), ()))) for span in group} for group in groups)
    scorer = _load_scorer(corpora)
    result: dict[str, Any] = scorer.conll(gold, [group for group in ours if len(group) > 1])
    return result


class Tree:
    """The annotated grammar of a document."""

    def __init__(self, row: Row) -> None:
        tokens = row["gold"]["tokens"]
        self.starts, self.ends = [token[0] for token in tokens], [token[1] for token in tokens]
        base = {t: s["tokens"][0] for s in row["gold"]["sentences"] for t in range(*s["tokens"])}
        self.above = [base[t] + token[4] - 1 if token[4] else -1 for t, token in enumerate(tokens)]

    def head(self, span: Span) -> int | None:
        """Where the word begins that the others of a stretch hang on."""
        first, last = bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)
        outside = (t for t in range(first, last) if not first <= self.above[t] < last)
        return next((self.starts[t] for t in outside), None)


def _stand_for(span: Span, alike: Iterable[tuple[Span, int]]) -> Any:
    best = min(alike, key=lambda one: abs(one[0].start - span.start) + abs(one[0].end - span.end), default=None)
    return span if best is None else best[1]


def _load_scorer(corpora: Path) -> Any:
    """score/coref.py beside the sets, which needs numpy and scipy."""
    folder = corpora.parent / "score"
    sys.path.append(str(folder))
    spec = importlib.util.spec_from_file_location("coref_scorer", folder / "coref.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(folder / "coref.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
