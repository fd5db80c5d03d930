"""What is seen of the earth lies on the sheet."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from rashomon.export.drawing.outlining import Seen, area, choose_level, look, simplify
from rashomon.export.drawing.projecting import View, fit
from rashomon.knowledge.outlines import load_outlines

VIEWS = {
    "a coast": [(30.7, 46.5)],
    "a continent": [(-0.1, 51.5), (23.7, 38.0)],
    "the earth": [(-74.0, 40.7), (151.2, -33.9), (30.5, 50.4)],
    "the date line": [(178.4, -18.1), (-171.8, -13.8)],
    "the far north": [(-62.3, 82.5)],
    "the south pole": [(10.0, -89.0), (106.0, -78.0)],
}


def see(points: list[tuple[float, float]]) -> tuple[View, Seen]:
    view = fit(points)
    return view, look(load_outlines(choose_level(view)), view)


@pytest.mark.parametrize("points", VIEWS.values(), ids=VIEWS)
def test_all_of_it_lies_on_the_sheet(points: list[tuple[float, float]]) -> None:
    view, seen = see(points)
    assert seen.land
    for shape in (*seen.land, *seen.borders, *seen.contested):
        assert all(-1e-6 <= x <= view.width + 1e-6 and -1e-6 <= y <= view.height + 1e-6 for x, y in shape)


@settings(max_examples=25, deadline=None)
@given(some.tuples(some.floats(-180, 180), some.floats(-90, 90)))
def test_land_is_no_larger_than_the_sheet(point: tuple[float, float]) -> None:
    view, seen = see([point])
    assert max(map(area, seen.land), default=0.0) <= view.width * view.height + 1
    for shape in (*seen.land, *seen.borders, *(shape for _, shapes in seen.countries for shape in shapes)):
        assert all(-1e-6 <= x <= view.width + 1e-6 and -1e-6 <= y <= view.height + 1e-6 for x, y in shape)


def test_the_south_pole_lies_on_land_all_around() -> None:
    view, seen = see(VIEWS["the south pole"])
    assert sum(map(area, seen.land)) > 0.8 * view.width * view.height


def test_the_line_north_of_crimea_is_at_issue_and_no_name_stands_south_of_it() -> None:
    _, seen = see([(34.4, 45.3)])
    assert seen.contested
    inland = dict(seen.countries)
    assert "Ukraine" in inland
    assert sum(map(area, inland.get("Russia", ()))) < 0.2 * sum(map(area, seen.land))


def test_a_line_keeps_what_a_pixel_shows() -> None:
    assert simplify([(0, 0), (5, 0.1), (10, 0), (10, 10)], 0.45) == [(0, 0), (10, 0), (10, 10)]
    assert simplify([(0, 0), (5, 3), (0, 0)], 0.45) == [(0, 0), (5, 3), (0, 0)]


@given(some.lists(some.tuples(some.floats(0, 100), some.floats(0, 100)), min_size=2, max_size=30))
def test_a_line_keeps_its_ends(line: list[tuple[float, float]]) -> None:
    kept = simplify(line, 1.0)
    assert (kept[0], kept[-1]) == (line[0], line[-1])
    assert set(kept) <= set(line)
