"""Score which reports are taken for one story, beside stupid baselines; and take the time that thousands need.

    python benchmarks/stories/run.py CORPORA [--reports 1000 3000 10000]

CORPORA holds ecb.dev, whose subtopics stand for stories, two like ones to a topic, and attribution.train, whose
sentences are mixed for the times. Held out: each fifth of the topics is grouped with the bounds that are best on the
others.
"""

import argparse
import json
import math
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from benchmarks.incidents.gold import FOLDS, Row, fold_of, load_rows, read_rows
from benchmarks.incidents.measures import b_cubed, group_by
from benchmarks.stories.synthetic import make_readings
from rashomon.comparing.stories import find_stories, finding, parting
from rashomon.comparing.words import words_of
from rashomon.pipeline import Tools
from rashomon.records.reading import Reading
from rashomon.settings import Settings
from rashomon.workshop import open_tools

ALIKE = (0.08, 0.1, 0.12, 0.14)
APART = (0.05, 0.055, 0.06, 0.065, 0.07)
CUTS = (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4)
Bounds = tuple[float, float]
Score = tuple[float, float, float]


def main() -> None:
    """Print tables in Markdown and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--reports", type=int, nargs="*", default=[1_000, 3_000, 10_000])
    options = parser.parse_args()
    tools = open_tools(Settings())
    rows = load_rows(options.corpora)
    figures = score(rows, read_rows(rows, tools), tools)
    print("\n| reports | seconds | microseconds for n·log₂ n | stories |\n|---:|---:|---:|---:|")
    for count in options.reports:
        readings = make_readings(options.corpora, count, tools.recipe)
        start = time.perf_counter()
        stories = find_stories(readings, tools.slots.stop, tools.rarity)
        taken = time.perf_counter() - start
        print(
            f"| {count:,} | {taken:.1f} | {1e6 * taken / (count * math.log2(count)):.0f} | {len(stories):,} |",
            flush=True,
        )
    print("FIGURES", json.dumps(figures))


def score(rows: Sequence[Row], readings: Sequence[Reading], tools: Tools) -> dict[str, float]:
    """The stories of ecb.dev."""
    shipped = (finding.ALIKE, parting.APART)
    cosines = find_cosines(readings, tools)
    cut, _ = max(((cut, measure(rows, link(readings, cosines, cut))[2]) for cut in CUTS), key=lambda one: one[1])
    results = {
        "each report alone": measure(rows, [row["id"] for row in rows]),
        f"TF-IDF, single link (cosine {cut:.2f}, the best here)": measure(rows, link(readings, cosines, cut)),
        "rashomon without parting": measure(rows, group(readings, (shipped[0], -1.0), tools)),
        "rashomon": measure(rows, group(readings, shipped, tools)),
        "rashomon, held out": hold_out(rows, readings, tools),
    }
    print("| ecb.dev, subtopics | B³ precision | recall | F1 |\n|---|---:|---:|---:|")
    for name, result in results.items():
        print(f"| {name} | " + " | ".join(f"{value:.1f}" for value in result) + " |", flush=True)
    return {"b3": round(results["rashomon"][2], 2), "b3.held_out": round(results["rashomon, held out"][2], 2)}


def measure(rows: Sequence[Row], stories: Sequence[str]) -> Score:
    """B³ against the subtopics."""
    return b_cubed(group_by([row["subtopic"] for row in rows]), group_by(stories))


def group(readings: Sequence[Reading], bounds: Bounds, tools: Tools) -> list[str]:
    """The story of each report, with other bounds than those that ship."""
    shipped = (finding.ALIKE, parting.APART)
    finding.ALIKE, parting.APART = bounds
    stories = find_stories(readings, tools.slots.stop, tools.rarity)
    finding.ALIKE, parting.APART = shipped
    story_of = {report: story.id for story in stories for report in story.reports}
    return [story_of[reading.report.id] for reading in readings]


def hold_out(rows: Sequence[Row], readings: Sequence[Reading], tools: Tools) -> Score:
    """Each part of the topics grouped by itself, with the bounds that are best on all others."""
    stories: dict[str, str] = {}
    for fold in range(FOLDS):
        within = [fold_of(row["topic"]) == fold for row in rows]
        others = [(row, reading) for row, reading, own in zip(rows, readings, within, strict=True) if not own]
        theirs, read = [row for row, _ in others], [reading for _, reading in others]
        best = max(product(ALIKE, APART), key=lambda bounds: measure(theirs, group(read, bounds, tools))[2])
        held = [reading for reading, own in zip(readings, within, strict=True) if own]
        found = zip(held, group(held, best, tools), strict=True)
        stories |= {reading.report.id: f"{fold} {story}" for reading, story in found}
    return measure(rows, [stories[row["id"]] for row in rows])


def find_cosines(readings: Sequence[Reading], tools: Tools) -> dict[tuple[int, int], float]:
    """The cosines of TF-IDF of all pairs."""
    counts = [Counter(word for word in words_of(r.text) if word not in tools.slots.stop) for r in readings]
    told_by = Counter(word for count in counts for word in count)
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, count in enumerate(counts):
        weights = {word: (1 + math.log(n)) * math.log(len(counts) / told_by[word]) for word, n in count.items()}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        for word, weight in weights.items():
            holders[word].append((number, weight / length))
    cosines: dict[tuple[int, int], float] = defaultdict(float)
    for held in holders.values():
        for place, (one, weight) in enumerate(held):
            for other, also in held[place + 1 :]:
                cosines[one, other] += weight * also
    return cosines


def link(readings: Sequence[Reading], cosines: dict[tuple[int, int], float], cut: float) -> list[str]:
    """Single link: reports that a chain of cosines past `cut` joins."""
    leader = list(range(len(readings)))

    def find(number: int) -> int:
        while leader[number] != number:
            number = leader[number]
        return number

    for (one, other), cosine in cosines.items():
        if cosine >= cut:
            leader[max(find(one), find(other))] = min(find(one), find(other))
    return [str(find(number)) for number in range(len(readings))]


if __name__ == "__main__":
    main()
