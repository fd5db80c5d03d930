"""Hold what a form asks to be done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from rashomon.casebook import Casebook
from rashomon.errors import BadSettings
from rashomon.hosting.jobs import Terms
from rashomon.hosting.visitors import Right, Visitor
from rashomon.web.asking import Asked, Shelf
from rashomon.web.pages import Leaf

MOST_FIELDS_BYTES = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """What a form asks for: in which casebook, by whom, with what in its fields."""

    casebook: Casebook
    shelf: Shelf
    visitor: Visitor
    fields: Mapping[str, str]
    terms: Terms = field(default_factory=Terms)

    def get(self, name: str) -> str | None:
        """What a field holds, if anything."""
        return self.fields.get(name, "").strip() or None

    def need(self, name: str) -> str:
        """What a field holds. Raises BadSettings where it is empty."""
        given = self.get(name)
        if given is None:
            raise BadSettings(f"fill in {name!r}: it was left empty")
        return given

    def as_asked(self) -> Asked:
        """The same as if its fields were asked for, to find what the form was on."""
        return Asked(store=self.casebook.store, shelf=self.shelf, visitor=self.visitor, path={}, query=self.fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What a form does: `do` does it, giving the address of the page to show then; `right` is who may.

    `form` is the page with the form, which is shown again with all that was filled in where something is wrong with it.
    """

    do: Callable[[Doing], str]
    right: Right
    form: Leaf[Any] | None = None
