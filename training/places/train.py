"""Learn what the signs of a place weigh, and what tells places of one name apart.

    PYTHONPATH=src:. python training/places/train.py CORPORA OUT [--folds 2]

CORPORA is the folder with place.lgl.jsonl.gz and gum.train.jsonl.gz (see README.md), OUT the table to write, the
package's places.weights.toml. With --folds, nothing is written: each part of the documents is read with weights learnt
from the others, and the scores are printed.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from rashomon.knowledge.gazetteer import Gazetteer, Site, load_gazetteer
from rashomon.reading.places import find_places, gather_groups, is_likely
from rashomon.reading.places.ranking import Group, around, find_renowned, rank, spread, static
from training.places.material import Document, Gold, load_gum, load_local, load_world

START = {"population": 1.0, "level country": 2.0}
TURNS = 3
Groups = list[tuple[Document, list[Group], list[list[Gold]]]]
RANKED = (
    *(f"level {level}" for level in ("city", "state", "county", "district", "country", "region")),
    *("population", "largest", "other name", "usual", "home"),
    *("near", "wide", "counties", "states", "countries", "held", "unspoken"),
)
# Not learnt: in local news a namesake of a great city is often meant, in the world's news hardly ever.
SET = {"unspoken": -4.0}


def main() -> None:
    """Learn, and write or score."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    options = parser.parse_args()
    gazetteer = load_gazetteer()
    local = load_local(options.corpora / "place.lgl.jsonl.gz", gazetteer)
    ours = load_world(gazetteer)
    other = load_gum(options.corpora / "gum.train.jsonl.gz", gazetteer)
    for fold in range(options.folds):
        rest = [document for document in (*local, *ours) if document.digest % options.folds != fold]
        found, ranked = learn(rest, other, gazetteer)
        words = replace(gazetteer.words, found=found, ranked=ranked)
        for name, documents in (("place.lgl", local), ("our own, seen", ours)):
            part = [document for document in documents if document.digest % options.folds == fold]
            print(fold, name, score(part, replace(gazetteer, words=words)))
    if not options.folds:
        options.out.write_text(table(*learn([*local, *ours], other, gazetteer)), encoding="utf-8")


def learn(
    documents: Sequence[Document], other: Sequence[Document], gazetteer: Gazetteer
) -> tuple[dict[str, float], dict[str, float]]:
    """The weights of the signs, from all documents, and of the candidates, from those with coordinates."""
    found = learn_found([*documents, *other])
    groups: Groups = []
    for document in documents:
        kept = [n for n, mention in enumerate(document.mentions) if is_likely(mention, found)]
        by_number = gather_groups(document.mentions, kept, gazetteer)
        marks: dict[int, tuple[Group, list[Gold]]] = {}
        for number in kept:
            group = by_number[number]
            entry = marks.setdefault(id(group), (group, []))
            if (gold := document.marked[number]) is not None and number not in document.left:
                entry[1].append(gold)
        groups.append((document, [group for group, _ in marks.values()], [golds for _, golds in marks.values()]))
    weights = learn_ranked(groups, START, turn=0)
    for turn in range(1, TURNS + 1):
        for document, members, _ in groups:
            rank(members, weights, document.home, turns=1 if turn == 1 else TURNS - 1)
        weights = learn_ranked(groups, weights, turn=turn)
    return found, weights


