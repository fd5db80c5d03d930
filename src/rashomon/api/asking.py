"""Hold what a program asks of a casebook."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from rashomon.api.parameters import Value
from rashomon.casebook import Casebook
from rashomon.casebook.laying import Laid
from rashomon.casebook.shelf import Shelf, find_newest
from rashomon.errors import NotThere
from rashomon.hosting.visitors import Visitor
from rashomon.store.opening import Store

NEWEST = "newest"
AFTER, LIMIT = "after", "limit"
USUAL = 50
"""How many items of a list are given, where nobody says how many."""
UNLAID = "the reports of this casebook were not yet laid side by side; run: rashomon changes CASE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked of which casebook, by whom; `said` is what was sent along."""

    casebook: Casebook
    shelf: Shelf
    visitor: Visitor
    values: Mapping[str, Value]
    said: object = None

    @property
    def store(self) -> Store:
        """What answers questions."""
        return self.casebook.store

    def get(self, name: str) -> str | None:
        """What is asked under a name, if anything."""
        value = self.values.get(name)
        return value if isinstance(value, str) else None

    def need(self, name: str) -> str:
        """What is asked under a name that must be given."""
        value = self.values[name]
        assert isinstance(value, str)
        return value

    @property
    def after(self) -> str | None:
        """The cursor of the page that is asked for."""
        return self.get(AFTER)

    @property
    def limit(self) -> int:
        """How many items are asked for."""
        value = self.values.get(LIMIT, USUAL)
        assert isinstance(value, int)
        return value

    def turn_to(self, cursor: str) -> "Asked":
        """The same, asked of another page."""
        return replace(self, values={**self.values, AFTER: cursor})

    def laid(self, identity: str | None = None) -> Laid:
        """The comparison of an id, or that the address names. Raises NotThere where there is none."""
        name = identity or self.get("comparison") or NEWEST
        if name != NEWEST:
            return self.shelf.find(self.store, name)
        laid = self.newest()
        if laid is None:
            raise NotThere(UNLAID)
        return laid

    def newest(self) -> Laid | None:
        """The newest comparison, if there is one."""
        return find_newest(self.store, self.shelf)
