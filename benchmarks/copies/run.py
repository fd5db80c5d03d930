"""Score the copies found among reports that were made to repeat each other, beside a baseline and peers.

    python benchmarks/copies/run.py CORPORA [--seed 1] [--sizes 1000 3000 10000] [--errors 10]

CORPORA is the folder of the measuring sets: their texts are what the reports are made of. A pair counts as found where
both stand in one group. Time is the processor's, of one core, without reading. See the README beside this file.
"""

import argparse
import gzip
import json
import random
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from benchmarks.copies.peers import containments, installed
from benchmarks.copies.world import Made, Maker, invent, judge
from rashomon.comparing.copies import find_copies
from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe
from rashomon.records.report import Head

SETS = ("ecb.dev", "fakes.dev", "attribution.dev", "place.lgl", "time.timebank", "events.ipe.dev")
BACKGROUND = "attribution.train"  # of which paragraphs are put into many reports
FEWEST = 60  # words of a text that is taken
LIKE = 0.03  # of the runs of five words of the shorter, above which two texts of the sets may be copies themselves
RECIPE = Recipe(rashomon="0", id="0", stages={}, models={}, tables={}, settings={}, kernel="")

Pair = tuple[int, int]


def main() -> None:
    """Print tables in Markdown, and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sizes", type=int, nargs="*", default=[1000, 3000, 10000])
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--time", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.time:
        print(json.dumps(measure(json.load(sys.stdin))))
        return
    rows = [row for name in SETS for row in load(options.corpora, name)]
    random.Random(options.seed).shuffle(rows)
    texts = [row["text"] for row in rows]
    background = [row["text"] for row in load(options.corpora, BACKGROUND)]
    made = Maker(texts, background, options.seed).collection(neighbours(rows, options.seed).get)
    copies, unsure = judge(made)
    unsure |= natural(texts, made) - copies.keys()
    figures = score(made, copies, unsure, options.errors)
    previous = None
    print("\n| reports | seconds | reports/s | times the time of the size before | memory, MB |\n|---|---|---|---|---|")
    for size in options.sizes:
        command = [sys.executable, __file__, str(options.corpora), "--time"]
        given = json.dumps(invent(texts, size, options.seed))
        seconds, memory = json.loads(
            subprocess.run(command, input=given, check=True, stdout=subprocess.PIPE, text=True).stdout
        )
        growth = f"{seconds / previous:.1f}" if previous else ""
        print(f"| {size} | {seconds:.2f} | {size / seconds:.0f} | {growth} | {memory:.0f} |", flush=True)
        previous = seconds
        figures["speed"] = round(size / seconds)
    print("\nFIGURES", json.dumps(figures))


def load(corpora: Path, name: str) -> Iterator[dict[str, Any]]:
    """The rows of a set that are long enough."""
    with gzip.open(corpora / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if len(row["text"].split()) >= FEWEST:
                yield row


def neighbours(rows: Sequence[dict[str, Any]], seed: int) -> dict[int, int]:
    """For each text with a known topic another one on it."""
    topics: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        if "subtopic" in row:
            topics[row["subtopic"]].append(number)
    chance = random.Random(seed)
    return {one: chance.choice(numbers) for numbers in topics.values() for one in numbers}


def natural(texts: Sequence[str], made: Sequence[Made]) -> set[Pair]:
    """The pairs made of two texts that have words in common already: they are left in, and not judged."""
    alike = {pair for pair, share in containments(texts).items() if share > LIKE}
    near: dict[int, set[int]] = defaultdict(set)
    for one, other in alike:
        near[one].add(other)
        near[other].add(one)
    holders: dict[int, set[int]] = defaultdict(set)
    sources = [{origin[0] for origin in report.origins} for report in made]
    for number, source in enumerate(sources):
        for text in source:
            holders[text].add(number)
    return {
        (min(number, other), max(number, other))
        for number, source in enumerate(sources)
        for text in source
        for like in near[text]
        for other in holders[like]
        if other != number
    }


def score(made: Sequence[Made], copies: dict[Pair, str], unsure: set[Pair], errors: int) -> dict[str, float]:
    """Print precision, recall and speed of all contenders, and the recall of each kind; give back our figures."""
    texts = [report.text for report in made]
    readings = [as_reading(report.id, report.text) for report in made]
    numbers = {report.id: number for number, report in enumerate(made)}
    print(f"{len(made)} reports, {len(copies)} pairs of copies, {len(unsure)} pairs that are not judged\n")
    print("| | precision | recall | F1 | reports/s |\n|---|---|---|---|---|")
    kinds: dict[str, list[str]] = defaultdict(list)
    total = Counter(copies.values())
    names, figures = [], {}
    for name, find in (("rashomon", None), *installed()):
        start = time.process_time()
        found: set[Pair] = set()
        if find is None:
            groups = [sorted(numbers[report] for report in copy.reports) for copy in find_copies(readings)]
            found = {pair for group in groups for pair in combinations(group, 2)}
        else:
            found = {(min(pair), max(pair)) for pair in find(texts)}
        speed = len(texts) / (time.process_time() - start)
        right, wrong = found & copies.keys(), found - copies.keys() - unsure
        precision, recall = len(right) / max(1, len(right) + len(wrong)), len(right) / len(copies)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"| {name} | {precision:.3f} | {recall:.3f} | {f1:.3f} | {speed:.0f} |", flush=True)
        counted = Counter(copies[pair] for pair in right)
        names.append(name)
        for kind in total:
            kinds[kind].append(f"{counted[kind] / total[kind]:.3f}")
        if find is None:
            figures = {"precision": round(precision, 4), "recall": round(recall, 4)}
            for title, pairs in (("wrong", wrong), ("missed", copies.keys() - found)):
                for one, other in sorted(pairs)[:errors]:
                    print(title, copies.get((one, other), ""), made[one].kind, made[other].kind, file=sys.stderr)
                    print(made[one].text, made[other].text, sep="\n----\n", end="\n\n====\n", file=sys.stderr)
    print(f"\n| recall of | pairs | {' | '.join(names)} |\n|---|---|{'---|' * len(names)}")
    for kind, count in sorted(total.items(), key=lambda item: (item[0].startswith("of one"), item[0])):
        print(f"| {kind} | {count} | {' | '.join(kinds[kind])} |")
    return figures


def measure(texts: Sequence[str]) -> tuple[float, float]:
    """The seconds that finding the copies among some texts takes, and the megabytes beyond the readings."""
    readings = [as_reading(f"r{number}", text) for number, text in enumerate(texts)]
    del texts
    before = peak()
    start = time.process_time()
    find_copies(readings)
    seconds = time.process_time() - start
    return seconds, peak() - before


def peak() -> float:
    """The most memory that this process has held, in megabytes: getrusage would count its parent's too."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def as_reading(name: str, text: str) -> Reading:
    """A reading of which only the text is known, all that finding copies looks at but for the origin."""
    return Reading(recipe=RECIPE, report=Head(id=name, sha256="0"), text=text)


if __name__ == "__main__":
    main()
