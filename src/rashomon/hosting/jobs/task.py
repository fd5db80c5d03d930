"""Say what the process of a job is to do."""

from dataclasses import dataclass

from rashomon.hosting.jobs.terms import Terms
from rashomon.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A job of a casebook, done by `worker`, who holds it, in the name of whoever asked for it."""

    case: str
    settings: Settings
    terms: Terms
    job: int
    worker: str
    by: str
