"""Spread the nodes of a graph over a sheet.

Nodes are set so that they lie as far apart on the sheet as they do in the graph (stress majorisation, begun from the
two main directions of classical scaling). The number of steps is fixed, so is where they begin: the same graph lies the
same way on every machine.
"""

from collections.abc import Sequence
from math import cos, hypot

from rashomon.export.drawing.svg import Size

Pair = tuple[int, int]
_ROUNDS = 60
_TURNS = 30
_PUSHES = 40
_APART = 3  # more steps than the longest way has: half of it lies between those whom nothing ties


def spread(number: int, pairs: Sequence[Pair], size: Size, *, margin: Size, least: float) -> list[Size]:
    """Where each of a number of nodes lies, at least about `least` from the others, within the margins of the sheet."""
    if number < 2:
        return [(size[0] / 2, size[1] / 2)] * number
    ways = _measure_ways(number, pairs)
    first = _find_direction(ways, None)
    second = _find_direction(ways, first)
    places = _settle(list(zip(first, second, strict=True)), ways)
    return _part(_stretch(places, size, margin), size, margin, least)


def _measure_ways(number: int, pairs: Sequence[Pair]) -> list[list[float]]:
    """How many steps each is from each."""
    beside: list[list[int]] = [[] for _ in range(number)]
    for one, other in pairs:
        beside[one].append(other)
        beside[other].append(one)
    ways: list[dict[int, int]] = []
    for start in range(number):
        found = {start: 0}
        waiting = [start]
        for one in waiting:
            for other in beside[one]:
                if other not in found:
                    found[other] = found[one] + 1
                    waiting.append(other)
        ways.append(found)
    most = max(max(found.values()) for found in ways)
    return [[float(found.get(other, (most + _APART) / 2)) for other in range(number)] for found in ways]


def _find_direction(ways: Sequence[Sequence[float]], other: Sequence[float] | None) -> list[float]:
    """The direction in which the nodes differ most, across another one if one is given (power iteration)."""
    number = len(ways)
    squares = [[way * way for way in row] for row in ways]
    means = [sum(row) / number for row in squares]
    whole = sum(means) / number
    found = [cos(1.0 + 2.0 * place * place) for place in range(number)]
    for _ in range(_TURNS):
        middle = sum(found) / number
        found = [value - middle for value in found]
        if other is not None:
            share = _dot(found, other) / (_dot(other, other) or 1.0)
            found = [value - share * along for value, along in zip(found, other, strict=True)]
        shift = _dot(means, found)
        added = sum(found)
        found = [
            -0.5 * (_dot(row, found) - mean * added - shift + whole * added)
            for row, mean in zip(squares, means, strict=True)
        ]
        length = hypot(*found) or 1.0
        found = [value / length for value in found]
    scale = max(map(max, ways))
    return [value * scale for value in found]


def _dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def _settle(places: list[Size], ways: Sequence[Sequence[float]]) -> list[Size]:
    """The places after some rounds in which each node moves to where its ways to all others ask it to be."""
    for _ in range(_ROUNDS):
        for node, row in enumerate(ways):
            x, y = places[node]
            across = down = weights = 0.0
            for (east, south), way in zip(places, row, strict=True):
                if way:
                    away = hypot(x - east, y - south) or 1e-9
                    weight = 1.0 / (way * way)
                    across += weight * (east + way * (x - east) / away)
                    down += weight * (south + way * (y - south) / away)
                    weights += weight
            places[node] = across / weights, down / weights
    return places


def _stretch(places: Sequence[Size], size: Size, margin: Size) -> list[Size]:
    """The places over all of the sheet within its margins."""
    columns = []
    for axis in (0, 1):
        values = [place[axis] for place in places]
        low, high = min(values), max(values)
        room = size[axis] - 2 * margin[axis]
        factor = room / (high - low) if high - low > 1e-6 else 0.0
        columns.append([margin[axis] + (value - low) * factor if factor else size[axis] / 2 for value in values])
    return list(zip(*columns, strict=True))


def _part(places: list[Size], size: Size, margin: Size, least: float) -> list[Size]:
    """The places with those pushed apart that are too near to each other."""
    for _ in range(_PUSHES):
        moved = False
        for one in range(len(places)):
            for other in range(one):
                (x, y), (east, south) = places[one], places[other]
                away = hypot(x - east, y - south)
                if away < least:
                    moved = True
                    push = (least - away) / 2
                    right, below = ((x - east) / away, (y - south) / away) if away > 1e-6 else (cos(one), 1.0)
                    places[one] = _hold((x + right * push, y + below * push), size, margin)
                    places[other] = _hold((east - right * push, south - below * push), size, margin)
        if not moved:
            break
    return places


def _hold(place: Size, size: Size, margin: Size) -> Size:
    return tuple(min(max(place[axis], margin[axis]), size[axis] - margin[axis]) for axis in (0, 1))  # type: ignore[return-value]
