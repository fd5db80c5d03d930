"""Fit how far rules and encoder are trusted, and say how well that holds.

    python -m training.tagger.calibrate CORPORA TAGGER OUT

TAGGER is a folder that export.py wrote. The weights are fitted on the documents of attribution.train that training held
out (a logistic regression with a ridge, by Newton's method), and it is said which `least_confidence` gives the best ALL
F1 there; OUT is the table that rashomon reads. Both are then measured on attribution.dev.
"""

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from benchmarks.attribution.run import Raw, calibration_error, load_rows, load_scorer, matches, read, said_in
from rashomon.knowledge.confidence import Confidence, log_odds
from rashomon.pipeline import Tools
from rashomon.settings import Settings
from rashomon.workshop import open_tools
from training.tagger.train import split

RIDGE = 1.0
DOUBT = 0.6
SCORES = frozenset({"likelihood", "firmness"})
Evidence = Mapping[str, float]


class Recorder:
    """Stands in for Confidence: every question has a probability of its own, by which its evidence is found again."""

    least = 0.0

    def __init__(self) -> None:
        self.asked: list[Evidence] = []

    def of(self, evidence: Evidence) -> float:
        self.asked.append(evidence)
        return len(self.asked) / 1000

    def unsure(self, probability: float) -> bool:  # noqa: ARG002
        return False


def main() -> None:
    """Fit, write, measure."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("corpora", "tagger", "out"):
        options.add_argument(name, type=Path)
    given = options.parse_args()
    tools = open_tools(Settings(tagger=str(given.tagger)))
    scorer = load_scorer(given.corpora)
    held_out = split(load_rows(given.corpora, "attribution.train"))[1]
    evidence, right, gold = collect(held_out, tools, scorer)
    names = ["always", *sorted({name for asked in evidence for name in asked})]
    weights = dict(zip(names, fit(matrix(evidence, names), right).tolist(), strict=True))
    table = Confidence(version="1", weights=weights, scores=SCORES, doubt=DOUBT, least=0.0)
    found = np.array([table.of(asked) for asked in evidence])
    least = best_least(found, right, gold)
    given.out.write_text(write(weights))
    error = calibration_error(found, right)
    print(f"held out: {len(right)} found, {gold} to find, best F1 at {least:.2f}; error {error:.3f}")
    evidence, right, gold = collect(load_rows(given.corpora, "attribution.dev"), tools, scorer)
    found = np.array([table.of(asked) for asked in evidence])
    kept = found >= least
    hits = right[kept].sum()
    print(f"dev: P {hits / kept.sum():.3f} R {hits / gold:.3f} F1 {2 * hits / (kept.sum() + gold):.3f}")
    errors = calibration_error(found, right), calibration_error(found[kept], right[kept])
    print(f"dev: error of all {errors[0]:.3f}, of those kept {errors[1]:.3f}")
    for name, weight in weights.items():
        has = [n for n, asked in enumerate(evidence) if asked.get(name)]
        if has:
            print(f"  {name:24s} {weight:7.3f}  {len(has):5d} {right[has].mean():.2f} {found[has].mean():.2f}")


def collect(rows: Sequence[dict[str, Any]], tools: Tools, scorer: ModuleType) -> tuple[list[Evidence], np.ndarray, int]:
    """For all that is found in documents the evidence, and whether it is right; and how many were to be found."""
    evidence: list[Evidence] = []
    right: list[bool] = []
    wanted = 0
    for row in rows:
        recorder = Recorder()
        [reading] = read([row], replace(tools, confidence=recorder))  # type: ignore[arg-type]
        said = reading.attributions
        gold, found = scorer.document(row, Raw(said_in(reading)))
        assert len(found) == len(said), row["id"]
        wanted += len(gold)
        hits = set(matches(gold, found).values())
        for number, one in enumerate(said):
            if one.confidence is not None:  # else the encoder had no vote
                evidence.append(recorder.asked[round(one.confidence * 1000) - 1])
                right.append(number in hits)
    return evidence, np.array(right), wanted


def matrix(evidence: Sequence[Evidence], names: Sequence[str]) -> np.ndarray:
    """One row a piece of evidence, one column a name."""
    rows = [[1.0, *(log_odds(e[n]) if n in SCORES and n in e else e.get(n, 0.0) for n in names[1:])] for e in evidence]
    return np.array(rows)


def fit(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Weights of a logistic regression."""
    weights = np.zeros(x.shape[1])
    ridge = np.full(x.shape[1], RIDGE)
    ridge[0] = 0
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (p - y) + ridge * weights
        curve = (x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge + 1e-9)
        weights -= np.linalg.solve(curve, gradient)
    return weights


def best_least(found: np.ndarray, right: np.ndarray, gold: int) -> float:
    """The least probability to keep for the best F1."""
    steps = np.arange(0.2, 0.7, 0.01)
    return float(max(steps, key=lambda s: 2 * right[found >= s].sum() / ((found >= s).sum() + gold)))


def write(weights: Mapping[str, float]) -> str:
    """The table as TOML; its version is a digest of the weights, so that other weights never have the same."""
    lines = [f"{name} = {weight:.4f}" for name, weight in weights.items()]
    head = [
        "# How far to trust what rules and encoder find: see knowledge/confidence.py.",
        f'version = "{sha256(chr(10).join(lines).encode()).hexdigest()[:8]}"',
        'licence = "Apache-2.0"',
        'origin = "fitted to annotated news: training/tagger/README.md"',
        f"doubt = {DOUBT}",
        f"scores = {json.dumps(sorted(SCORES))}",
        "",
        "[weights]",
    ]
    return "\n".join([*head, *lines]) + "\n"


if __name__ == "__main__":
    main()
