"""Time the comparison of many reports, and how it grows.

    python benchmarks/compare/run.py CORPORA [--sizes 1000 3000 10000]

The reports are those of the cases of disputes (tests/cases/disputes; nothing of CORPORA is read), over and over. Each
time the names and the rarer words have other letters and the days lie further on, so that no report repeats another of
an earlier round, and the stories are those of the cases. Each number of reports is compared in a process of its own;
seconds are processor time of `compare` alone, memory is the peak of the process, its readings included.
"""

import argparse
import json
import math
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import count, islice
from pathlib import Path

from benchmarks.disputes.run import load_cases, read
from rashomon.comparing.words import stem
from rashomon.knowledge.rarity import Rarity
from rashomon.pipeline import compare
from rashomon.records.reading import Reading
from rashomon.settings import Settings
from rashomon.workshop import open_tools

WORD = re.compile(r"[^\W\d_]+")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
APART = 90  # days between two rounds: more than any story lasts


def main() -> None:
    """Print a table in Markdown and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--sizes", type=int, nargs="*", default=[1000, 3000, 10000])
    parser.add_argument("--one", type=int, help="compare so many, and print seconds and megabytes")
    options = parser.parse_args()
    if options.one:
        print(json.dumps(measure(options.one)))
        return
    rows = {}
    for size in options.sizes:
        command = [sys.executable, __file__, str(options.corpora), "--one", str(size)]
        rows[size] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    print("| reports | seconds | microseconds by n log n | stories | disputes | peak memory, MB |")
    print("|---|---|---|---|---|---|")
    for size, row in rows.items():
        rate = 1e6 * row["seconds"] / (size * math.log2(size))
        print(
            f"| {size:,} | {row['seconds']:.1f} | {rate:.0f} | {row['stories']} | {row['disputes']} "
            f"| {row['memory']:,} |"
        )
    least, most = rows[min(rows)], rows[max(rows)]
    scaled = [row["seconds"] / (size * math.log2(size)) for size, row in ((min(rows), least), (max(rows), most))]
    print("FIGURES", json.dumps({"growth": scaled[1] / scaled[0], "memory": most["memory"]}))


def measure(size: int) -> dict[str, float]:
    """Compare so many reports."""
    tools = open_tools(Settings())
    readings = list(islice(repeat(list(read(load_cases(), tools).values()), tools.rarity), size))
    start = time.process_time()
    found = compare(readings, tools)
    return {
        "seconds": time.process_time() - start,
        "stories": len(found.stories),
        "disputes": len(found.disputes),
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def repeat(readings: Sequence[Reading], rarity: Rarity) -> Iterator[Reading]:
    """The readings, over and over, each round in other words and at a later time."""
    for turn in count():
        table = str.maketrans(LETTERS + LETTERS.upper(), _turn(LETTERS, turn) + _turn(LETTERS, turn).upper())

        def change(text: str, table: dict[int, int] = table) -> str:
            """The text with other letters in names and in words that are not common; as long as it was."""
            return WORD.sub(lambda match: _change(match.group(), table, rarity), text)

        for reading in readings:
            changed = _alter(reading, change) if turn else reading
            published = reading.report.published
            later = date.fromisoformat(published[:10]) + timedelta(days=APART * turn) if published else None
            head = replace(
                changed.report, id=f"{reading.report.id}-{turn}", published=later.isoformat() if later else None
            )
            yield replace(changed, report=head)


def _turn(letters: str, turn: int) -> str:
    place = turn % len(letters)
    return letters[place:] + letters[:place]


def _change(word: str, table: dict[int, int], rarity: Rarity) -> str:
    common = word.islower() and stem(word) in rarity.shares
    return word if common else word.translate(table)


def _alter(reading: Reading, change: Callable[[str], str]) -> Reading:
    """A reading with other words in its text, its publisher and the names of its entities and places."""
    publisher = reading.report.publisher
    return replace(
        reading,
        text=change(reading.text),
        entities=tuple(replace(entity, name=change(entity.name)) for entity in reading.entities),
        places=tuple(replace(place, name=change(place.name)) for place in reading.places),
        report=replace(reading.report, publisher=change(publisher) if publisher else None),
    )


if __name__ == "__main__":
    main()
