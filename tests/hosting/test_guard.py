"""The page of another host reaches nothing."""

import pytest

from rashomon.hosting.guard import HEADERS, refuse
from tests.web.conftest import Client

OWN = (b"host", b"127.0.0.1:8321")


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8321", "localhost:8321", "LOCALHOST", "[::1]:8321"])
def test_this_machine_is_answered(host: str) -> None:
    assert refuse("GET", [(b"host", host.encode())]) is None


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8321",
        "127.0.0.1.evil.example",
        "localhost.",
        "",
        "[::2]",
        "0.0.0.0",
        "user@localhost",
    ],
)
def test_a_name_that_was_made_to_lead_here_is_refused(host: str) -> None:
    refused = refuse("GET", [(b"host", host.encode())])
    assert refused is not None
    assert refused[0] == 421


def test_a_request_of_no_host_or_of_two_is_refused() -> None:
    assert refuse("GET", []) is not None
    assert refuse("GET", [OWN, (b"host", b"evil.example")]) is not None


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_only_own_pages_may_ask_for_more_than_reading(method: str) -> None:
    assert refuse(method, [OWN]) is not None
    assert refuse(method, [OWN, (b"origin", b"null")]) is not None
    assert refuse(method, [OWN, (b"origin", b"http://evil.example")]) is not None
    assert refuse(method, [OWN, (b"origin", b"http://127.0.0.1:9999")]) is not None
    assert refuse(method, [OWN, (b"origin", b"http://127.0.0.1:8321")]) is None


def test_other_pages_may_lead_here_but_not_load_from_here() -> None:
    across = (b"sec-fetch-site", b"cross-site")
    assert refuse("GET", [OWN, across, (b"sec-fetch-mode", b"navigate")]) is None
    assert refuse("GET", [OWN, across, (b"sec-fetch-mode", b"no-cors")]) is not None
    assert refuse("GET", [OWN, (b"sec-fetch-site", b"same-origin"), (b"sec-fetch-mode", b"no-cors")]) is None


def test_a_refusal_tells_nothing_of_the_casebook(client: Client) -> None:
    answer = client.get("/reports/wire", headers={"host": "evil.example"})
    assert answer.status_code == 421
    assert "ferry" not in answer.text
    for name, value in HEADERS.items():
        assert answer.headers[name] == value


def test_no_cookie_is_set_on_a_machine_of_ones_own(client: Client) -> None:
    assert "set-cookie" not in client.get("/").headers
