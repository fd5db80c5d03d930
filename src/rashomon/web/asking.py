"""Hold what an address asks of a casebook."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from threading import Lock

from rashomon.casebook.changes import find_changes
from rashomon.casebook.laying import Laid
from rashomon.casebook.paging import every
from rashomon.errors import BadSettings
from rashomon.hosting.visitors import Visitor
from rashomon.records.changes import Changes
from rashomon.store.opening import Store
from rashomon.store.queries import get_comparison, list_comparisons
from rashomon.store.state import count_unlaid

_KEPT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The comparison that a page rests on; `unlaid` is what it takes no account of: acts of the log, each counted."""

    comparison: str
    made: str
    by: str
    unlaid: dict[str, int]


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
            raise BadSettings(f"this casebook holds no comparison {identity!r}")
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked of which casebook, by whom: by the path, by the query behind it."""

    store: Store
    shelf: Shelf
    visitor: Visitor
    path: Mapping[str, str]
    query: Mapping[str, str]

    def get(self, name: str) -> str | None:
        """What is given under a name, if anything."""
        return self.query.get(name, "").strip() or None

    def name(self) -> str:
        """What is asked for by name, in the path or behind it. Raises BadSettings where it is not."""
        name = self.path.get("name") or self.query.get("name")
        if not name:
            raise BadSettings("this address asks for a name; it ends with ?name=…")
        return name

    def number(self, name: str, least: int = 1) -> int:
        """A number that is given under a name, or the least one. Raises BadSettings where it is none."""
        given = self.get(name)
        if given is None:
            return least
        if not (given.isascii() and given.isdigit() and len(given) < 10):
            raise BadSettings(f"{name} is {given!r}; give a whole number")
        return max(least, int(given))

    def laid(self) -> Laid | None:
        """The comparison that the address names, or the newest; None where there is none yet."""
        if "comparison" in self.path:
            return self.shelf.find(self.store, self.path["comparison"])
        newest = list_comparisons(self.store, limit=1).items
        return self.shelf.find(self.store, newest[0].id) if newest else None

    def standing(self) -> Standing | None:
        """How the newest comparison stands to the casebook; None where there is none."""
        newest = list_comparisons(self.store, limit=1).items
        if not newest:
            return None
        one = newest[0]
        return Standing(comparison=one.id, made=one.made, by=one.by, unlaid=count_unlaid(self.store))
