"""People are let in, with what they may do; each change is told in the log, and no secret is."""

import json

import pytest

from rashomon.errors import BadSettings
from rashomon.store.access.accounts import (
    add_account,
    disable_account,
    enable_account,
    find_account,
    find_lock,
    has_keys,
    list_accounts,
    renew_lock,
    set_lock,
    set_role,
)
from rashomon.store.access.tokens import issue_token
from rashomon.store.answers import Fault
from rashomon.store.opening import Store, open_store
from rashomon.store.queries import list_entries
from rashomon.store.verifying import verify
from tests.store.made import ticking

LOCK = "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA"


def open_new(case: str) -> Store:
    return open_store(case, by="tester", clock=ticking(), create=True)


def test_what_is_done_with_an_account_is_told(case: str) -> None:
    with open_new(case) as store:
        made = add_account(store, "Ana", role="reader", lock=LOCK)
        set_role(store, "ana", "owner")
        set_role(store, "ana", "owner")
        set_lock(store, "ana", "another")
        disable_account(store, "ana")
        disable_account(store, "ana")
        enable_account(store, "ana")
        enable_account(store, "ana")
        told = [(entry.act, entry.subject) for entry in list_entries(store)[1:]]
        assert told == [
            ("admitted", {"account": "Ana", "role": "reader"}),
            ("appointed", {"account": "Ana", "role": "owner", "was": "reader"}),
            ("rekeyed", {"account": "Ana"}),
            ("barred", {"account": "Ana"}),
            ("readmitted", {"account": "Ana"}),
        ]
        assert (made.role, find_account(store, "ANA").role) == ("reader", "owner")
        assert not [found for found in verify(store) if isinstance(found, Fault)]


def test_no_secret_is_told(case: str) -> None:
    with open_new(case) as store:
        add_account(store, "Ana", role="owner", lock=LOCK)
        set_lock(store, "Ana", LOCK + "2")
        log = json.dumps([entry.subject for entry in list_entries(store)])
        assert "argon2" not in log
        assert "argon2" not in repr(list_accounts(store))


def test_a_name_is_one_persons(case: str) -> None:
    with open_new(case) as store:
        add_account(store, "Ana", role="reader", lock=LOCK)
        issue_token(store, "news desk", role="editor")
        for name in ("Ana", "ANA", "news desk", "News Desk"):
            with pytest.raises(BadSettings, match="each has its own"):
                add_account(store, name, role="owner", lock=LOCK)
        with pytest.raises(BadSettings, match="no account 'Bo'"):
            set_role(store, "Bo", "owner")


def test_a_lock_is_renewed_where_it_is_still_the_same(case: str) -> None:
    with open_new(case) as store:
        add_account(store, "Ana", role="reader", lock=LOCK)
        renew_lock(store, "Ana", "better", old=LOCK)
        renew_lock(store, "Ana", "worse", old=LOCK)
        found = find_lock(store, "ana")
        assert found is not None
        assert found[1] == "better"
        assert find_lock(store, "Bo") is None


def test_there_is_somebody_to_let_in_or_nobody(case: str) -> None:
    with open_new(case) as store:
        assert not has_keys(store)
        add_account(store, "Ana", role="reader", lock=LOCK)
        assert has_keys(store)
        disable_account(store, "Ana")
        assert not has_keys(store)


def test_the_database_itself_keeps_accounts(case: str) -> None:
    with open_new(case) as store:
        add_account(store, "Ana", role="reader", lock=LOCK)
        for statement in ("DELETE FROM accounts", "UPDATE accounts SET name = 'Bo'"):
            with pytest.raises(BadSettings, match="not to be changed"), store.writing() as connection:
                connection.exec_driver_sql(statement)


def test_what_was_done_behind_the_log_is_found(case: str) -> None:
    with open_new(case) as store:
        add_account(store, "Ana", role="reader", lock=LOCK)
        with store.writing() as connection:
            connection.exec_driver_sql("UPDATE accounts SET role = 'owner'")
        faults = [found for found in verify(store) if isinstance(found, Fault)]
        assert [(fault.part, fault.place) for fault in faults] == [("accounts", "Ana")]
