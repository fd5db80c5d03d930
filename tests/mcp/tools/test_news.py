"""What is new is told against an earlier comparison."""

from pathlib import Path

from rashomon.casebook import open_casebook
from rashomon.store.queries import list_comparisons
from tests.mcp.conftest import Assistant


def test_what_came_with_the_last_reports(assistant: Assistant) -> None:
    found = assistant.find("what_is_new")
    # The newest comparison knows nothing of what came since; what it added is told.
    assert found["basis"]["unlaid"] == {"read": 2}
    assert found["since"] is not None


def test_since_nothing_all_is_new(assistant: Assistant) -> None:
    found = assistant.find("what_is_new", since="2000-01-01")
    kinds = [one["kind"] for one in found["news"]]
    assert found["since"] is None
    assert kinds.count("new report") == 4
    assert "new dispute" in kinds
    assert "new denial" in kinds
    assert found["total"] == len(kinds)
    assert assistant.find("what_is_new", since="2000-01-01", after="4")["news"] == found["news"][4:]


def test_since_an_earlier_comparison_voices_have_joined(assistant: Assistant, asked: Path) -> None:
    with open_casebook(str(asked)) as casebook:
        earlier = list_comparisons(casebook.store).items[-1].id[:16]
    kinds = {one["kind"] for one in assistant.find("what_is_new", since=earlier)["news"]}
    assert kinds >= {"new report", "more voices in a dispute"}
