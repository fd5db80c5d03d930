"""A view holds all its points, wherever on earth they lie."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as some

from rashomon.export.drawing.projecting import KILOMETRES, View, fit, settle, turn

POINTS = some.lists(
    some.tuples(some.floats(-180, 180), some.floats(-90, 90)), min_size=1, max_size=8
)  # fmt: skip


@given(POINTS)
def test_every_point_lies_in_the_view(points: list[tuple[float, float]]) -> None:
    view = fit(points)
    for point in points:
        x, y = view.place(point)
        assert -0.01 <= x <= view.width + 0.01
        assert -0.01 <= y <= view.height + 0.01


@given(POINTS)
def test_a_view_shows_600_kilometres_at_least_and_the_earth_at_most(points: list[tuple[float, float]]) -> None:
    view = fit(points)
    assert view.degrees <= 360.01
    assert view.width / view.high * KILOMETRES >= 599
    assert view.height / view.high <= 180.01


@given(POINTS)
def test_a_settled_view_shows_as_much_and_is_one_of_few(points: list[tuple[float, float]]) -> None:
    view = settle(fit(points))
    for point in points:
        x, y = view.place(point)
        assert -0.01 <= x <= view.width + 0.01
        assert -0.01 <= y <= view.height + 0.01
    assert view.degrees <= 360.01
    assert view.width / view.high * KILOMETRES >= 599


def test_places_that_lie_close_have_one_settled_view() -> None:
    views = {settle(fit([(30.7 + step / 100, 46.5), (33.0, 47.1 + step / 100)])) for step in range(20)}
    assert len(views) <= 3


def test_one_point_stands_in_the_middle() -> None:
    view = fit([(30.7, 46.5)])
    assert view.place((30.7, 46.5)) == pytest.approx((view.width / 2, view.height / 2))
    assert view.width / view.high * KILOMETRES == pytest.approx(600)


def test_a_view_over_the_date_line_is_near() -> None:
    view = fit([(178.4, -18.1), (-171.8, -13.8)])
    assert view.degrees < 20
    assert view.place((178.4, -18.1))[0] < view.place((-171.8, -13.8))[0]


def test_distances_east_and_north_are_drawn_alike() -> None:
    view = fit([(30.0, 60.0)])
    assert view.wide == pytest.approx(view.high * math.cos(math.radians(60)))


def test_a_pole_is_no_end_of_the_world() -> None:
    assert isinstance(fit([(0.0, 90.0)]), View)
    assert isinstance(fit([(0.0, -90.0), (120.0, -80.0)]), View)


@pytest.mark.parametrize(("degrees", "same"), [(190, -170), (-190, 170), (360, 0), (-180, -180), (0, 0)])
def test_directions_repeat(degrees: float, same: float) -> None:
    assert turn(degrees) == same
