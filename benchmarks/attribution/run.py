"""Score who is found to say what, beside stupid baselines and peers.

    python benchmarks/attribution/run.py CORPORA [--set attribution.dev]

CORPORA is the folder of the measuring sets; their scorer lies in ../score beside it. ALL is the F1 of attributions
whose content shares half of its words with the annotated one (Jaccard) and whose source and cue overlap with it; FRAG
(source, cue, content) that of exact fragments of a role. The second table has the share of the annotated attributions
of a kind that are found, by the same measure, and how far the probabilities hold (expected calibration error).

Run here: rashomon, its rules alone, textacy's direct quotations where it is installed, and two baselines: each sentence
with "said" or "says", and each verb with a subject and a clause, by the parse. Other figures are quoted.
"""

import argparse
import gzip
import importlib.util
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType
from typing import Any

from rashomon.pipeline import Tools, look, read_many
from rashomon.reading.attribution.tree import Tree
from rashomon.reading.layout import lay_out
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report
from rashomon.records.span import Span
from rashomon.records.text import Text
from rashomon.settings import Settings
from rashomon.workshop import open_tools

SAID = re.compile(r"\b(?:said|says)\b")
SENTENCE = re.compile(r"[^.!?\n]+[.!?”\"]*")
ROLES = ("source", "cue", "content")
KINDS = ("direct", "mixed", "indirect")
# Measured with the same scorer on the same set, or (CofeNet) published on another cut of the test part, other tokens.
QUOTED = {
    "parse and learned lexicon (a trial)": {"ALL": 55.9, "source": 66, "cue": 58, "content": 54, "direct": 71.9},
    "textacy, direct quotations (another run)": {"ALL": 27.5, "direct": 79.6},
    "GenderGapTracker": {"ALL": 41.8},
    "CofeNet, BERT-base (published)": {"source": 83.2, "cue": 75.3, "content": 72.9},
    "people among themselves": {"ALL": 74.1},
}
COLUMNS = ("ALL", "precision", "recall", *ROLES, *KINDS)
BINS = 10
Row = dict[str, Any]
Said = list[dict[str, list[list[int]]]]
"""Attributions of one report, their roles in fragments that count in the text as it came."""


@dataclass(frozen=True, slots=True)
class Raw:
    """Attributions as the scorer takes them."""

    said: Said

    def get(self, _key: str) -> Said:
        return self.said

    def spans(self, many: list[list[int]] | None) -> list[list[int]]:
        return many or []


