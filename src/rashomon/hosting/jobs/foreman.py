"""Start a process for each job, one after the other."""

import os
import subprocess
import sys
from secrets import token_hex
from threading import Event, Thread

import msgspec

from rashomon.errors import RashomonError
from rashomon.hosting.jobs.task import Task
from rashomon.hosting.jobs.terms import Terms
from rashomon.hosting.openings import Openings
from rashomon.ingest.apart import name_end
from rashomon.store.jobs import Job, Kind, give_back, mourn, take

_CHILD = "from rashomon.hosting.jobs.worker import serve; serve()"
_PAUSE = 0.7  # seconds between two looks at what waits
_LEAVING = 12.0  # seconds that a process gets to come to a point where it can stop
_OWN: tuple[Kind, ...] = ("add", "read-again", "compare")


class Foreman:
    """Looks for jobs as long as a server runs: those that it was asked for, those that another one left undone."""

    def __init__(self, openings: Openings, terms: Terms) -> None:
        self._openings, self._terms = openings, terms
        self._kinds: tuple[Kind, ...] = (*_OWN, "fetch") if terms.fetching else _OWN
        self._worker = token_hex(8)
        self._leaving = Event()
        self._thread = Thread(target=self._look, name="foreman", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def close(self) -> None:
        """Stop looking; the job that is being done goes on after the next start."""
        self._leaving.set()
        if self._thread.is_alive():
            self._thread.join()

    def _look(self) -> None:
        while not self._leaving.wait(_PAUSE):
            try:
                with self._openings.borrow() as casebook:
                    job = take(casebook.store, self._worker, self._kinds)
                if job is not None:
                    self._see_to(job)
            except (RashomonError, OSError):  # a database that is gone for a while, or no room for a process
                continue

    def _see_to(self, job: Job) -> None:
        """Have a job done, whatever becomes of the process that does it."""
        process = _start()
        task = Task(
            case=self._openings.case, settings=self._openings.settings, terms=self._terms,
            job=job.number, worker=self._worker, by=job.by,
        )  # fmt: skip
        with process:
            assert process.stdin is not None
            try:
                process.stdin.write(msgspec.json.encode(task) + b"\n")
            except OSError:
                process.kill()
            while process.poll() is None and not self._leaving.wait(0.1):
                pass
            if process.poll() is None:
                process.stdin.close()
                _wait(process)
        with self._openings.borrow() as casebook:
            if process.returncode and not self._leaving.is_set():
                mourn(casebook.store, job.number, self._worker, name_end(process.returncode))
            else:
                give_back(casebook.store, job.number, self._worker)  # unless it was ended


def _start() -> "subprocess.Popen[bytes]":
    places = os.pathsep.join(place for place in sys.path if place)
    return subprocess.Popen(
        [sys.executable, "-P", "-c", _CHILD],
        bufsize=0,  # so that nothing is left to be written to one that is dead
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": places},
        start_new_session=True,  # so that Ctrl-C in the terminal reaches the server alone
    )


def _wait(process: "subprocess.Popen[bytes]") -> None:
    try:
        process.wait(timeout=_LEAVING)
    except subprocess.TimeoutExpired:
        process.kill()
