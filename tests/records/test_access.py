"""Of two roles one may do less."""

from itertools import product

import pytest

from rashomon.records.access import ROLES, Role, lesser


@pytest.mark.parametrize(("one", "other"), list(product(ROLES, ROLES)))
def test_the_lesser_of_two_may_what_both_may(one: Role, other: Role) -> None:
    assert ROLES[lesser(one, other)] == ROLES[one] & ROLES[other]