def main() -> None:
    """Print two tables in Markdown and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--set", default="attribution.dev")
    options = parser.parse_args()
    rows, scorer = load_rows(options.corpora, options.set), load_scorer(options.corpora)
    tools, rules = open_tools(Settings()), open_tools(Settings(tagger="none"))
    readings = read(rows, tools)
    runs: dict[str, list[Said]] = {
        "rashomon": [said_in(reading) for reading in readings],
        "rashomon, direct only": [said_in(direct_only(reading)) for reading in readings],
        "rashomon, rules alone": [said_in(reading) for reading in read(rows, rules)],
    }
    if importlib.util.find_spec("textacy"):
        runs["textacy, direct quotations"] = [quoted_by_textacy(row["text"]) for row in rows]
    runs["baseline: verb, subject, clause"] = [guess_by_parse(row["text"], rules) for row in rows]
    runs["baseline: “said”"] = [guess(row["text"]) for row in rows]
    figures = {name: measure(rows, said, scorer) for name, said in runs.items()}
    print(f"\n{options.set}: {len(rows)} articles, F1 (and precision, recall of ALL)\n")
    print(f"| | {' | '.join(COLUMNS)} |\n|---{'|---' * len(COLUMNS)}|")
    figures["rashomon, direct only"] = {"direct": figures["rashomon, direct only"]["direct"]}
    for name, found in {**figures, **QUOTED}.items():
        print(f"| {name} | {' | '.join(f'{found[c]:.1f}' if c in found else '' for c in COLUMNS)} |")
    by_kind(rows, runs, scorer, tools)
    likely, right = reliability(rows, readings, runs["rashomon"], scorer)
    error = calibration_error(likely, right)
    print(f"\nexpected calibration error of rashomon's probabilities, {BINS} bins of equal size: {error:.3f}")
    ours = {name: round(figures["rashomon"][name], 2) for name in COLUMNS}
    ours["direct_only"] = round(figures["rashomon, direct only"]["direct"], 2)
    print("FIGURES", json.dumps({**ours, "calibration_error": round(error, 4)}))


def load_rows(corpora: Path, name: str) -> list[Row]:
    """The rows of a set."""
    with gzip.open(corpora / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def load_scorer(corpora: Path) -> ModuleType:
    """score/attribution.py beside the sets."""
    folder = corpora.parent / "score"
    sys.path.insert(0, str(folder))
    spec = importlib.util.spec_from_file_location("scorer", folder / "attribution.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(rows: Sequence[Row], tools: Tools) -> list[Reading]:
    """The readings of rashomon."""
    reports = [
        Report(head=Head(id=row["id"], sha256="", published=row["published"], language="en"), text=row["text"])
        for row in rows
    ]
    return [reading for reading in read_many(reports, tools) if isinstance(reading, Reading)]


def direct_only(reading: Reading) -> Reading:
    """A reading without what is not all in quotation marks."""
    return replace(reading, attributions=tuple(said for said in reading.attributions if said.quotation == "direct"))


def said_in(reading: Reading) -> Said:
    """The attributions of a reading."""
    text = Text(clean=reading.text, repairs=reading.repairs)

    def raw(spans: tuple[Span, ...]) -> list[list[int]]:
        return [list(text.cite(span).raw) for span in spans]

    return [{role: raw(getattr(said, role)) for role in ROLES} for said in reading.attributions]


def quoted_by_textacy(text: str) -> Said:
    """The direct quotations that textacy finds, over the same spaCy pipeline, a paragraph at a time.

    It refuses what has an odd number of marks: so a paragraph, where it would be a whole article.
    """
    from textacy.extract import direct_quotations

    said: Said = []
    for paragraph in re.finditer(r"[^\n]+", text):
        try:
            quotes = list(direct_quotations(textacy_pipeline()(paragraph.group())))
        except ValueError:
            continue
        said += said_by_textacy(quotes, paragraph.start())
    return said


def said_by_textacy(quotes: Sequence[Any], base: int) -> Said:
    """Quotations of a paragraph that starts at `base`."""
    said: Said = []
    for quote in quotes:
        roles = zip(ROLES, (quote.speaker, quote.cue, [quote.content]), strict=True)
        said.append(
            {
                role: [[base + part.start_char, base + part.end_char] for part in map(as_span, parts) if len(part)]
                for role, parts in roles
            }
        )
    return said


def as_span(part: Any) -> Any:
    """A token of spaCy's as a span, a span as it is."""
    return part if hasattr(part, "start_char") else part.doc[part.i : part.i + 1]


def textacy_pipeline() -> Any:
    """The small pipeline, loaded once, as textacy's documentation uses it."""
    from spacy.util import load_model_from_path

    from rashomon.models.weights import find_weights

    if "nlp" not in LOADED:
        LOADED["nlp"] = load_model_from_path(find_weights(Settings().pipeline).folder)
    return LOADED["nlp"]


LOADED: dict[str, Any] = {}


def guess_by_parse(text: str, tools: Tools) -> Said:
    """Each verb with a subject and a clause that it governs."""
    clean = Text(clean=text)
    [seen] = look([clean], [lay_out(clean)], tools)
    tree = Tree(seen.parse)
    said: Said = []
    for verb in range(len(tree.words)):
        subject, clause = tree.child(verb, "nsubj"), tree.child(verb, "ccomp")
        if tree.is_verb(verb) and subject is not None and clause is not None:
            tokens = (tree.subtree(subject), {verb}, tree.subtree(clause))
            spans = [[list(span) for span in tree.fragments(part)] for part in tokens]
            said.append(dict(zip(ROLES, spans, strict=True)))
    return said


def guess(text: str) -> Said:
    """Each sentence with "said" or "says": before the word to the nearest comma the source, the rest the content."""
    said: Said = []
    for sentence in SENTENCE.finditer(text):
        cue = SAID.search(text, sentence.start(), sentence.end())
        if cue is None:
            continue
        comma = text.rfind(",", sentence.start(), cue.start())
        start = comma + 1 if comma >= 0 else sentence.start()
        content = [cue.end(), sentence.end()] if comma < 0 else [sentence.start(), comma]
        if content[0] < content[1]:
            said.append({"source": [[start, cue.start()]], "cue": [list(cue.span())], "content": [content]})
    return said


