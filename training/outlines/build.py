"""Build the outlines of land, borders, countries that ship with the package from Natural Earth by way of world-atlas.

    python training/outlines/build.py SOURCES OUT

SOURCES is a folder with `countries-50m.json` and `countries-110m.json` of the package world-atlas (see README.md for
its version); OUT is the file to write, src/rashomon/knowledge/data/outlines.bin. The form of the file is told in
knowledge/outlines.py. The file is the same, byte for byte, on every machine with the same zlib.
"""

import argparse
import json
import struct
import zlib
from array import array
from collections import defaultdict
from collections.abc import Iterator
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

from rashomon.knowledge.outlines import BORDER, COAST, CONTESTED, FORM, MAGIC, SCALE

VERSION = "1"
ORIGIN = "Natural Earth 4.1 (public domain) by way of world-atlas 2.0.2 (ISC)"
LEVELS = {"near": "countries-50m.json", "far": "countries-110m.json"}
ROUND = 360 * SCALE
NAMES = {
    "Macedonia": "North Macedonia",
    "eSwatini": "Eswatini",
    "United States of America": "United States",
    "Dem. Rep. Congo": "DR Congo",
    "Indian Ocean Ter.": "",
    "Siachen Glacier": "",
}
"""What a country is called on a map, where the source has an old name or a long one; nothing: no name is written."""
AT_ISSUE = (
    ("India", "China"),
    ("Israel", "Palestine"),
    ("Jordan", "Palestine"),
    ("Egypt", "Palestine"),
    ("Syria", "Israel"),
    ("Morocco", "W. Sahara"),
)
"""Between whom the line itself is at issue; so is every one of what has no ISO code in the source."""
CRIMEA = ("Ukraine", "Russia", 46.5)
"""Between whom a line is at issue that lies south of a latitude."""
KASHMIR = ("India", "Pakistan", 32.5)
"""Between whom a line is at issue north of a latitude, where it is cut in two."""


def main() -> None:
    """Build what the command line asks for, and say how large it became."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    levels, body = {}, b""
    for name, file in LEVELS.items():
        levels[name], packed = pack(json.loads((options.sources / file).read_text(encoding="utf-8")))
        body += packed
    head = {"form": FORM, "version": VERSION, "licence": "public domain", "origin": ORIGIN, "levels": levels}
    written = zlib.compress(json.dumps(head, separators=(",", ":"), sort_keys=True).encode(), 9)
    data = MAGIC + struct.pack("<I", len(written)) + written + zlib.compress(body, 9)
    options.out.write_bytes(data)
    print(f"{len(data):,} bytes")


def pack(topology: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """One level: what the head says of it, the arcs as bytes."""
    arcs = unfold(topology)
    countries = [
        (one.get("id"), one["properties"]["name"], polygons(one))
        for one in topology["objects"]["countries"]["geometries"]
    ]
    land = [ring for one in topology["objects"]["land"]["geometries"] for polygon in polygons(one) for ring in polygon]
    sides = find_sides(countries)
    for number, names in sorted(sides.items()):
        if names == set(KASHMIR[:2]):
            cut(arcs, number, KASHMIR[2], [ring for _, _, found in countries for polygon in found for ring in polygon])
    sides = find_sides(countries)
    codeless = {name for code, name, _ in countries if code is None}
    kinds = [sort(sides.get(number, set()), arc, codeless) for number, arc in enumerate(arcs)]
    head = {
        "lengths": list(map(len, arcs)),
        "kinds": "".join(map(str, kinds)),
        "land": land,
        "countries": [
            [written, polygons]
            for _, name, found in countries
            for written, polygons in split(NAMES.get(name, name), found, kinds, sides)
        ],
    }
    return head, b"".join(columns(arcs))


def unfold(topology: dict[str, Any]) -> list[list[tuple[int, int]]]:
    """The arcs in steps of the file, east and north; points that fall together are one."""
    (wide, high), (west, south) = topology["transform"]["scale"], topology["transform"]["translate"]
    found = []
    for arc in topology["arcs"]:
        xs, ys = (list(accumulate(step[axis] for step in arc)) for axis in (0, 1))
        points = [
            (round((x * wide + west) * SCALE), round((y * high + south) * SCALE)) for x, y in zip(xs, ys, strict=True)
        ]
        kept = [points[0], *(after for before, after in pairwise(points) if after != before)]
        found.append(list(unwind(kept if len(kept) > 1 else [points[0], points[-1]])))
    return found


def unwind(points: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The points, where a line crosses the date line, going on beyond 180 degrees."""
    turned = 0
    for place, (x, y) in enumerate(points):
        if place and abs(x - points[place - 1][0]) > ROUND / 2:
            turned += ROUND if x < points[place - 1][0] else -ROUND
        yield x + turned, y


