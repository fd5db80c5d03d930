"""Keep saying that a job goes on, until it is to stop."""

import os
import time
from threading import Event, Lock, Thread

from rashomon.casebook import open_casebook
from rashomon.errors import RashomonError
from rashomon.hosting.jobs.tally import Tally
from rashomon.hosting.jobs.task import Task
from rashomon.store.jobs import finish, give_back, keep
from rashomon.store.opening import Store

EVERY = 0.5
"""Seconds between two words."""
PATIENCE = 8.0
"""Seconds within which work that is to stop must have come to a point where it can; then its process ends."""
STOPPED = "stopped when asked to; what was taken in stays"


class Pulse(Thread):
    """Tells the casebook how far the job of a task is, by an opening of its own, until it is over."""

    def __init__(self, task: Task, tally: Tally) -> None:
        super().__init__(name="pulse", daemon=True)
        self._task, self._tally = task, tally
        self._over, self._telling = Event(), Lock()

    def run(self) -> None:
        """Tell, until it is over."""
        with open_casebook(self._task.case, self._task.settings, by=self._task.by) as casebook:
            halted_at = 0.0
            while not self._over.wait(EVERY):
                try:
                    self.tell(casebook.store)
                except RashomonError:  # a database that is gone for a while: the work itself will say so
                    continue
                if self._tally.halted:
                    halted_at = halted_at or time.monotonic()
                    if time.monotonic() - halted_at > PATIENCE:
                        self._leave(casebook.store)

    def end(self) -> None:
        """Say no more."""
        self._over.set()
        self.join()

    def tell(self, store: Store) -> None:
        """Say how far it is. Ends this process where another one has taken the job."""
        with self._telling:
            told = self._tally.tell()
            answer = keep(store, self._task.job, self._task.worker, told)
            self._tally.settle(told)
        if answer == "lost":
            os._exit(0)
        if answer == "stop":
            self._tally.halted = "stopped"

    def _leave(self, store: Store) -> None:
        # What was begun is rolled back by the database; what was saved stays.
        if self._tally.halted == "stopped":
            finish(store, self._task.job, self._task.worker, "stopped", STOPPED)
        else:
            give_back(store, self._task.job, self._task.worker)
        os._exit(0)
