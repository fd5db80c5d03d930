"""Show what was done with a casebook, what it lacks."""

from dataclasses import dataclass

from rashomon.store.answers import Entry, Page, StoredFailure, Tombstone
from rashomon.store.queries import list_entries, list_failures, list_tombstones
from rashomon.store.state import find_last_entry
from rashomon.web.asking import Asked

_MOST = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Custody:
    """A stretch of the log: the entries past number `after`; `newest` is its last entry, whose hash proves the rest."""

    entries: tuple[Entry, ...]
    after: int
    total: int
    newest: Entry
    tombstones: Page[Tombstone]


@dataclass(frozen=True, slots=True, kw_only=True)
class Failures:
    """Reports that could not be read, the last first."""

    failures: Page[StoredFailure]


def tell_custody_log(asked: Asked) -> Custody:
    """The log of custody: its end, if no number is given."""
    newest = find_last_entry(asked.store)
    total = newest.seq  # the numbers run on without a gap
    after = asked.number("after", 0) if asked.get("after") else max(0, total - _MOST)
    return Custody(
        entries=tuple(list_entries(asked.store, after=after, limit=_MOST)),
        after=after,
        total=total,
        newest=newest,
        tombstones=list_tombstones(asked.store, limit=_MOST),
    )


def tell_failures(asked: Asked) -> Failures:
    """What could not be read."""
    return Failures(failures=list_failures(asked.store, cursor=asked.get("after"), limit=_MOST))
