"""Whoever writes to a casebook may be killed at any moment: what was saved stays saved, and nothing is half there."""

import os
import random
import signal
import time
from itertools import count as count_up

from rashomon.store.answers import Fault
from rashomon.store.opening import open_store
from rashomon.store.queries import count
from rashomon.store.saving import save
from rashomon.store.verifying import verify
from tests.store.made import make_arrival, ticking

KILLS = int(os.environ.get("RASHOMON_KILLS", "20"))
BLOCK = 3


def test_what_was_saved_outlives_a_kill(case: str) -> None:
    chance = random.Random(5)
    open_store(case, by="tester", clock=ticking(), create=True).close()
    saved = 0
    for number in range(KILLS):
        told = write_until_killed(case, saved, chance.uniform(0, 0.05))
        with open_store(case, by="tester", clock=ticking()) as store:
            there = count(store).reports
            # The last block may have been saved before the writer could say so.
            assert there in (saved + told, saved + told + BLOCK)
        saved = there
        if number % 5 == 4:
            check(case)
    assert saved > KILLS
    check(case)


def check(case: str) -> None:
    with open_store(case, by="tester", clock=ticking()) as store:
        assert not [found for found in verify(store) if isinstance(found, Fault)]


def write_until_killed(case: str, start: int, patience: float) -> int:
    """How many reports a writer said to have saved before it was killed, some time after its first."""
    out, told = os.pipe()
    writer = os.fork()
    if not writer:
        try:
            write(case, start, told)
        finally:
            os._exit(1)
    os.close(told)
    try:
        first = os.read(out, 1)
        time.sleep(patience)
    finally:
        os.kill(writer, signal.SIGKILL)
        os.waitpid(writer, 0)
    rest = b"".join(iter(lambda: os.read(out, 4096), b""))
    os.close(out)
    return len(first + rest) * BLOCK


def write(case: str, start: int, told: int) -> None:
    """Save block after block, and say so after each."""
    with open_store(case, by="writer", clock=ticking()) as store:
        for number in count_up(start, BLOCK):
            save(store, [make_arrival(number + place, words=300) for place in range(BLOCK)])
            os.write(told, b".")
