"""Test which reports are taken for one story."""

from rashomon.comparing.stories import find_stories
from rashomon.knowledge.rarity import load_rarity
from rashomon.knowledge.slots import load_slots
from rashomon.pipeline import Tools
from rashomon.records.reading import Reading
from rashomon.records.report import Head

STOP = load_slots().stop
RARITY = load_rarity()
FERRY = "The ferry Alma struck the old pier at Lissa on Sunday and eleven farm workers went missing in the harbour."
DIVERS = (
    "Divers searched the harbour of Lissa for a second day for the farm workers missing since the ferry Alma struck it."
)
BUDGET = "Parliament in Kelvar passed a budget on Sunday that raises the tax on wine and lowers that on tractors."


def _reading(tools: Tools, name: str, text: str, published: str | None = None) -> Reading:
    return Reading(recipe=tools.recipe, report=Head(id=name, sha256="0", published=published), text=text)


def test_reports_that_share_names_and_words_are_one_story(tools: Tools) -> None:
    stories = find_stories(
        [_reading(tools, n, t) for n, t in {"a": FERRY, "b": BUDGET, "c": DIVERS}.items()], STOP, RARITY
    )
    assert [story.reports for story in stories] == [("a", "c"), ("b",)]


def test_a_like_text_of_another_month_is_another_story(tools: Tools) -> None:
    readings = [_reading(tools, "a", FERRY, "2025-03-09"), _reading(tools, "b", DIVERS, "2025-05-09")]
    assert [story.reports for story in find_stories(readings, STOP, RARITY)] == [("a",), ("b",)]


QUAKES = {
    "2019": "A quake of magnitude {m} shook the island of Torvay on {d} 2019, said the institute in Kelm. "
    "{a} The quake flattened 41 houses in the village of Ostrane and 17 people died. Governor Ilse Marn went there.",
    "2023": "A quake of magnitude {m} shook the island of Torvay on {d} 2023, said the institute in Kelm. "
    "{a} The quake cracked the dam of Brisk and hurt 260 people. Governor Otto Feyn closed the schools.",
}
ADDED = ("Rescuers dug.", "Aid came by ship.", "Tents were put up.", "Roads were blocked.")


def _quakes(tools: Tools) -> list[Reading]:
    sizes = {"2019": ("6.4", "3 May"), "2023": ("5.1", "9 October")}
    return [
        _reading(tools, f"{year}-{number}", text.format(m=sizes[year][0], d=sizes[year][1], a=added))
        for year, text in QUAKES.items()
        for number, added in enumerate(ADDED)
    ]


def test_two_like_quakes_on_one_island_are_two_stories(tools: Tools) -> None:
    stories = find_stories(_quakes(tools), STOP, RARITY)
    assert [{name[:4] for name in story.reports} for story in stories] == [{"2019"}, {"2023"}]


def test_a_report_alone_is_a_story(tools: Tools) -> None:
    (story,) = find_stories([_reading(tools, "a", FERRY)], STOP, RARITY)
    assert story.reports == ("a",)
    assert story.title == "a"


def test_no_reports_have_no_story() -> None:
    assert find_stories([], STOP, RARITY) == ()
