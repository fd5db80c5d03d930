"""Know where land is, where borders run.

The file `data/outlines.bin` holds two levels of detail: the mark `MAGIC`, the length of the head (four bytes,
little-endian), the head (JSON) and the body, each compressed by zlib. The body has for each level, in the order of
`LEVELS`, four columns, little-endian, in steps of 1/`SCALE` degree: the first eastings of all arcs (four bytes each),
their first northings, then the steps from point to point, eastings before northings (two bytes each: all low bytes,
then all high ones). A ring is made of arcs by their numbers; ~n is arc n from its end, as in TopoJSON. A line that
crosses the date line goes on beyond 180 degrees; a ring that goes around the earth ends a round from where it began.

What the lines say is how borders are held in fact. Who should hold them is not for a map of reports to say: those at
issue are of the kind `CONTESTED`.
"""

import json
import struct
import sys
import zlib
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import accumulate
from typing import Any

from rashomon.errors import MissingResource

MAGIC = b"RSHOUT\x00\x01"
FORM = 1
SCALE = 400
COAST, BORDER, CONTESTED = 0, 1, 2
LEVELS = ("near", "far")

Point = tuple[float, float]
Ring = tuple[tuple[int, float], ...]
"""Arcs by their numbers, each with the degrees to turn it by so that it begins where the last one ends."""
_ROUND = 360.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Arc:
    """A line: its points in degrees east and north, and the box around them (west, south, east, north)."""

    kind: int
    points: tuple[Point, ...]
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Outlines:
    """Land and countries as rings of arcs; a country's name is empty where none is to be written."""

    version: str
    arcs: tuple[Arc, ...]
    land: tuple[Ring, ...]
    countries: tuple[tuple[str, tuple[Ring, ...]], ...]


def load_outlines(level: str) -> Outlines:
    """The outlines of a level, `near` or `far`, read once.

    Raises MissingResource if the file of the package is not there or not of a form that this version reads.
    """
    return _load()[level]


@cache
def _load() -> Mapping[str, Outlines]:
    try:
        data = (resources.files("rashomon.knowledge") / "data" / "outlines.bin").read_bytes()
        return dict(_read(data))
    except (OSError, ValueError, KeyError, zlib.error, struct.error) as error:
        raise MissingResource(f"the outlines cannot be read ({error}); install the package again") from error


def _read(data: bytes) -> Iterator[tuple[str, Outlines]]:
    if not data.startswith(MAGIC):
        raise ValueError(f"the file does not begin with {MAGIC!r}")
    at = len(MAGIC) + 4
    (length,) = struct.unpack_from("<I", data, len(MAGIC))
    head = json.loads(zlib.decompress(data[at : at + length]))
    if head["form"] != FORM:
        raise ValueError(f"the file is of form {head['form']}, and this version reads form {FORM}")
    body = memoryview(zlib.decompress(data[at + length :]))
    for level in LEVELS:
        told = head["levels"][level]
        arcs, used = _read_arcs(told, body)
        body = body[used:]
        yield level, _make(head["version"], told, arcs)


def _make(version: str, told: Mapping[str, Any], arcs: tuple[Arc, ...]) -> Outlines:
    return Outlines(
        version=version,
        arcs=arcs,
        land=tuple(_chain(ring, arcs) for ring in told["land"]),
        countries=tuple(
            (name, tuple(_chain(ring, arcs) for polygon in polygons for ring in polygon))
            for name, polygons in told["countries"]
        ),
    )


def _chain(numbers: Sequence[int], arcs: Sequence[Arc]) -> Ring:
    ring: list[tuple[int, float]] = []
    end: float | None = None
    for number in numbers:
        points = arcs[max(number, ~number)].points
        first, last = (points[0][0], points[-1][0]) if number >= 0 else (points[-1][0], points[0][0])
        turned = 0.0 if end is None else round((end - first) / _ROUND) * _ROUND
        ring.append((number, turned))
        end = last + turned
    return tuple(ring)


def _read_arcs(told: Mapping[str, Any], body: "memoryview[int]") -> tuple[tuple[Arc, ...], int]:
    """The arcs of a level, and how many bytes of the body they take."""
    lengths: list[int] = told["lengths"]
    number, steps = len(lengths), sum(lengths) - len(lengths)
    firsts = [_numbers("i", bytes(body[4 * number * axis : 4 * number * (axis + 1)])) for axis in (0, 1)]
    start = 8 * number
    moves = []
    for axis in (0, 1):
        planes = body[start + 2 * steps * axis : start + 2 * steps * (axis + 1)]
        mixed = bytearray(2 * steps)
        mixed[::2], mixed[1::2] = planes[:steps], planes[steps:]
        moves.append(_numbers("h", bytes(mixed)))
    found, at = [], 0
    for place, (kind, length) in enumerate(zip(told["kinds"], lengths, strict=True)):
        xs, ys = (
            [step / SCALE for step in accumulate(moves[axis][at : at + length - 1], initial=firsts[axis][place])]
            for axis in (0, 1)
        )
        at += length - 1
        found.append(
            Arc(kind=int(kind), points=tuple(zip(xs, ys, strict=True)), box=(min(xs), min(ys), max(xs), max(ys)))
        )
    return tuple(found), start + 4 * steps


def _numbers(code: str, data: bytes) -> "array[int]":
    found = array(code, data)
    if sys.byteorder == "big":
        found.byteswap()
    return found
