"""A capital letter makes no name of a word that begins a sentence."""

import pytest

from rashomon.export.handover.proper_names import Page, load_proper_names
from rashomon.export.handover.sight import Sight
from rashomon.records.entity import Entity
from rashomon.records.reading import Reading
from rashomon.records.report import Head
from rashomon.records.span import Span
from tests.export.sample import RECIPE

NAMES = load_proper_names()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Ivo Rand", {"ivo", "rand"}),
        ("Dr. Anna de la Cruz Jr.", {"anna", "cruz"}),
        ("Mohammed al-Rashidi", {"mohammed", "rashidi"}),
        ("J. P. Ogden", {"ogden"}),
        ("two dockers", set()),
        ("Seán O’Brien", {"sean", "o'brien"}),
    ],
)
def test_the_words_of_a_name(name: str, words: set[str]) -> None:
    assert NAMES.key(name) == words


@pytest.mark.parametrize(
    "name",
    [
        "Thirteen people",
        "Four Suvandan soldiers",
        "waitress at the Harsan Inn",
        "Public Prosecutor",
        "Quarry Road",
        "Radio Pelo",
        "Detained editor",
        "Fishermen",
        "Brigadier",
        "Adil Maro’s mother",
    ],
)
def test_what_is_no_name_of_somebody(name: str) -> None:
    assert not NAMES.key(name)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Its spokesman, Emil Dask, 40, of Kelvar", ["emil dask"]),
        ("Union leader Petra Solm", ["petra solm"]),
        ("the second mate, Jonah Pereira, pulled from the water", ["jonah pereira"]),
        ("the Free Union", []),
        ("a nurse", []),
    ],
)
def test_names_within_a_stretch(words: str, names: list[str]) -> None:
    reading = Reading(recipe=RECIPE, report=Head(id="r", sha256=""), text=f"It burnt, said {words}.")
    runs = NAMES.find_runs(Page(Sight(reading)), Span(15, 15 + len(words)))
    assert [" ".join(run) for run in runs if run != ["kelvar"]] == names


@pytest.mark.parametrize(
    ("phrase", "tells"),
    [
        ("a doctor at the harbour hospital", True),
        ("the National Union of Students", False),
        ("the Prosecutor General's Office", False),
        ("my gran who marched", False),
        ("the sister of a miner", True),
        ("the regional fire service", False),
        ("an advertising data firm", False),
        ("a nurse", False),
        ("doctors at the harbour hospital", False),
    ],
)
def test_a_phrase_that_tells_of_one_person(phrase: str, tells: bool) -> None:
    assert NAMES.tells_of_one(phrase.lower().split()) is tells


def test_a_word_that_begins_a_sentence() -> None:
    text = "Miners died. Oskel died. We saw Oskel."
    reading = Reading(
        recipe=RECIPE, report=Head(id="r", sha256=""), text=text, sentences=(Span(0, 12), Span(13, 24), Span(25, 38))
    )
    page = Page(Sight(reading))
    for name, start, found in (("Miners", 0, set()), ("Oskel", 13, {"oskel"}), ("Oskel", 32, {"oskel"})):
        entity = Entity(id="e1", name=name, type="person", mentions=(Span(start, start + len(name)),))
        assert NAMES.find(page, entity) == found
