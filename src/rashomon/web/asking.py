"""Hold what an address asks of a casebook."""

from collections.abc import Mapping
from dataclasses import dataclass
from threading import Lock

from rashomon.casebook.changes import find_changes, summarise
from rashomon.errors import BadSettings
from rashomon.hosting.visitors import Visitor
from rashomon.store.answers import New, StoredComparison
from rashomon.store.columns import Columns
from rashomon.store.opening import Store
from rashomon.store.queries import find_comparison, find_new, get_comparison
from rashomon.store.state import count_unlaid


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The comparison that a page rests on; `unlaid` is what it takes no account of: acts of the log, each counted."""

    comparison: str
    made: str
    by: str
    unlaid: dict[str, int]


class Shelf:
    """What was found out at some expense, and is asked for again: it hangs on ids that are digests alone."""

    def __init__(self) -> None:
        self.columns: Columns | None = None
        self._new: tuple[str, str, New] | None = None
        self._lock = Lock()

    def find_new(self, store: Store, earlier: str, later: str) -> New | None:
        """What a comparison has that the one before had not; worked out where it was not kept with it."""
        kept = find_new(store, later)
        if kept is not None:
            return kept
        with self._lock:  # whoever comes meanwhile waits: it takes as long for each
            known = self._new
            if known is None or known[:2] != (earlier, later):
                before, after = ((name, get_comparison(store, name)) for name in (earlier, later))
                new = summarise(find_changes(before, after))
                if new is None:
                    return None
                known = self._new = (earlier, later, new)
        return known[2]


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

    def laid(self) -> StoredComparison | None:
        """The comparison that the address names, or the newest; None where there is none yet.

        Raises BadSettings where none has that name.
        """
        name = self.path.get("comparison")
        found = find_comparison(self.store, name or "") if name != "" else None
        if found is None and name is not None:
            raise BadSettings(f"this casebook holds no comparison {name!r}")
        return found

    def standing(self) -> Standing | None:
        """How the newest comparison stands to the casebook; None where there is none."""
        newest = find_comparison(self.store)
        if newest is None:
            return None
        return Standing(comparison=newest.id, made=newest.made, by=newest.by, unlaid=count_unlaid(self.store))
