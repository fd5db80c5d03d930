"""Show work that takes long."""

from dataclasses import dataclass

from rashomon.store.jobs import Job, JobFailure, JobInput, find_job, list_failed, list_inputs, list_jobs, read_number
from rashomon.web.asking import Asked

_MOST = 50
_MOST_INPUTS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Jobs:
    """Jobs, the newest first; `next` is the number from which to ask for older ones."""

    jobs: tuple[Job, ...]
    next: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OneJob:
    """A job, with what became of each of its files; `next` is the place from which to ask for more of them.

    `held` tells that it waits for a server that may ask hosts; `over` that nobody works on it any more.
    """

    job: Job
    over: bool
    held: bool
    inputs: tuple[JobInput, ...]
    next: int | None
    failures: tuple[JobFailure, ...]


def tell_jobs(asked: Asked) -> Jobs:
    """All jobs."""
    before = asked.get("after")
    found = list_jobs(asked.store, before=read_number(before) if before else None, limit=_MOST)
    return Jobs(jobs=found, next=found[-1].number if len(found) == _MOST else None)


def tell_job(asked: Asked) -> OneJob:
    """One job. Raises NotThere where there is none of that number."""
    job = find_job(asked.store, read_number(asked.name()))
    after = asked.number("after", 0)
    inputs = list_inputs(asked.store, job.number, after=after, limit=_MOST_INPUTS)
    return OneJob(
        job=job,
        over=job.over,
        held=job.kind == "fetch" and job.state == "waiting" and asked.terms.fetching is None,
        inputs=inputs,
        next=inputs[-1].place if len(inputs) == _MOST_INPUTS else None,
        failures=list_failed(asked.store, job.number),
    )
