"""Who is signed in stays so for a while, and no longer."""

from datetime import timedelta

import pytest

from rashomon.errors import Forbidden
from rashomon.records.access import Account
from rashomon.store.access.accounts import add_account, disable_account, find_account, set_lock, set_role
from rashomon.store.access.sessions import (
    Lasting,
    end_session,
    end_sessions,
    find_session,
    open_session,
    touch_session,
)
from rashomon.store.opening import Store, open_store
from rashomon.store.queries import list_entries

LASTING = Lasting(idle=timedelta(hours=1), whole=timedelta(hours=12))


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = "2025-07-02T10:00:00+00:00"

    def __call__(self) -> str:
        return self.now


def open_new(case: str, clock: Clock) -> tuple[Store, Account]:
    store = open_store(case, by="tester", clock=clock, create=True)
    return store, add_account(store, "Ana", role="editor", lock="x")


def is_in(store: Store, secret: str, moment: str) -> bool:
    return find_session(store, secret, LASTING, now=f"2025-07-02T{moment}:00+00:00") is not None


def test_a_session_ends_when_nothing_is_asked_and_at_last(case: str) -> None:
    store, ana = open_new(case, Clock())
    with store:
        secret = open_session(store, ana, LASTING)
        assert is_in(store, secret, "10:59")
        assert not is_in(store, secret, "11:00")
        for hour in range(10, 22):
            touch_session(store, secret, now=f"2025-07-02T{hour}:50:00+00:00")
        assert is_in(store, secret, "21:55")
        assert not is_in(store, secret, "22:00")


def test_a_session_is_ended(case: str) -> None:
    store, ana = open_new(case, Clock())
    with store:
        one, other = open_session(store, ana, LASTING), open_session(store, ana, LASTING)
        assert one != other
        end_session(store, one)
        assert (is_in(store, one, "10:01"), is_in(store, other, "10:01")) == (False, True)
        end_sessions(store, "Ana")
        assert not is_in(store, other, "10:01")


def test_sessions_end_with_the_password_and_with_the_account(case: str) -> None:
    clock = Clock()
    store, ana = open_new(case, clock)
    with store:
        first = open_session(store, ana, LASTING)
        clock.now = "2025-07-02T10:00:01+00:00"
        set_lock(store, "Ana", "another")
        assert not is_in(store, first, "10:01")
        with pytest.raises(Forbidden, match="sign in anew"):
            open_session(store, ana, LASTING)
        second = open_session(store, find_account(store, "Ana"), LASTING)
        disable_account(store, "Ana")
        assert not is_in(store, second, "10:01")
        with pytest.raises(Forbidden, match="disabled"):
            open_session(store, find_account(store, "Ana"), LASTING)


def test_a_role_that_is_changed_is_changed_at_once(case: str) -> None:
    store, ana = open_new(case, Clock())
    with store:
        secret = open_session(store, ana, LASTING)
        set_role(store, "Ana", "reader")
        found = find_session(store, secret, LASTING, now="2025-07-02T10:01:00+00:00")
        assert found is not None
        assert found.account.role == "reader"


def test_signing_in_is_no_act_and_keeps_no_secret(case: str) -> None:
    store, ana = open_new(case, Clock())
    with store:
        entries = len(list_entries(store))
        secret = open_session(store, ana, LASTING)
        assert len(list_entries(store)) == entries
        with store.reading() as connection:
            assert secret not in repr(connection.exec_driver_sql("SELECT * FROM sessions").all())


def test_what_has_run_out_goes(case: str) -> None:
    clock = Clock()
    store, ana = open_new(case, clock)
    with store:
        open_session(store, ana, LASTING)
        clock.now = "2025-07-02T12:00:00+00:00"
        open_session(store, ana, LASTING)
        with store.reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM sessions").scalar() == 1
