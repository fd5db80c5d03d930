"""Cut the outlines of land to what is seen of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import hypot

from rashomon.export.drawing.projecting import View
from rashomon.knowledge.outlines import BORDER, CONTESTED, Outlines, Point, Ring

_NEAR = 45.0
"""Degrees up to which a view wants the finer outlines."""
_FINE = 0.45  # pixels that a line may stray from the true one
_SMALLEST = 1.5  # square pixels of land that are worth drawing
_ROUND = 360.0
_TURNS = (-_ROUND, 0.0, _ROUND)

Shape = list[Point]
Box = tuple[float, float, float, float]
"""West, south, east, north."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What is seen of the earth, in pixels: land, countries by name as closed shapes, borders as lines."""

    land: tuple[Shape, ...]
    borders: tuple[Shape, ...]
    contested: tuple[Shape, ...]
    countries: tuple[tuple[str, tuple[Shape, ...]], ...]


def choose_level(view: View) -> str:
    """The level of detail that a view needs."""
    return "near" if view.degrees <= _NEAR else "far"


def look(outlines: Outlines, view: View) -> Seen:
    """All outlines within a view, no finer than a pixel shows."""
    passes = (_Pass(outlines, view, turned) for turned in _TURNS)
    found = [one for one in passes if one.sees_any]
    countries: dict[str, tuple[Shape, ...]] = {}
    for name, rings in outlines.countries:
        shapes = tuple(shape for one in found for shape in one.clip(rings))
        if name and shapes:
            countries[name] = (*countries.get(name, ()), *shapes)
    return Seen(
        land=tuple(shape for one in found for shape in one.clip(outlines.land)),
        borders=tuple(line for one in found for line in one.lines(BORDER)),
        contested=tuple(line for one in found for line in one.lines(CONTESTED)),
        countries=tuple(countries.items()),
    )


@lru_cache(maxsize=4)
def _measure_rings(outlines: Outlines) -> dict[int, Box]:
    """The box around each ring, by what ring it is."""

    def measure(ring: Ring) -> Box:
        boxes = [(outlines.arcs[max(number, ~number)].box, turned) for number, turned in ring]
        return (
            min(box[0] + by for box, by in boxes),
            min(box[1] for box, _ in boxes),
            max(box[2] + by for box, by in boxes),
            max(box[3] for box, _ in boxes),
        )

    return {
        id(ring): measure(ring) for ring in (*outlines.land, *(r for _, rings in outlines.countries for r in rings))
    }


def area(shape: Sequence[Point]) -> float:
    """The area of a closed shape."""
    following = [*shape[1:], shape[0]]
    return abs(sum(x * south - east * y for (x, y), (east, south) in zip(shape, following, strict=True))) / 2


class _Pass:
    """The earth, turned by whole rounds, as it lies in a view."""

    def __init__(self, outlines: Outlines, view: View, turned: float) -> None:
        self._arcs, self._view, self._turned = outlines.arcs, view, turned
        self._boxes, self._box = _measure_rings(outlines), view.box
        self._lines: dict[tuple[int, float], Shape] = {}

    @property
    def sees_any(self) -> bool:
        """Whether something may lie within the view."""
        return any(self._sees(box, 0.0) or box[2] - box[0] >= _ROUND for box in self._boxes.values())

    def clip(self, rings: Iterable[Ring]) -> Iterator[Shape]:
        """What is seen of these rings."""
        for ring in rings:
            box = self._boxes[id(ring)]
            if self._sees(box, 0.0) or box[2] - box[0] >= _ROUND:
                shape = _clip_shape(self._join(ring), self._view.width, self._view.height)
                if len(shape) > 2 and area(shape) >= _SMALLEST:
                    yield shape

    def lines(self, kind: int) -> Iterator[Shape]:
        """What is seen of the lines of a kind."""
        for number, arc in enumerate(self._arcs):
            if arc.kind == kind and self._sees(arc.box, 0.0):
                yield from _clip_line(self._line(number, 0.0), self._view.width, self._view.height)

    def _sees(self, box: Box, by: float) -> bool:
        west, south, east, north = self._box
        by += self._turned
        return box[0] + by < east and box[2] + by > west and box[1] < north and box[3] > south

    def _join(self, ring: Ring) -> Shape:
        """A ring in pixels; one that goes around the earth is closed over the pole that it goes around."""
        shape: Shape = []
        for number, by in ring:
            line = self._line(max(number, ~number), by)
            shape += line if number >= 0 else line[::-1]
        if abs(shape[-1][0] - shape[0][0]) > self._view.wide * _ROUND / 2:
            pole = -90.0 if shape[0][1] > self._view.put(0.0, 0.0)[1] else 90.0
            y = self._view.put(0.0, pole)[1]
            shape += [(shape[-1][0], y), (shape[0][0], y)]
        return shape

    def _line(self, number: int, by: float) -> Shape:
        """An arc in pixels; of one that is not seen the ends, which lie on the same side of the view as all of it."""
        known = self._lines.get((number, by))
        if known is None:
            arc, put, turned = self._arcs[number], self._view.put, self._turned + by
            points = arc.points if self._sees(arc.box, by) else (arc.points[0], arc.points[-1])
            known = self._lines[number, by] = simplify([put(lon + turned, lat) for lon, lat in points], _FINE)
        return known


