"""Hold what lists show of a comparison."""

from dataclasses import dataclass
from typing import Literal

from rashomon.records.comparison import Holder, Incident

Heat = Literal["strict", "possible", "revised"]
"""How a dispute stands: its sides cannot all be true, may be reconciled, were given one after the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One value of a dispute: in how many reports it stands, behind it how many independent origins, at least, at most.

    The value is written as the comparison has it.
    """

    value: str
    reports: int
    at_least: int
    at_most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """The sides of a dispute that a list has room for; `hidden` counts the others.

    `settled` says how people settled it, if they did.
    """

    sides: tuple[Side, ...]
    hidden: int
    settled: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeLine:
    """A dispute or an update as a list shows it; `reports` is in how many it stands."""

    id: str
    kind: Heat
    slot: str
    about: str
    incident: str | None
    entity: str | None
    brief: Brief
    reports: int


@dataclass(frozen=True, slots=True, kw_only=True)
class New:
    """What a comparison has that the one before, of the id `since`, had not.

    All is counted; of disputes, and of those that others have joined, the first ids are told; the first denials.
    """

    since: str
    counted: dict[str, int]
    disputes: tuple[str, ...]
    joined: tuple[str, ...]
    denials: tuple[Holder, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentLine:
    """An incident as a list shows it, without its mentions; `title` is that of its story."""

    incident: Incident
    title: str
    reports: int
    disputes: int
