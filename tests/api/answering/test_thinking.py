"""What is sent is read as files are, within bounds."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from litestar.testing import TestClient

from rashomon import wire
from rashomon.api.answering.thinking import compare, read
from rashomon.api.sending import Sent
from rashomon.errors import BadReport, TooMuch
from rashomon.library import compare as compare_here
from rashomon.library import read as read_here
from rashomon.pipeline import Tools
from rashomon.records.comparison import Comparison
from rashomon.records.reading import Reading
from rashomon.records.report import Failure
from rashomon.serving.app import make_app
from rashomon.settings import Settings
from tests.casebook.sample import REPORTS, WIRE
from tests.web.conftest import OWN, Client

LINES = "\n".join(map(json.dumps, REPORTS)).encode()
JSONL = {"content-type": "application/jsonl"}


def send(told: object) -> Sent:
    return Sent(json.dumps(told).encode(), lines=False)


def test_reports_are_read_as_the_library_reads_them(client: Client, tools: Tools) -> None:
    (found,) = client.post("/api/v1/read", json={"text": WIRE, "id": "wire"}).json()["items"]
    reading = wire.decode(json.dumps(found).encode(), Reading)
    assert reading.recipe == tools.recipe
    assert reading.attributions == read_here(WIRE).attributions


def test_lines_are_answered_in_lines(client: Client) -> None:
    answer = client.post(
        "/api/v1/read", content=LINES + b'\n{"text": ""}\n[]', headers={**JSONL, "accept": "application/x-ndjson"}
    )
    told = [json.loads(line) for line in answer.text.splitlines()]
    assert [one["schema"] for one in told] == ["rashomon.reading/1"] * 3 + ["rashomon.failure/1"] * 2
    assert [one["report"]["id"] for one in told[:3]] == ["wire", "union", "radio"]


def test_reports_are_laid_side_by_side(client: Client) -> None:
    answer = client.post("/api/v1/compare", json=[*REPORTS, REPORTS[0]])
    compared = wire.decode(answer.content, Comparison)
    assert [one.id for one in compared.reports] == ["wire", "union", "radio", "wire-2"]
    assert any(dispute.slot == "deaths" for dispute in compared.disputes)


def test_readings_are_not_read_again(client: Client) -> None:
    readings = [one for one in read(Sent(LINES, lines=True), Settings()) if isinstance(one, Reading)]
    marked = [replace(one, recipe=replace(one.recipe, id="of old")) for one in readings]
    lines = b"\n".join(map(wire.encode, marked))
    answer = client.post("/api/v1/compare", content=lines, headers=JSONL)
    assert wire.decode(answer.content, Comparison) == compare_here(marked)


def test_nothing_is_kept(client: Client) -> None:
    before = client.get("/api/v1/log").json()
    client.post("/api/v1/read", json={"text": WIRE})
    assert client.get("/api/v1/log").json() == before


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ([], "holds no report"),
        ({}, "holds no report"),
        (5, "report 1"),
        ({"title": "a"}, "neither 'text' nor 'html'"),
        ([{"text": "a"}, {"text": 5}], "report 2"),
        ([[{"text": "a"}]], "report 1"),
    ],
)
def test_what_is_no_report_is_refused_as_a_whole(told: object, words: str) -> None:
    with pytest.raises(BadReport, match=words):
        read(send(told), Settings())


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff", b'"\\ud800"', b"[" * 100_000])
def test_what_is_no_json_is_refused(raw: bytes) -> None:
    with pytest.raises(BadReport):
        read(Sent(raw, lines=False), Settings())


def test_a_report_without_words_is_a_failure_in_its_place() -> None:
    outcomes = list(read(send([{"text": " "}, {"text": WIRE}]), Settings()))
    assert [type(one) for one in outcomes] == [Failure, Reading]
    with pytest.raises(BadReport, match="white space"):
        compare(send([{"text": " "}, {"text": WIRE}]), Settings())


def test_no_more_is_read_than_is_allowed() -> None:
    few = Settings(most_requested=2)
    assert len(list(read(send(list(REPORTS[:2])), few))) == 2
    for sent in (send(list(REPORTS)), Sent(LINES, lines=True)):
        with pytest.raises(TooMuch, match="more than 2 reports"):
            read(sent, few)


def test_what_is_not_reached_in_time_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    hours = iter(range(0, 1_000_000, 45))
    monkeypatch.setattr("rashomon.api.answering.thinking.monotonic", lambda: float(next(hours)))
    sent = [{"text": WIRE, "id": str(number)} for number in range(12)]
    outcomes = list(read(send(sent), Settings()))
    assert [type(one) for one in outcomes] == [Reading] * 4 + [Failure] * 8
    assert [one.report.id for one in outcomes] == [str(number) for number in range(12)]
    with pytest.raises(TooMuch, match="no time left"):
        compare(send(sent), Settings())


def test_large_requests_are_refused(ferry: Path) -> None:
    with TestClient(make_app(str(ferry), Settings(largest_request=10_000)), base_url=OWN) as asking:
        assert asking.post("/api/v1/read", json={"text": "a" * 10_000}).status_code == 413
        assert asking.post("/api/v1/read", json={"text": WIRE}).status_code == 200
