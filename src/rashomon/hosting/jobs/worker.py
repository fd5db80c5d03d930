"""Do one job, handed over on standard input, as long as whoever handed it over lives."""

import os
import sys
from dataclasses import replace
from threading import Thread

import msgspec

from rashomon.casebook import open_casebook
from rashomon.errors import RashomonError
from rashomon.hosting.jobs.duties import DUTIES, Duty
from rashomon.hosting.jobs.pulse import STOPPED, Pulse
from rashomon.hosting.jobs.tally import Halted, Tally
from rashomon.hosting.jobs.task import Task
from rashomon.store.jobs import find_job, finish, give_back

_NICE = 10
_BLOCK = 20  # reports: what is stopped or killed loses no more, and pages see it go on


def serve() -> None:
    """Do the job of the task that stands on standard input; when that ends, stop at the next report."""
    task = msgspec.json.decode(sys.stdin.buffer.readline(), type=Task)
    if hasattr(os, "nice"):
        os.nice(_NICE)
    work(task, lifeline=sys.stdin.fileno())


def work(task: Task, *, lifeline: int) -> None:
    """Do a job; `lifeline` is what is read until it ends, since then nobody wants it done here any more."""
    settings = replace(task.settings, block=min(task.settings.block, _BLOCK))
    with open_casebook(task.case, settings, by=task.by) as casebook:
        job = find_job(casebook.store, task.job)
        tally = Tally(job)
        Thread(target=_heed, args=(lifeline, tally), daemon=True).start()
        pulse = Pulse(task, tally)
        pulse.start()
        state, note = "done", ""
        try:
            duty = Duty(
                casebook=casebook, job=job, tally=tally, terms=task.terms, tell=lambda: pulse.tell(casebook.store)
            )
            note = DUTIES[job.kind](duty)
        except Halted:
            state, note = tally.halted, STOPPED
        except RashomonError as error:
            state, note = "failed", str(error)
        pulse.end()
        pulse.tell(casebook.store)
        if state == "left":
            give_back(casebook.store, task.job, task.worker)
        else:
            finish(casebook.store, task.job, task.worker, state, note)  # type: ignore[arg-type]


def _heed(lifeline: int, tally: Tally) -> None:
    while os.read(lifeline, 1 << 10):
        pass
    tally.halted = tally.halted or "left"
