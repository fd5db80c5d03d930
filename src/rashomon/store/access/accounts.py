"""Keep the accounts of people, each change of them in the log."""

from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, update

from rashomon.errors import BadSettings
from rashomon.records.access import Account, Role
from rashomon.store.access.naming import check_name, fold_name, must_be_free
from rashomon.store.custody import append
from rashomon.store.opening import Store
from rashomon.store.tables import accounts, sessions, tokens

_SHOWN = ("name", "role", "made", "by", "changed", "disabled")


def add_account(store: Store, name: str, *, role: Role, lock: str) -> Account:
    """Make an account; `lock` is the digest that its password opens.

    Raises BadSettings for a name that it cannot have, or that somebody has.
    """
    kept, made = check_name(name), store.clock()
    with store.writing() as connection:
        must_be_free(connection, kept, token=False)
        number = (connection.execute(select(func.max(accounts.c.number))).scalar() or 0) + 1
        account = Account(name=kept, role=role, made=made, by=store.by, changed=made)
        row = {field: getattr(account, field) for field in _SHOWN}
        connection.execute(accounts.insert(), {"number": number, "key": fold_name(kept), "lock": lock, **row})
        append(connection, by=store.by, made=made, told=[("admitted", {"account": kept, "role": role})])
    return account


def set_role(store: Store, name: str, role: Role) -> None:
    """Let somebody do more, or less. Raises BadSettings where there is no such account."""
    with store.writing() as connection:
        row = _find(connection, name)
        if row.role != role:
            told = {"account": row.name, "role": role, "was": row.role}
            _change(connection, row.number, {"role": role})
            append(connection, by=store.by, made=store.clock(), told=[("appointed", told)])


def set_lock(store: Store, name: str, lock: str) -> None:
    """Give an account another password; whoever is signed in with the old one is no more.

    Raises BadSettings where there is no such account.
    """
    with store.writing() as connection:
        row, made = _find(connection, name), store.clock()
        _change(connection, row.number, {"lock": lock, "changed": made})
        _end_sessions(connection, row.number)
        append(connection, by=store.by, made=made, told=[("rekeyed", {"account": row.name})])


def renew_lock(store: Store, name: str, lock: str, *, old: str) -> None:
    """Keep the same password in a better way, which is no act: nothing happens where it was changed meanwhile."""
    same = (accounts.c.key == fold_name(name), accounts.c.lock == old)
    with store.writing() as connection:
        connection.execute(update(accounts).where(*same).values(lock=lock))


def disable_account(store: Store, name: str) -> None:
    """Let somebody in no more, neither by password nor by token; whoever is signed in is no more.

    Raises BadSettings where there is no such account.
    """
    with store.writing() as connection:
        row, made = _find(connection, name), store.clock()
        if row.disabled is None:
            _change(connection, row.number, {"disabled": made})
            _end_sessions(connection, row.number)
            append(connection, by=store.by, made=made, told=[("barred", {"account": row.name})])


def enable_account(store: Store, name: str) -> None:
    """Let somebody in again, with the password that they had. Raises BadSettings where there is no such account."""
    with store.writing() as connection:
        row = _find(connection, name)
        if row.disabled is not None:
            _change(connection, row.number, {"disabled": None})
            append(connection, by=store.by, made=store.clock(), told=[("readmitted", {"account": row.name})])


def list_accounts(store: Store) -> tuple[Account, ...]:
    """All accounts, by name."""
    with store.reading() as connection:
        rows = connection.execute(select(accounts).order_by(accounts.c.key)).all()
    return tuple(map(make_account, rows))


def find_account(store: Store, name: str) -> Account:
    """The account of a name, however it is written. Raises BadSettings where there is none."""
    with store.reading() as connection:
        return make_account(_find(connection, name))


def find_lock(store: Store, name: str) -> tuple[Account, str] | None:
    """An account with the digest that its password opens; None where nobody has that name."""
    with store.reading() as connection:
        row = connection.execute(select(accounts).where(accounts.c.key == fold_name(name))).first()
    return None if row is None else (make_account(row), row.lock)


def has_keys(store: Store) -> bool:
    """Whether there is anything that could let somebody in: an account in use, a token that was not revoked."""
    with store.reading() as connection:
        account = connection.execute(select(accounts.c.number).where(accounts.c.disabled.is_(None)).limit(1)).first()
        token = connection.execute(select(tokens.c.id).where(tokens.c.revoked.is_(None)).limit(1)).first()
    return account is not None or token is not None


def make_account(row: Row[Any]) -> Account:
    """The account that a row holds, without what its password opens."""
    return Account(**{field: row._mapping[field] for field in _SHOWN})


def _find(connection: Connection, name: str) -> Row[Any]:
    row = connection.execute(select(accounts).where(accounts.c.key == fold_name(name))).first()
    if row is None:
        raise BadSettings(f"there is no account {name!r}; `rashomon accounts CASE` lists them")
    return row


def _change(connection: Connection, number: int, values: dict[str, str | None]) -> None:
    connection.execute(update(accounts).where(accounts.c.number == number).values(values))


def _end_sessions(connection: Connection, number: int) -> None:
    connection.execute(delete(sessions).where(sessions.c.account == number))
