"""Test how rare words are taken to be."""

from rashomon.knowledge.rarity import load_rarity


def test_common_words_tell_less_than_rare_ones() -> None:
    rarity = load_rarity()
    assert rarity.of("polic", 2, 2) < rarity.of("ferry", 2, 2)


def test_what_all_of_many_reports_tell_is_not_rare() -> None:
    rarity = load_rarity()
    assert rarity.of("ferry", 5000, 5000) < 0.5 < rarity.of("ferry", 2, 5000)
