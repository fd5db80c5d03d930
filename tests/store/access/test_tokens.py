"""Programs are let in by a secret that nobody but they know."""

import re
from datetime import timedelta

import pytest

from rashomon.errors import BadSettings
from rashomon.store.access.accounts import add_account, disable_account, set_role
from rashomon.store.access.tokens import (
    digest_secret,
    find_token,
    is_touched,
    issue_token,
    list_tokens,
    revoke_token,
    touch_token,
)
from rashomon.store.answers import Fault
from rashomon.store.opening import Store, open_store
from rashomon.store.queries import list_entries
from rashomon.store.verifying import verify
from tests.store.made import ticking

NOW = "2025-07-02T12:00:00+02:00"


def open_new(case: str) -> Store:
    return open_store(case, by="tester", clock=ticking(), create=True)


def test_a_token_opens_until_it_is_revoked(case: str) -> None:
    with open_new(case) as store:
        token, secret = issue_token(store, "importer", role="editor")
        assert re.fullmatch("rsh_[0-9a-f]{64}", secret)
        assert find_token(store, secret, now=NOW) == token
        assert find_token(store, secret[:-1] + "x", now=NOW) is None
        assert find_token(store, digest_secret(secret), now=NOW) is None
        assert find_token(store, "", now=NOW) is None
        assert revoke_token(store, token.id[:5]).revoked
        assert find_token(store, secret, now=NOW) is None
        revoke_token(store, token.id)
        told = [(entry.act, entry.subject) for entry in list_entries(store)[1:]]
        kept = {"token": token.id, "label": "importer"}
        assert told == [
            ("issued", {**kept, "role": "editor", "account": None, "expires": None}),
            ("revoked", kept),
        ]
        assert not [found for found in verify(store) if isinstance(found, Fault)]


def test_nothing_that_is_kept_or_told_opens(case: str) -> None:
    with open_new(case) as store:
        _, secret = issue_token(store, "importer", role="editor")
        with store.reading() as connection:
            kept = repr(connection.exec_driver_sql("SELECT * FROM tokens").all())
        assert secret not in kept
        assert secret[4:] not in kept
        shown = repr(list_entries(store)) + repr(list_tokens(store))
        assert digest_secret(secret) not in shown
        assert secret not in shown


def test_a_token_runs_out(case: str) -> None:
    with open_new(case) as store:
        token, secret = issue_token(store, "importer", role="reader", lasts=timedelta(days=90))
        assert token.expires is not None
        assert find_token(store, secret, now=token.made) is not None
        assert find_token(store, secret, now=token.expires) is None
        assert find_token(store, secret, now="2030-01-01T00:00:00+00:00") is None


def test_a_token_may_no_more_than_its_account(case: str) -> None:
    with open_new(case) as store:
        ana = add_account(store, "Ana", role="editor", lock="x")
        with pytest.raises(BadSettings, match="cannot be owner"):
            issue_token(store, "mine", role="owner", account=ana)
        _, secret = issue_token(store, "mine", role="editor", account=ana)
        assert [one.label for one in list_tokens(store, "ana")] == ["mine"]
        set_role(store, "Ana", "reader")
        found = find_token(store, secret, now=NOW)
        assert found is not None
        assert (found.role, found.account) == ("reader", "Ana")
        disable_account(store, "Ana")
        assert find_token(store, secret, now=NOW) is None
        with pytest.raises(BadSettings, match="disabled"):
            issue_token(store, "again", role="reader", account=ana)


def test_a_program_does_not_act_in_the_name_of_a_person(case: str) -> None:
    with open_new(case) as store:
        ana = add_account(store, "Ana", role="editor", lock="x")
        with pytest.raises(BadSettings, match="account 'ana' already"):
            issue_token(store, "ana", role="editor")
        issue_token(store, "Ana", role="editor", account=ana)


def test_which_token_is_revoked_is_clear(case: str) -> None:
    with open_new(case) as store:
        ana = add_account(store, "Ana", role="editor", lock="x")
        token, _ = issue_token(store, "importer", role="editor")
        for name in ("", "importer", "zz"):
            with pytest.raises(BadSettings, match="no token"):
                revoke_token(store, name)
        with pytest.raises(BadSettings, match="no token"):
            revoke_token(store, token.id, account=ana)


def test_of_its_use_the_day_is_kept(case: str) -> None:
    with open_new(case) as store:
        token, secret = issue_token(store, "importer", role="editor")
        assert not is_touched(token, now=NOW)
        touch_token(store, token, now=NOW)
        found = find_token(store, secret, now=NOW)
        assert found is not None
        assert found.used == "2025-07-02"
        assert is_touched(found, now=NOW)
        assert not is_touched(found, now="2025-07-03T12:00:00+02:00")
        assert not [fault for fault in verify(store) if isinstance(fault, Fault)]


def test_the_database_itself_keeps_tokens(case: str) -> None:
    with open_new(case) as store:
        issue_token(store, "importer", role="reader")
        for statement in ("DELETE FROM tokens", "UPDATE tokens SET role = 'owner'"):
            with pytest.raises(BadSettings, match="not to be changed"), store.writing() as connection:
                connection.exec_driver_sql(statement)
