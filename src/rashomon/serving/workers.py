"""Answer at one address from several processes."""

import gc
import os
import signal
import threading
from collections.abc import Callable, Sequence
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.process import BaseProcess
from types import FrameType

from rashomon.errors import BadSettings

MOST = 64
_LEAVING_SECONDS = 10


def check_workers(number: int) -> None:
    """Raises BadSettings for a number of processes that cannot be."""
    if not 1 <= number <= MOST:
        raise BadSettings(f"--workers is {number}; give 1 to {MOST}")
    if number > 1 and "fork" not in get_all_start_methods():
        raise BadSettings("this system cannot split a program in two; leave --workers out")


def run_workers(number: int, run: Callable[[int], None]) -> None:
    """Run so many processes until one of them ends, or the program is to leave; then all end.

    They are copies of this one: what is open in it they share, such as a socket that listens; no connection to a
    database may be. They end, too, where this one is killed. `run` is told the place of its process, from 0.
    """
    gc.collect()
    gc.set_threshold(50_000, 20, 50)  # a page makes tens of thousands of things, nearly all of them gone with it
    gc.freeze()  # what stays is not looked at again: looking would make a copy of it in each process
    kept, held = os.pipe()  # whoever reads from it sees it end when nobody holds its other end any more
    context = get_context("fork")
    workers = [context.Process(target=_work, args=(run, place, (kept, held))) for place in range(number)]
    for worker in workers:
        worker.start()

    def leave(_signal: int, _frame: FrameType | None) -> None:
        _end(workers)

    former = {one: signal.signal(one, leave) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        while all(worker.is_alive() for worker in workers):
            workers[0].join(timeout=1)
    finally:
        _end(workers)
        for worker in workers:
            worker.join(_LEAVING_SECONDS)
        for one, handler in former.items():
            signal.signal(one, handler)
        os.close(kept)
        os.close(held)


def _work(run: Callable[[int], None], place: int, pipe: tuple[int, int]) -> None:
    kept, held = pipe
    os.close(held)
    threading.Thread(target=_follow, args=(kept,), daemon=True).start()
    run(place)


def _follow(kept: int) -> None:
    """Leave when the process that started this one is gone."""
    os.read(kept, 1)
    os.kill(os.getpid(), signal.SIGTERM)


def _end(workers: Sequence[BaseProcess]) -> None:
    for worker in workers:
        if worker.is_alive():
            worker.terminate()