def learn_found(documents: Sequence[Document]) -> dict[str, float]:
    """Logistic regression of a mention being marked, by Newton's method, with a small ridge."""
    pairs = [
        (mention.signs, document.marked[number] is not None, document.weight)
        for document in documents
        for number, mention in enumerate(document.mentions)
        if number not in document.left
    ]
    names = ["bias", *sorted({sign for signs, *_ in pairs for sign in signs})]
    order = {name: number for number, name in enumerate(names)}
    inputs = np.zeros((len(pairs), len(names)))
    inputs[:, 0] = 1
    for number, (signs, *_) in enumerate(pairs):
        inputs[number, [order[sign] for sign in signs]] = 1
    wanted = np.array([float(is_place) for _, is_place, _ in pairs])
    counts = np.array([weight for *_, weight in pairs])
    weights, ridge = np.zeros(len(names)), np.full(len(names), 2.0)
    ridge[0] = 1e-6
    for _ in range(30):
        chances = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (counts * (chances - wanted)) + ridge * weights
        bend = (inputs * (counts * chances * (1 - chances))[:, None]).T @ inputs + np.diag(ridge)
        weights -= np.linalg.solve(bend, slope)
    return {name: float(weight) for name, weight in zip(names, weights, strict=True)}


def learn_ranked(groups: Groups, start: dict[str, float], *, turn: int) -> dict[str, float]:
    """Conditional logit over candidates; several may be right, of one place under several numbers."""
    items = []
    for document, members, marks in groups:
        masses = spread(members if turn else [])
        for group, golds in zip(members, marks, strict=True):
            if not golds:
                continue
            own = spread([group] if turn else [])
            great = find_renowned(group)
            inputs = np.zeros((len(group.sites), len(RANKED)))
            for place, site in enumerate(group.sites):
                signs = (*static(site, place, group.usual), *around(site, masses, own, great, document.home))
                for name, value in signs:
                    inputs[place, RANKED.index(name)] = value
            for gold in golds:
                right = np.array([distance(site, gold) <= gold.km for site in group.sites])
                if right.any() and not right.all():
                    items.append((inputs, right, document.weight))

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        total, slope = 0.5 * float(weights @ weights), weights.copy()
        for inputs, right, weight in items:
            scores = inputs @ weights
            shares = np.exp(scores - scores.max())
            shares /= shares.sum()
            good = shares * right
            total -= weight * math.log(good.sum() + 1e-12)
            slope += weight * (inputs.T @ shares - inputs.T @ (good / (good.sum() + 1e-12)))
        return total, slope

    first = np.array([start.get(name, 0.0) for name in RANKED])
    bounds = [(SET.get(name), SET.get(name)) for name in RANKED]
    best = minimize(loss, first, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 60}).x
    return {name: float(weight) for name, weight in zip(RANKED, best, strict=True)}


def distance(site: Site, gold: Gold) -> float:
    """Kilometres along the great circle."""
    a, b, c, d = map(math.radians, (site.lat, site.lon, gold.lat, gold.lon))
    x = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(x)))


def score(documents: Sequence[Document], gazetteer: Gazetteer) -> str:
    """F1 of finding places and putting them within 161 km."""
    right = predicted = gold = 0
    for document in documents:
        left = {mark.span: mark for mark in document.golds}
        gold += len(left)
        for place in find_places(document.text, document.parse, gazetteer, country=document.home):
            predicted += 1
            hit = next((span for span in left if span.start < place.span.end and place.span.start < span.end), None)
            if hit is not None:
                mark = left.pop(hit)
                if place.lat is not None and place.lon is not None:
                    site = Site(None, "", place.lat, place.lon, None, None, None, 0, "city")
                    right += distance(site, mark) <= max(161.0, mark.km)
    return f"{len(documents)} documents, end-to-end F1 {200 * right / (predicted + gold):.2f}"


def table(found: dict[str, float], ranked: dict[str, float]) -> str:
    """The weights as TOML."""
    head = """\
# What signs weigh, in natural logarithms of odds; learnt by training/places/train.py.
version = "3"
licence = "Apache-2.0"
origin = "learnt from the Local-Global Lexicon corpus, GUM and reports of our own; no text of them is here"
"""
    parts = [head, "# For a name being a place at all.\n[found]"]
    parts += [f'"{name}" = {weight:.3f}' for name, weight in sorted(found.items())]
    parts += ["", "# For a name being this place among all of its name.\n[ranked]"]
    parts += [f'"{name}" = {weight:.3f}' for name, weight in ranked.items()]
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    sys.exit(main())
