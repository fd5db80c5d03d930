"""Hold what an address asks of a casebook."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from rashomon.casebook.laying import Laid
from rashomon.casebook.shelf import Shelf, tell_standing
from rashomon.errors import BadSettings, NotThere
from rashomon.hosting.jobs import Terms
from rashomon.hosting.visitors import Visitor
from rashomon.store.answers import Standing, StoredComparison
from rashomon.store.opening import Store
from rashomon.store.queries import find_comparison, get_beside

__all__ = ["Asked", "Shelf", "Standing"]
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked of which casebook, by whom: by the path, by the query behind it."""

    store: Store
    shelf: Shelf
    visitor: Visitor
    path: Mapping[str, str]
    query: Mapping[str, str]
    terms: Terms = field(default_factory=Terms)
    state: str = ""
    """The hash of the newest entry of the log, where that is known: what holds until the next one is asked for once."""

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

        Raises NotThere where none has that name.
        """
        name = self.path.get("comparison")
        found = self._remember("laid", name, lambda: find_comparison(self.store, name or "")) if name != "" else None
        if found is None and name is not None:
            raise NotThere(f"this casebook holds no comparison {name!r}")
        return found

    def judged(self) -> Laid | None:
        """The same with nothing of it but what people judged for it."""
        laid = self.laid()
        return Laid(laid.id, get_beside(self.store, laid.id)) if laid else None

    def standing(self) -> Standing | None:
        """How the newest comparison stands to the casebook; None where there is none."""
        return self._remember("standing", None, lambda: tell_standing(self.store))

    def _remember(self, kind: str, name: str | None, make: Callable[[], Made]) -> Made:
        return self.shelf.remember((kind, self.state, name or ""), make) if self.state else make()
