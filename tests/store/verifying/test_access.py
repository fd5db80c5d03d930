"""Nobody comes in of whom the log does not tell, nor with other rights."""

from contextlib import suppress

import pytest

from rashomon.errors import BadSettings
from rashomon.store.access.accounts import add_account, disable_account, set_lock, set_role
from rashomon.store.access.tokens import issue_token, revoke_token
from rashomon.store.answers import Fault
from rashomon.store.opening import Store, open_store
from rashomon.store.verifying import verify
from tests.store.made import ticking


def find_faults(store: Store) -> list[tuple[str, str]]:
    return [(found.part, found.place) for found in verify(store) if isinstance(found, Fault)]


def test_what_was_done_in_order_is_in_order(case: str) -> None:
    with open_store(case, by="tester", clock=ticking(), create=True) as store:
        ana = add_account(store, "Ana", role="owner", lock="x")
        add_account(store, "Bo", role="reader", lock="x")
        set_role(store, "Bo", "editor")
        set_lock(store, "Bo", "y")
        disable_account(store, "Bo")
        token, _ = issue_token(store, "importer", role="editor")
        issue_token(store, "mine", role="reader", account=ana)
        revoke_token(store, token.id)
        assert find_faults(store) == []


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("UPDATE accounts SET role = 'owner' WHERE name = 'Bo'", "accounts"),
        ("UPDATE accounts SET disabled = NULL WHERE name = 'Bo'", "accounts"),
        ("UPDATE accounts SET changed = '2020-01-01T00:00:00+00:00' WHERE name = 'Bo'", "accounts"),
        ("UPDATE tokens SET revoked = NULL", "tokens"),
        (
            "INSERT INTO accounts VALUES (9, 'eve', 'Eve', 'owner', 'x', '2025-07-02T00:00:00+00:00', 'Ana',"
            " '2025-07-02T00:00:00+00:00', NULL)",
            "accounts",
        ),
    ],
)
def test_what_was_done_behind_the_log_is_found(case: str, statement: str, part: str) -> None:
    with open_store(case, by="tester", clock=ticking(), create=True) as store:
        add_account(store, "Bo", role="reader", lock="x")
        disable_account(store, "Bo")
        revoke_token(store, issue_token(store, "importer", role="editor")[0].id)
        assert find_faults(store) == []
        with suppress(BadSettings), store.writing() as connection:
            connection.exec_driver_sql(statement)
        assert [found[0] for found in find_faults(store)] == [part]
