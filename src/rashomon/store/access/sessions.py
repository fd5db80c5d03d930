"""Keep who is signed in."""

from dataclasses import dataclass
from datetime import timedelta
from secrets import token_urlsafe

from sqlalchemy import delete, or_, select, update

from rashomon.errors import Forbidden
from rashomon.records.access import Account
from rashomon.store.access.accounts import make_account
from rashomon.store.access.naming import fold_name
from rashomon.store.access.tokens import digest_secret
from rashomon.store.opening import Store
from rashomon.store.seals import later, moment_of
from rashomon.store.tables import accounts, sessions

_SECRET_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Lasting:
    """How long a session goes on: without a request, and in all."""

    idle: timedelta
    whole: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Somebody who is signed in; `seen` is when they last asked for something, to the minute."""

    account: Account
    seen: str


def open_session(store: Store, account: Account, lasting: Lasting) -> str:
    """Sign somebody in; the secret by which their browser is known. What has run out goes.

    Raises Forbidden where the account is disabled, or has another password than the one that was tried.
    """
    secret, now = token_urlsafe(_SECRET_BYTES), moment_of(store.clock())
    gone = or_(sessions.c.expires <= now, sessions.c.seen <= moment_of(later(now, -lasting.idle)))
    own = accounts.c.key == fold_name(account.name)
    with store.writing() as connection:
        row = connection.execute(select(accounts).where(own)).first()
        if row is None or row.disabled is not None or row.changed != account.changed:
            raise Forbidden(f"{account.name} was disabled, or has another password since; sign in anew")
        connection.execute(delete(sessions).where(gone))
        told = {"account": row.number, "made": now, "seen": now, "expires": moment_of(later(now, lasting.whole))}
        connection.execute(sessions.insert(), {"sha256": digest_secret(secret), **told})
    return secret


def find_session(store: Store, secret: str, lasting: Lasting, *, now: str) -> Session | None:
    """Who is signed in by a secret; None where it lets nobody in."""
    query = select(accounts, sessions.c.seen).join(sessions, sessions.c.account == accounts.c.number)
    alive = (
        sessions.c.sha256 == digest_secret(secret),
        sessions.c.expires > moment_of(now),
        sessions.c.seen > moment_of(later(now, -lasting.idle)),
        accounts.c.disabled.is_(None),
    )
    with store.reading() as connection:
        row = connection.execute(query.where(*alive)).first()
    return None if row is None else Session(account=make_account(row), seen=row.seen)


def touch_session(store: Store, secret: str, *, now: str) -> None:
    """Remember that somebody is still there."""
    own = sessions.c.sha256 == digest_secret(secret)
    with store.writing() as connection:
        connection.execute(update(sessions).where(own).values(seen=moment_of(now)))


def end_session(store: Store, secret: str) -> None:
    """Sign somebody out of one browser."""
    with store.writing() as connection:
        connection.execute(delete(sessions).where(sessions.c.sha256 == digest_secret(secret)))


def end_sessions(store: Store, account: str) -> None:
    """Sign somebody out of all browsers."""
    number = select(accounts.c.number).where(accounts.c.key == fold_name(account)).scalar_subquery()
    with store.writing() as connection:
        connection.execute(delete(sessions).where(sessions.c.account == number))
