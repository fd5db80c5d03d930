"""Time the whole of read_many beside its own networks and beside peers, over the same texts in the same run.

    python benchmarks/speed/run.py CORPORA [--reports 500] [--rounds 3] [--memory 500 1000 2000]

CORPORA is the folder of the measuring sets, of which attribution.train is read. Contenders: read_many; the same with
the rules alone; spaCy's nlp.pipe with tagger, parser and names only, over whole texts, as its documentation uses it;
and, where textacy is installed, its direct quotations over the whole pipeline. Each has one process and one thread.
Runs alternate; figures are medians of processor time. The share of the networks is what parser and encoder take of the
time of read_many itself, so over the same batches. Peak memory is that of a process of its own for each number of
reports.
"""

import argparse
import gzip
import importlib.util
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from rashomon.models.weights import find_weights
from rashomon.pipeline import Tools, read_many
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report
from rashomon.settings import Settings
from rashomon.workshop import open_tools

DATA = "attribution.train.jsonl.gz"
WHOLE, RULES, NETWORKS = "rashomon: read_many", "rashomon: the rules alone", "of read_many: parser and encoder"
SPACY, TEXTACY = "spaCy: tagger, parser, names", "textacy: direct quotations"


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
    print("| | processor seconds | words a second | read_many takes as many times |\n|---|---|---|---|")
    for name, seconds in medians.items():
        print(f"| {name} | {seconds:.1f} | {words / seconds:,.0f} | {medians[WHOLE] / seconds:.2f} |")
    print("\n| reports | peak memory, MB |\n|---|---|")
    for number, megabytes in peaks.items():
        print(f"| {number} | {megabytes} |")
    figures: dict[str, float] = {
        "ratio": medians[SPACY] / medians[RULES],
        "networks": medians[NETWORKS] / medians[WHOLE],
    }
    if TEXTACY in medians:
        figures["textacy"] = medians[TEXTACY] / medians[WHOLE]
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
    """The median processor seconds of each contender, warmed up before; and of the networks inside of read_many."""
    from spacy.util import load_model_from_path

    folder = find_weights(Settings().pipeline).folder
    bare = load_model_from_path(folder, exclude=["senter", "attribute_ruler", "lemmatizer"])
    inside = Inside(open_tools(Settings(threads=1)))
    rules = open_tools(Settings(tagger="none"))
    given = [Report(head=Head(id=str(n), sha256="", language="en"), text=text) for n, text in enumerate(texts)]

    def read_with(tools: Tools, reports: Sequence[Report]) -> int:
        return sum(isinstance(reading, Reading) for reading in read_many(reports, tools))

    contenders: dict[str, Callable[[int], int]] = {
        SPACY: lambda number: sum(1 for _ in bare.pipe(texts[:number])),
        RULES: lambda number: read_with(rules, given[:number]),
        WHOLE: lambda number: read_with(inside.tools, given[:number]),
    }
    if importlib.util.find_spec("textacy"):
        contenders[TEXTACY] = quote_with_textacy(load_model_from_path(folder), texts)
    taken: dict[str, list[float]] = {name: [] for name in (*contenders, NETWORKS)}
    for run in contenders.values():
        run(20)
    for _ in range(rounds):
        for name, run in contenders.items():
            inside.seconds = 0.0
            began = time.process_time()
            done = run(len(texts))
            taken[name].append(time.process_time() - began)
            if name == WHOLE:
                taken[NETWORKS].append(inside.seconds)
            assert done == len(texts), f"{name} did {done} of {len(texts)}"
            print(f"{name}: {taken[name][-1]:.1f} s", file=sys.stderr)
    return {name: statistics.median(seconds) for name, seconds in taken.items()}


class Inside:
    """Tools whose parser and encoder add up the processor time that they take."""

    def __init__(self, tools: Tools) -> None:
        self.seconds = 0.0
        tagger: Any = tools.tagger
        for name in ("_encoder", "_roles"):
            setattr(tagger, name, Timed(getattr(tagger, name), self))
        parser: Any = Timed(tools.parser, self)
        self.tools = replace(tools, parser=parser)


class Timed:
    """A callable, or a session of ONNX Runtime, whose time is added up."""

    def __init__(self, inner: Any, inside: Inside) -> None:
        self._inner, self._inside, self.version = inner, inside, getattr(inner, "version", "")

    def __call__(self, *given: Any) -> Any:
        return self._time(self._inner, *given)

    def run(self, *given: Any) -> Any:
        return self._time(self._inner.run, *given)

    def _time(self, call: Callable[..., Any], *given: Any) -> Any:
        began = time.process_time()
        found = call(*given)
        self._inside.seconds += time.process_time() - began
        return found


def quote_with_textacy(nlp: Any, texts: list[str]) -> Callable[[int], int]:
    """textacy's direct quotations over the first so many texts."""
    from textacy.extract import direct_quotations

    def quote(number: int) -> int:
        done = 0
        for doc in nlp.pipe(texts[:number]):
            with suppress(ValueError):  # it refuses a text with an odd number of marks
                list(direct_quotations(doc))
            done += 1
        return done

    return quote


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
