"""Test what words share."""

import pytest

from rashomon.comparing.words import stem, stems_of, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [("stuffed", "stuffing"), ("ballot", "ballots"), ("beat", "beaten"), ("killed", "killing"), ("hits", "hit")],
)
def test_forms_of_one_word_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("clinic", "depot"), ("legal", "illegal"), ("guard", "garden")])
def test_other_words_do_not(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_possessives_and_stop_words_fall_away() -> None:
    assert list(words_of("The ministry’s guards' men")) == ["the", "ministry", "guards", "men"]
    assert stems_of("The guards of it", {"the", "of", "it"}) == {"guard"}


def test_a_number_with_commas_is_one_word_in_common() -> None:
    assert stems_of("12,000 sheep", ()) == {"12000", "sheep"}
