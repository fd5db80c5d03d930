"""The pages of who may come in tell no secret."""

import json
from pathlib import Path

import pytest

from rashomon.store.access.accounts import find_account, find_lock
from rashomon.store.access.tokens import digest_secret, issue_token, revoke_token
from tests.export.browser import Page
from tests.web.shared import asking, fill, opened, sign_in


@pytest.fixture
def shared(tmp_path: Path) -> str:
    case = fill(str(tmp_path / "a.case"))
    with opened(case) as store:
        issue_token(store, "robot", role="editor")
        revoke_token(store, issue_token(store, "old robot", role="editor")[0].id)
        issue_token(store, "notebook", role="reader", account=find_account(store, "Olga"))
    return case


def test_pages_say_who_may_come_in(shared: str) -> None:
    with asking(shared) as client:
        sign_in(client, "Olga")
        told = client.get("/accounts.json").json()
        words = Page(client.get("/accounts").text).words
        assert [one["name"] for one in told["accounts"]] == ["Bo", "Ed", "Olga", "Rhea"]
        assert {one["label"] for one in told["tokens"]} == {"robot", "old robot", "notebook"}
        for name in ("Bo", "Ed", "Olga", "Rhea", "old robot", "notebook"):
            assert name in words
        own = client.get("/account.json").json()
        assert [one["label"] for one in own["tokens"]] == ["notebook"]
        assert own["roles"] == ["reader", "reviewer", "editor", "owner"]


def test_they_tell_no_secret_and_are_not_kept(shared: str) -> None:
    with opened(shared) as store:
        found = find_lock(store, "Olga")
        _, secret = issue_token(store, "another", role="reader")
    assert found is not None
    with asking(shared) as client:
        sign_in(client, "Olga")
        cookie = client.cookies["rashomon"]
        for path in ("/accounts", "/accounts.json", "/account", "/account.json", "/custody", "/custody.json"):
            answer = client.get(path)
            for hidden in (found[1], "argon2", secret, digest_secret(secret), cookie, digest_secret(cookie)):
                assert hidden not in answer.text
            if "account" in path:
                assert answer.headers["cache-control"] == "no-store"
        assert "proof" not in json.dumps(client.get("/account.json").json())


def test_every_page_is_whole(shared: str) -> None:
    with asking(shared) as client:
        assert Page(client.get("/sign-in?next=/custody").text).opened == []
        sign_in(client, "Olga")
        for path in ("/accounts", "/account", "/", "/nothing"):
            page = Page(client.get(path).text)
            assert page.opened == []
            assert page.tags["h1"] == 1
            assert len(page.ids) == len(set(page.ids))
