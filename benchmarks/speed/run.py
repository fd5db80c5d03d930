"""Time the whole of read_many beside spaCy alone, over the same texts in the same run.

    python benchmarks/speed/run.py CORPORA [--reports 500] [--rounds 3] [--memory 500 1000 2000]

CORPORA is the folder of the measuring sets, of which attribution.train is read. The yardstick is spaCy's nlp.pipe with
tagger, parser and names only, over whole texts, as its documentation uses it. Runs alternate; the ratio is that of the
medians of processor time. Peak memory is that of a process of its own for each number of reports.
"""

import argparse
import gzip
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path

from rashomon.models.weights import find_weights
from rashomon.pipeline import read_many
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report
from rashomon.settings import Settings
from rashomon.workshop import open_tools

DATA = "attribution.train.jsonl.gz"


def main() -> None:
    """Run what the command line asks for, and print a table in Markdown and a line of figures."""
    options = arguments()
    if options.peak:
        print(peak(options.corpora / DATA, options.peak))
        return
    # First, while this process is small: on Linux a child's peak is never less than what its parent held when it began.
    peaks = {number: measure_peak(options.corpora, number) for number in options.memory}
    texts = [report.text for report in islice(reports(options.corpora / DATA), options.reports)]
    words = sum(len(text.split()) for text in texts)
    medians = compare(texts, options.rounds)
    print(f"\n{len(texts)} reports of {words / len(texts):.0f} words, medians of {options.rounds} alternating rounds\n")
    print("| | processor seconds | words a second | ratio |\n|---|---|---|---|")
    for name, seconds in medians.items():
        ratio = medians["spaCy: tagger, parser, names"] / seconds
        print(f"| {name} | {seconds:.1f} | {words / seconds:,.0f} | {ratio:.2f} |")
    print("\n| reports | peak memory, MB |\n|---|---|")
    for number, megabytes in peaks.items():
        print(f"| {number} | {megabytes} |")
    figures: dict[str, float] = {"ratio": medians["spaCy: tagger, parser, names"] / medians["rashomon: read_many"]}
    if len(peaks) > 1:
        figures["memory_growth"] = max(peaks.values()) / peaks[min(peaks)]
    print("FIGURES", json.dumps({name: round(figure, 3) for name, figure in figures.items()}))


def arguments() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--reports", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--memory", type=int, nargs="*", default=[500, 1000, 2000])
    parser.add_argument("--peak", type=int, default=0, help=argparse.SUPPRESS)
    return parser.parse_args()


def reports(path: Path) -> Iterator[Report]:
    """The reports of the set over and over, each time under ids of their own."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    for number, text in enumerate(cycle(texts)):
        yield Report(head=Head(id=str(number), sha256="", language="en"), text=text)


def compare(texts: list[str], rounds: int) -> dict[str, float]:
    """The median processor seconds of each contender, warmed up before."""
    from spacy.util import load_model_from_path

    tools = open_tools(Settings())
    exclude = ["senter", "attribute_ruler", "lemmatizer"]
    nlp = load_model_from_path(find_weights(Settings().pipeline).folder, exclude=exclude)
    given = [
        Report(head=Head(id=str(number), sha256="", language="en"), text=text) for number, text in enumerate(texts)
    ]

    def alone() -> int:
        return sum(1 for _ in nlp.pipe(texts))

    def whole() -> int:
        return sum(isinstance(reading, Reading) for reading in read_many(given, tools))

    contenders: dict[str, Callable[[], int]] = {"spaCy: tagger, parser, names": alone, "rashomon: read_many": whole}
    list(nlp.pipe(texts[:20]))
    list(read_many(given[:20], tools))
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, run in contenders.items():
            began = time.process_time()
            done = run()
            taken[name].append(time.process_time() - began)
            assert done == len(texts), f"{name} did {done} of {len(texts)}"
            print(f"{name}: {taken[name][-1]:.1f} s", file=sys.stderr)
    return {name: statistics.median(seconds) for name, seconds in taken.items()}


def measure_peak(corpora: Path, number: int) -> int:
    """The peak memory in MB of a process that reads so many reports and keeps none."""
    command = [sys.executable, __file__, str(corpora), "--peak", str(number)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def peak(path: Path, number: int) -> int:
    """Read so many reports; then the peak memory of this process in MB."""
    for _ in read_many(islice(reports(path), number), open_tools(Settings())):
        pass
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit // 1_000_000


if __name__ == "__main__":
    main()
