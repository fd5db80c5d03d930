"""Count what becomes of the reports of a job."""

from collections.abc import Sequence
from dataclasses import replace
from threading import Lock
from typing import Literal

from rashomon.store.jobs import Job, JobFailure, JobInput, Told

Fate = Literal["added", "known", "failed"]


class Halted(Exception):
    """Whoever asked for the work, or who does it, wants it to stop."""


class Tally:
    """What became of reports so far: one thread counts, another takes what is not yet told.

    `halted` is why the work is to stop: it was asked to, or whoever started it is about to leave.
    """

    def __init__(self, job: Job) -> None:
        self.halted: Literal["", "stopped", "left"] = ""
        self._lock = Lock()
        self._told = Told(
            done=job.total - job.kept, total=job.total, added=job.added, known=job.known, failed=job.failed
        )
        self._inputs: dict[int, JobInput] = {}
        self._failures: list[JobFailure] = []

    def check(self) -> None:
        """Raises Halted where the work is to stop."""
        if self.halted:
            raise Halted(self.halted)

    def expect(self, *, done: int, total: int) -> None:
        """Say how much there is to do, and how much of it is done."""
        with self._lock:
            self._told = replace(self._told, done=done, total=total)

    def stand_at(self, place: int | None) -> None:
        """Say which file is read, where each is read by itself."""
        with self._lock:
            self._told = replace(self._told, at=place)

    def count(self, fate: Fate, *, done: int, of: JobInput | None = None, report: str | None = None) -> None:
        """Count a report of the file or address `of`, with how far the work is then."""
        with self._lock:
            told = self._told
            self._told = replace(told, done=max(done, told.done), **{fate: getattr(told, fate) + 1})
            if of is not None:
                one = self._inputs.get(of.place, of)
                alone = report if not (one.added or one.known) else None
                self._inputs[of.place] = replace(one, report=alone, **{fate: getattr(one, fate) + 1})

    def fail(self, name: str, message: str, *, done: int, of: JobInput | None = None) -> None:
        """Count what could not be read, with the reason."""
        self.count("failed", done=done, of=of, report=self._inputs.get(of.place, of).report if of else None)
        with self._lock:
            self._failures.append(JobFailure(input=of.place if of else None, name=name, message=message))

    def close(self, of: JobInput, *, done: int) -> None:
        """Say that all of a file, or of an address, was taken in."""
        with self._lock:
            self._told = replace(self._told, done=max(done, self._told.done))
            self._inputs[of.place] = replace(self._inputs.get(of.place, of), state="done")

    def tell(self) -> Told:
        """How far it is, with all that was not yet told."""
        with self._lock:
            return replace(self._told, inputs=tuple(self._inputs.values()), failures=tuple(self._failures))

    def settle(self, told: Told) -> None:
        """Take note that something was told."""
        with self._lock:
            del self._failures[: len(told.failures)]
            self._forget(told.inputs)

    def _forget(self, inputs: Sequence[JobInput]) -> None:
        for one in inputs:
            if one.state == "done":
                self._inputs.pop(one.place, None)
