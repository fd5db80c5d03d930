"""Test how the names of people are taken apart."""

import pytest

from rashomon.errors import MissingResource
from rashomon.knowledge.name_words import fold, load_names


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Mohammed al-Rashidi", "mohammed rashidi"),
        ("Muhammad Al Rashedi", "muhammad rashedi"),
        ("Omar ash-Shami", "omar shami"),
        ("Abd al-Karim Jaber", "abdulkarim jaber"),
        ("Abdul Noori", "abdul noori"),
        ("Yousef Ben Salem", "yousef bensalem"),
        ("Ben Hanley", "ben hanley"),
        ("Abu Omar Darwish", "abuomar darwish"),
        ("Gen. Tobias Harrow", "tobias harrow"),
        ("Maria da Graça Lobo", "maria graca lobo"),
        ("R.K. Narasimhan", "r k narasimhan"),
        ("Kim Min-seok", "kim min seok"),
        ("Jim O’Rourke", "jim orourke"),
        ("U Kyaw Lin", "kyaw lin"),
        ("U Thornbury", "u thornbury"),
        ("", ""),
        ("-", ""),
    ],
)
def test_words(name: str, words: str) -> None:
    assert " ".join(word.plain for word in load_names().take_apart(name).words) == words


def test_what_is_no_word_of_it() -> None:
    names = load_names()
    assert names.take_apart("Mrs Trask").gender == "she"
    assert names.take_apart("Daw Khin Nwe").gender == "she"
    assert names.take_apart("Leon Marsh Jr.").generation == "junior"
    assert names.take_apart("Leon Marsh, Sr").generation == "senior"
    assert names.take_apart("Henry Marsh III").generation == "third"
    assert names.take_apart("Jan de Boer").particle == "de"
    assert names.take_apart("Anja Weber-Lindt").double
    assert not names.take_apart("Mohammed al-Rashidi").double


def test_letters_with_dots_may_be_written_out() -> None:
    assert fold("Jörg") == "jorg"
    assert fold("Jörg", written_out=True) == fold("Joerg") == "joerg"
    assert fold("Đurić", written_out=True) == "djuric"
    assert fold("N’Djamena") == fold("N'Djamena") == "ndjamena"
    assert fold("São Paulo") == "sao paulo"


def test_a_name_that_one_person_may_bear_stands_in_a_group() -> None:
    names = load_names()
    assert names.given["bill"] & names.given["william"]
    assert not names.given["hamid"] & names.given["hamed"]
    assert names.genders["william"] == "he"
    assert "sasha" not in names.genders


def test_only_english_reports_are_read() -> None:
    with pytest.raises(MissingResource, match="there is one for: en"):
        load_names("xx")
