"""The door opens to who has a key, at once and no longer."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import Any

import anyio
import psycopg
import pytest

from rashomon.errors import BadSettings, TooOften
from rashomon.hosting.buckets import Buckets
from rashomon.hosting.credentials import Credential, prove
from rashomon.hosting.keyed import KeyedDoor
from rashomon.hosting.openings import Openings
from rashomon.hosting.visitors import SESSION, Visitor
from rashomon.settings import Settings
from rashomon.store.access.accounts import find_account
from rashomon.store.access.sessions import Lasting, find_session, open_session
from rashomon.store.access.tokens import issue_token, list_tokens, revoke_token
from tests.web.shared import fill, opened

LASTING = Lasting(idle=timedelta(hours=1), whole=timedelta(hours=12))


class Clock:
    """Two clocks that are moved: that of the wall, that of the machine."""

    def __init__(self) -> None:
        self.ticks, self.time = 0.0, "2025-07-02T10:00:00+00:00"


@contextmanager
def open_door(case: str, clock: Clock, *, strangers: Buckets | None = None) -> Iterator[KeyedDoor]:
    openings = Openings(case, Settings(), most=2)
    door = KeyedDoor(
        openings, LASTING, strangers or Buckets(rate=1, burst=100), now=lambda: clock.time, clock=lambda: clock.ticks
    )
    try:
        yield door
    finally:
        door.close()


def ask(door: KeyedDoor, *, token: str | None = None, cookie: str | None = None) -> Visitor | None:
    headers = [(b"authorization", f"Bearer {token}".encode())] if token is not None else []
    headers += [(b"cookie", f"rashomon={cookie}".encode())] if cookie is not None else []
    scope: Any = {"type": "http", "scheme": "http", "client": ("192.0.2.7", 1), "headers": headers}
    return anyio.run(door.admit, scope)


def test_who_brings_a_key_is_known_by_it(case: str) -> None:
    fill(case)
    with opened(case) as store:
        token, secret = issue_token(store, "robot", role="editor")
        _, own = issue_token(store, "mine", role="reader", account=find_account(store, "Ed"))
        store.clock = lambda: "2025-07-02T10:00:00+00:00"
        session = open_session(store, find_account(store, "Olga"), LASTING)
    with open_door(case, Clock()) as door:
        robot = ask(door, token=secret)
        proof = prove(Credential(kind="token", secret=secret))
        assert robot == Visitor(name="robot", role="editor", proof=proof, account=None, key=f"token {token.id}")
        mine = ask(door, token=own)
        assert mine is not None
        assert (mine.name, mine.role, mine.account, mine.signed_in) == ("Ed", "reader", "Ed", False)
        olga = ask(door, cookie=session)
        assert olga is not None
        assert (olga.name, olga.role, olga.account, olga.key) == ("Olga", "owner", "Olga", SESSION)
        assert ask(door) is None
        assert ask(door, token=session) is None
        assert ask(door, cookie=secret) is None
        assert ask(door, token="", cookie=session) is None
    with opened(case) as store:
        assert {one.label: one.used for one in list_tokens(store)} == {"robot": "2025-07-02", "mine": "2025-07-02"}


def test_what_is_revoked_elsewhere_closes_within_seconds_and_here_at_once(case: str) -> None:
    fill(case)
    with opened(case) as store:
        _, secret = issue_token(store, "robot", role="editor")
    clock = Clock()
    with open_door(case, clock) as door:
        assert ask(door, token=secret) is not None
        with opened(case) as store:
            revoke_token(store, list_tokens(store)[0].id)
        clock.ticks = 4.9
        assert ask(door, token=secret) is not None
        door.forget()
        assert ask(door, token=secret) is None
    with opened(case) as store:
        _, secret = issue_token(store, "robot", role="editor")
    with open_door(case, clock) as door:
        assert ask(door, token=secret) is not None
        with opened(case) as store:
            revoke_token(store, list_tokens(store)[0].id)
        clock.ticks += 5
        assert ask(door, token=secret) is None


def test_a_session_goes_on_while_something_is_asked(case: str) -> None:
    fill(case)
    clock = Clock()
    with opened(case) as store:
        store.clock = lambda: clock.time
        secret = open_session(store, find_account(store, "Bo"), LASTING)
    with open_door(case, clock) as door:
        for hour, minute in ((10, 50), (11, 40), (12, 30)):
            clock.time, clock.ticks = f"2025-07-02T{hour}:{minute}:00+00:00", clock.ticks + 10
            assert ask(door, cookie=secret) is not None
            door._scribe.submit(int).result()
        clock.time, clock.ticks = "2025-07-02T13:31:00+00:00", clock.ticks + 10
        assert ask(door, cookie=secret) is None


def test_strangers_with_false_keys_are_held_back_and_those_who_are_known_are_not(case: str) -> None:
    fill(case)
    with opened(case) as store:
        _, secret = issue_token(store, "robot", role="editor")
    with open_door(case, Clock(), strangers=Buckets(rate=0.001, burst=3)) as door:
        assert ask(door, token=secret) is not None
        assert [ask(door, token=f"rsh_{number}") for number in range(3)] == [None] * 3
        with pytest.raises(TooOften):
            ask(door, token="rsh_4")
        assert ask(door, token=secret) is not None
        assert ask(door) is None


def test_what_is_kept_does_not_grow_and_holds_no_secret(case: str) -> None:
    fill(case)
    with opened(case) as store:
        secrets = [issue_token(store, "robot", role="reader")[1] for _ in range(3)]
    with open_door(case, Clock()) as door:
        for secret in secrets:
            ask(door, token=secret)
        assert len(door._known) == 3
        assert not any(secret in repr(door._known) for secret in secrets)


def test_nobody_waits_at_the_door_while_somebody_writes(case: str) -> None:
    fill(case)
    clock = Clock()
    with opened(case) as store:
        store.clock = lambda: clock.time
        session = open_session(store, find_account(store, "Bo"), LASTING)
        _, secret = issue_token(store, "robot", role="reader")
    clock.time = "2025-07-02T10:30:00+00:00"
    with open_door(case, clock) as door, opened(case) as store, store.writing():
        for _ in range(3):
            clock.ticks += 10
            assert ask(door, cookie=session) is not None
            assert ask(door, token=secret) is not None
    with opened(case) as store:
        found = find_session(store, session, LASTING, now="2025-07-02T11:15:00+00:00")
    assert found is not None, "what was to be written is written as soon as it can be"


def test_a_database_that_was_restarted_is_asked_again(databases: Callable[[], str]) -> None:
    case = fill(databases())
    with opened(case) as store:
        _, secret = issue_token(store, "robot", role="reader")
    clock = Clock()
    with open_door(case, clock) as door:
        assert ask(door, token=secret) is not None
        door._scribe.submit(int).result()
        with psycopg.connect(case, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE pid <> pg_backend_pid() AND datname = current_database()"
            )
        clock.ticks = 10
        answers = []
        for _ in range(3):
            with suppress(BadSettings):
                answers.append(ask(door, token=secret))
        assert answers
        assert answers[-1] is not None


def test_what_is_revoked_while_it_is_looked_up_is_not_kept(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(case)
    with opened(case) as store:
        token, secret = issue_token(store, "robot", role="editor")
    with open_door(case, Clock()) as door:
        look_up = door._look_up

        def look_up_slowly(credential: Credential) -> Visitor | None:
            found = look_up(credential)
            with opened(case) as store:
                revoke_token(store, token.id)
            door.forget()
            return found

        with monkeypatch.context() as slowly:
            slowly.setattr(door, "_look_up", look_up_slowly)
            assert ask(door, token=secret) is not None
        assert ask(door, token=secret) is None
