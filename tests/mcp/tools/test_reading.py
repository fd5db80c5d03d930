"""Reports, texts are read a page at a time, nothing twice, nothing left out."""

from pathlib import Path

from rashomon.casebook import open_casebook
from rashomon.store.queries import find_report, get_reading
from tests.mcp.conftest import Assistant
from tests.mcp.hostile import LONG


def test_pages_make_up_the_whole(assistant: Assistant) -> None:
    pages, start = [], "0"
    while True:
        told = assistant.call("read_report", report="long", start=start).structured_content
        pages.append(told["found"])
        if told["next"] is None:
            break
        start = told["next"]
    assert len(pages) > 1
    assert "".join(page["text"] for page in pages) == LONG["text"]
    numbers = [one["number"] for page in pages for one in page["said"]]
    assert numbers == sorted(set(numbers))
    assert len(numbers) >= 80
    assert all(page["text"].rstrip().endswith(".") for page in pages)


def test_words_say_how_to_go_on(assistant: Assistant) -> None:
    told = assistant.call("read_report", report="long")
    following = told.structured_content["next"]
    assert assistant.tell("read_report", report="long").endswith(f"start={following}")


def test_who_says_what_stands_where_it_says(assistant: Assistant) -> None:
    found = assistant.find("read_report", report="wire")
    first, second = found["said"]
    assert (first["who"], first["stance"], second["who"], second["stance"]) == (
        "the coast guard", "asserts", "The operator, Strait Lines", "denies",
    )  # fmt: skip
    assert found["text"][second["start"] : second["end"]] == second["words"] == "that the ferry had been overloaded"


def test_what_is_told_is_according_to_somebody(assistant: Assistant) -> None:
    for report in ("wire", "later"):
        for told in assistant.find("read_report", report=report)["told"]:
            assert any("according to" in who for who in told["according_to"])


def test_a_text_is_read_and_forgotten(assistant: Assistant) -> None:
    text = "The mayor said that 5 people died in the fire. The police said that 7 people died in the fire."
    found = assistant.find("read_text", text=text, publisher="The Pier", published="2025-03-02")
    assert [one["who"] for one in found["page"]["said"]] == ["The mayor", "The police"]
    (dispute,) = found["disputes"]
    assert [side["value"] for side in dispute["sides"]] == ["5", "7"]
    identity = found["page"]["report"]["id"]
    assert "holds no report" in assistant.refuse("read_report", report=identity)


def test_what_answers_say_is_what_the_casebook_holds(assistant: Assistant, asked: Path) -> None:
    with open_casebook(str(asked)) as casebook:
        reading = get_reading(casebook.store, find_report(casebook.store, "union").key)
    assert reading is not None
    found = assistant.find("read_report", report="union")
    assert [one["id"] for one in found["said"]] == [one.id for one in reading.attributions]
    assert found["text"] == reading.text
