"""A capital letter makes no name of a word that begins a sentence."""

import pytest

from rashomon.export.handover.proper_names import Page, load_proper_names
from rashomon.export.handover.sight import Sight
from tests.export.eventful import READING

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


def test_words_of_a_reading() -> None:
    page = Page(Sight(READING))
    assert NAMES.is_name(page, "rand", inner=False)
    assert not NAMES.is_name(page, "miners", inner=False)
    assert not NAMES.is_name(page, "officers", inner=True)
