"""Hold the casebook that an assistant asks."""

from collections.abc import Callable, Iterable
from itertools import chain
from threading import Lock
from typing import NamedTuple, TypeVar

from rashomon.casebook import Casebook
from rashomon.casebook.paging import every
from rashomon.casebook.shelf import Shelf
from rashomon.errors import BadSettings
from rashomon.mcp.fitting import Draft, fit
from rashomon.mcp.forms import Basis, Source
from rashomon.records.comparison import Comparison
from rashomon.records.reading import Reading
from rashomon.store.answers import StoredComparison, StoredReport
from rashomon.store.opening import Store
from rashomon.store.queries import find_report, get_comparison, get_reading, list_comparisons
from rashomon.store.state import count_unlaid

_SHOWN_DIGITS = 16
_AROUND = 1_500  # bytes of an answer that go to its marks, its notice
_UNLAID = "the reports of this casebook were not yet laid side by side; ask the user to run `rashomon changes CASE`"
Found = TypeVar("Found")


class Laid(NamedTuple):
    """A comparison with how it stands to the casebook."""

    id: str
    comparison: Comparison
    basis: Basis


class Desk:
    """An open casebook, read from; only judging writes to it. It serves one thread at a time: whoever holds `alone`."""

    def __init__(self, casebook: Casebook) -> None:
        self.casebook, self.shelf, self.alone = casebook, Shelf(), Lock()
        self._kept: tuple[str, Comparison] | None = None

    @property
    def store(self) -> Store:
        """The store of the casebook."""
        return self.casebook.store

    @property
    def room(self) -> int:
        """How many bytes what was found may have."""
        return self.casebook.settings.longest_answer - _AROUND

    def fit(self, make: Callable[[int], Draft[Found]], most: int) -> Draft[Found]:
        """The draft with as many items as there is room for."""
        return fit(make, most, self.room)

    def find(self, comparison: str | None = None) -> Laid:
        """The comparison of an id, or the beginning of one; else the newest. Raises BadSettings where there is none.

        Nothing is compared here: reading changes nothing in a casebook.
        """
        kept = every(lambda cursor: list_comparisons(self.store, cursor=cursor, limit=100))
        newest = next(kept, None)
        if newest is None:
            raise BadSettings(_UNLAID)
        found = newest if comparison is None else self._find(comparison, chain((newest,), kept))
        if self._kept is None or self._kept[0] != found.id:
            self._kept = found.id, get_comparison(self.store, found.id)
        basis = Basis(
            comparison=found.id[:_SHOWN_DIGITS],
            made=found.made,
            newest=found.id == newest.id,
            unlaid=count_unlaid(self.store),
        )
        return Laid(found.id, self._kept[1], basis)

    def open(self, report: str) -> tuple[StoredReport, Reading]:
        """A report with its newest reading. Raises BadSettings where it is not there, or was not read."""
        stored = find_report(self.store, report)
        reading = get_reading(self.store, stored.key)
        if reading is None:
            raise BadSettings(f"the report {stored.id!r} was not read; only its bytes are kept")
        return stored, reading

    def _find(self, beginning: str, kept: Iterable[StoredComparison]) -> StoredComparison:
        found = next((one for one in kept if beginning and one.id.startswith(beginning)), None)
        if found is None:
            raise BadSettings(f"this casebook holds no comparison {beginning!r}; leave it out for the newest")
        return found


def to_source(stored: StoredReport) -> Source:
    """A report as far as it is needed to cite it; where its file lay is nobody's business."""
    return Source(
        id=stored.id,
        publisher=stored.publisher,
        published=stored.published,
        title=stored.title,
        url=stored.url,
        language=stored.language,
        sha256=stored.sha256,
        read=stored.recipe is not None,
    )


def read_offset(after: str | None) -> int:
    """Where a list goes on, by the `next` of the answer before. Raises BadSettings where that is none."""
    if after is None:
        return 0
    if not (after.isascii() and after.isdigit() and len(after) < 10):
        raise BadSettings(f"{after!r} is not the `next` of an answer of this tool")
    return int(after)
