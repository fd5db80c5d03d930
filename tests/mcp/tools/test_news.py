"""What is new is told against an earlier comparison."""

from pathlib import Path

from rashomon.casebook import open_casebook
from rashomon.store.queries import list_comparisons
from tests.mcp.conftest import Assistant


def test_what_came_since_the_newest_comparison_is_said_to_be_unlaid(assistant: Assistant) -> None:
    found = assistant.find("what_is_new")
    assert (found["counted"], found["basis"]["unlaid"]) == ([], {"read": 2})
    assert "nothing is new" in assistant.tell("what_is_new")


def test_since_nothing_all_is_new_disputes_first(assistant: Assistant) -> None:
    found = assistant.find("what_is_new", since="2000-01-01")
    kinds = [one["kind"] for one in found["news"]]
    assert found["since"] is None
    assert kinds[0] == "new dispute"
    assert kinds[-4:] == ["new report"] * 4
    assert dict(found["counted"])["new denial"] == kinds.count("new denial") > 0
    assert assistant.find("what_is_new", since="2000-01-01", after="4")["news"] == found["news"][4:]


def test_since_an_earlier_comparison_voices_have_joined(assistant: Assistant, asked: Path) -> None:
    with open_casebook(str(asked)) as casebook:
        earlier = list_comparisons(casebook.store).items[-1].id[:16]
    kinds = {one["kind"] for one in assistant.find("what_is_new", since=earlier)["news"]}
    assert kinds >= {"new report", "more voices in a dispute"}
