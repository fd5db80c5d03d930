"""Each operation answers what the table says, as often as it is asked, in either form."""

import json
import shlex
from pathlib import Path

import pytest
from litestar.testing import TestClient

from rashomon import wire
from rashomon.api.operations import Operation
from rashomon.api.table import OPERATIONS
from rashomon.serving.app import make_app
from rashomon.settings import Settings
from rashomon.store.answers import Page
from rashomon.store.jobs import ask, stop
from tests.house.tree import ROOT
from tests.web.conftest import OWN, Client

EXAMPLES = {
    "report": "wire", "name": "Strait Lines", "comparison": "newest", "dispute": "d1", "incident": "i1",
    "job": "1",
}  # fmt: skip
ASKED = {"q": "ferry"}
LINES = {"accept": "application/jsonl"}
GIVEN = [operation for operation in OPERATIONS if operation.method == "GET"]
LISTS = [operation for operation in GIVEN if operation.form == "list"]


def address(operation: Operation) -> str:
    path = "/api/v1" + operation.path.format_map(EXAMPLES)
    needed = [one.name for one in operation.parameters if one.place == "query" and one.required]
    asked = "&".join(f"{name}={({**ASKED, 'name': 'Anselma'})[name]}" for name in needed)
    return f"{path}?{asked}" if asked else path


def join(address: str, asked: str) -> str:
    return f"{address}{'&' if '?' in address else '?'}{asked}"


@pytest.mark.parametrize("operation", GIVEN, ids=lambda one: one.name)
def test_what_is_answered_is_of_the_form(client: Client, operation: Operation) -> None:
    answer = client.get(address(operation))
    assert answer.status_code == 200, answer.text
    if operation.form == "bytes":
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["content-disposition"].startswith("attachment;")
        return
    assert answer.headers["content-type"] == "application/json"
    (form,) = operation.answers
    record: object = wire.decode(answer.content, Page[form] if operation.form == "list" else form)  # type: ignore[valid-type]
    assert record is not None


@pytest.mark.parametrize("operation", LISTS, ids=lambda one: one.name)
def test_pages_and_lines_are_the_same_items(client: Client, operation: Operation) -> None:
    whole = client.get(address(operation)).json()
    paged, at = [], join(address(operation), "limit=1")
    for _ in range(200):
        answer = client.get(at)
        page = answer.json()
        paged += page["items"]
        if page["next"] is None:
            assert "link" not in answer.headers
            break
        assert answer.headers["link"] == f'<{page["next"]}>; rel="next"'
        at = page["next"]
    lines = client.get(address(operation), headers=LINES)
    assert lines.headers["content-type"] == "application/jsonl"
    assert whole["next"] is None
    assert whole["items"] == paged == [json.loads(line) for line in lines.text.splitlines()]
    assert len(client.get(join(address(operation), "limit=1"), headers=LINES).text.splitlines()) == len(paged[:1])


