"""People sign in, out, and nobody does it for them."""

import sqlite3
from pathlib import Path

import pytest

from rashomon.casebook import open_casebook
from rashomon.hosting.credentials import Credential, prove
from rashomon.serving.app import make_app
from rashomon.settings import Settings
from rashomon.store.access.accounts import disable_account, set_lock, set_role
from rashomon.store.access.tokens import issue_token, list_tokens
from rashomon.store.queries import list_entries
from rashomon.web.signing import keep_within
from tests.export.browser import Page
from tests.web.shared import (
    ASKED,
    ELSEWHERE,
    PASSWORD,
    PROXIED,
    asking,
    bearer,
    browse,
    door_of,
    fill,
    lock,
    make_shared,
    opened,
    proof_of,
    sign_in,
)


@pytest.fixture
def shared(case: str) -> str:
    """A casebook with an account of each role, in either database."""
    return fill(case)


@pytest.fixture(scope="module")
def one(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A casebook with an account of each role; nothing is changed in it but who is signed in."""
    return fill(str(tmp_path_factory.mktemp("shared") / "harbour.case"))


def test_who_is_not_known_sees_nothing(one: str) -> None:
    with asking(one) as client:
        for path in ("/", "/search?q=x", "/custody", "/accounts", "/nothing"):
            answer = client.get(path)
            assert answer.status_code == 303
            assert answer.headers["location"].startswith("/sign-in")
            assert answer.headers["cache-control"] == "no-store"
        for path in ("/index.json", "/accounts.json", "/api/v1/reports"):
            answer = client.get(path, headers={"accept": "application/json"})
            assert answer.status_code == 401
            assert answer.headers["www-authenticate"].startswith("Bearer")
        assert client.post("/accounts/add", data={"name": "Eve"}).status_code == 401
        page = client.get("/sign-in")
        assert page.status_code == 200
        assert "harbour" not in page.text
        assert "/custody" not in page.text
        style = next(target for target in Page(page.text).targets if target.endswith(".css"))
        assert client.get(style).status_code == 200
        assert "harbour" not in client.get("/static/none.css").text


def test_what_goes_wrong_is_not_told_to_strangers(tmp_path: Path) -> None:
    path = Path(fill(str(tmp_path / "harbour.case")))
    with asking(str(path)) as client:
        with sqlite3.connect(path) as connection:
            connection.execute("DROP TABLE sessions")
            connection.execute("ALTER TABLE accounts RENAME TO gone")
        connection.close()
        for answer in (
            client.post("/sign-in", data={"name": "Bo", "password": PASSWORD}),
            client.get("/", headers={"cookie": "rashomon=x"}),
            client.get("/static/none.css"),
        ):
            assert answer.status_code >= 400
            assert "harbour" not in answer.text
            assert "sessions" not in answer.text


def test_where_the_casebook_lies_is_told_to_no_reader(shared: str) -> None:
    with asking(shared) as client:
        assert sign_in(client, "Bo") == 303
        for address in ("/reports/none", "/reports/none.json", "/source?name=none", "/jobs/99", "/api/v1/reports/none"):
            answer = client.get(address)
            assert answer.status_code == 404
            assert "this casebook" in answer.text
            assert shared not in answer.text


def test_signing_in_leads_to_what_was_asked_for(shared: str) -> None:
    with asking(shared) as client:
        asked = client.get("/search?q=ferry&stance=denies")
        assert asked.headers["location"] == "/sign-in?next=%2Fsearch%3Fq%3Dferry%26stance%3Ddenies"
        form = client.get(asked.headers["location"])
        assert 'value="/search?q=ferry&amp;stance=denies"' in form.text
        data = {"name": "olga", "password": PASSWORD, "next": "/search?q=ferry&stance=denies"}
        done = client.post("/sign-in", data=data)
        assert (done.status_code, done.headers["location"]) == (303, "/search?q=ferry&stance=denies")
        assert client.get("/").status_code == 200
        assert "Olga" in Page(client.get("/").text).words


def test_the_cookie_is_locked_to_this_host_where_it_is_https(one: str) -> None:
    with asking(one, place=PROXIED, base=ELSEWHERE) as client:
        done = client.post("/sign-in", data={"name": "Bo", "password": PASSWORD})
        told = done.headers["set-cookie"]
        assert told.startswith("__Host-rashomon=")
        assert {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"} <= {part.strip() for part in told.split(";")}
        assert "domain" not in told.lower()
        assert client.get("/").status_code == 200
        secret = client.cookies["__Host-rashomon"]
        client.cookies.clear()
        assert client.get("/", headers={"cookie": f"rashomon={secret}"}).status_code == 303
    with asking(one) as client:
        told = client.post("/sign-in", data={"name": "Bo", "password": PASSWORD}).headers["set-cookie"]
        assert told.startswith("rashomon=")
        assert "HttpOnly" in told


def test_a_wrong_password_tells_nothing(one: str) -> None:
    with open_casebook(one) as casebook:
        disable_account(casebook.store, "Rhea")
    with asking(one) as client:
        answers = [
            client.post("/sign-in", data={"name": name, "password": password}).text.replace(f'value="{name}"', "")
            for name, password in (("Bo", "wrong"), ("Nobody", "wrong"), ("Rhea", PASSWORD), ("", ""), ("Bo", ""))
        ]
        assert len(set(answers)) == 1
        assert "Name and password do not fit together." in answers[0]
        assert sign_in(client, "Bo", "wrong") == 403
        assert "rashomon" not in client.cookies


def test_a_session_that_was_planted_is_not_the_one_that_is_signed_in(one: str) -> None:
    with asking(one) as client:
        client.cookies.set("rashomon", "planted-by-somebody")
        assert client.get("/").status_code == 303
        client.post("/sign-in", data={"name": "Bo", "password": PASSWORD}, headers={"cookie": "rashomon=planted"})
        client.cookies.clear()
        assert client.get("/", headers={"cookie": "rashomon=planted"}).status_code == 303


def test_signing_in_anew_ends_the_session_before(one: str) -> None:
    with asking(one) as client:
        sign_in(client, "Bo")
        before = client.cookies["rashomon"]
        sign_in(client, "Ed")
        assert client.cookies["rashomon"] != before
        client.cookies.clear()
        assert client.get("/", headers={"cookie": f"rashomon={before}"}).status_code == 303


def test_two_cookies_of_one_name_are_none(one: str) -> None:
    with asking(one) as client:
        sign_in(client, "Bo")
        secret = client.cookies["rashomon"]
        client.cookies.clear()
        assert client.get("/", headers={"cookie": f"rashomon={secret}"}).status_code == 200
        assert client.get("/", headers={"cookie": f"rashomon=planted; rashomon={secret}"}).status_code == 303


def test_a_session_that_was_ended_is_not_played_again(shared: str) -> None:
    with asking(shared) as client:
        sign_in(client, "Bo")
        secret = client.cookies["rashomon"]
        assert client.post("/sign-out", data={}).status_code == 403
        done = client.post("/sign-out", data={"proof": proof_of(client)})
        assert (done.status_code, done.headers["location"]) == (303, "/sign-in")
        assert "Max-Age=0" in done.headers["set-cookie"]
        client.cookies.clear()
        assert client.get("/", headers={"cookie": f"rashomon={secret}"}).status_code == 303


def test_signing_out_everywhere_ends_all_sessions_of_one_person(shared: str) -> None:
    with asking(shared) as client, asking(shared) as elsewhere, asking(shared) as other:
        sign_in(client, "Bo")
        sign_in(elsewhere, "Bo")
        sign_in(other, "Ed")
        client.post("/sign-out/everywhere", data={"proof": proof_of(client)})
        for reader in (client, elsewhere, other):  # each stands for a program of its own: it asks anew in seconds
            door_of(reader).forget()
        assert client.get("/").status_code == 303
        assert elsewhere.get("/").status_code == 303
        assert other.get("/").status_code == 200


def test_a_form_without_proof_does_nothing(one: str) -> None:
    with asking(one) as client, asking(one) as other:
        sign_in(client, "Olga")
        sign_in(other, "Ed")
        stolen = proof_of(other)
        fields = {"name": "Eve", "role": "owner", "password": "some words of mine"}
        for proof in ({}, {"proof": ""}, {"proof": "0" * 64}, {"proof": stolen}):
            assert client.post("/accounts/add", data={**fields, **proof}).status_code == 403
        mine = proof_of(client)
        for origin in ("http://evil.example", "null", "https://127.0.0.1:8321", ""):
            headers = {"origin": origin}
            assert client.post("/accounts/add", data={**fields, "proof": mine}, headers=headers).status_code == 403
        with opened(one) as store:
            assert not any(entry.subject.get("account") == "Eve" for entry in list_entries(store))


def test_nobody_is_signed_in_by_the_page_of_another_host(one: str) -> None:
    with asking(one) as client:
        data = {"name": "Bo", "password": PASSWORD}
        for headers in ({"origin": "http://evil.example"}, {"origin": "null"}):
            assert client.post("/sign-in", data=data, headers=headers).status_code == 403
        assert "rashomon" not in client.cookies


@pytest.mark.parametrize(
    "to",
    [
        "//evil.example/", "/\\evil.example", "https://evil.example/", "javascript:alert(1)", "\\\\evil.example",
        "/\t/evil.example", "/ /evil", "evil.example", "", "/sign-out", "/sign-in?next=/", "/a\r\nset-cookie: x=y",
        "/\u2215evil.example", "/a\\b",
    ],
)  # fmt: skip
def test_nobody_is_led_to_another_host(one: str, to: str) -> None:
    assert keep_within(to) == "/"
    with asking(one) as client:
        done = client.post("/sign-in", data={"name": "Bo", "password": PASSWORD, "next": to})
        assert done.headers["location"] == "/"


@pytest.mark.parametrize(
    "to", ["/", "/search?q=%22a%20b%22&since=2025-01-01", "/reports/wire?cite=1-2", "/report?name=a%2Fb"]
)
def test_paths_of_the_casebook_are_led_to(to: str) -> None:
    assert keep_within(to) == to


def test_guessing_is_held_back_and_nobody_is_locked_out(shared: str) -> None:
    settings = Settings(sign_ins_a_minute=2)
    with asking(shared, settings=settings) as client:
        assert sign_in(client, "Bo") == 303
    app = make_shared(shared, settings=settings)
    with browse(app) as client:
        sender = app.asgi_handler
        assert sign_in(client, "Bo") == 303
        sender.address = "198.51.100.1"  # type: ignore[attr-defined]
        assert [sign_in(client, "Bo", "guess") for _ in range(5)] == [403] * 4 + [429]
        held = client.post("/sign-in", data={"name": "Ed", "password": PASSWORD})
        assert held.status_code == 429
        assert 0 < int(held.headers["retry-after"]) <= 30
        for number in range(4):
            sender.address = f"198.51.100.{number + 2}"  # type: ignore[attr-defined]
            sign_in(client, "Bo", "guess")
        sender.address = "198.51.100.9"  # type: ignore[attr-defined]
        assert sign_in(client, "Bo") == 429
        assert sign_in(client, "Ed") == 303
        sender.address = "192.0.2.7"  # type: ignore[attr-defined]
        assert sign_in(client, "Bo") == 303


def test_another_password_ends_all_sessions(shared: str) -> None:
    new = "seven gulls on a mast"
    with asking(shared) as client:
        sign_in(client, "Bo")
        proof = proof_of(client)
        fields = {"proof": proof, "password": PASSWORD, "new": new, "again": new}
        assert client.post("/account/password", data={**fields, "password": "wrong"}).status_code == 403
        assert client.post("/account/password", data={**fields, "again": "x"}).status_code == 400
        assert client.post("/account/password", data={**fields, "new": "short", "again": "short"}).status_code == 400
        assert client.post("/account/password", data={**fields, "name": "Olga"}).status_code == 303
        assert client.get("/").status_code == 303
        assert sign_in(client, "Bo") == 403
        assert sign_in(client, "Bo", new) == 303
        assert sign_in(client, "Olga") == 303
    with opened(shared) as store:
        told = list_entries(store)[-1]
        assert (told.act, told.by, told.subject) == ("rekeyed", "Bo", {"account": "Bo"})


def test_what_the_command_line_changes_takes_effect(shared: str) -> None:
    with asking(shared) as client:
        sign_in(client, "Olga")
        assert client.get("/accounts").status_code == 200
        door = door_of(client)
        door._clock = lambda: 1e9
        with opened(shared) as store:
            set_role(store, "Olga", "reader")
        door._clock = lambda: 2e9
        assert client.get("/accounts").status_code == 403
        with opened(shared) as store:
            disable_account(store, "Olga")
        door._clock = lambda: 3e9
        assert client.get("/").status_code == 303
        sign_in(client, "Bo")
        with opened(shared) as store:
            set_lock(store, "Bo", lock())
        door._clock = lambda: 4e9
        assert client.get("/").status_code == 303


def test_sessions_outlive_the_program(shared: str) -> None:
    with asking(shared) as client:
        sign_in(client, "Bo")
        secret, proof = client.cookies["rashomon"], proof_of(client)
    with asking(shared) as client:
        client.cookies.set("rashomon", secret)
        assert client.get("/").status_code == 200
        assert proof_of(client) == proof


def test_a_token_of_ones_own_is_shown_once_and_may_no_more_than_its_owner(shared: str) -> None:
    with asking(shared) as client:
        sign_in(client, "Ed")
        fields = {"proof": proof_of(client), "label": "notebook", "role": "editor", "days": "30", "password": PASSWORD}
        for wrong in (
            {"role": "owner"},
            {"role": "king"},
            {"days": "0"},
            {"days": "x"},
            {"days": "99999"},
            {"label": ""},
        ):
            assert client.post("/account/token", data={**fields, **wrong}).status_code == 400
        assert client.post("/account/token", data={**fields, "password": "wrong"}).status_code == 403
        assert client.post("/account/token", data={**fields, "proof": ""}).status_code == 403
        made = client.post("/account/token", data=fields)
        assert made.headers["cache-control"] == "no-store"
        secret = next(word for word in Page(made.text).words.split() if word.startswith("rsh_") and len(word) == 68)
        assert secret not in client.get("/account").text
        client.cookies.clear()
        program = {**bearer(secret), "accept": "application/json"}
        assert client.get("/index.json", headers=program).status_code == 200
        own = client.get("/account.json", headers=program).json()
        assert (own["name"], own["role"], own["account"]) == ("Ed", "editor", "Ed")
        with opened(shared) as store:
            token = list_tokens(store)[0]
        sign_in(client, "Rhea")
        assert client.post("/account/revoke", data={"proof": proof_of(client), "token": token.id}).status_code == 400
        sign_in(client, "Ed")
        assert client.post("/account/revoke", data={"proof": proof_of(client), "token": token.id}).status_code == 303
        client.cookies.clear()
        assert client.get("/index.json", headers=program).status_code == 401


def test_a_token_makes_no_tokens_and_no_accounts(shared: str) -> None:
    with opened(shared) as store:
        _, secret = issue_token(store, "robot", role="owner")
    with asking(shared) as client:
        client.headers.update(bearer(secret))
        assert client.get("/accounts.json").status_code == 200
        assert '<form class="fields"' not in client.get("/accounts").text
        proof = prove(Credential(kind="token", secret=secret))
        fields = {"proof": proof, "name": "Eve", "role": "owner", "password": "some words of mine"}
        for path in (
            "/accounts/add",
            "/accounts/disable",
            "/account/token",
            "/account/password",
            "/sign-out/everywhere",
        ):
            assert client.post(path, data={**fields, "name": "Bo"}).status_code == 403
    with opened(shared) as store:
        assert list_entries(store)[-1].act == "issued"


def test_on_ones_own_machine_nobody_signs_in(ferry: Path) -> None:
    with browse(make_app(str(ferry), by="Ana")) as client:
        assert client.get("/sign-in").status_code == 404
        assert client.post("/sign-in", data={"name": "Bo"}).status_code in (404, 405)
        assert "Nobody is asked here" in Page(client.get("/account").text).words
        assert client.get("/accounts").status_code == 403
        assert "set-cookie" not in client.get("/").headers


def test_a_machine_that_is_shared_asks_too(one: str) -> None:
    with asking(one, place=ASKED, address="127.0.0.1") as client:
        assert client.get("/").status_code == 303
        assert sign_in(client, "Bo") == 303
        assert client.get("/").status_code == 200
