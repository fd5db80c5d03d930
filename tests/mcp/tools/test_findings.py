"""Disputes, incidents are shown as the newest comparison has them."""

from pathlib import Path

from rashomon.casebook import open_casebook
from rashomon.store.queries import list_comparisons
from tests.mcp.conftest import Assistant


def test_disputes_are_listed_with_their_origins(assistant: Assistant) -> None:
    found = assistant.find("list_disputes")
    assert found["total"] == 2
    dispute = found["disputes"][0]
    assert (dispute["id"], dispute["kind"], dispute["question"]) == ("d1", "strict", "How many died?")
    assert [(side["value"], side["reports"], side["at_least"]) for side in dispute["sides"]] == [
        ("9", 2, 2), ("14", 1, 1), ("17", 1, 1),
    ]  # fmt: skip


def test_disputes_are_chosen(assistant: Assistant) -> None:
    assert assistant.find("list_disputes", words="DIED anselma")["total"] == 1
    assert assistant.find("list_disputes", words="fire")["total"] == 0
    assert assistant.find("list_disputes", kind="revised")["total"] == 0
    assert assistant.find("list_disputes", report="later")["total"] == 1
    assert assistant.find("list_disputes", report="long")["total"] == 0


def test_what_came_since_is_said(assistant: Assistant) -> None:
    basis = assistant.find("list_disputes")["basis"]
    assert basis["newest"]
    assert basis["unlaid"] == {"read": 2}
    assert "since the newest one: 2 read" in assistant.tell("list_disputes")


def test_a_dispute_is_shown_with_who_says_so(assistant: Assistant) -> None:
    found = assistant.find("show_dispute", dispute="d1")
    voices = [voice for side in found["dispute"]["sides"] for voice in side["voices"]]
    assert {"the coast guard", "the seamen's union", "Harbour master Ilse Marn"} <= {voice["name"] for voice in voices}
    for voice in voices:
        (cited,) = voice["cited"]
        assert assistant.find("evidence", **cited)["quote"] == voice["quote"]


def test_an_earlier_comparison_stays_what_it_is(assistant: Assistant, asked: Path) -> None:
    with open_casebook(str(asked)) as casebook:
        earlier = list_comparisons(casebook.store).items[-1].id[:16]
    found = assistant.find("show_dispute", dispute="d1", comparison=earlier)
    assert [side["value"] for side in found["dispute"]["sides"]] == ["9", "14"]
    assert not found["basis"]["newest"]


def test_an_incident_is_shown_as_each_report_tells_it(assistant: Assistant) -> None:
    listed, other = assistant.find("list_incidents")["incidents"]
    found = assistant.find("show_incident", incident=listed["id"])
    assert found["incident"] == listed
    assert {told["report"] for told in found["accounts"]["told"]} == {"wire"}
    told = assistant.find("show_incident", incident=other["id"])["accounts"]["told"]
    assert {one["report"] for one in told} == {"later"}  # another denial
    assert assistant.find("list_incidents", words="ferry")["total"] == 2
    assert assistant.find("list_incidents", report="radio")["total"] == 0