def simplify(line: Sequence[Point], most: float) -> Shape:
    """The line by fewer points, none of the others further from it than `most` (Douglas, Peucker)."""
    keep = {0, len(line) - 1}
    waiting = [(0, len(line) - 1)]
    while waiting:
        first, last = waiting.pop()
        furthest, at = most, 0
        (x, y), (east, south) = line[first], line[last]
        across, down = east - x, south - y
        length = hypot(across, down)
        for place in range(first + 1, last):
            right, below = line[place][0] - x, line[place][1] - y
            away = abs(across * below - down * right) / length if length > most else hypot(right, below)
            if away > furthest:
                furthest, at = away, place
        if at:
            keep.add(at)
            waiting += [(first, at), (at, last)]
    return [line[place] for place in sorted(keep)]


def _clip_shape(shape: Shape, width: float, height: float) -> Shape:
    """A closed shape within the sheet, edge by edge (Sutherland, Hodgman)."""
    for axis, limit, sign in ((0, 0.0, 1), (0, width, -1), (1, 0.0, 1), (1, height, -1)):
        kept: Shape = []
        before = shape[-1] if shape else (0.0, 0.0)
        was = sign * (before[axis] - limit) >= 0
        for point in shape:
            now = sign * (point[axis] - limit) >= 0
            if was != now:
                kept.append(_cross(before, point, axis, limit))
            if now:
                kept.append(point)
            before, was = point, now
        shape = kept
    return shape


def _cross(one: Point, other: Point, axis: int, limit: float) -> Point:
    part = (limit - one[axis]) / (other[axis] - one[axis])
    across = one[1 - axis] + part * (other[1 - axis] - one[1 - axis])
    return (limit, across) if axis == 0 else (across, limit)


def _clip_line(line: Shape, width: float, height: float) -> Iterator[Shape]:
    """The pieces of a line within the sheet."""
    piece: Shape = []
    for one, other in pairwise(line):
        inside = _clip_step(one, other, width, height)
        if inside is None:
            continue
        first, last = inside
        if piece and piece[-1] == first:
            piece.append(last)
            continue
        if piece:
            yield piece
        piece = [first, last]
    if piece:
        yield piece


def _clip_step(one: Point, other: Point, width: float, height: float) -> tuple[Point, Point] | None:
    """The part of a straight line within the sheet (Liang, Barsky)."""
    (x, y), (east, south) = one, other
    first, last = 0.0, 1.0
    for step, room in ((x - east, x), (east - x, width - x), (y - south, y), (south - y, height - y)):
        if step == 0:
            if room < 0:
                return None
        elif step < 0:
            first = max(first, room / step)
        else:
            last = min(last, room / step)
    if first >= last:
        return None
    return (
        one if first == 0 else (x + first * (east - x), y + first * (south - y)),
        other if last == 1 else (x + last * (east - x), y + last * (south - y)),
    )
