"""Nodes are spread over the sheet, the same way each time."""

from itertools import combinations
from math import hypot

from hypothesis import given, settings
from hypothesis import strategies as some

from rashomon.export.drawing.spreading import spread

SIZE, MARGIN = (700.0, 480.0), (60.0, 30.0)


def lay(number: int, pairs: list[tuple[int, int]]) -> list[tuple[float, float]]:
    return spread(number, pairs, SIZE, margin=MARGIN, least=30)


@settings(max_examples=40, deadline=None)
@given(some.integers(1, 12).flatmap(lambda n: some.tuples(
    some.just(n), some.lists(some.tuples(some.integers(0, n - 1), some.integers(0, n - 1)), max_size=20))))  # fmt: skip
def test_all_lie_within_the_margins_apart_from_each_other(graph: tuple[int, list[tuple[int, int]]]) -> None:
    places = lay(*graph)
    assert len(places) == graph[0]
    for x, y in places:
        assert MARGIN[0] - 0.01 <= x <= SIZE[0] - MARGIN[0] + 0.01
        assert MARGIN[1] - 0.01 <= y <= SIZE[1] - MARGIN[1] + 0.01
    assert all(hypot(a[0] - b[0], a[1] - b[1]) > 5 for a, b in combinations(places, 2))
    assert lay(*graph) == places


def test_a_chain_is_laid_out_in_its_order() -> None:
    xs = [x for x, _ in lay(5, [(0, 1), (1, 2), (2, 3), (3, 4)])]
    assert xs in (sorted(xs), sorted(xs, reverse=True))


def test_those_tied_to_each_other_lie_nearer() -> None:
    places = lay(6, [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)])
    near = hypot(places[0][0] - places[1][0], places[0][1] - places[1][1])
    far = hypot(places[0][0] - places[4][0], places[0][1] - places[4][1])
    assert near < far


def test_one_alone_lies_in_the_middle() -> None:
    assert lay(1, []) == [(350.0, 240.0)]
    assert lay(0, []) == []