@pytest.mark.parametrize("operation", [one for one in GIVEN if one.lasting], ids=lambda one: one.name)
def test_what_has_not_changed_is_not_sent_again(client: Client, operation: Operation) -> None:
    first = client.get(address(operation))
    again = client.get(address(operation), headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["cache-control"] == "private, no-cache"
    head = client.head(address(operation))
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["etag"] == first.headers["etag"]


def test_what_changes_without_the_log_is_always_asked_for(client: Client) -> None:
    for operation in (one for one in GIVEN if not one.lasting):
        answer = client.get(address(operation))
        assert answer.headers["cache-control"] == "no-store"
        assert "etag" not in answer.headers


def test_lists_are_narrowed(client: Client) -> None:
    def ask(address: str) -> list[dict[str, object]]:
        items: list[dict[str, object]] = client.get(f"/api/v1/{address}").json()["items"]
        return items

    assert [one["id"] for one in ask("reports?publisher=quayside%20news")] == ["union"]
    assert [one["id"] for one in ask("reports?since=2025-03-05&until=2025-03-05")] == ["later"]
    assert {one["report"] for one in ask("statements?source=strait%20lines&stance=denies")} == {"wire"}
    assert ask("comparisons/newest/disputes?slot=deaths")
    assert ask("comparisons/newest/disputes?slot=age") == []
    assert ask("comparisons/newest/disputes?report=union")
    assert ask("comparisons/newest/stories?report=nobody") == []
    assert ask("comparisons/newest/incidents?type=REJECT&story=s1&report=later")
    assert [one["act"] for one in ask("log?act=compared")] == ["compared", "compared"]
    assert ask("judgements?withdrawn=true") == []


def test_found_words_stand_where_they_are_said_to(client: Client) -> None:
    for match in client.get("/api/v1/search?q=ferry").json()["items"]:
        name = match["report"]["key"]
        text = client.get(f"/api/v1/reports/{name}/reading").json()["text"]
        for words in match["words"]:
            start, end = words["span"]
            assert text[start:end] == words["quote"]
            assert (words["before"] + words["quote"] + words["after"]) in text


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        ("nothing", 404, "/api/v1/nothing"),
        ("reports/nobody", 404, "no report"),
        ("reports/wire/reading?recipe=none", 404, "not read by the recipe"),
        ("comparisons/ffff", 404, "no comparison"),
        ("comparisons/newest/disputes/d99", 404, "no dispute"),
        ("comparisons/newest/incidents/i99", 404, "no incident"),
        ("sources/Nobody", 404, "Nobody"),
        ("entities/Nobody", 404, "Nobody"),
        ("changes?since=never", 404, "neither a date"),
        ("search", 400, "say 'q'"),
        ("search?q=-ferry", 400, "no word"),
        ("reports?page=2", 400, "the names are: publisher"),
        ("reports?limit=501", 400, "from 1 to 500"),
        ("reports?after=x", 400, "no cursor"),
        ("comparisons/newest/disputes?after=WyJmZmZmIiwwXQ", 404, "no comparison"),
        ("comparisons/newest/disputes?after=WyJmZmZmIiwtMV0", 400, "no cursor"),
        ("log?after=WzFlOTld", 400, "no cursor"),
        ("log?after=Wzk5OTk5OTk5OTk5OTk5OTk5OTk5OV0", 400, "no cursor"),
        ("entities?name=!", 400, "is no name"),
    ],
)
def test_what_goes_wrong_is_told_in_one_form(client: Client, path: str, status: int, words: str) -> None:
    for headers in ({}, LINES):
        answer = client.get(f"/api/v1/{path}", headers=headers)
        problem = answer.json()
        assert (answer.status_code, problem["status"]) == (status, status)
        assert words in problem["detail"]
        assert answer.headers["content-type"] == "application/problem+json"
        assert problem["type"] == f"/api/v1/#{status}"
        assert f'id="{status}"' in client.get("/api/v1/").text


def test_what_is_not_allowed_is_told_in_the_same_form(client: Client) -> None:
    known = "/api/v1/judgements"
    answers = [
        (client.delete(known), 405),
        (client.post("/api/v1/overview"), 405),
        (client.post(known, content=b"{}", headers={"content-type": "text/plain"}), 403),
        (client.post(known, json={}, headers={"origin": "http://evil.example"}), 403),
        (client.post(known, content=b"{}", headers={"content-type": "text/plain", "origin": OWN}), 415),
        (client.post(known, content=b""), 415),
        (client.post(known, content=b"{", headers={"content-type": "application/json"}), 422),
        (client.post(known, json={"verdict": "sings", "part": "event", "names": []}), 422),
        (client.post(known, json={"verdict": "accept", "part": "event", "names": ["wire:v99"]}), 409),
        (client.post(known, content=b"x" * 200_000, headers={"content-type": "application/json"}), 413),
        (client.post(f"{known}/ffffff/withdrawal", json={}), 404),
        (client.get("/api/v1/overview", headers={"host": "evil.example"}), 421),
    ]
    for answer, status in answers:
        assert (answer.status_code, answer.json()["status"]) == (status, status), answer.text
        assert answer.headers["content-type"] == "application/problem+json"
    assert set(answers[0][0].headers["allow"].split(", ")) == {"OPTIONS", "POST", "GET"}
    assert client.options(known).headers["allow"] == "GET, POST, HEAD, OPTIONS"


