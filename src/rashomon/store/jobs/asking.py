"""Ask for long work, or ask how it stands."""

from typing import Any

import msgspec
from sqlalchemy import Connection, Select, delete, func, select, update

from rashomon.errors import BadSettings, NotThere
from rashomon.store.jobs.rows import OVER, Asked, Job, JobFailure, JobInput, Kind, State, make_job
from rashomon.store.opening import Store
from rashomon.store.seals import plain
from rashomon.store.tables import job_failures, job_inputs, job_pieces, jobs

_ONCE = ("compare", "read-again")
_NONE: dict[str, int] = dict.fromkeys(
    ("done", "total", "added", "known", "failed", "stopping", "starts", "deaths", "losses", "until"), 0
)


def ask(store: Store, kind: Kind, asked: Asked | None = None, *, names: tuple[str, ...] = ()) -> Job:
    """Ask for work. `names` are the addresses to fetch, in order.

    Comparing, or reading all again, is asked for once: where that waits already, it is the job that waits.
    """
    with store.writing() as connection:
        number = _find_waiting(connection, kind) if kind in _ONCE else None
        if number is None:
            number = add_job(connection, store, kind, asked or Asked(), "waiting")
            values = [input_row(number, place, name) for place, name in enumerate(names, 1)]
            if values:
                connection.execute(job_inputs.insert(), values)
                connection.execute(update(jobs).where(jobs.c.number == number).values(total=len(values)))
        return _find(store, connection, number)


def stop(store: Store, number: int) -> Job:
    """Ask whoever does it to stop; one that nobody does is stopped now. What was taken in stays."""
    with store.writing() as connection:
        job = _find(store, connection, number)
        if job.state == "running":
            values: dict[str, object] = {"stopping": 1}
        elif job.state == "waiting":
            values = {"state": "stopped", "ended": store.clock(), "note": f"stopped by {plain(store.by)}"}
        else:
            values = {}
        if values:
            connection.execute(update(jobs).where(jobs.c.number == number).values(values))
        return _find(store, connection, number)


def redo(store: Store, number: int) -> Job:
    """Let a job that is over wait again: it goes on where it was. Raises BadSettings where nothing of it is left."""
    with store.writing() as connection:
        job = _find(store, connection, number)
        if job.state not in OVER:
            return job
        left = select(job_inputs.c.place).where(job_inputs.c.job == number, job_inputs.c.state == "waiting").limit(1)
        if job.kind in ("add", "fetch") and connection.execute(left).first() is None:
            raise BadSettings(f"nothing is left of job {number}: all that came with it was taken in, or dropped")
        begin = {"state": "waiting", "note": "", "ended": None, "deaths": 0, "losses": 0, "stopping": 0, "at": None}
        connection.execute(update(jobs).where(jobs.c.number == number).values(begin))
        return _find(store, connection, number)


def drop(store: Store, number: int) -> Job:
    """Forget what a job that is over holds and has not taken in. Raises BadSettings where it is not over."""
    with store.writing() as connection:
        job = _find(store, connection, number)
        if job.state not in OVER:
            raise BadSettings(f"job {number} is not over yet; stop it first")
        drop_inputs(connection, number)
        return _find(store, connection, number)


def find_job(store: Store, number: int) -> Job:
    """One job. Raises NotThere where there is none of that number."""
    with store.reading() as connection:
        return _find(store, connection, number)


def list_jobs(store: Store, *, before: int | None = None, limit: int = 50) -> tuple[Job, ...]:
    """Jobs, the newest first; `before` is the number of the last one that was shown."""
    query = select_jobs().order_by(jobs.c.number.desc()).limit(limit)
    if before is not None:
        query = query.where(jobs.c.number < before)
    with store.reading() as connection:
        return tuple(map(make_job, connection.execute(query)))


