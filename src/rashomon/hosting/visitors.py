"""Say who asks, with what they may do."""

from dataclasses import dataclass
from typing import Any, Protocol

from litestar import Request
from litestar.types import Scope

from rashomon.errors import Forbidden
from rashomon.records.access import ROLES, Right, Role

__all__ = ["ROLES", "SESSION", "Door", "OpenDoor", "Right", "Role", "Visitor", "bring_in", "find_visitor", "who_asks"]
SESSION = "session"
_STATE = "visitor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Who asks. `proof` is a secret that only pages shown to them know: each form that they send holds it.

    `account` is the account that they have; `key` what let them in: SESSION, `token 3f2a90c1`, nothing where nobody is
    asked who they are.
    """

    name: str
    role: Role
    proof: str
    account: str | None = None
    key: str = ""

    @property
    def signed_in(self) -> bool:
        """Whether it is a person who gave their password."""
        return self.key == SESSION

    def may(self, right: Right) -> bool:
        """Whether they may do something."""
        return right in ROLES[self.role]

    def must(self, right: Right) -> None:
        """Raises Forbidden where they may not."""
        if not self.may(right):
            rights = ", ".join(sorted(ROLES[self.role]))
            raise Forbidden(f"{self.name} may not do this: as {self.role} they may {rights}")


class Door(Protocol):
    """What tells who asks."""

    async def admit(self, scope: Scope) -> Visitor | None:
        """Who asks; None where it is not known. Raises TooOften where that was asked for too often."""
        ...

    def forget(self) -> None:
        """Ask anew of everybody who they are: something was done that may have changed it."""
        ...


class OpenDoor:
    """The door of one's own machine: whoever comes is who started the program."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor = visitor

    async def admit(self, scope: Scope) -> Visitor | None:  # noqa: ARG002
        """Who started the program."""
        return self._visitor

    def forget(self) -> None:
        """Nothing is kept."""


def bring_in(scope: Scope, visitor: Visitor | None) -> None:
    """Keep with a request who asks."""
    scope.setdefault("state", {})[_STATE] = visitor


def who_asks(request: "Request[Any, Any, Any]") -> Visitor:
    """Who makes a request. Raises Forbidden where it is not known."""
    visitor = find_visitor(request)
    if visitor is None:
        raise Forbidden("sign in first: it is not known who asks")
    return visitor


def find_visitor(request: "Request[Any, Any, Any]") -> Visitor | None:
    """Who makes a request; None where it is not known."""
    visitor = request.scope.get("state", {}).get(_STATE)
    return visitor if isinstance(visitor, Visitor) else None
