"""Test what is joined first, with what, how far."""

import pytest

from rashomon.comparing.stories.joining import Merge, Pair, join

VECTORS = [{"a": 1.0}, {"a": 0.8, "b": 0.6}, {"b": 1.0}]


def test_the_average_of_all_pairs_counts() -> None:
    first, second = join(VECTORS, [Pair(0, 1, 0.8), Pair(1, 2, 0.6)], 0.2)
    assert first == Merge(0, 1, 0.8)
    assert second[:2] == (2, 3)
    assert second.alike == pytest.approx(0.3)
    assert len(join(VECTORS, [Pair(0, 1, 0.8), Pair(1, 2, 0.6)], 0.4)) == 1


def test_days_far_apart_are_never_joined_and_days_apart_only_if_very_alike() -> None:
    pair = [Pair(0, 1, 0.8)]
    assert join(VECTORS[:2], pair, 0.1, [100, 130]) == [Merge(0, 1, 0.8)]
    assert join(VECTORS[:2], [Pair(0, 1, 0.2)], 0.1, [100, 130]) == []
    assert join(VECTORS[:2], pair, 0.1, [100, 200]) == []
    assert join(VECTORS[:2], pair, 0.1, [100, None]) == [Merge(0, 1, 0.8)]


def test_what_is_told_on_the_same_days_is_joined_sooner() -> None:
    pair = [Pair(0, 1, 0.09)]
    assert join(VECTORS[:2], pair, 0.1, [100, 102]) == [Merge(0, 1, 0.09)]
    assert join(VECTORS[:2], pair, 0.1, [100, 103]) == join(VECTORS[:2], pair, 0.1, [100, None]) == []
    assert join(VECTORS[:2], [Pair(0, 1, 0.07)], 0.1, [100, 100]) == []
