"""Reports, texts are laid side by side as they are asked for."""

from tests.casebook.sample import UNION
from tests.mcp.conftest import Assistant


def test_the_table_has_every_holder(assistant: Assistant) -> None:
    found = assistant.find("compare", reports=["wire", "union", "radio"])
    assert (found["reports"], found["at_least"], found["at_most"]) == (3, 4, 4)
    assert [one["label"] for one in found["accounts"]] == ["A", "B", "C"]
    for words in ("How many died?", "coast", "Marn", "Strait Lines", "seamen's", "≠ strict: they cannot all be true"):
        assert words in found["matrix"]
    assert [question["kind"] for question in found["questions"]] == ["strict", "strict", "agreed"]
    assert found["denials"] == []  # the one that there is stands in a dispute


def test_a_text_stands_beside_reports(assistant: Assistant) -> None:
    found = assistant.find(
        "compare",
        reports=["wire", "radio"],
        texts=[{"text": UNION, "publisher": "The Pier", "published": "2025-03-04"}],
    )
    assert [side["value"] for side in found["questions"][0]["sides"]] == ["9", "14"]
    assert {one["publisher"] for one in found["accounts"]} == {"Halden Wire", "Radio Vela", "The Pier"}


def test_one_text_given_twice_is_two(assistant: Assistant) -> None:
    assert assistant.find("compare", texts=[{"text": UNION}, {"text": UNION}])["reports"] == 2


def test_items_come_in_turn(assistant: Assistant) -> None:
    whole = assistant.find("compare", reports=["wire", "union", "radio"])
    first = assistant.find("compare", reports=["wire", "union", "radio"], after="1")
    assert first["questions"] == whole["questions"][1:]
    assert first["denials"] == whole["denials"]
    assert assistant.find("compare", reports=["wire", "union", "radio"], after="2")["denials"] == whole["denials"]
    assert assistant.find("compare", reports=["wire", "union", "radio"], after="3")["denials"] == []
