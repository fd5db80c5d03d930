"""Few at a time do what is costly; the others are told when to come again."""

import anyio
import pytest

from rashomon.errors import Busy
from rashomon.hosting.turns import Turns


def test_so_many_at_a_time() -> None:
    turns = Turns("reading", most=2, patience=60)
    within, most = 0, 0

    async def work() -> None:
        nonlocal within, most
        async with turns.take():
            within += 1
            most = max(most, within)
            await anyio.sleep(0.01)
            within -= 1

    async def run() -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(6):
                tasks.start_soon(work)

    anyio.run(run)
    assert (within, most) == (0, 2)


def test_who_waits_too_long_is_told_to_come_again() -> None:
    turns = Turns("reading", most=1, patience=0.1)

    async def run() -> None:
        async with turns.take():
            with pytest.raises(Busy, match="1 at a time are reading") as told:
                async with turns.take():
                    pass
            assert told.value.seconds == 1
        with pytest.raises(ZeroDivisionError):
            async with turns.take():
                raise ZeroDivisionError
        async with turns.take():  # what went wrong gave the turn back
            pass

    anyio.run(run)
