"""Test that a stream of reports gives the stories that all of them give at once."""

from rashomon.comparing.stories import StoryProfile, find_stories, follow_stories
from rashomon.knowledge.rarity import load_rarity
from rashomon.knowledge.slots import load_slots
from rashomon.pipeline import Tools
from rashomon.records.reading import Reading
from rashomon.records.report import Head

STOP = load_slots().stop
RARITY = load_rarity()
TOLD = [
    ("a", "2025-03-09", "The ferry Alma struck the old pier at Lissa on Sunday and eleven farm workers went missing."),
    (
        "b",
        "2025-03-10",
        "Divers searched the harbour of Lissa for the farm workers missing since the ferry Alma struck.",
    ),
    (
        "c",
        "2025-03-10",
        "Parliament in Kelvar passed a budget that raises the tax on wine and lowers that on tractors.",
    ),
    ("d", "2025-03-12", "The tax on wine in the budget of Kelvar angers growers; parliament passed it on Monday."),
    ("e", "2025-03-13", "The captain of the ferry Alma was held in Lissa; farm workers are missing in the harbour."),
]


def _readings(tools: Tools) -> list[Reading]:
    return [
        Reading(recipe=tools.recipe, report=Head(id=name, sha256="0", published=day), text=text)
        for name, day, text in TOLD
    ]


def test_a_stream_gives_the_stories_that_all_give_at_once(tools: Tools) -> None:
    readings = _readings(tools)
    stories: tuple[StoryProfile, ...] = ()
    for reading in readings:
        stories = follow_stories(stories, [reading], STOP, RARITY)
    followed = {frozenset(profile.report for profile in story.profiles) for story in stories}
    assert followed == {frozenset(story.reports) for story in find_stories(readings, STOP, RARITY)}
    assert followed == {frozenset("abe"), frozenset("cd")}


def test_a_story_keeps_its_id_and_closed_ones_stay(tools: Tools) -> None:
    readings = _readings(tools)
    earlier = follow_stories((), readings[:3], STOP, RARITY)
    later = follow_stories(earlier, readings[3:], STOP, RARITY)
    assert [story.id for story in later] == [story.id for story in earlier]
    new = Reading(recipe=tools.recipe, report=Head(id="z", sha256="0", published="2026-01-02"), text=TOLD[0][2])
    assert follow_stories(later, [new], STOP, RARITY)[:2] == later
