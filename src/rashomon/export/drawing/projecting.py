"""Lay a part of the earth on a sheet.

The sheet is equirectangular, true to scale along the parallel in its middle: north is up, one bar measures a view that
is near, and no place on earth is beyond it, as the poles are for Mercator's.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rashomon.knowledge.outlines import Point

WIDTH, HEIGHT = 720.0, 450.0
KILOMETRES = 111.2
"""In a degree of latitude."""
_LEAST = 600 / KILOMETRES
_MARGIN = 1.35
_STEEPEST = 75.0  # degrees from which on parallels are drawn no narrower
_ROUND, _HALF = 360.0, 180.0
_STEP, _STEPS = 1.5, 10
"""By how much views that are settled differ in scale; by what part of the sheet in their middle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What is seen: the middle in degrees east and north, pixels in a degree east and north, the size of the sheet."""

    east: float
    north: float
    wide: float
    high: float
    width: float = WIDTH
    height: float = HEIGHT

    @property
    def degrees(self) -> float:
        """How many degrees of longitude are seen."""
        return self.width / self.wide

    @property
    def box(self) -> tuple[float, float, float, float]:
        """West, south, east, north; a view over the date line goes beyond 180 degrees."""
        across, up = self.degrees / 2, self.height / self.high / 2
        return self.east - across, self.north - up, self.east + across, self.north + up

    def place(self, point: Point) -> Point:
        """Where a point in degrees east and north, as near to the middle as its turns of the earth allow, is drawn."""
        return self.put(self.east + turn(point[0] - self.east), point[1])

    def put(self, lon: float, lat: float) -> Point:
        """Where degrees as they are, which may be beyond 180, are drawn."""
        return self.width / 2 + (lon - self.east) * self.wide, self.height / 2 - (lat - self.north) * self.high


def fit(points: Sequence[Point]) -> View:
    """The view that holds these points (east, north) with some room around; 600 km wide at least, the earth at most."""
    east, across = _span([point[0] for point in points])
    north = (min(point[1] for point in points) + max(point[1] for point in points)) / 2
    up = max(point[1] for point in points) - min(point[1] for point in points)
    shrink = math.cos(math.radians(min(abs(north), _STEEPEST)))
    room = max(across * shrink * _MARGIN, _LEAST)
    return _look_down(east, north, min(WIDTH / room, HEIGHT / max(up * _MARGIN, 0.1)))


def settle(view: View) -> View:
    """A view that shows as much and a little more, one of not so many: what lies below need not be drawn each time."""
    high = _STEP ** math.floor(math.log(view.high, _STEP))
    across, up = WIDTH / view.wide / _STEPS, HEIGHT / high / _STEPS
    across = _STEP ** math.floor(math.log(across, _STEP))
    return _look_down(turn(round(view.east / across) * across), round(view.north / up) * up, high)


def _look_down(east: float, north: float, scale: float) -> View:
    """The view around a point, of so many pixels in a degree north; of all the earth at most."""
    shrink = math.cos(math.radians(min(abs(north), _STEEPEST)))
    scale = max(scale, WIDTH / (_ROUND * shrink))
    height = min(HEIGHT, _HALF * scale)
    edge = 90.0 - height / scale / 2
    return View(east=east, north=max(-edge, min(edge, north)), wide=scale * shrink, high=scale, height=height)


def turn(degrees: float) -> float:
    """The same direction between -180 and 180 degrees."""
    return (degrees + _HALF) % _ROUND - _HALF


def _span(eastings: Sequence[float]) -> tuple[float, float]:
    """The middle of the smallest stretch that holds all, however the date line lies, and how wide it is."""
    ordered = sorted({turn(one) for one in eastings})
    gaps = [after - before for before, after in pairwise(ordered)] + [ordered[0] + _ROUND - ordered[-1]]
    widest = max(range(len(gaps)), key=gaps.__getitem__)
    across = _ROUND - gaps[widest]
    first = ordered[(widest + 1) % len(ordered)]
    return turn(first + across / 2), across
