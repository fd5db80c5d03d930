"""Test which reports are taken for one story."""

from rashomon.comparing.stories import find_stories
from rashomon.knowledge.slots import load_slots
from rashomon.pipeline import Tools
from rashomon.records.reading import Reading
from rashomon.records.report import Head

STOP = load_slots().stop
FERRY = "The ferry Alma struck the old pier at Lissa on Sunday and eleven farm workers went missing in the harbour."
DIVERS = (
    "Divers searched the harbour of Lissa for a second day for the farm workers missing since the ferry Alma struck it."
)
BUDGET = "Parliament in Kelvar passed a budget on Sunday that raises the tax on wine and lowers that on tractors."


def _reading(tools: Tools, name: str, text: str, published: str | None = None) -> Reading:
    return Reading(recipe=tools.recipe, report=Head(id=name, sha256="0", published=published), text=text)


def test_reports_that_share_names_and_words_are_one_story(tools: Tools) -> None:
    stories = find_stories([_reading(tools, n, t) for n, t in {"a": FERRY, "b": BUDGET, "c": DIVERS}.items()], STOP)
    assert [story.reports for story in stories] == [("a", "c"), ("b",)]


def test_a_like_text_of_another_month_is_another_story(tools: Tools) -> None:
    readings = [_reading(tools, "a", FERRY, "2025-03-09"), _reading(tools, "b", DIVERS, "2025-05-09")]
    assert [story.reports for story in find_stories(readings, STOP)] == [("a",), ("b",)]
