"""Keep the comparisons of a casebook at hand."""

from collections import OrderedDict
from threading import Lock

from rashomon.casebook.changes import find_changes
from rashomon.casebook.laying import Laid
from rashomon.casebook.paging import every
from rashomon.errors import NotThere
from rashomon.records.changes import Changes
from rashomon.store.answers import Standing
from rashomon.store.opening import Store
from rashomon.store.queries import get_comparison, list_comparisons
from rashomon.store.state import count_unlaid

_KEPT = 3


class Shelf:
    """The comparisons that were asked for last: an id is the digest of what it names, so none goes out of date."""

    def __init__(self) -> None:
        self._known: OrderedDict[str, Laid] = OrderedDict()
        self._changes: Changes | None = None
        self._lock = Lock()

    def find_changes(self, earlier: Laid, later: Laid) -> Changes:
        """What is new between two comparisons; kept for whoever asks next."""
        with self._lock:
            known = self._changes
        if known is None or (known.since, known.until) != (earlier.id, later.id):
            known = find_changes(earlier, later)
            with self._lock:
                self._changes = known
        return known

    def find(self, store: Store, identity: str) -> Laid:
        """The comparison of an id, or of the beginning of one. Raises BadSettings where there is none."""
        whole = self._complete(store, identity)
        with self._lock:
            laid = self._known.pop(whole, None) or Laid(whole, get_comparison(store, whole))
            self._known[whole] = laid
            while len(self._known) > _KEPT:
                self._known.popitem(last=False)
        return laid

    def _complete(self, store: Store, identity: str) -> str:
        """The whole id. The newest comparisons are looked at first: they are asked for most."""
        kept = every(lambda cursor: list_comparisons(store, cursor=cursor, limit=100))
        found = next((one.id for one in kept if identity and one.id.startswith(identity)), None)
        if found is None:
            raise NotThere(f"this casebook holds no comparison {identity!r}")
        return found


def find_newest(store: Store, shelf: Shelf) -> Laid | None:
    """The newest comparison; None where there is none yet."""
    newest = list_comparisons(store, limit=1).items
    return shelf.find(store, newest[0].id) if newest else None


def tell_standing(store: Store) -> Standing | None:
    """How the newest comparison stands to the casebook; None where there is none."""
    newest = list_comparisons(store, limit=1).items
    if not newest:
        return None
    one = newest[0]
    return Standing(comparison=one.id, made=one.made, by=one.by, unlaid=count_unlaid(store))
