"""Let no more than a few do what is costly at once."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from threading import Semaphore
from time import monotonic

from anyio import sleep

from rashomon.errors import Busy

_LOOK_AGAIN = 0.05


class Turns:
    """Lets `most` at a time do something; others wait up to `patience` seconds, then are told to come again.

    `doing` says what it is. A turn may be taken in one thread, and given back in another.
    """

    def __init__(self, doing: str, *, most: int, patience: float) -> None:
        self._doing, self._most, self._patience = doing, most, patience
        self._free = Semaphore(most)

    @asynccontextmanager
    async def take(self) -> AsyncIterator[None]:
        """A turn. Raises Busy where none comes in time."""
        await self._wait()
        try:
            yield
        finally:
            self._free.release()

    async def _wait(self) -> None:
        last = monotonic() + self._patience
        while not self._free.acquire(blocking=False):
            if monotonic() >= last:
                raise Busy(f"{self._most} at a time are {self._doing}; ask again later", max(1, round(self._patience)))
            await sleep(_LOOK_AGAIN)
