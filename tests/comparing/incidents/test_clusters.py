"""Test how mentions are put together."""

from rashomon.comparing.incidents.clusters import cluster
from rashomon.comparing.incidents.mentions import Mention, Scene
from rashomon.comparing.incidents.signs import Story, describe
from rashomon.knowledge.rarity import load_rarity
from rashomon.knowledge.slots import load_slots
from rashomon.pipeline import Tools
from rashomon.records.reading import Reading
from rashomon.records.report import Head
from rashomon.records.span import Span

TOLD = (
    ("a", "Gunmen killed the miller Osk Brandt at the ford of Yarrow.", "killed"),
    ("b", "The killing of the miller Osk Brandt at Yarrow shocked the valley.", "killing"),
    ("c", "Traders bought the old harbour crane.", "bought"),
)


def _mentions(tools: Tools) -> list[Mention]:
    found = []
    for name, text, word in TOLD:
        reading = Reading(recipe=tools.recipe, report=Head(id=name, sha256="0"), text=text)
        start = text.index(word)
        scene = Scene(reading, load_slots().stop, load_rarity())
        found.append(scene.mention("1", Span(start, start + len(word)), None))
    return found


def test_two_forms_of_a_word_among_the_same_names_are_one_event(tools: Tools) -> None:
    mentions = _mentions(tools)
    groups = cluster(mentions, Story(mentions), tools.sameness, tools.likeness)
    assert sorted(groups) == [[0, 1], [2]]


def test_what_speaks_against_it_keeps_two_apart(tools: Tools) -> None:
    mentions = _mentions(tools)
    groups = cluster(mentions, Story(mentions), tools.sameness, tools.likeness, lambda *_: False)
    assert len(groups) == 3


def test_signs_are_as_many_as_the_network_takes_and_the_same_both_ways(tools: Tools) -> None:
    one, other, _ = mentions = _mentions(tools)
    signs = describe(one, other, Story(mentions), tools.likeness)
    assert {len(row) for row in tools.sameness.hidden} == {len(signs)}
    assert signs == describe(other, one, Story(mentions), tools.likeness)
