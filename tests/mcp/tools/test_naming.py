"""Sources, people are found by name."""

from tests.mcp.conftest import Assistant


def test_sources_are_listed_the_most_quoted_first(assistant: Assistant) -> None:
    found = assistant.find("list_sources", name="guard")["sources"]
    assert found == [{"name": "coast guard", "reports": 2, "statements": 2, "denials": 1}]


def test_a_source_goes_by_any_of_its_names(assistant: Assistant) -> None:
    for name in ("coast guard", "The Coast Guard", "THE COAST GUARD"):
        found = assistant.find("show_source", name=name)
        assert [one["stance"] for one in found["said"]] == ["denies", "asserts"]
        assert [one["id"] for one in found["disputes"]] == ["d1"]


def test_an_outlet_is_a_source(assistant: Assistant) -> None:
    found = assistant.find("show_source", name="Quayside News")
    assert [one["id"] for one in found["published"]] == ["union"]


def test_an_entity_is_shown_report_by_report(assistant: Assistant) -> None:
    found = assistant.find("show_entity", name="strait lines")
    assert [(one["report"], one["name"]) for one in found["entities"]] == [("wire", "Strait Lines")]
    assert "nobody and nothing" in assistant.refuse("show_entity", name="Zebulon")
