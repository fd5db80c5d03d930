"""Keep a casebook open as often as it is used at once."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from queue import LifoQueue

from rashomon.casebook import Casebook, open_casebook
from rashomon.casebook.casebook import name_user
from rashomon.settings import Settings

MOST = 4
_NAMELESS = "this casebook"


class Openings:
    """Some openings of one casebook: each serves one user at a time, whatever thread it is; others wait.

    `by` is who acts where nobody else is named: who is logged in, if not given.
    """

    def __init__(self, case: str, settings: Settings, *, by: str | None = None, most: int = MOST) -> None:
        self.case, self.settings, self.by = case, settings, by or name_user()
        self._called = case  # by errors; an address without its password, as soon as it is opened
        self._free: LifoQueue[Casebook | None] = LifoQueue()
        for _ in range(most):
            self._free.put(None)
        self._most = most

    @contextmanager
    def borrow(self, by: str | None = None) -> Iterator[Casebook]:
        """A casebook for one use, of whose acts the log says that they are `by` somebody.

        Raises BadSettings where it cannot be opened.
        """
        casebook = self._free.get()
        try:
            casebook = casebook or open_casebook(self.case, self.settings, by=self.by)
            casebook.store.by, self._called = by or self.by, casebook.store.case
            yield casebook
        finally:
            self._free.put(casebook)

    def conceal(self, words: str) -> str:
        """What an error says, without where on this machine the casebook lies: that is nobody's business who asks."""
        return re.sub(rf"(?<!\w){re.escape(self._called)}(?!\w)", _NAMELESS, words)

    def close(self) -> None:
        """Let go of the casebook, as soon as nobody uses it; who asks later opens it anew."""
        opened = [self._free.get() for _ in range(self._most)]
        for casebook in opened:
            if casebook is not None:
                casebook.close()
            self._free.put(None)
