"""Take up long work, tell how far it is, end it: each job by one process at a time."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import Connection, Update, delete, func, select, update

from rashomon.store.jobs.asking import ask_once, drop_inputs, select_jobs
from rashomon.store.jobs.pieces import forget_pieces
from rashomon.store.jobs.rows import Job, JobFailure, JobInput, Kind, make_job
from rashomon.store.opening import Store
from rashomon.store.seals import plain
from rashomon.store.tables import job_failures, job_inputs, jobs

LEASE = 20
"""Seconds for which a process that says nothing is taken to be at work."""
_MOST_LOSSES = 3
_MOST_DEATHS = 6
_MOST_FAILURES = 1_000
_LONGEST = 2_000
_ENDED = {"stopped": "stopped when asked to", "broken": "what was sent broke off before all of it had come"}
Answer = Literal["go on", "stop", "lost"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """How far a job is: counts of all of it; `inputs` as they stand now; what failed since it was told last.

    `at` is the place of the one input that is being read, where each is read by itself.
    """

    done: int = 0
    total: int = 0
    added: int = 0
    known: int = 0
    failed: int = 0
    inputs: tuple[JobInput, ...] = ()
    failures: tuple[JobFailure, ...] = field(default_factory=tuple)
    at: int | None = None


def take(store: Store, worker: str, kinds: Collection[Kind]) -> Job | None:
    """The next job of these kinds, for `worker` alone, until its lease runs out; None where there is none to do.

    One job of a casebook is done at a time. A job whose worker is gone is taken up again, unless that was so too often.
    """
    if not _is_due(store, kinds):
        return None
    with store.writing() as connection:
        now = store.database.tell_seconds(connection)
        _bury(connection, store, now)
        if connection.execute(select(jobs.c.number).where(jobs.c.state == "running").limit(1)).first():
            return None
        first = select(jobs.c.number).where(jobs.c.state == "waiting", jobs.c.kind.in_(kinds)).order_by(jobs.c.number)
        number = connection.execute(first.limit(1)).scalar()
        if number is None:
            return None
        begun = {
            "state": "running",
            "worker": worker,
            "until": now + LEASE,
            "began": func.coalesce(jobs.c.began, store.clock()),
            "starts": jobs.c.starts + 1,
        }
        here = update(jobs).where(jobs.c.number == number, jobs.c.state == "waiting")
        if not connection.execute(here.values(begun)).rowcount:
            return None
        _begin_inputs(connection, number)
        return make_job(connection.execute(select_jobs().where(jobs.c.number == number)).one())


def keep(store: Store, number: int, worker: str, told: Told) -> Answer:
    """Say that the work goes on, and how far it is; whether to go on."""
    with store.writing() as connection:
        until = store.database.tell_seconds(connection) + LEASE
        counts = {name: getattr(told, name) for name in ("done", "total", "added", "known", "failed", "at")}
        before = connection.execute(select(jobs.c.added).where(jobs.c.number == number)).scalar()
        if before is not None and told.added > before:
            counts["losses"] = 0
        if not connection.execute(_held(number, worker).values(until=until, **counts)).rowcount:
            return "lost"
        _tell_inputs(connection, number, told)
        asked = connection.execute(select(jobs.c.stopping).where(jobs.c.number == number)).scalar()
        return "stop" if asked else "go on"


def finish(store: Store, number: int, worker: str, state: Literal["done", "stopped", "failed"], note: str = "") -> bool:
    """End a job; whether it was still this worker's. What it wants done after it is asked for."""
    with store.writing() as connection:
        if not connection.execute(_held(number, worker).values(_end(store, state, note))).rowcount:
            return False
        job = make_job(connection.execute(select_jobs().where(jobs.c.number == number)).one())
        if state == "done" and job.asked.compare:
            ask_once(connection, store, "compare")
        return True


def give_back(store: Store, number: int, worker: str) -> None:
    """Leave a job for whoever comes next: it goes on where it is."""
    with store.writing() as connection:
        connection.execute(_held(number, worker).values(_WAITING))


def mourn(store: Store, number: int, worker: str, why: str) -> None:
    """Say that the process that did a job died: it is taken up again once, then what it died of is left out.

    At the second try each file is read by itself, so that it is known at which one it dies.
    """
    with store.writing() as connection:
        row = connection.execute(select(jobs).where(jobs.c.number == number, jobs.c.worker == worker)).first()
        if row is None or row.state != "running":
            return
        deaths, message = row.deaths + 1, f"the process that read it died ({why})"
        if row.at is not None:
            _leave_out(connection, number, row.at, message)
        values: dict[str, object] = {**_WAITING, "deaths": deaths}
        if row.stopping:
            values |= _end(store, "stopped", _ENDED["stopped"])
        elif deaths >= _MOST_DEATHS or (deaths > 1 and row.at is None):
            values |= _end(store, "failed", f"the process that did it died {deaths} times ({why})")
        connection.execute(_held(number, worker).values(values))


