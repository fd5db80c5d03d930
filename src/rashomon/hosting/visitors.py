"""Say who asks, with what they may do."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from litestar import Request
from litestar.types import Scope

from rashomon.errors import Forbidden

Right = Literal["read", "judge", "add", "manage"]
Role = Literal["reader", "reviewer", "editor", "owner"]
ROLES: Mapping[Role, frozenset[Right]] = {
    "reader": frozenset(("read",)),
    "reviewer": frozenset(("read", "judge")),
    "editor": frozenset(("read", "judge", "add")),
    "owner": frozenset(("read", "judge", "add", "manage")),
}
"""What each role may do: look; judge; add reports and compare; manage accounts."""
_STATE = "visitor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Who asks. `proof` is a secret that only pages shown to them know: each form that they send holds it."""

    name: str
    role: Role
    proof: str

    def may(self, right: Right) -> bool:
        """Whether they may do something."""
        return right in ROLES[self.role]

    def must(self, right: Right) -> None:
        """Raises Forbidden where they may not."""
        if not self.may(right):
            raise Forbidden(f"{self.name} may not do this: a {self.role} may {', '.join(sorted(ROLES[self.role]))}")


class Door(Protocol):
    """What tells who asks."""

    async def admit(self, scope: Scope) -> Visitor | None:
        """Who asks; None where it is not known."""
        ...


class OpenDoor:
    """The door of one's own machine: whoever comes is who started the program."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor

    async def admit(self, scope: Scope) -> Visitor | None:  # noqa: ARG002
        """Who started the program."""
        return self._visitor


def bring_in(scope: Scope, visitor: Visitor | None) -> None:
    """Keep with a request who asks."""
    scope.setdefault("state", {})[_STATE] = visitor


def who_asks(request: "Request[Any, Any, Any]") -> Visitor:
    """Who makes a request. Raises Forbidden where it is not known."""
    visitor = request.scope.get("state", {}).get(_STATE)
    if not isinstance(visitor, Visitor):
        raise Forbidden("sign in first: it is not known who asks")
    return visitor
