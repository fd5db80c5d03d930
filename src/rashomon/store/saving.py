"""Save reports with what came of them."""

from collections.abc import Sequence

from rashomon.records.report import Report
from rashomon.store.answers import Arrival, Saved
from rashomon.store.opening import Store


def key_of(report: Report) -> str:
    """What a report is known by: the SHA-256 of its bytes' digest with all that was said of it, as canonical JSON.

    The same bytes with the same sayings are one report, under whatever id or place they came.
    """
    ...


def save(store: Store, arrivals: Sequence[Arrival]) -> list[Saved]:
    """Save all in one transaction, in order; give some hundred at a time for speed.

    A report that is there already is not saved again; its reading is, where it is of another recipe. The newest reading
    is what lists and searches tell of.
    """
    ...
