"""Name what can be done on the pages, each with its address."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from rashomon.casebook import Casebook
from rashomon.errors import BadSettings
from rashomon.hosting.visitors import Right, Visitor
from rashomon.web.asking import Shelf

MOST_FIELDS_BYTES = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """What a form asks for: in which casebook, by whom, with what in its fields."""

    casebook: Casebook
    shelf: Shelf
    visitor: Visitor
    fields: Mapping[str, str]

    def get(self, name: str) -> str | None:
        """What a field holds, if anything."""
        return self.fields.get(name, "").strip() or None

    def need(self, name: str) -> str:
        """What a field holds. Raises BadSettings where it is empty."""
        given = self.get(name)
        if given is None:
            raise BadSettings(f"fill in {name!r}: it was left empty")
        return given


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What a form does: `do` does it, giving the address of the page to show then; `right` is who may."""

    do: Callable[[Doing], str]
    right: Right
