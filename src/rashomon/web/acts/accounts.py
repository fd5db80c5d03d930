"""Say on the pages who may come in."""

from collections.abc import Mapping

from rashomon.errors import BadSettings, Forbidden
from rashomon.hosting.passwords import make_lock
from rashomon.hosting.visitors import ROLES, Role
from rashomon.store.access.accounts import (
    add_account,
    disable_account,
    enable_account,
    find_account,
    set_lock,
    set_role,
)
from rashomon.store.access.tokens import revoke_token
from rashomon.web.acting import Act, Doing

_ALL, _OWN = "/accounts", "/account"


def _add(doing: Doing) -> str:
    _must_be_signed_in(doing)
    name, role = doing.need("name"), _read_role(doing)
    add_account(doing.casebook.store, name, role=role, lock=make_lock(doing.fields.get("password", ""), name=name))
    return _ALL


def _appoint(doing: Doing) -> str:
    set_role(doing.casebook.store, _find_other(doing), _read_role(doing))
    return _ALL


def _rekey(doing: Doing) -> str:
    name = _find_other(doing)
    set_lock(doing.casebook.store, name, make_lock(doing.fields.get("password", ""), name=name))
    return _ALL


def _disable(doing: Doing) -> str:
    disable_account(doing.casebook.store, _find_other(doing))
    return _ALL


def _enable(doing: Doing) -> str:
    enable_account(doing.casebook.store, _find_other(doing))
    return _ALL


def _revoke(doing: Doing) -> str:
    _must_be_signed_in(doing)
    revoke_token(doing.casebook.store, doing.need("token"))
    return _ALL


def _revoke_own(doing: Doing) -> str:
    _must_be_signed_in(doing)
    own = find_account(doing.casebook.store, doing.visitor.account or "")
    revoke_token(doing.casebook.store, doing.need("token"), account=own)
    return _OWN


def _find_other(doing: Doing) -> str:
    """The account that something is done with: never one's own, so that somebody is left who can undo it."""
    _must_be_signed_in(doing)
    name = find_account(doing.casebook.store, doing.need("name")).name
    if name == doing.visitor.account:
        raise BadSettings(f"{name} is you; another owner can do this, or whoever runs `rashomon account`")
    return name


def _must_be_signed_in(doing: Doing) -> None:
    """Raises Forbidden for a program: with a token that was stolen nobody makes another."""
    if not doing.visitor.signed_in:
        raise Forbidden("only who has signed in with a password says who may come in; a token does not do")


def _read_role(doing: Doing) -> Role:
    given = doing.need("role")
    role = next((role for role in ROLES if role == given), None)
    if role is None:
        raise BadSettings(f"there is no role {given!r}; there are {', '.join(ROLES)}")
    return role


ACCOUNTS: Mapping[str, Act] = {
    "/accounts/add": Act(do=_add, right="manage"),
    "/accounts/role": Act(do=_appoint, right="manage"),
    "/accounts/password": Act(do=_rekey, right="manage"),
    "/accounts/disable": Act(do=_disable, right="manage"),
    "/accounts/enable": Act(do=_enable, right="manage"),
    "/accounts/revoke": Act(do=_revoke, right="manage"),
    "/account/revoke": Act(do=_revoke_own, right="read"),
}
"""Each by the address that its form is sent to."""
