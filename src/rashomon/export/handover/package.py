"""Hold what is handed over, what was written of it, what was not."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from rashomon.records.comparison import Comparison
from rashomon.records.judgement import Judgement
from rashomon.records.reading import Reading
from rashomon.records.report import Failure


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Something that stands in the package, or was done without: `count` of `what`, `reason` says why."""

    what: str
    count: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Custody:
    """How one report came here, where it was kept, in sentences; `report` is the SHA-256 of its bytes as they came."""

    report: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """All that is handed over, whatever the format.

    `made` is an ISO 8601 date and time with its offset, handed in; `by` a person. `readings` gives the readings from
    the first to the last each time it is called, in one order, so that no format has to hold them all. The reports of
    `comparison` are among them. `left_out` is what was already left out before, `redacted` the name of the profile by
    which names were taken out: then nothing leads back to the raw texts.
    """

    title: str
    made: str
    by: str | None = None
    readings: Callable[[], Iterable[Reading]]
    comparison: Comparison | None = None
    judgements: tuple[Judgement, ...] = ()
    failures: tuple[Failure, ...] = ()
    custody: tuple[Custody, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    redacted: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One file of an export: its name in the folder, the SHA-256 of its bytes, how many they are, what it holds."""

    name: str
    sha256: str
    size: int
    media_type: str
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What was written to `folder`, with all that the format cannot hold or that was left out."""

    format: str
    folder: Path
    files: tuple[Written, ...]
    left_out: tuple[LeftOut, ...]