_WAITING: dict[str, object] = {"state": "waiting", "worker": None, "until": 0, "at": None}


def _held(number: int, worker: str) -> Update:
    return update(jobs).where(jobs.c.number == number, jobs.c.worker == worker, jobs.c.state == "running")


def _end(store: Store, state: str, note: str) -> dict[str, object]:
    ended = {"state": state, "ended": store.clock(), "note": plain(note)[:_LONGEST], "stopping": 0}
    return {**_WAITING, **ended}


def _is_due(store: Store, kinds: Collection[Kind]) -> bool:
    """Whether there may be something to do; so that nothing is written where there is not."""
    with store.reading() as connection:
        now = store.database.tell_seconds(connection)
        begun = select(jobs.c.state, jobs.c.until).where(jobs.c.state.in_(("running", "receiving")))
        held = connection.execute(begun).all()
        if any(row.until <= now for row in held):
            return True
        if any(row.state == "running" for row in held):
            return False
        waiting = select(jobs.c.number).where(jobs.c.state == "waiting", jobs.c.kind.in_(kinds)).limit(1)
        return connection.execute(waiting).first() is not None


def _bury(connection: Connection, store: Store, now: int) -> None:
    """Let go of jobs whose process is gone without a word."""
    gone = select(jobs).where(jobs.c.state.in_(("running", "receiving")), jobs.c.until <= now)
    for row in connection.execute(gone).all():
        losses = row.losses + 1
        values: dict[str, object] = {**_WAITING, "losses": losses}
        if row.state == "receiving":
            drop_inputs(connection, row.number)
            values |= _end(store, "failed", _ENDED["broken"])
        elif row.stopping:
            values |= _end(store, "stopped", _ENDED["stopped"])
        elif losses >= _MOST_LOSSES:
            values |= _end(store, "failed", f"whoever did it was gone without a word {losses} times, with nothing done")
        connection.execute(update(jobs).where(jobs.c.number == row.number).values(values))


def _begin_inputs(connection: Connection, number: int) -> None:
    """Count anew what was begun but not ended."""
    if connection.execute(select(job_inputs.c.place).where(job_inputs.c.job == number).limit(1)).first() is None:
        return
    begun = select(job_inputs.c.place).where(job_inputs.c.job == number, job_inputs.c.state == "waiting")
    connection.execute(delete(job_failures).where(job_failures.c.job == number, job_failures.c.input.in_(begun)))
    none = {"added": 0, "known": 0, "failed": 0, "report": None}
    connection.execute(
        update(job_inputs).where(job_inputs.c.job == number, job_inputs.c.state == "waiting").values(none)
    )
    sums = select(
        *(func.coalesce(func.sum(job_inputs.c[name]), 0).label(name) for name in ("added", "known", "failed"))
    )
    counted = connection.execute(sums.where(job_inputs.c.job == number)).one()._mapping
    connection.execute(update(jobs).where(jobs.c.number == number).values(**counted))


def _tell_inputs(connection: Connection, number: int, told: Told) -> None:
    for one in told.inputs:
        values = {name: getattr(one, name) for name in ("state", "added", "known", "failed", "report")}
        here = update(job_inputs).where(job_inputs.c.job == number, job_inputs.c.place == one.place)
        connection.execute(here.values(values))
        if one.state == "done":
            forget_pieces(connection, number, one.place)
    _add_failures(connection, number, told.failures)


def _add_failures(connection: Connection, number: int, failures: tuple[JobFailure, ...]) -> None:
    """Keep the first failures of a job; all are counted."""
    if not failures:
        return
    last = select(func.max(job_failures.c.place)).where(job_failures.c.job == number)
    begin: int = (connection.execute(last).scalar() or 0) + 1
    rows = [
        {
            "job": number,
            "place": place,
            "input": one.input,
            "name": plain(one.name),
            "message": plain(one.message)[:_LONGEST],
        }
        for place, one in enumerate(failures, begin)
        if place <= _MOST_FAILURES
    ]
    if rows:
        connection.execute(job_failures.insert(), rows)


def _leave_out(connection: Connection, number: int, place: int, message: str) -> None:
    """Count a file as failed without reading it further; what was read of it stays."""
    here = (job_inputs.c.job == number, job_inputs.c.place == place)
    name = connection.execute(select(job_inputs.c.name).where(*here, job_inputs.c.state == "waiting")).scalar()
    if name is None:
        return
    connection.execute(update(job_inputs).where(*here).values(state="done", failed=job_inputs.c.failed + 1))
    forget_pieces(connection, number, place)
    failure = JobFailure(input=place, name=name, message=f"{name}: {message}")
    _add_failures(connection, number, (failure,))
