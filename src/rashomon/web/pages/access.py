"""Show who may come in."""

from dataclasses import dataclass

from rashomon.records.access import ROLES, Account, Role, Token
from rashomon.store.access.accounts import list_accounts
from rashomon.store.access.tokens import list_tokens
from rashomon.store.seals import moment_of
from rashomon.web.asking import Asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Accounts:
    """All who may come in: people, programs; of those that were revoked or have run out too. `roles` may be given."""

    accounts: tuple[Account, ...]
    tokens: tuple[Token, ...]
    expired: tuple[str, ...]
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnAccount:
    """Who asks, as they are known here: `account` is None for who is not asked, or is a program.

    `roles` are those that a token of theirs can have.
    """

    name: str
    role: Role
    account: str | None
    manages: bool
    tokens: tuple[Token, ...]
    expired: tuple[str, ...]
    roles: tuple[Role, ...]


def tell_accounts(asked: Asked) -> Accounts:
    """All accounts and tokens. Raises Forbidden for who may not manage them."""
    asked.visitor.must("manage")
    tokens = list_tokens(asked.store)
    return Accounts(
        accounts=list_accounts(asked.store), tokens=tokens, expired=_find_expired(asked, tokens), roles=tuple(ROLES)
    )


def tell_own_account(asked: Asked) -> OwnAccount:
    """Who asks, with their tokens."""
    visitor = asked.visitor
    tokens = () if visitor.account is None else list_tokens(asked.store, visitor.account)
    return OwnAccount(
        name=visitor.name,
        role=visitor.role,
        account=visitor.account,
        manages=visitor.may("manage"),
        tokens=tokens,
        expired=_find_expired(asked, tokens),
        roles=tuple(role for role in ROLES if ROLES[role] <= ROLES[visitor.role]),
    )


def _find_expired(asked: Asked, tokens: tuple[Token, ...]) -> tuple[str, ...]:
    now = moment_of(asked.store.clock())
    return tuple(token.id for token in tokens if token.expires is not None and moment_of(token.expires) <= now)
