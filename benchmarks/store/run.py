"""Time what a casebook costs: to save reports, to search them.

    python benchmarks/store/run.py [--reports 100000] [--database sqlite postgresql] [--folder FOLDER] [--questions 300]

The reports are invented (world.py), of about 400 words, with readings that no model made. PostgreSQL is one of our own,
started from Debian's packages with its settings as they come. Time to save is that of this process's processor; time to
search is by the clock, for the first page of 20 hits with their texts.
"""

import argparse
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path

from benchmarks.store.world import World
from rashomon.store.answers import Arrival, Filters
from rashomon.store.opening import Store, open_store
from rashomon.store.saving import save
from rashomon.store.searching import search
from tests.store.server import run_server

BLOCK = 250
MADE = "2025-07-02T10:00:00+00:00"
Question = tuple[str, Filters]
KINDS: dict[str, Callable[[random.Random, World], Question]] = {
    "a rare word": lambda chance, world: (word(chance, world, 3000, 20_000), Filters()),
    "a word": lambda chance, world: (word(chance, world, 300, 3000), Filters()),
    "a common word": lambda chance, world: (word(chance, world, 5, 300), Filters()),
    "two words": lambda chance, world: (f"{word(chance, world, 50, 1000)} {word(chance, world, 50, 1000)}", Filters()),
    "a name, as a phrase": lambda chance, world: (f'"{chance.choice(world.names)}"', Filters()),
    "a beginning": lambda chance, world: (f"{word(chance, world, 100, 3000)[:5]}*", Filters()),
    "a word without another": lambda c, w: (f"{word(c, w, 100, 1000)} -{word(c, w, 5, 100)}", Filters()),
    "a word, of a publisher, since a day": lambda chance, world: (
        word(chance, world, 50, 1000),
        Filters(publisher=chance.choice(world.publishers), since="2020-01-01"),
    ),
}


def main() -> None:
    """Run what the command line asks for; print tables in Markdown, and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=100_000)
    parser.add_argument("--database", nargs="+", default=["sqlite", "postgresql"], choices=["sqlite", "postgresql"])
    parser.add_argument("--folder", type=Path, help="where the casebooks are made")
    parser.add_argument("--questions", type=int, default=40, help="of each kind")
    options = parser.parse_args()
    figures: dict[str, float] = {}
    for name in options.database:
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=options.folder)))
            case = str(folder / "a.case") if name == "sqlite" else stack.enter_context(run_server(options.folder))
            with open_store(case, by="benchmark", clock=lambda: MADE, create=True) as store:
                figures |= {f"{name}_{key}": value for key, value in measure(store, name, options).items()}
            if name == "sqlite":
                figures["sqlite_bytes_a_report"] = (folder / "a.case").stat().st_size / options.reports
    print("FIGURES", json.dumps({name: round(figure, 3) for name, figure in figures.items()}))


def measure(store: Store, name: str, options: argparse.Namespace) -> dict[str, float]:
    """The figures of one database, after a table of them."""
    world = World()
    costs = [save_block(store, block) for block in blocks(world.arrivals(options.reports))]
    tenth = max(1, len(costs) // 10)
    print(f"\n{name}, {options.reports:,} reports: milliseconds of processor to save one\n")
    print("| first tenth | last tenth | mean |\n|---|---|---|")
    print(f"| {mean(costs[:tenth]):.2f} | {mean(costs[-tenth:]):.2f} | {mean(costs):.2f} |")
    chance = random.Random(2)
    print("\n| search for | hits at first | median, ms | 95th, ms |\n|---|---|---|---|", flush=True)
    taken: list[float] = []
    for kind, make in KINDS.items():
        asked = [ask(store, *make(chance, world)) for _ in range(options.questions)]
        times = [spent for spent, _ in asked]
        hits = statistics.mean(number for _, number in asked)
        print(f"| {kind} | {hits:.0f} | {statistics.median(times):.1f} | {late(times):.1f} |", flush=True)
        taken += times
    print(f"| all | | {statistics.median(taken):.1f} | {late(taken):.1f} |", flush=True)
    return {"save": mean(costs), "search_median": statistics.median(taken), "search_95th": late(taken)}


def blocks(arrivals: Iterator[Arrival]) -> Iterator[list[Arrival]]:
    """The reports some hundred at a time."""
    while block := list(islice(arrivals, BLOCK)):
        yield block


def save_block(store: Store, block: list[Arrival]) -> float:
    """Milliseconds of processor for each report of the block."""
    began = time.process_time()
    save(store, block)
    return (time.process_time() - began) / len(block) * 1000


def ask(store: Store, asked: str, filters: Filters) -> tuple[float, int]:
    """Milliseconds by the clock, and the number of hits on the first page."""
    began = time.perf_counter()
    page = search(store, asked, filters=filters)
    return (time.perf_counter() - began) * 1000, len(page.items)


def word(chance: random.Random, world: World, first: int, last: int) -> str:
    """A word between two ranks of frequency."""
    return world.words[chance.randrange(first, last)]


def mean(costs: list[float]) -> float:
    """The mean."""
    return statistics.mean(costs)


def late(times: list[float]) -> float:
    """What 95 of 100 do not take longer than."""
    return sorted(times)[int(len(times) * 0.95)]


if __name__ == "__main__":
    main()
