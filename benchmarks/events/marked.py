"""Types of coded pairs whose two sides are given: a classifier on what rashomon sees, cross-validated.

The classifier is a logistic regression over what the pipeline says of a sentence whose sides are marked: the type of
the event that holds them, the scores that the encoder gives each type on the words between them in the tree, and the
words themselves. The masked SVM beside it sees the words only.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from benchmarks.events.common import Figures, Row, Told, fold, load, read, show, told_in
from rashomon.pipeline import Tools, look
from rashomon.reading.layout import lay_out
from rashomon.records.parse import Parse
from rashomon.records.span import Span
from rashomon.records.tags import Tags
from rashomon.records.text import Text

SET = "events.plv.train.jsonl.gz"
FOLDS, ROUNDS, RESAMPLES = 10, 3, 1000
SEED = 11
QUADS = {
    **dict.fromkeys(("AGREE", "CONSULT", "SUPPORT"), 1),
    **dict.fromkeys(("COOPERATE", "AID", "YIELD"), 2),
    **dict.fromkeys(("REQUEST", "ACCUSE", "REJECT", "THREATEN"), 3),
    **dict.fromkeys(("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), 4),
}
SIDES = {"source": "SRC", "target": "TGT"}
PEERS = (
    ["masked SVM (published)", 0.713, 0.826],
    ["ZSP, RoBERTa-large (published)", 0.821, 0.892],
)
COLUMNS = ("type macro F1", "quad macro F1")
Features = dict[str, float]


def measure(corpora: Path, tools: Tools) -> Figures:
    """Print two tables; give macro F1 of types and of quad classes, each with the ends of its interval."""
    rows = load(corpora / SET)
    golds = [row["gold"]["type"] for row in rows]
    quads = [row["gold"]["quad"] for row in rows]
    spoken = list(map(told_in, read(rows, tools)))
    texts = [Text(clean=row["text"]) for row in rows]
    looks = look(texts, [lay_out(text) for text in texts], tools)
    ours = [
        words(row) | seen(row, one.parse, one.tags) | told(row, events)
        for row, one, events in zip(rows, looks, spoken, strict=True)
    ]
    named: dict[str, list[list[str]]] = {
        "rashomon, sides given": guess_folds(ours, golds, logistic),
        "baseline: masked SVM": guess_folds([words(row) for row in rows], golds, support_vectors),
        "baseline: the commonest": [[Counter(golds).most_common(1)[0][0]] * len(golds)],
    }
    lines: list[list[object]] = [
        [name, macro(golds, rounds), macro(quads, [in_quads(golds, quads, one) for one in rounds])]
        for name, rounds in named.items()
    ]
    show("types of marked pairs", COLUMNS, [*lines, *map(list, PEERS)])
    best = named["rashomon, sides given"]
    each = {kind: f1_of(kind, golds, best) for kind in sorted(set(golds))}
    ends = {kind: interval(golds, best, (kind,)) for kind in each}
    show(
        "F1 of each type",
        ("rows", "F1", "from", "to"),
        [[kind, golds.count(kind), value, *ends[kind]] for kind, value in each.items()],
    )
    low, high = interval(golds, best, tuple(each))
    quad = macro(quads, [in_quads(golds, quads, one) for one in best])
    low_quad, high_quad = interval(quads, [in_quads(golds, quads, one) for one in best], (1, 2, 3, 4))
    return {
        "marked.type": round(macro(golds, best), 3),
        "marked.type.low": round(low, 3),
        "marked.type.high": round(high, 3),
        "marked.quad": round(quad, 3),
        "marked.quad.low": round(low_quad, 3),
        "marked.quad.high": round(high_quad, 3),
    }


def words(row: Row) -> Features:
    """Words and pairs of words of a sentence whose sides are masked; those between the sides once more."""
    text, marks = row["text"], []
    for side, mask in SIDES.items():
        if row["gold"][side]:
            marks.append((Span(*row["gold"][side]), mask))
    masked: list[str] = []
    end = 0
    for span, mask in sorted(marks):
        if span.start < end:
            continue
        masked += [*tokens_of(text[end : span.start]), mask]
        end = span.end
    masked += tokens_of(text[end:])
    places = [n for n, word in enumerate(masked) if word in SIDES.values()]
    inner = [places[0], places[-1]] if len(places) > 1 else [0, 0]
    found: Features = {}
    for size in (1, 2):
        for n in range(len(masked) - size + 1):
            found[f"w:{' '.join(masked[n : n + size])}"] = 1.0
    for word in masked[inner[0] + 1 : inner[1]]:
        found[f"between:{word}"] = 1.0
    return found


def tokens_of(text: str) -> list[str]:
    """Words in small letters, without what is not a word."""
    return [word.strip(".,;:\"'()“”’").lower() for word in text.split() if word.strip(".,;:\"'()“”’")]


def seen(row: Row, parse: Parse, tags: Tags) -> Features:
    """What parser and encoder say: words on the path between the sides in the tree, and types on it and anywhere."""
    sides = [Span(*row["gold"][side]) for side in SIDES if row["gold"][side]]
    inside = [[t for t in range(len(parse.words)) if parse.span(t, t + 1).meets(side)] for side in sides]
    heads = [min(tokens, key=lambda t: len(above(parse, t))) for tokens in inside if tokens]
    path = between(parse, heads)
    found: Features = {}
    for token in path:
        found[f"path:{parse.lemmas[token]}"] = 1.0
        for child in range(len(parse.words)):
            if parse.heads[child] == token and parse.relations[child] in ("prt", "prep", "neg", "dobj", "xcomp"):
                found[f"under:{parse.relations[child]} {parse.lemmas[child]}"] = 1.0
    taken = {token for tokens in inside for token in tokens}
    for sign in tags.signs:
        for kind, score in sign.types:
            where = "on" if sign.token in path else "in" if sign.token in taken else "off"
            name = f"{where}:{kind}"
            found[name] = max(found.get(name, 0.0), 3 * score)
    return found


def above(parse: Parse, token: int) -> list[int]:
    """A token, the word above it, and so on to the root."""
    chain = [token]
    while parse.heads[chain[-1]] != chain[-1] and len(chain) <= len(parse.words):
        chain.append(parse.heads[chain[-1]])
    return chain


def between(parse: Parse, heads: Sequence[int]) -> set[int]:
    """The words on the way from one head to the other, without the two; with one head, the words above it."""
    ways = [above(parse, head) for head in heads]
    if len(ways) < 2:
        return set(ways[0][1:4]) if ways else set()
    one, other = ways
    shared = set(one) & set(other)
    top = next((token for token in one if token in shared), one[-1])
    way = one[: one.index(top) + 1] + (other[: other.index(top)] if top in other else other)
    return set(way) - {one[0], other[0]}


def told(row: Row, events: Sequence[Told]) -> Features:
    """The types of the events that have both sides, one side, or neither."""
    spans = [Span(*row["gold"][side]) if row["gold"][side] else None for side in SIDES]
    found: Features = {}
    for event in events:
        held = [
            span is not None and any(span.meets(one) for one in own)
            for span, own in zip(spans, (event.actors, event.recipients), strict=True)
        ]
        name = f"{('none', 'one', 'both')[sum(held)]}:{event.type}"
        found[name] = found[f"any:{event.type}"] = 2.0
    return found


def guess_folds(features: Sequence[Features], golds: Sequence[str], make: Any) -> list[list[str]]:
    """What is guessed of each row by a classifier that did not see it, in several rounds."""
    import numpy as np
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.model_selection import StratifiedKFold

    wanted = np.array(golds)
    rounds = []
    for turn in range(ROUNDS):
        guessed = np.empty(len(golds), dtype=object)
        for train, test in StratifiedKFold(FOLDS, shuffle=True, random_state=SEED + turn).split(wanted, wanted):
            vectors = DictVectorizer()
            model = make().fit(vectors.fit_transform([features[n] for n in train]), wanted[train])
            guessed[test] = model.predict(vectors.transform([features[n] for n in test]))
        rounds.append(guessed.tolist())
    return rounds


def logistic() -> Any:
    """The classifier on what rashomon sees."""
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=1.0, max_iter=2000, class_weight="balanced")


def support_vectors() -> Any:
    """The stupid one, on words only."""
    from sklearn.feature_extraction.text import TfidfTransformer
    from sklearn.pipeline import make_pipeline
    from sklearn.svm import LinearSVC

    return make_pipeline(TfidfTransformer(sublinear_tf=True), LinearSVC(class_weight="balanced"))


def in_quads(golds: Sequence[str], quads: Sequence[int], guessed: Sequence[str]) -> list[int]:
    """Quad classes of guesses; of a right guess, that of the row, since the coding gives some types two."""
    return [quad if kind == gold else QUADS[fold(kind)] for kind, gold, quad in zip(guessed, golds, quads, strict=True)]


def f1_of(kind: object, golds: Sequence[object], rounds: Sequence[Sequence[object]]) -> float:
    """F1 of a class, the rounds together."""
    hits = sum(gold == kind == one for guessed in rounds for gold, one in zip(golds, guessed, strict=True))
    size = len(rounds) * golds.count(kind) + sum(guessed.count(kind) for guessed in rounds)
    return 2 * hits / size if size else 0.0


def macro(golds: Sequence[object], rounds: Sequence[Sequence[object]]) -> float:
    """The mean of F1 over the classes."""
    classes = set(golds)
    return sum(f1_of(kind, golds, rounds) for kind in classes) / len(classes)


def interval(
    golds: Sequence[object], rounds: Sequence[Sequence[object]], kinds: Iterable[object]
) -> tuple[float, float]:
    """The middle 95 % of the mean F1 of `kinds` when rows are drawn again, with putting back."""
    import numpy as np

    chance = np.random.default_rng(SEED)
    kinds = tuple(kinds)
    wanted, guessed = np.array(golds, dtype=object), np.array(rounds, dtype=object)
    found = []
    for _ in range(RESAMPLES):
        drawn = chance.integers(0, len(wanted), len(wanted))
        gold, guess = wanted[drawn], guessed[:, drawn]
        each = []
        for kind in kinds:
            size = len(rounds) * (gold == kind).sum() + (guess == kind).sum()
            each.append(2 * ((guess == kind) & (gold == kind)).sum() / size if size else 0.0)
        found.append(float(np.mean(each)))
    low, high = np.percentile(found, [2.5, 97.5])
    return float(low), float(high)
