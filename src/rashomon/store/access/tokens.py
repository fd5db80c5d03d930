"""Keep the tokens of programs, each change of them in the log."""

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from secrets import token_hex
from typing import Any

from sqlalchemy import Row, Select, select, update

from rashomon.errors import BadSettings
from rashomon.records.access import Account, Role, Token, lesser
from rashomon.store.access.naming import check_name, fold_name, must_be_free
from rashomon.store.custody import Subject, append
from rashomon.store.opening import Store
from rashomon.store.seals import later, moment_of
from rashomon.store.tables import accounts, tokens

PREFIX = "rsh_"
"""What each secret begins with, so that whoever looks for secrets in code finds it: rsh_ and 64 digits, 0 to f."""
_SECRET_BYTES, _ID_BYTES = 32, 4
_DAY = len("2025-07-02")
_SHOWN = ("id", "label", "role", "made", "by", "expires", "revoked", "used")
_NAMED = accounts.c.name.label("account_name")


def digest_secret(secret: str) -> str:
    """What is kept of a secret. It is long and random, so that its digest need not be slow."""
    return sha256(secret.encode("utf-8", "replace")).hexdigest()


def issue_token(
    store: Store, label: str, *, role: Role, account: Account | None = None, lasts: timedelta | None = None
) -> tuple[Token, str]:
    """Make a token, with its secret, which is shown this once; it `lasts` until it is revoked, if not told how long.

    Raises BadSettings for a label that it cannot have; for a role that its account has not, or that is disabled.
    """
    kept, secret = check_name(label), PREFIX + token_hex(_SECRET_BYTES)
    if account is not None and lesser(role, account.role) != role:
        raise BadSettings(f"{account.name} is {account.role}; a token in that name cannot be {role}")
    with store.writing() as connection:
        made, number = store.clock(), None
        if account is None:
            must_be_free(connection, kept, token=True)
        else:
            own = accounts.c.key == fold_name(account.name)
            number = connection.execute(select(accounts.c.number).where(own, accounts.c.disabled.is_(None))).scalar()
            if number is None:
                raise BadSettings(f"{account.name} may not come in: the account is disabled, or not there")
        token = Token(
            id=token_hex(_ID_BYTES),
            label=kept,
            role=role,
            account=None if account is None else account.name,
            made=made,
            by=store.by,
            expires=None if lasts is None else later(made, lasts),
        )
        row = {field: getattr(token, field) for field in _SHOWN}
        kept_too = {"sha256": digest_secret(secret), "key": fold_name(kept), "account": number}
        connection.execute(tokens.insert(), {**row, **kept_too})
        told: Subject = {
            "token": token.id,
            "label": kept,
            "role": role,
            "account": token.account,
            "expires": token.expires,
        }
        append(connection, by=store.by, made=made, told=[("issued", told)])
    return token, secret


def revoke_token(store: Store, name: str, *, account: Account | None = None) -> Token:
    """Let a token in no more, for good; it is named by its id, or the beginning of one. One of `account`, if given.

    Raises BadSettings where there is no such token, or several.
    """
    with store.writing() as connection:
        found = [one for one in map(_make, connection.execute(_select())) if name and one.id.startswith(name)]
        found = [one for one in found if account is None or one.account == account.name]
        if len(found) != 1:
            there = "no token" if not found else f"{len(found)} tokens"
            raise BadSettings(f"{there} of an id that begins with {name!r}; `rashomon token list CASE` lists them")
        token, made = found[0], store.clock()
        if token.revoked is None:
            connection.execute(update(tokens).where(tokens.c.id == token.id).values(revoked=made))
            told: Subject = {"token": token.id, "label": token.label}
            append(connection, by=store.by, made=made, told=[("revoked", told)])
            token = replace(token, revoked=made)
    return token


def list_tokens(store: Store, account: str | None = None) -> tuple[Token, ...]:
    """All tokens, the last first; those of an account, if one is named."""
    query = _select().order_by(tokens.c.made.desc(), tokens.c.id)
    if account is not None:
        query = query.where(accounts.c.key == fold_name(account))
    with store.reading() as connection:
        return tuple(map(_make, connection.execute(query)))


def find_token(store: Store, secret: str, *, now: str) -> Token | None:
    """The token that a secret belongs to, with the role that it has now; None where it lets nobody in."""
    query = _select().where(tokens.c.sha256 == digest_secret(secret))
    with store.reading() as connection:
        row = connection.execute(query).first()
    if row is None or row.revoked is not None or row.account_disabled is not None:
        return None
    token = _make(row)
    if token.expires is not None and moment_of(token.expires) <= moment_of(now):
        return None
    return token if row.account_role is None else replace(token, role=lesser(token.role, row.account_role))


def touch_token(store: Store, token: Token, *, now: str) -> None:
    """Remember the day on which a token was used; no more than that is kept of it."""
    with store.writing() as connection:
        connection.execute(update(tokens).where(tokens.c.id == token.id).values(used=moment_of(now)[:_DAY]))


def is_touched(token: Token, *, now: str) -> bool:
    """Whether it is known already that the token was used today."""
    return token.used == moment_of(now)[:_DAY]


def _select() -> Select[Any]:
    role, disabled = accounts.c.role.label("account_role"), accounts.c.disabled.label("account_disabled")
    return select(tokens, _NAMED, role, disabled).outerjoin(accounts, tokens.c.account == accounts.c.number)


def _make(row: Row[Any]) -> Token:
    return Token(account=row._mapping["account_name"], **{field: row._mapping[field] for field in _SHOWN})