def test_pages_still_speak_to_people(client: Client) -> None:
    assert client.get("/nothing").headers["content-type"].startswith("text/html")
    assert client.post("/search", json={}).status_code == 403


def test_people_judge_by_programs_in_their_own_name(ferry: Path) -> None:
    with TestClient(make_app(str(ferry), by="Ana"), base_url=OWN) as asking:
        said = {"verdict": "correct", "part": "attribution", "names": ["wire:a2"], "fields": ["stance=doubts"]}
        made = asking.post("/api/v1/judgements", json={**said, "reason": "she said so"})
        assert made.status_code == 201
        assert made.json()["by"] == "Ana"
        assert [one["judgement"] for one in asking.get("/api/v1/judgements").json()["items"]] == [made.json()]
        assert len(asking.get("/api/v1/reports/wire/judgements").json()["items"]) == 1
        path = f"/api/v1/judgements/{made.json()['id'][:12]}/withdrawal"
        assert asking.post(path, json={"reason": "in error"}).status_code == 201
        assert asking.post(path, json={}).status_code == 409
        assert asking.get("/api/v1/judgements").json()["items"] == []
        assert len(asking.get("/api/v1/judgements?withdrawn=true").json()["items"]) == 2


def test_a_casebook_that_was_not_compared_says_so(filled: Path) -> None:
    with TestClient(make_app(str(filled)), base_url=OWN) as asking:
        assert asking.get("/api/v1/overview").json()["standing"] is None
        assert "not yet laid" in asking.get("/api/v1/comparisons/newest/disputes").json()["detail"]
        assert asking.get("/api/v1/sources/Strait%20Lines").json()["laid"] is None


def test_a_fault_is_told_to_the_terminal_alone(
    ferry: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_store: object) -> object:
        raise ZeroDivisionError("a secret")

    monkeypatch.setattr("rashomon.api.answering.history.count", fail)
    with TestClient(make_app(str(ferry)), base_url=OWN, raise_server_exceptions=False) as asking:
        answer = asking.get("/api/v1/overview")
    assert (answer.status_code, answer.json()["title"]) == (500, "At fault")
    assert "secret" not in answer.text
    assert "a secret" in capsys.readouterr().err


def test_a_casebook_in_either_database_is_asked(case: str, tmp_path: Path) -> None:
    from rashomon.casebook import open_casebook
    from tests.casebook.sample import write_reports

    with open_casebook(case, by="Ana", create=True) as casebook:
        list(casebook.add([str(write_reports(tmp_path))]))
        casebook.compare()
        stop(casebook.store, ask(casebook.store, "read-again").number)
    with TestClient(make_app(case, Settings()), base_url=OWN) as asking:
        for operation in GIVEN:
            if operation.name != "incident":  # nothing in the first three reports tells of one
                assert asking.get(address(operation)).status_code == 200, operation.name
        assert asking.get("/api/v1/reports?publisher=%00").status_code in (200, 400)


def test_what_the_documents_ask_is_answered(ferry: Path) -> None:
    page = (ROOT / "docs" / "rest.md").read_text(encoding="utf-8")
    lines = [shlex.split(line) for line in page.splitlines() if line.startswith("curl ")]
    assert len(lines) == 4
    with TestClient(make_app(str(ferry), by="Ana"), base_url=OWN) as asking:
        for line in lines:
            (url,) = [word for word in line if word.startswith(OWN)]
            if "--json" in line:
                told = json.loads(line[line.index("--json") + 1])
                assert asking.post(url, json=told).status_code in (200, 201)
            else:
                headers = dict([line[line.index("-H") + 1].split(": ")]) if "-H" in line else {}
                assert asking.get(url, headers=headers).text.strip()
