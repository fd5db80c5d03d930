"""Delete reports, so that a tombstone stays."""

from collections.abc import Sequence

from rashomon.store.answers import StoredReport, Tombstone
from rashomon.store.opening import Store


def delete(store: Store, keys: Sequence[str], *, reason: str) -> list[Tombstone]:
    """Delete reports with their bytes, readings, failures, rows. Comparisons that quote them go too.

    Judgements stay, without the words that they quote of them. Raises BadSettings for a key that is not there.
    """
    ...


def find_due(store: Store, *, now: str) -> list[StoredReport]:
    """The reports that were added longer ago than the casebook's setting `retention_days` allows; none without it."""
    ...
