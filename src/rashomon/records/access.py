"""Hold who may come in, with what they may do."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Right = Literal["read", "judge", "add", "manage"]
Role = Literal["reader", "reviewer", "editor", "owner"]
ROLES: Mapping[Role, frozenset[Right]] = {
    "reader": frozenset(("read",)),
    "reviewer": frozenset(("read", "judge")),
    "editor": frozenset(("read", "judge", "add")),
    "owner": frozenset(("read", "judge", "add", "manage")),
}
"""What each role may do, the least first: look; judge; add reports and compare; manage accounts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person who may sign in; `made` on the word of `by`; `disabled` since then, None for one that is in use.

    `changed` is when the password was set last.
    """

    name: str
    role: Role
    made: str
    by: str
    changed: str
    disabled: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What lets a program in: its secret is known to whoever holds it, and to nobody else.

    `id` names it in lists, `label` says what it is for. With an `account` it acts in that name, with no more rights
    than the account has; without one it acts in the name of its label. `expires` is None for one that never does;
    `used` is the day on which it last was.
    """

    id: str
    label: str
    role: Role
    account: str | None
    made: str
    by: str
    expires: str | None
    revoked: str | None = None
    used: str | None = None


def lesser(one: Role, other: Role) -> Role:
    """Of two roles the one that may do less."""
    return one if ROLES[one] <= ROLES[other] else other
