"""Laws of stories and incidents that hold for any reports."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.comparing.incidents import Judge, find_incidents
from rashomon.comparing.stories import find_stories
from rashomon.knowledge.likeness import load_likeness
from rashomon.knowledge.rarity import load_rarity
from rashomon.knowledge.sameness import load_sameness
from rashomon.knowledge.slots import load_slots
from rashomon.pipeline import Tools, read_many
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report

WORDS = (
    "ferry",
    "pier",
    "Lissa",
    "budget",
    "tax",
    "Kelvar",
    "41",
    "17",
    "quake",
    "island",
    "killed",
    "farmers",
    "Brandt",
)
SENTENCES = (
    "Soldiers killed two farmers at Yarrow on Monday.",
    "Two farmers were killed by soldiers at Yarrow.",
    "Police arrested the miller Osk Brandt in Kelm on 3 May 2024.",
    "Osk Brandt, a miller, was arrested on 3 May 2024.",
    "Crowds protested in Kelm against the tax on wine.",
)
STOP, RARITY = load_slots().stop, load_rarity()
JUDGE = Judge(STOP, RARITY, load_sameness(), load_likeness())
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12), min_size=1, max_size=14)


@settings(max_examples=60, deadline=None)
@given(TEXTS, st.randoms(use_true_random=False))
def test_stories_hold_each_report_once_in_whatever_order_they_come(
    tools: Tools, texts: list[list[str]], chance: random.Random
) -> None:
    readings = [
        Reading(recipe=tools.recipe, report=Head(id=f"r{number}", sha256="0"), text=" ".join(words))
        for number, words in enumerate(texts)
    ]
    stories = {frozenset(story.reports) for story in find_stories(readings, STOP, RARITY)}
    assert sorted(report for story in stories for report in story) == sorted(r.report.id for r in readings)
    chance.shuffle(readings)
    assert {frozenset(story.reports) for story in find_stories(readings, STOP, RARITY)} == stories


def test_incidents_do_not_depend_on_the_order_of_reports(tools: Tools) -> None:
    reports = [
        Report(head=Head(id=f"r{number}", sha256="0", published="2024-05-08", language="en"), text=text)
        for number, text in enumerate(SENTENCES * 2)
    ]
    readings = [one for one in read_many(reports, tools) if isinstance(one, Reading)]
    story_of = {reading.report.id: "s1" for reading in readings}
    found = set()
    for seed in range(6):
        random.Random(seed).shuffle(readings)
        incidents = find_incidents(readings, story_of, JUDGE)
        found.add(frozenset(frozenset(incident.mentions) for incident in incidents))
    (only,) = found
    assert any(len({mention.report for mention in incident}) == 4 for incident in only)
