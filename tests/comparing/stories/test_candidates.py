"""Test that pairs are few, however many reports share a word."""

from rashomon.comparing.stories.candidates import REACH, pair_up


def test_reports_that_share_a_word_are_paired() -> None:
    assert list(pair_up([{"ferry": 1.0}, {"budget": 1.0}, {"ferry": 0.6, "pier": 0.8}])) == [(0, 2)]


def test_of_a_word_that_all_share_each_meets_the_next_ones_only() -> None:
    pairs = list(pair_up([{"vote": 1.0}] * 400))
    assert len(pairs) <= 400 * REACH
    assert {one for one, _ in pairs} == set(range(399))
