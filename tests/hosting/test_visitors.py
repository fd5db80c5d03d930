"""Nobody does more than they may."""

from itertools import pairwise

import pytest
from litestar import Request
from litestar.types import HTTPScope

from rashomon.errors import Forbidden
from rashomon.hosting.visitors import ROLES, Right, Role, Visitor, bring_in, who_asks


@pytest.mark.parametrize(
    ("role", "right", "may"),
    [
        ("reader", "read", True),
        ("reader", "judge", False),
        ("reviewer", "judge", True),
        ("reviewer", "add", False),
        ("editor", "add", True),
        ("editor", "manage", False),
        ("owner", "manage", True),
    ],
)
def test_a_role_says_what_may_be_done(role: Role, right: Right, may: bool) -> None:
    visitor = Visitor(name="Ana", role=role, proof="x")
    assert visitor.may(right) is may
    if may:
        visitor.must(right)
    else:
        with pytest.raises(Forbidden, match=f"as {role} they may"):
            visitor.must(right)


def test_each_role_may_what_lesser_ones_may() -> None:
    rights = list(ROLES.values())
    assert all(less < more for less, more in pairwise(rights))


def test_who_asks_is_known_or_nothing_is_done() -> None:
    ana = Visitor(name="Ana", role="reader", proof="x")
    scope: HTTPScope = {"type": "http", "method": "GET"}  # type: ignore[typeddict-item]
    with pytest.raises(Forbidden, match="sign in"):
        who_asks(Request(scope))
    bring_in(scope, ana)
    assert who_asks(Request(scope)) is ana
