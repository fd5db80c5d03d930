"""Owners say who may come in, and nobody else."""

import pytest

from rashomon.store.access.accounts import find_account, list_accounts
from rashomon.store.access.tokens import issue_token, list_tokens
from rashomon.store.queries import list_entries
from rashomon.web.acts import ACTS
from rashomon.web.acts.accounts import ACCOUNTS
from tests.web.shared import PASSWORD, asking, door_of, fill, opened, proof_of, sign_in

WORDS = "some words of mine"


@pytest.fixture
def shared(case: str) -> str:
    """A casebook with an account of each role, in either database."""
    return fill(case)


def test_an_owner_lets_people_in_and_out(shared: str) -> None:
    with asking(shared) as client, asking(shared) as other:
        sign_in(client, "Olga")
        proof = {"proof": proof_of(client)}
        added = client.post("/accounts/add", data={**proof, "name": "Eve", "role": "reader", "password": WORDS})
        assert (added.status_code, added.headers["location"]) == (303, "/accounts")
        assert sign_in(other, "Eve", WORDS) == 303
        assert other.get("/").status_code == 200
        assert client.post("/accounts/role", data={**proof, "name": "Eve", "role": "editor"}).status_code == 303
        assert client.post("/accounts/password", data={**proof, "name": "Eve", "password": PASSWORD}).status_code == 303
        door_of(other).forget()
        assert other.get("/").status_code == 303
        assert sign_in(other, "Eve") == 303
        assert client.post("/accounts/disable", data={**proof, "name": "Eve"}).status_code == 303
        door_of(other).forget()
        assert other.get("/").status_code == 303
        assert sign_in(other, "Eve") == 403
        assert client.post("/accounts/enable", data={**proof, "name": "Eve"}).status_code == 303
        assert sign_in(other, "Eve") == 303
    with opened(shared) as store:
        told = [(entry.act, entry.by) for entry in list_entries(store)[-5:]]
    assert told == [(act, "Olga") for act in ("admitted", "appointed", "rekeyed", "barred", "readmitted")]


@pytest.mark.parametrize("name", ["Ed", "Rhea", "Bo"])
def test_nobody_else_does(shared: str, name: str) -> None:
    with opened(shared) as store:
        token, _ = issue_token(store, "robot", role="reader")
        before = list_accounts(store), list_tokens(store)
    with asking(shared) as client:
        sign_in(client, name)
        fields = {
            "proof": proof_of(client), "name": name, "role": "owner", "password": WORDS, "token": token.id,
            "account": "Olga", "visitor": "Olga", "by": "Olga",
        }  # fmt: skip
        for path in ACCOUNTS:
            expected = 400 if path == "/account/revoke" else 403
            assert client.post(path, data=fields).status_code == expected
        assert client.get("/accounts").status_code == 403
        assert client.get("/accounts.json").status_code == 403
    with opened(shared) as store:
        assert (list_accounts(store), list_tokens(store)) == before


def test_owners_leave_themselves_alone(shared: str) -> None:
    with asking(shared) as client:
        sign_in(client, "Olga")
        fields = {"proof": proof_of(client), "name": "OLGA", "role": "reader", "password": WORDS}
        for path in ("/accounts/role", "/accounts/disable", "/accounts/password"):
            assert client.post(path, data=fields).status_code == 400
    with opened(shared) as store:
        assert find_account(store, "Olga").role == "owner"


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/accounts/add", {"name": "Eve", "role": "king", "password": WORDS}),
        ("/accounts/add", {"name": "Eve", "role": "", "password": WORDS}),
        ("/accounts/add", {"name": "", "role": "reader", "password": WORDS}),
        ("/accounts/add", {"name": "bo", "role": "reader", "password": WORDS}),
        ("/accounts/add", {"name": "Eve", "role": "reader", "password": "short"}),
        ("/accounts/role", {"name": "Nobody", "role": "reader"}),
        ("/accounts/revoke", {"token": "ffff"}),
    ],
)
def test_what_cannot_be_is_said(shared: str, path: str, fields: dict[str, str]) -> None:
    with asking(shared) as client:
        sign_in(client, "Olga")
        answer = client.post(path, data={**fields, "proof": proof_of(client)})
        assert answer.status_code == 400
        assert WORDS not in answer.text


def test_all_tokens_are_an_owners_to_revoke(shared: str) -> None:
    with opened(shared) as store:
        token, _ = issue_token(store, "robot", role="reader")
    with asking(shared) as client:
        sign_in(client, "Olga")
        assert token.id in client.get("/accounts").text
        assert client.post("/accounts/revoke", data={"proof": proof_of(client), "token": token.id}).status_code == 303
    with opened(shared) as store:
        assert list_tokens(store)[0].revoked


def test_they_are_among_what_can_be_done() -> None:
    assert ACCOUNTS.items() <= ACTS.items()
