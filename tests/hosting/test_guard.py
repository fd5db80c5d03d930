"""The page of another host reaches nothing."""

from pathlib import Path

import pytest

from rashomon.hosting.guard import HEADERS, refuse
from rashomon.hosting.places import OWN_NAMES
from rashomon.settings import Settings
from rashomon.store.access.tokens import issue_token
from tests.web.conftest import OWN as HOME
from tests.web.conftest import Client
from tests.web.shared import ELSEWHERE, PASSWORD, PROXIED, asking, bearer, fill, opened

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


def test_names_that_were_given_are_answered_by_the_scheme_that_they_are_asked_by() -> None:
    names = OWN_NAMES | {"rashomon.example.org"}
    own = (b"host", b"rashomon.example.org")
    assert refuse("GET", [own], names=names) is None
    assert refuse("GET", [(b"host", b"Rashomon.Example.org:443")], names=names) is None
    assert refuse("GET", [(b"host", b"evil.rashomon.example.org")], names=names) is not None
    for origin, scheme, refused in (
        (b"https://rashomon.example.org", "https", False),
        (b"http://rashomon.example.org", "https", True),
        (b"https://rashomon.example.org", "http", True),
        (b"https://rashomon.example.org:444", "https", True),
        (b"https://rashomon.example.org.evil.example", "https", True),
    ):
        assert (refuse("POST", [own, (b"origin", origin)], names=names, scheme=scheme) is not None) == refused


def test_a_proxy_in_front_of_an_open_door_is_refused(client: Client) -> None:
    for name in ("x-forwarded-for", "X-Forwarded-Proto", "forwarded", "x-real-ip"):
        answer = client.get("/", headers={name: "192.0.2.7"})
        assert answer.status_code == 403
        assert "--behind-proxy" in answer.text


def test_https_is_known_from_the_proxy_of_this_machine_alone(tmp_path: Path) -> None:
    case = fill(str(tmp_path / "a.case"))
    told = {"x-forwarded-proto": "https", "x-forwarded-for": "192.0.2.7", "origin": ELSEWHERE}
    data = {"name": "Bo", "password": PASSWORD}
    plain = ELSEWHERE.replace("https", "http")
    with asking(case, place=PROXIED, base=plain, address="127.0.0.1") as client:
        done = client.post("/sign-in", data=data, headers=told)
        assert done.status_code == 303
        assert done.headers["set-cookie"].startswith("__Host-rashomon=")
        assert client.post("/sign-in", data=data, headers={"origin": ELSEWHERE}).status_code == 403
    with asking(case, place=PROXIED, base=plain, address="192.0.2.9") as client:
        assert client.post("/sign-in", data=data, headers=told).status_code == 403


def test_an_address_that_is_made_up_does_not_help_who_guesses(tmp_path: Path) -> None:
    case = fill(str(tmp_path / "a.case"))
    few = Settings(sign_ins_a_minute=1)
    for address, headers, statuses in (
        ("192.0.2.9", {"x-forwarded-for": "198.51.100.{}"}, [403, 403, 429]),
        ("127.0.0.1", {"x-forwarded-for": "198.51.100.{}, 192.0.2.7"}, [403, 403, 429]),
        ("127.0.0.1", {"x-forwarded-for": "198.51.100.{}"}, [403, 403, 403]),
    ):
        with asking(case, place=PROXIED, base=HOME, address=address, settings=few) as client:
            answers = [
                client.post(
                    "/sign-in",
                    data={"name": f"n{number}", "password": "x"},
                    headers={name: value.format(number) for name, value in headers.items()},
                ).status_code
                for number in range(3)
            ]
        assert answers == statuses


def test_who_asks_too_fast_is_told_when_again(tmp_path: Path) -> None:
    case = fill(str(tmp_path / "a.case"))
    with opened(case) as store:
        _, secret = issue_token(store, "robot", role="reader")
    with asking(case, settings=Settings(requests_a_second=1, requests_at_once=3)) as client:
        answers = [client.get("/index.json", headers=bearer(secret)) for _ in range(6)]
        assert [one.status_code for one in answers][:3] == [200, 200, 200]
        assert answers[-1].status_code == 429
        assert int(answers[-1].headers["retry-after"]) >= 1
        assert answers[-1].headers["content-security-policy"] == HEADERS["content-security-policy"]
        assert client.get("/sign-in").status_code == 200, "others have a pace of their own"


def test_a_browser_is_led_to_sign_in_and_a_program_told_what_to_send(tmp_path: Path) -> None:
    case = fill(str(tmp_path / "a.case"))
    with asking(case) as client:
        assert client.head("/custody").status_code == 303
        assert client.get("/custody", headers={"authorization": "Bearer rsh_wrong"}).status_code == 401
        assert client.get("/custody", headers={"accept": "*/*"}).status_code == 401
        assert client.get("/?q=" + "x" * 3_000).headers["location"] == "/sign-in"
        assert client.get("/sign-in/../custody", headers={"accept": "application/json"}).status_code == 401
        assert client.get("/static/../custody").status_code in (303, 404)


@pytest.mark.parametrize("kind", [b"application/json", b"application/jsonl; charset=utf-8", b"Application/X-NDJSON"])
def test_programs_may_send_where_programs_are_answered(kind: bytes) -> None:
    sent = (b"content-type", kind)
    assert refuse("POST", [OWN, sent], "/api/v1/read") is None
    assert refuse("POST", [OWN, sent], "/search") is not None
    assert refuse("POST", [OWN, sent], "/apiary/x") is not None
    for of_browsers in ((b"origin", b"http://evil.example"), (b"sec-fetch-site", b"same-origin"), (b"cookie", b"a=b")):
        assert refuse("POST", [OWN, sent, of_browsers], "/api/v1/read") is not None


@pytest.mark.parametrize(
    "kind", [b"text/plain", b"application/x-www-form-urlencoded", b"multipart/form-data; boundary=x"]
)
def test_what_forms_can_send_is_no_programs(kind: bytes) -> None:
    assert refuse("POST", [OWN, (b"content-type", kind)], "/api/v1/read") is not None
    two = [(b"content-type", b"application/json"), (b"content-type", kind)]
    assert refuse("POST", [OWN, *two], "/api/v1/read") is not None
