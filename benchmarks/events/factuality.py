"""Factuality: how far the writer commits to an event, -3 to 3, against what people said (UW, MEANTIME)."""

from collections.abc import Callable, Sequence
from math import sqrt
from pathlib import Path
from statistics import fmean

from benchmarks.events.common import Figures, Row, load, read, show
from rashomon.pipeline import Tools, look
from rashomon.reading.layout import lay_out
from rashomon.records.parse import Parse
from rashomon.records.reading import Reading
from rashomon.records.report import Failure
from rashomon.records.span import Span
from rashomon.records.text import Text

TRAIN, SET = "factuality.train.jsonl.gz", "factuality.dev.jsonl.gz"
PARTS = {"uw": "UW", "meantime": "MEANTIME"}
COLUMNS = ("UW events", "mean error", "r", "MEANTIME events", "mean error", "r")

# Scores for words of texts: for each text as it came, and spans of it in code points, a score from -3 to 3 for each
# span, None where there is none.
Scores = Callable[[Sequence[str], Sequence[Sequence[Span]]], Sequence[Sequence[float | None]]]
Pair = tuple[float | None, float]


def measure(corpora: Path, tools: Tools) -> Figures:
    """Print a table; give mean error and r of each part, the events given."""
    rows = load(corpora / SET)
    spans = [[Span(*event["span"]) for event in row["gold"]["events"]] for row in rows]
    texts = [row["text"] for row in rows]
    means = {part: fmean(golds_of(load(corpora / TRAIN), part)) for part in PARTS}

    def pairs(scores: Scores) -> dict[str, list[Pair]]:
        found = scores(texts, spans)
        return {part: pairs_of(rows, found, part) for part in PARTS}

    given = pairs(scores_of_words(tools))
    every: dict[str, dict[str, list[Pair]]] = {
        "rashomon, events given": given,
        "rashomon, events that it finds": pairs(scores_of_triggers(tools)),
        "baseline: the mean of train": {part: [(means[part], gold) for _, gold in given[part]] for part in PARTS},
        "baseline: always 3.0": {part: [(3.0, gold) for _, gold in given[part]] for part in PARTS},
    }
    lines: list[list[object]] = [
        [name, *(cell for part in PARTS for cell in cells(some[part]))] for name, some in every.items()
    ]
    show("factuality: mean error, Pearson's r", COLUMNS, lines)
    figures: Figures = {}
    for part in PARTS:
        _, error, r = cells(given[part])
        if error is not None and r is not None:
            figures |= {f"factuality.{part}.error": round(error, 3), f"factuality.{part}.r": round(r, 3)}
    return figures


def scores_of_words(tools: Tools) -> Scores:
    """Scores that the encoder gives to words, whatever the tables make of them."""

    def scores(texts: Sequence[str], spans: Sequence[Sequence[Span]]) -> list[list[float | None]]:
        clean = [Text(clean=text) for text in texts]
        looks = look(clean, [lay_out(text) for text in clean], tools)
        return [
            [score_at(one.parse, one.tags.factuality, span) for span in some]
            for one, some in zip(looks, spans, strict=True)
        ]

    return scores


def score_at(parse: Parse, factuality: Sequence[float], span: Span) -> float | None:
    """The score of the last word of a span that hangs on none of its words; None where there is no score."""
    inside = [token for token in range(len(parse.words)) if parse.span(token, token + 1).meets(span)]
    tops = [token for token in inside if parse.heads[token] not in inside or parse.heads[token] == token]
    return factuality[tops[-1]] if factuality and tops else None


def scores_of_triggers(tools: Tools) -> Scores:
    """Scores that words have which are the trigger of an event."""

    def scores(texts: Sequence[str], spans: Sequence[Sequence[Span]]) -> list[list[float | None]]:
        rows = [{"id": str(number), "text": text} for number, text in enumerate(texts)]
        told = map(scored_triggers, read(rows, tools))
        return [
            [next((score for at, score in triggers if at.meets(span)), None) for span in some]
            for triggers, some in zip(told, spans, strict=True)
        ]

    return scores


def scored_triggers(outcome: Reading | Failure) -> list[tuple[Span, float]]:
    """Where the scored events of a reading have their triggers, in the text as it came."""
    if isinstance(outcome, Failure):
        return []
    return [(outcome.cite(e.trigger).raw, e.factuality) for e in outcome.events if e.factuality is not None]


def golds_of(rows: Sequence[Row], part: str) -> list[float]:
    """All gold scores of a part of the set."""
    return [event["score"] for row in rows if row["id"].startswith(part) for event in row["gold"]["events"]]


def pairs_of(rows: Sequence[Row], found: Sequence[Sequence[float | None]], part: str) -> list[Pair]:
    """Found and gold score of each event of a part."""
    return [
        (score, event["score"])
        for row, scores in zip(rows, found, strict=True)
        if row["id"].startswith(part)
        for event, score in zip(row["gold"]["events"], scores, strict=True)
    ]


def cells(pairs: Sequence[Pair]) -> tuple[int, float | None, float | None]:
    """How many events, mean absolute error, Pearson's r; None where there is no such thing."""
    both = [(ours, gold) for ours, gold in pairs if ours is not None]
    if not both:
        return 0, None, None
    return len(both), fmean(abs(ours - gold) for ours, gold in both), correlation(both)


def correlation(pairs: Sequence[tuple[float, float]]) -> float | None:
    """Pearson's r, None where either side is constant."""
    ours, gold = zip(*pairs, strict=True)
    one, other = fmean(ours), fmean(gold)
    spread = sqrt(sum((x - one) ** 2 for x in ours) * sum((y - other) ** 2 for y in gold))
    return sum((x - one) * (y - other) for x, y in pairs) / spread if spread > 1e-9 else None
