"""Build a large casebook through the store's own saving functions, or find it built."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from urllib.parse import quote

from benchmarks.web.laid import lay_out_world
from benchmarks.web.world import World
from rashomon.casebook.laying import save_laid
from rashomon.records.report import Failure, Head
from rashomon.store.answers import Arrival
from rashomon.store.opening import Store, open_store
from rashomon.store.saving import save
from rashomon.store.state import find_last_change
from tests.store.server import choose_account, find_programs, run

BLOCK = 250
MADE = "2025-07-02T10:00:00+00:00"
FAILURES = 300
# As Debian has it, but for 128 MB of shared memory, said here so that it is the same everywhere.
SETTINGS = ("listen_addresses=", "max_connections=40", "shared_buffers=128MB")


@contextmanager
def keep_casebook(folder: Path, database: str, reports: int) -> Iterator[str]:
    """The address of the casebook that is kept in a folder, built if it is not there; its server runs meanwhile."""
    folder.mkdir(parents=True, exist_ok=True)
    built = folder / f"{database}-{reports}.built"
    with _open_place(folder, database, reports) as case:
        if not built.exists():
            build(case, reports)
            built.touch()
        yield case


def build(case: str, reports: int) -> None:
    """Make the casebook: reports with readings, failures, two comparisons."""
    world = World(reports)
    with open_store(case, by="benchmark", clock=lambda: MADE, create=True) as store:
        arrivals = world.arrivals()
        while block := list(islice(arrivals, BLOCK)):
            save(store, block)
        save(store, [_fail(number) for number in range(FAILURES)])
        _compare(store, world)


def _compare(store: Store, world: World) -> None:
    upto = find_last_change(store)
    for comparison in lay_out_world(world):
        save_laid(store, comparison, upto=upto)


def _fail(number: int) -> Arrival:
    name = f"{number:064x}"
    head = Head(id=name[-16:], sha256=name)
    message = f"scan-{number}.pdf holds pictures of text alone"
    return Arrival(report=None, outcome=Failure(report=head, stage="ingest", error="BadReport", message=message))


def find_server(folder: Path, reports: int) -> int:
    """The process of the PostgreSQL server that holds a kept casebook."""
    return int((folder / f"postgresql-{reports}" / "data" / "postmaster.pid").read_text().split()[0])


@contextmanager
def _open_place(folder: Path, database: str, reports: int) -> Iterator[str]:
    if database == "sqlite":
        yield str(folder / f"pace-{reports}.case")
        return
    programs, place = find_programs(), folder / f"postgresql-{reports}"
    account = choose_account()
    if not place.exists():
        place.mkdir()
        if account:
            shutil.chown(place, account.pw_uid, account.pw_gid)
        run(programs / "initdb", "-D", place / "data", "-U", "rashomon", "-A", "trust", "-E", "UTF8", "--locale=C")
    options = " ".join(f"-c {setting}" for setting in SETTINGS) + f" -k {place}"
    run(programs / "pg_ctl", "-D", place / "data", "-o", options, "-l", place / "log", "-w", "start")
    try:
        yield f"postgresql://rashomon@/postgres?host={quote(str(place), safe='')}"
    finally:
        run(programs / "pg_ctl", "-D", place / "data", "-m", "fast", "stop")
