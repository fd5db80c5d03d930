"""Time the pages of a casebook of 100,000 reports: one reader, then twenty at once.

    python benchmarks/web/run.py --database sqlite --keep FOLDER [--reports 100000] [--readers 20] [--rounds 20]

The casebook is invented (world.py, laid.py): no model is loaded. It is built where FOLDER does not hold it yet, which
takes some minutes, and stays there. Exit status 1: the goal is not met.
"""

import argparse
import json
import random
import re
import statistics
import subprocess
import sys
import urllib.request
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from benchmarks.web.addresses import Addresses
from benchmarks.web.building import find_server, keep_casebook
from benchmarks.web.watching import measure_memory, measure_processor

MEDIAN, LATE, PAINT = 150, 500, 200_000
"""The goal: milliseconds at the median, at the 95th of 100, for each kind of page; bytes of HTML with its styles."""
CLIENT = Path(__file__).with_name("client.py")
Draw = Callable[[], str]
Told = dict[str, list[tuple[float, int]]]


class Served(NamedTuple):
    """A server that runs: its port, its process, that of its database (0: it has none), the bytes of styles."""

    port: int
    process: int
    database: int
    styles: int

    def spend(self) -> float:
        """Milliseconds of processor that it has taken."""
        return measure_processor(self.process, self.database)


class Row(NamedTuple):
    """What came out for one kind of page: alone, then with others at once."""

    kind: str
    alone: list[float]
    spent: float
    together: list[float]
    size: int

    def tell(self) -> str:
        """A row of the table."""
        figures = (statistics.median(self.alone), tail(self.alone), self.spent, len(self.together))
        loaded = (statistics.median(self.together), tail(self.together), self.size)
        return "| {} | {:.0f} | {:.0f} | {:.1f} | {} | {:.0f} | {:.0f} | {:,} |".format(self.kind, *figures, *loaded)

    def find_faults(self, styles: int) -> Iterator[str]:
        """Where the goal is not met."""
        median, late, paint = statistics.median(self.together), tail(self.together), self.size + styles
        if median > MEDIAN or late > LATE:
            yield f"{self.kind}: {median:.0f} ms, 95th {late:.0f}; wanted are {MEDIAN} and {LATE}"
        if paint > PAINT and self.is_page:
            yield f"{self.kind}: first paint needs {paint:,} bytes, wanted are {PAINT:,}"

    @property
    def is_page(self) -> bool:
        """Whether a browser shows it."""
        return not self.kind.endswith("JSON") and self.kind != "bytes"


def main() -> None:
    """Run what the command line asks for; print tables in Markdown, and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--keep", type=Path, required=True, help="the folder that the casebook stays in")
    parser.add_argument("--reports", type=int, default=100_000)
    parser.add_argument("--readers", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=20, help="how often each kind of page is asked for by one reader")
    parser.add_argument("--only", default="", help="a regular expression for the kinds of pages")
    parser.add_argument(
        "--serve", nargs=argparse.REMAINDER, default=[], help="options of rashomon serve, such as --workers 2"
    )
    options = parser.parse_args()
    with keep_casebook(options.keep, options.database, options.reports) as case:
        addresses = Addresses(case)
        kinds = {kind: draw for kind, draw in addresses.kinds().items() if re.search(options.only, kind)}
        print(f"{options.database}: {addresses.sizes}\n", flush=True)
        database = find_server(options.keep, options.reports) if options.database == "postgresql" else 0
        with serve(case, database, options.serve) as served:
            figures, faults = measure(served, kinds, options)
    print("FIGURES", json.dumps({f"{options.database}_{name}": round(figure, 1) for name, figure in figures.items()}))
    if faults:
        sys.exit("\n".join(["", *faults]))


def measure(
    served: Served, kinds: Mapping[str, Draw], options: argparse.Namespace
) -> tuple[dict[str, float], list[str]]:
    """Figures, and where the goal is not met, after a table."""
    ask(served, 1, [(kind, draw()) for kind, draw in kinds.items()])  # what is loaded once is loaded
    alone: Told = {}
    spent: dict[str, float] = {}
    for kind, draw in kinds.items():
        before = served.spend()
        told, _ = ask(served, 1, [(kind, draw()) for _ in range(options.rounds)])
        spent[kind] = (served.spend() - before) / options.rounds
        alone |= told
    number = max(1, options.rounds * options.readers // 4)
    wanted = [(kind, draw()) for _ in range(number) for kind, draw in kinds.items()]
    random.Random(4).shuffle(wanted)
    together, own = ask(served, options.readers, wanted)
    rows = [
        Row(kind, [t for t, _ in alone[kind]], spent[kind], [t for t, _ in taken], max(size for _, size in taken))
        for kind, taken in sorted(together.items(), key=lambda one: list(kinds).index(one[0]))
    ]
    print(f"milliseconds for one reader, then for {options.readers} at once; bytes of the largest page\n")
    print(
        "| page | one: median | 95th | processor | all: n | median | 95th | bytes |\n|---|---|---|---|---|---|---|---|"
    )
    for row in rows:
        print(row.tell())
    print(f"\nstyles: {served.styles:,} bytes; memory of the server: {measure_memory(served.process):.0f} MB")
    print(f"the readers themselves: {own:.2f} ms of processor a page\n")
    figures = {
        "median": max(statistics.median(row.together) for row in rows),
        "late": max(tail(row.together) for row in rows),
        "paint": served.styles + max((row.size for row in rows if row.is_page), default=0),
        "processor": statistics.mean(spent.values()),
        "memory": measure_memory(served.process),
    }
    return figures, [fault for row in rows for fault in row.find_faults(served.styles)]


def ask(served: Served, readers: int, wanted: list[tuple[str, str]]) -> tuple[Told, float]:
    """How long each page took, with its bytes, by kind; the processor that asking took itself, a page."""
    lines = [str(served.port), str(readers), *(f"{kind}\t{path}" for kind, path in wanted)]
    done = subprocess.run([sys.executable, CLIENT], input="\n".join(lines), capture_output=True, text=True, check=True)
    answer = json.loads(done.stdout)
    told: Told = defaultdict(list)
    wrong = [kind for kind, _, status, _ in answer["told"] if status != 200]
    assert not wrong, f"not answered: {sorted(set(wrong))}"
    for kind, taken, _, size in answer["told"]:
        told[kind].append((taken, size))
    return told, answer["own"]


@contextmanager
def serve(case: str, database: int, options: list[str]) -> Iterator[Served]:
    """A server of the casebook, as a user starts it."""
    command = [sys.executable, "-m", "rashomon", "serve", "--port", "0", *options, case]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        line = process.stderr.readline()
        found = re.match(r"(http://127\.0\.0\.1:(\d+))/", line)
        assert found, f"the server did not start: {line}"
        with urllib.request.urlopen(f"{found[1]}/") as page:
            style = re.search(r'href="(/static/[^"]+\.css)"', page.read().decode())
        assert style
        with urllib.request.urlopen(found[1] + style[1]) as file:
            styles = len(file.read())
        yield Served(int(found[2]), process.pid, database, styles)
        process.terminate()


def tail(taken: list[float]) -> float:
    """What 95 of 100 do not take longer than."""
    times = sorted(taken)
    return times[min(len(times) - 1, int(len(times) * 0.95))]


if __name__ == "__main__":
    main()