def measure(rows: Sequence[Row], said: Sequence[Said], scorer: ModuleType) -> dict[str, float]:
    """What the scorer says, in percent."""
    docs = [(row, *scorer.document(row, Raw(one))) for row, one in zip(rows, said, strict=True)]
    whole = scorer.measure(docs)
    figures = {"ALL": whole["ALL"]["F1"], "precision": whole["ALL"]["P"], "recall": whole["ALL"]["R"]}
    figures |= {role: whole[role]["FRAG"]["F1"] for role in ROLES}
    return figures | {kind: scorer.measure(docs, kind)["ALL"]["F1"] for kind in KINDS}


def matches(gold: Sequence[Any], found: Sequence[Any]) -> dict[int, int]:
    """Which of what is found is right, by the one of the gold that it matches, as the scorer's ALL has it."""
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    if not gold or not found:
        return {}
    contents = [f["content"] for f in found]
    shared = np.array([[len(g["content"] & c) / len(g["content"] | c) for c in contents] for g in gold])
    tie = np.array(
        [
            [
                bool(g["source"] & f["source"])
                + bool(g["cue"] & f["cue"])
                + (g["source"] == f["source"])
                + (g["cue"] == f["cue"])
                for f in found
            ]
            for g in gold
        ]
    )
    return {
        int(a): int(b)
        for a, b in zip(*linear_sum_assignment(-(shared + 1e-6 * tie)), strict=True)
        if shared[a, b] >= 0.5
        and all(gold[a][role] & found[b][role] or not (gold[a][role] or found[b][role]) for role in ("source", "cue"))
    }


def by_kind(rows: Sequence[Row], runs: dict[str, list[Said]], scorer: ModuleType, tools: Tools) -> None:
    """Print the share found of each kind of annotated attribution."""
    totals: dict[str, int] = {}
    hits: dict[tuple[str, str], int] = {}
    seen = look([Text(clean=row["text"]) for row in rows], [lay_out(Text(clean=row["text"])) for row in rows], tools)
    for number, row in enumerate(rows):
        tree = Tree(seen[number].parse)
        gold = scorer.document(row, Raw([]))[0]
        kinds = [list(kinds_of(one, tree)) for one in gold]
        for kind in (kind for many in kinds for kind in many):
            totals[kind] = totals.get(kind, 0) + 1
        for name, said in runs.items():
            for index in matches(gold, scorer.document(row, Raw(said[number]))[1]):
                for kind in kinds[index]:
                    hits[name, kind] = hits.get((name, kind), 0) + 1
    names = sorted(totals, key=lambda kind: -totals[kind])
    print(f"\n| share found, % | {' | '.join(names)} |\n|---{'|---' * len(names)}|")
    print(f"| annotated | {' | '.join(str(totals[kind]) for kind in names)} |")
    for name in runs:
        print(f"| {name} | {' | '.join(f'{100 * hits.get((name, kind), 0) / totals[kind]:.1f}' for kind in names)} |")


def kinds_of(gold: Any, tree: Tree) -> Iterator[str]:
    """The kinds that an annotated attribution is of."""
    yield gold["kind"]
    cue = [t for span in gold["spans"]["cue"] for t in tree.tokens_in(Span(*span))]
    if not any(tree.is_verb(token) for token in cue):
        yield "verbless"
    content = [
        t for span in gold["spans"]["content"] for t in tree.tokens_in(Span(*span)) if not tree.is_punctuation(t)
    ]
    if len({tree.sentence_of[token] for token in content}) > 1:
        yield "several sentences"
    if len(gold["spans"]["content"]) > 1:
        yield "discontinuous"
    if not gold["source"]:
        yield "no source"


def reliability(
    rows: Sequence[Row], readings: Sequence[Reading], said: Sequence[Said], scorer: ModuleType
) -> tuple[list[float], list[bool]]:
    """The probability of each attribution, and whether it is right."""
    likely: list[float] = []
    right: list[bool] = []
    for row, reading, one in zip(rows, readings, said, strict=True):
        gold, found = scorer.document(row, Raw(one))
        hits = set(matches(gold, found).values())
        for number, attribution in enumerate(reading.attributions):
            if attribution.confidence is not None:
                likely.append(attribution.confidence)
                right.append(number in hits)
    return likely, right


def calibration_error(likely: Sequence[float], right: Sequence[bool]) -> float:
    """Expected calibration error (Naeini, Cooper and Hauskrecht 2015, section 2) in BINS bins of equal size."""
    order = sorted(range(len(likely)), key=lambda n: likely[n])
    size = max(1, -(-len(order) // BINS))
    total = 0.0
    for start in range(0, len(order), size):
        part = order[start : start + size]
        total += abs(sum(likely[n] for n in part) - sum(right[n] for n in part))
    return total / max(1, len(order))


if __name__ == "__main__":
    main()
