"""Test which words are taken for alike."""

import pytest

from rashomon.comparing.words import stem
from rashomon.knowledge.likeness import load_likeness


@pytest.mark.parametrize(("one", "other", "unlike"), [("murder", "kill", "vote"), ("officer", "police", "wine")])
def test_words_of_like_meaning_are_more_alike(one: str, other: str, unlike: str) -> None:
    likeness = load_likeness()
    near, far = likeness.of(stem(one), stem(other)), likeness.of(stem(one), stem(unlike))
    assert near is not None
    assert far is not None
    assert near > 0.4 > far


def test_of_words_that_are_not_known_nothing_is_said() -> None:
    assert load_likeness().of("kill", "qwxz") is None