def polygons(geometry: dict[str, Any]) -> list[list[list[int]]]:
    """The polygons of a shape, each as rings of numbers of arcs; ~n is arc n from its end."""
    return [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]


def find_sides(countries: list[tuple[str | None, str, list[list[list[int]]]]]) -> dict[int, set[str]]:
    """Between which countries an arc lies."""
    sides: dict[int, set[str]] = defaultdict(set)
    for _, name, found in countries:
        for polygon in found:
            for ring in polygon:
                for number in ring:
                    sides[max(number, ~number)].add(name)
    return sides


def cut(arcs: list[list[tuple[int, int]]], number: int, latitude: float, rings: list[list[int]]) -> None:
    """Cut an arc in two where it first crosses a latitude."""
    arc, more = arcs[number], len(arcs)
    north = [y >= latitude * SCALE for _, y in arc]
    at = next((place for place in range(1, len(arc) - 1) if north[place] != north[0]), 0)
    if not at:
        return
    arcs[number] = arc[: at + 1]
    arcs.append(arc[at:])
    for ring in rings:
        if number in ring:
            place = ring.index(number)
            ring[place : place + 1] = [number, more]
        elif ~number in ring:
            place = ring.index(~number)
            ring[place : place + 1] = [~more, ~number]


def sort(sides: set[str], arc: list[tuple[int, int]], codeless: set[str]) -> int:
    """What kind of line an arc is."""
    if len(sides) < 2:
        return COAST
    middle = arc[len(arc) // 2][1] / SCALE
    at_issue = (
        bool(sides & codeless)
        or any(sides == set(pair) for pair in AT_ISSUE)
        or (sides == set(CRIMEA[:2]) and middle < CRIMEA[2])
        or (sides == set(KASHMIR[:2]) and middle > KASHMIR[2])
    )
    return CONTESTED if at_issue else BORDER


def split(
    name: str, found: list[list[list[int]]], kinds: list[int], sides: dict[int, set[str]]
) -> Iterator[tuple[str, list[list[list[int]]]]]:
    """A country, then without a name what is at issue of it as a whole: no name is written on Crimea."""

    def is_at_issue(polygon: list[list[int]]) -> bool:
        arcs = [max(number, ~number) for ring in polygon for number in ring]
        return any(kinds[number] == CONTESTED and sides[number] == set(CRIMEA[:2]) for number in arcs) and not any(
            kinds[number] == BORDER for number in arcs
        )

    yield name, [polygon for polygon in found if not is_at_issue(polygon)]
    if nameless := [polygon for polygon in found if is_at_issue(polygon)]:
        yield "", nameless


def columns(arcs: list[list[tuple[int, int]]]) -> Iterator[bytes]:
    """Where each arc starts, then the steps from point to point: of each the low bytes, then the high ones."""
    for axis in (0, 1):
        yield _little(array("i", [arc[0][axis] for arc in arcs]))
    for axis in (0, 1):
        steps = _little(array("h", [after[axis] - before[axis] for arc in arcs for before, after in pairwise(arc)]))
        yield steps[::2] + steps[1::2]


def _little(numbers: "array[int]") -> bytes:
    code = f"<{len(numbers)}{numbers.typecode}"
    return struct.pack(code, *numbers)


if __name__ == "__main__":
    main()
