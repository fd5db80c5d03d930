"""Keep a casebook open as often as it is read at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from queue import LifoQueue

from rashomon.casebook import Casebook, open_casebook
from rashomon.settings import Settings

MOST = 4


class Readers:
    """Some openings of one casebook: each serves one reader at a time, whatever thread it is; others wait."""

    def __init__(self, case: str, settings: Settings, *, by: str | None = None, most: int = MOST) -> None:
        self._case, self._settings, self._by = case, settings, by
        self._free: LifoQueue[Casebook | None] = LifoQueue()
        for _ in range(most):
            self._free.put(None)
        self._most = most

    @contextmanager
    def borrow(self) -> Iterator[Casebook]:
        """A casebook to read from. Raises BadSettings where it cannot be opened."""
        casebook = self._free.get()
        try:
            casebook = casebook or open_casebook(self._case, self._settings, by=self._by)
            yield casebook
        finally:
            self._free.put(casebook)

    def close(self) -> None:
        """Let go of the casebook, as soon as nobody reads; who asks later opens it anew."""
        opened = [self._free.get() for _ in range(self._most)]
        for casebook in opened:
            if casebook is not None:
                casebook.close()
            self._free.put(None)