def list_inputs(
    store: Store, number: int, *, after: int = 0, limit: int = 100, waiting: bool = False
) -> tuple[JobInput, ...]:
    """The files or addresses of a job, in order, from past the place `after`; or only those that still wait."""
    query = select(*(column for column in job_inputs.c if column.name != "job")).where(
        job_inputs.c.job == number, job_inputs.c.place > after
    )
    if waiting:
        query = query.where(job_inputs.c.state == "waiting")
    with store.reading() as connection:
        rows = connection.execute(query.order_by(job_inputs.c.place).limit(limit))
        return tuple(JobInput(**row._mapping) for row in rows)


def list_failed(store: Store, number: int, *, after: int = 0, limit: int = 100) -> tuple[JobFailure, ...]:
    """What could not be read, in order, from past the first `after` on; no more than a thousand are kept."""
    query = select(job_failures.c.input, job_failures.c.name, job_failures.c.message).where(
        job_failures.c.job == number, job_failures.c.place > after
    )
    with store.reading() as connection:
        rows = connection.execute(query.order_by(job_failures.c.place).limit(limit))
        return tuple(JobFailure(**row._mapping) for row in rows)


def read_number(text: str) -> int:
    """The number of a job. Raises NotThere where it cannot be one."""
    if not (text.isascii() and text.isdecimal() and len(text) < 16):
        raise NotThere(f"there is no job {text!r}; jobs have numbers")
    return int(text)


def count_open(store: Store) -> int:
    """How many jobs wait, or are being done."""
    query = select(func.count()).select_from(jobs).where(jobs.c.state.in_(("waiting", "running")))
    with store.reading() as connection:
        return connection.execute(query).scalar_one()


def add_job(connection: Connection, store: Store, kind: Kind, asked: Asked, state: State) -> int:
    """Add a row; its number."""
    number: int = (connection.execute(select(func.max(jobs.c.number))).scalar() or 0) + 1
    row = {
        **_NONE,
        "number": number,
        "kind": kind,
        "state": state,
        "by": plain(store.by),
        "made": store.clock(),
        "asked": plain(msgspec.json.encode(asked).decode("utf-8")),
        "note": "",
    }
    connection.execute(jobs.insert(), row)
    return number


def ask_once(connection: Connection, store: Store, kind: Kind) -> None:
    """Ask for what one job does for all, unless that waits already."""
    if _find_waiting(connection, kind) is None:
        add_job(connection, store, kind, Asked(), "waiting")


def input_row(job: int, place: int, name: str) -> dict[str, object]:
    """The row of a file, or of an address, that nothing is known of yet."""
    return {
        "job": job, "place": place, "name": plain(name), "size": 0, "state": "waiting",
        "added": 0, "known": 0, "failed": 0, "report": None,
    }  # fmt: skip


def drop_inputs(connection: Connection, number: int) -> None:
    """Take away the bytes that a job has not taken in; that they were there stays."""
    connection.execute(delete(job_pieces).where(job_pieces.c.job == number))
    left = (job_inputs.c.job == number, job_inputs.c.state == "waiting")
    connection.execute(delete(job_inputs).where(*left))


def _find_waiting(connection: Connection, kind: Kind) -> int | None:
    query = select(jobs.c.number).where(jobs.c.kind == kind, jobs.c.state == "waiting").limit(1)
    return connection.execute(query).scalar()


def _find(store: Store, connection: Connection, number: int) -> Job:
    row = connection.execute(select_jobs().where(jobs.c.number == number)).first()
    if row is None:
        raise NotThere(f"{store.case} knows no job {number}")
    return make_job(row)


def select_jobs() -> "Select[Any]":
    """The query for jobs, each with how many bytes of it wait."""
    kept = (
        select(func.coalesce(func.sum(job_inputs.c.size), 0))
        .where(job_inputs.c.job == jobs.c.number, job_inputs.c.state == "waiting")
        .scalar_subquery()
    )
    return select(jobs, kept.label("kept"))
