"""Test how pairs are gathered into groups."""

from rashomon.comparing.copies.groups import gather


def _alike(one: int, other: int) -> float:
    return 1 / (1 + abs(one - other))


def _related(one: int, other: int) -> bool:
    return one != other


def test_a_copy_of_a_copy_is_one_group() -> None:
    assert gather([(0, 1), (1, 2)], _alike, _related) == [(0, 1, 2)]


def test_a_merged_report_belongs_to_two_groups() -> None:
    strangers = {(1, 2), (2, 1)}
    groups = gather([(0, 1), (0, 2)], _alike, lambda one, other: (one, other) not in strangers)
    assert groups == [(0, 1), (0, 2)]


def test_nobody_is_in_no_pair() -> None:
    assert gather([], _alike, _related) == []
