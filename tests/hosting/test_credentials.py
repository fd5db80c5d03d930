"""A request brings one secret, or none."""

from typing import Any

import pytest

from rashomon.hosting.credentials import Credential, find_cookie, find_credential, prove, write_cookie


def ask(*headers: tuple[str, str], scheme: str = "http") -> Any:
    return {"type": "http", "scheme": scheme, "headers": [(name.encode(), value.encode()) for name, value in headers]}


def test_a_token_is_found() -> None:
    for value in ("Bearer rsh_1", "bearer rsh_1", "BEARER  rsh_1 "):
        assert find_credential(ask(("Authorization", value))) == Credential(kind="token", secret="rsh_1")


def test_a_wrong_token_is_not_made_good_by_a_cookie() -> None:
    found = find_credential(ask(("authorization", "Bearer x"), ("cookie", "rashomon=good")))
    assert found == Credential(kind="token", secret="x")
    two = find_credential(
        ask(("authorization", "Bearer x"), ("authorization", "Bearer y"), ("cookie", "rashomon=good"))
    )
    assert two == Credential(kind="token", secret="")


def test_what_a_proxy_asks_for_itself_is_left_to_it() -> None:
    found = find_credential(ask(("authorization", "Basic eDp5"), ("cookie", "rashomon=good")))
    assert found == Credential(kind="session", secret="good")


@pytest.mark.parametrize(
    ("cookie", "found"),
    [
        ("rashomon=a", "a"),
        ("x=1; rashomon=a; y=2", "a"),
        ("rashomon=a; rashomon=b", None),
        ("rashomon=", None),
        ("xrashomon=a", None),
        ("__Host-rashomon=a", None),
        ("rashomon=" + "a" * 5_000, "a" * 200),
    ],
)
def test_a_cookie_is_found(cookie: str, found: str | None) -> None:
    assert find_cookie(ask(("cookie", cookie))) == found


def test_over_https_only_the_locked_cookie_counts() -> None:
    assert find_cookie(ask(("cookie", "rashomon=planted; __Host-rashomon=a"), scheme="https")) == "a"
    assert write_cookie("a", "https") == "__Host-rashomon=a; Path=/; HttpOnly; SameSite=Lax; Secure"
    assert write_cookie("", "http") == "rashomon=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"


def test_a_proof_is_of_one_secret_and_does_not_tell_it() -> None:
    one, other = (Credential(kind="session", secret=secret) for secret in ("a", "b"))
    assert prove(one) == prove(one) != prove(other)
    assert len(prove(one)) == 64
