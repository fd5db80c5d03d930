"""Time the pages of a casebook of 100,000 reports: one reader, then twenty at once.

    python benchmarks/web/run.py --database sqlite --keep FOLDER [--reports 100000] [--readers 20] [--rounds 15]

The casebook is invented (world.py, laid.py): no model is loaded. It is built where FOLDER does not hold it yet, which
takes some minutes, and stays there. Exit status 1: the goal is not met.
"""

import argparse
import json
import os
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

MEDIAN, LATE, PAINT = 150, 500, 200_000
"""The goal: milliseconds at the median, at the 95th of 100, for each kind of page; bytes of HTML with its styles."""
CLIENT = Path(__file__).with_name("client.py")
_TICKS = os.sysconf("SC_CLK_TCK")
Draw = Callable[[], str]
Told = dict[str, list[tuple[float, int]]]


class Served(NamedTuple):
    """A server that runs: its port, its process, that of its database's server (0: it has none), the bytes of styles."""

    port: int
    process: int
    database: int
    styles: int


def main() -> None:
    """Run what the command line asks for; print tables in Markdown, and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--keep", type=Path, required=True, help="the folder that the casebook stays in")
    parser.add_argument("--reports", type=int, default=100_000)
    parser.add_argument("--readers", type=int, default=20)
    parser.add_argument(
        "--rounds", type=int, default=15, help="how often each kind of page is asked for by each reader, on average"
    )
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
    served: Served, kinds: "Mapping[str, Draw]", options: argparse.Namespace
) -> tuple[dict[str, float], list[str]]:
    """Figures, and where the goal is not met, after tables."""
    ask(served, 1, [(kind, draw()) for kind, draw in kinds.items()])  # what is loaded once is loaded
    alone: Told = {}
    spent: dict[str, float] = {}
    for kind, draw in kinds.items():
        before = processor(served)
        told, _ = ask(served, 1, [(kind, draw()) for _ in range(options.rounds)])
        spent[kind] = (processor(served) - before) / options.rounds
        alone |= told
    wanted = [(kind, draw()) for _ in range(options.rounds * options.readers // 4) for kind, draw in kinds.items()]
    random.Random(4).shuffle(wanted)
    together, own = ask(served, options.readers, wanted)
    print(f"one reader, then {options.readers} at once; milliseconds; bytes of the largest page\n")
    print(
        "| page | one: median | one: 95th | processor | all: n | all: median | all: 95th | bytes |\n|---|---|---|---|---|---|---|---|"
    )
    faults: list[str] = []
    for kind, taken in together.items():
        median, late, size = statistics.median(t for t, _ in taken), tail(taken), max(size for _, size in taken)
        single = statistics.median(t for t, _ in alone[kind]), tail(alone[kind])
        print(
            f"| {kind} | {single[0]:.0f} | {single[1]:.0f} | {spent[kind]:.1f} | {len(taken)} | {median:.0f} | {late:.0f} | {size:,} |"
        )
        whole = size + served.styles
        faults += [f"{kind}: the median is {median:.0f} ms, wanted are {MEDIAN}"] if median > MEDIAN else []
        faults += [f"{kind}: the 95th is {late:.0f} ms, wanted are {LATE}"] if late > LATE else []
        if whole > PAINT and not kind.endswith("JSON") and kind != "bytes":
            faults.append(f"{kind}: first paint needs {whole:,} bytes, wanted are {PAINT:,}")
    print(f"\nmemory of the server: {memory(served.process):.0f} MB; the readers' own processor: {own:.2f} ms a page")
    every = [one for taken in together.values() for one in taken]
    figures = {
        "median": max(statistics.median(t for t, _ in taken) for taken in together.values()),
        "late": max(map(tail, together.values())),
        "bytes": max(max(size for _, size in taken) for kind, taken in together.items() if not kind.endswith("JSON")),
        "processor": statistics.mean(spent.values()),
        "median_of_all": statistics.median(t for t, _ in every),
    }
    return figures, faults


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


def processor(served: Served) -> float:
    """Milliseconds of processor that the server and its database have taken."""
    family = _tree(served.process) | (_tree(served.database) if served.database else set())
    return sum(sum(map(int, _stat(one)[11:13])) for one in family) * 1000 / _TICKS


def memory(process: int) -> float:
    """Megabytes of memory that a process and its children hold for themselves."""
    found = 0
    for one in _tree(process):
        told = Path(f"/proc/{one}/smaps_rollup").read_text()
        found += sum(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:"))
    return found / 1000


def _tree(process: int) -> set[int]:
    parents = {one: int(stat[1]) for one in _all() if (stat := _stat(one))}
    found = {process}
    for _ in range(3):
        found |= {one for one, parent in parents.items() if parent in found}
    return found


def _all() -> list[int]:
    return [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]


def _stat(process: int) -> list[str]:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def tail(taken: list[tuple[float, int]]) -> float:
    """What 95 of 100 do not take longer than."""
    times = sorted(t for t, _ in taken)
    return times[min(len(times) - 1, int(len(times) * 0.95))]


if __name__ == "__main__":
    main()
