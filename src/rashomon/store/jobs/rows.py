"""Hold what is told of a job."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec
from sqlalchemy import Row

Kind = Literal["add", "fetch", "read-again", "compare"]
State = Literal["receiving", "waiting", "running", "done", "stopped", "failed"]
OVER: tuple[State, ...] = ("done", "stopped", "failed")
"""The states of a job that nobody works on any more; one that was stopped, or that failed, can be asked for again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked for besides the kind: what reports do not say themselves, whether to compare at the end."""

    given: Mapping[str, str] = field(default_factory=dict)
    compare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Work that takes long: adding, fetching, reading again, comparing.

    `done` of `total` tells how far it is, in bytes, addresses or reports; a `total` of 0 that it is not known. `added`
    counts reports that are new or were read anew, `known` those that were there, `failed` what could not be read.
    `stopping` tells that it was asked to stop and has not yet; `deaths` how often the process that did it died.
    `kept` counts the bytes that wait here to be read.
    """

    number: int
    kind: Kind
    state: State
    by: str
    made: str
    began: str | None
    ended: str | None
    asked: Asked
    done: int
    total: int
    added: int
    known: int
    failed: int
    note: str
    stopping: bool
    starts: int
    deaths: int
    kept: int

    @property
    def over(self) -> bool:
        """Whether nobody works on it any more."""
        return self.state in OVER


@dataclass(frozen=True, slots=True, kw_only=True)
class JobInput:
    """A file or an address of a job; `report` is the id of the report that it gave, where it gave one alone."""

    place: int
    name: str
    size: int
    state: Literal["waiting", "done"]
    added: int
    known: int
    failed: int
    report: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class JobFailure:
    """What could not be read, and why; `input` is the place of the file or address that it came from."""

    input: int | None
    name: str
    message: str


def make_job(row: "Row[Any]") -> Job:
    """The job that a row holds."""
    told = dict(row._mapping)
    asked = msgspec.json.decode(told.pop("asked"), type=Asked)
    return Job(asked=asked, stopping=bool(told.pop("stopping")), **{name: told[name] for name in _PLAIN})


_PLAIN = (
    "number", "kind", "state", "by", "made", "began", "ended", "done", "total", "added", "known", "failed", "note",
    "starts", "deaths", "kept",
)  # fmt: skip
