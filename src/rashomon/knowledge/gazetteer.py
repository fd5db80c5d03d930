"""Know the places of the world by name.

The file `data/gazetteer.bin` holds cities and subdivisions: the mark `MAGIC`, the length of the head (four bytes,
little-endian), the head (JSON) and the body, each compressed by zlib. The body's sections stand in the order that the
head lists them in:

    keys         lines "folded name TAB rows", sorted by their bytes; a row is hexadecimal, "~" behind it says that the
                 name is not the first that the place has
    names        the first name of each row, a line each
    ids, lats, lons, populations, states, counties, countries, levels
                 columns, little-endian; coordinates in 1/10,000 degree, states and counties as GeoNames numbers or 0,
                 countries as places in the head's list, levels as 0 city, 1 state, 2 county, 3 smaller

Countries, regions and what states are called in short are tables of their own (`data/en/*.toml`).
"""

import json
import re
import struct
import sys
import tomllib
import unicodedata
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from rashomon.errors import MissingResource
from rashomon.knowledge.place_words import PlaceWords, load_place_words

Level = Literal["city", "state", "county", "district", "country", "region"]

MAGIC = b"RSHGAZ\x00\x01"
FORM = 1
_SCALE = 10_000
_LEVELS: tuple[Level, ...] = ("city", "state", "county", "district")
_COLUMNS = {
    "ids": "I",
    "lats": "i",
    "lons": "i",
    "populations": "I",
    "states": "I",
    "counties": "I",
    "countries": "B",
    "levels": "B",
}
_STEP = 2048  # bytes of keys between two entries of their index
_MOST = 60  # places of one name that are worth weighing
_DROPPED = re.compile(r"[.'’‘`ʼʿʾʻʹ]")
_SPACES = re.compile(r"[\s\-‐-―/]+")
_WORDS = {"saint": "st", "mount": "mt", "fort": "ft"}


class Site(NamedTuple):
    """A place of the gazetteer: coordinates in degrees north and east, `country` an ISO 3166-1 alpha-3 code.

    `state` is the GeoNames number of the first-level subdivision that it lies in or is, `county` that of the second.
    `other` says that the name asked for is none that English uses. `claims` are the countries at issue where an area is
    disputed, the one that it is given to among them.
    """

    geonames: int | None
    name: str
    lat: float
    lon: float
    country: str | None
    state: int | None
    county: int | None
    population: int
    level: Level
    capital: bool = False
    other: bool = False
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazetteer:
    """Places by folded name.

    `names` are those of the tables, `peoples` words for people, `short` abbreviations of states, `longer` how names of
    several words begin, `domains` the countries by internet domain. The other fields are the parts of the file.
    """

    version: str
    keys: bytes
    index: tuple[bytes, ...]
    offsets: tuple[int, ...]
    labels: tuple[bytes, ...]
    columns: Mapping[str, "memoryview[int]"]
    codes: tuple[str, ...]
    names: Mapping[str, tuple[Site, ...]]
    peoples: Mapping[str, tuple[Site, ...]]
    short: Mapping[str, Site]
    countries: Mapping[str, Site]
    longer: frozenset[str]
    capitals: frozenset[tuple[str, str]]
    domains: Mapping[str, str]
    words: PlaceWords

    def lookup(self, name: str) -> tuple[Site, ...]:
        """All places of this name, those of the tables first, then by falling population, sixty at most."""
        key = fold(name)
        return self.places(key) if key else ()

    def places(self, key: str) -> tuple[Site, ...]:
        """All places of a name that is folded already."""
        known = self.names.get(key, ())
        ids = {site.geonames for site in known}
        _, line = self._line(key)
        return known + tuple(site for site in self._sites(line) if site.geonames not in ids)

    def probe(self, key: str) -> tuple[bool, bool]:
        """Whether a folded name is a place or a people, and whether a longer one begins with these words."""
        at, line = self._line(key)
        goes_on = key in self.longer or self.keys.find(b"\n" + key.encode() + b" ", at, at + 2 * _STEP + len(line)) >= 0
        return bool(line) or key in self.names or key in self.peoples, goes_on

    def measure(self, key: str) -> tuple[int, int, bool]:
        """How many people the largest place of this name has, whether it is a county's.

        The first figure counts places that have it as their first name, the second those that have it as another.
        """
        populations, levels = self.columns["populations"], self.columns["levels"]
        first = most = 0
        county = False
        for word in _words(self._line(key)[1]):
            row = int(word.rstrip(b"~"), 16)
            most = max(most, populations[row])
            county = county or levels[row] == 2
            if not first and not word.endswith(b"~"):
                first = populations[row]
        return first, most, county

    def _line(self, key: str) -> tuple[int, bytes]:
        """Where to look for what begins with `key`, and its own line, empty where there is none."""
        wanted = b"\n" + key.encode() + b"\t"
        block = max(0, bisect_right(self.index, wanted[1:]) - 1)
        start = self.offsets[block]
        at = self.keys.find(wanted, start, self.offsets[min(block + 2, len(self.offsets) - 1)])
        return (start, b"") if at < 0 else (at, self.keys[at + 1 : self.keys.find(b"\n", at + 1)])

    def _sites(self, line: bytes) -> Iterator[Site]:
        for word in _words(line):
            yield self._site(int(word.rstrip(b"~"), 16), other=word.endswith(b"~"))

    def _site(self, row: int, *, other: bool) -> Site:
        columns = self.columns
        level, name = columns["levels"][row], self.labels[row].decode()
        country = self.codes[columns["countries"][row]]
        return Site(
            columns["ids"][row],
            name,
            columns["lats"][row] / _SCALE,
            columns["lons"][row] / _SCALE,
            country,
            columns["states"][row] or None,
            columns["counties"][row] or None,
            columns["populations"][row],
            _LEVELS[level],
            level == 0 and (country, name) in self.capitals,
            other,
        )


def _words(line: bytes) -> list[bytes]:
    return line[line.find(b"\t") + 1 :].split(b",", _MOST)[:_MOST] if line else []


def fold(name: str) -> str:
    """A name as it is looked up.

    Lower case, no accents, points or apostrophes; "Saint", "Mount", "Fort" in short; no "the" in front.
    """
    if not name.isascii():
        name = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
        name = name.replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L").replace("ı", "i")
    words = _SPACES.sub(" ", _DROPPED.sub("", name)).strip().casefold().split(" ")
    if len(words) == 1:
        return _WORDS.get(words[0], words[0])
    words = [_WORDS.get(word, word) for word in words]
    return " ".join(words[1:] if words[0] == "the" else words)


@cache
def load_gazetteer() -> Gazetteer:
    """The gazetteer that ships with the package, read once.

    Raises MissingResource if a file of it is not there or not of a form that this version reads.
    """
    folder = resources.files("rashomon.knowledge") / "data"
    try:
        data = (folder / "gazetteer.bin").read_bytes()
        tables = {
            name: tomllib.loads((folder / "en" / f"{name}.toml").read_text(encoding="utf-8"))
            for name in ("countries", "divisions", "regions", "cities")
        }
        return _build(data, tables)
    except (OSError, ValueError, KeyError, zlib.error, struct.error) as error:
        raise MissingResource(f"the gazetteer cannot be read ({error}); install the package again") from error


def _build(data: bytes, tables: dict[str, dict[str, Any]]) -> Gazetteer:
    if not data.startswith(MAGIC):
        raise ValueError(f"the file does not begin with {MAGIC!r}")
    at = len(MAGIC) + 4
    (length,) = struct.unpack_from("<I", data, len(MAGIC))
    head = json.loads(zlib.decompress(data[at : at + length]))
    if head["form"] != FORM:
        raise ValueError(f"the file is of form {head['form']}, and this version reads form {FORM}")
    body = zlib.decompress(data[at + length :])
    sections: dict[str, bytes] = {}
    start = 0
    for name in head["order"]:
        sections[name] = body[start : start + head["sections"][name]]
        start += head["sections"][name]
    columns = {name: _column(sections[name], code) for name, code in _COLUMNS.items()}
    countries = {code: _country(code, entry) for code, entry in tables["countries"]["countries"].items()}
    words = load_place_words()
    keys = b"\n" + sections["keys"]
    offsets = _offsets(keys)
    labels = tuple(sections["names"].split(b"\n"))
    found = Gazetteer(
        version="/".join((head["version"], *(table["version"] for table in tables.values()), words.version)),
        keys=keys,
        index=tuple(keys[at + 1 : keys.find(b"\t", at)] + b"\t" for at in offsets[:-1]),
        offsets=offsets,
        labels=labels,
        columns=MappingProxyType(columns),
        codes=tuple(head["countries"]),
        names={},
        peoples={},
        short={},
        countries=MappingProxyType(countries),
        longer=frozenset(),
        capitals=frozenset(
            (code, entry["capital"]) for code, entry in tables["countries"]["countries"].items() if "capital" in entry
        ),
        domains=MappingProxyType(
            {"uk": "GBR"}
            | {
                entry["code"].lower(): code
                for code, entry in tables["countries"]["countries"].items()
                if entry["code"].lower() not in words.worldwide
            }
        ),
        words=words,
    )
    return _with_tables(found, head["divisions"], tables)


def _with_tables(bare: Gazetteer, rows: Mapping[str, int], tables: dict[str, dict[str, Any]]) -> Gazetteer:
    names: dict[str, tuple[Site, ...]] = {}
    peoples: dict[str, tuple[Site, ...]] = {}
    short: dict[str, Site] = {}

    def add(site: Site, entry: Mapping[str, Any], own: tuple[str, ...]) -> None:
        for name in (*own, *entry.get("also", ())):
            _append(names, fold(name), site)
        for people in entry.get("people", ()):
            _append(peoples, fold(people), site)

    for code, entry in tables["countries"]["countries"].items():
        add(bare.countries[code], entry, (entry["name"],))
    for code, entry in tables["divisions"]["divisions"].items():
        site = bare._site(rows[code], other=False)
        add(site, entry, (site.name,))
        for word in entry.get("short", ()):
            short[word] = site
    for name, entry in tables["regions"]["regions"].items():
        add(_region(name, entry), entry, (name,))
    for people, number in tables["cities"]["people"].items():
        _append(peoples, fold(people), bare._site(bisect_left(bare.columns["ids"], number), other=False))
    longer = {
        " ".join(words[:size])
        for words in (key.split(" ") for key in (*names, *peoples))
        for size in range(1, len(words))
    }
    return Gazetteer(
        version=bare.version,
        keys=bare.keys,
        index=bare.index,
        offsets=bare.offsets,
        labels=bare.labels,
        columns=bare.columns,
        codes=bare.codes,
        names=MappingProxyType(names),
        peoples=MappingProxyType(peoples),
        short=MappingProxyType(short),
        countries=bare.countries,
        longer=frozenset(longer),
        capitals=bare.capitals,
        domains=bare.domains,
        words=bare.words,
    )


def _offsets(keys: bytes) -> tuple[int, ...]:
    """Where a line begins, about every `_STEP` bytes, as the place of the line end before it; last, where all ends."""
    found = [0]
    while (following := keys.find(b"\n", found[-1] + _STEP)) >= 0 and following < len(keys) - 1:
        found.append(following)
    return (*found, len(keys))


def _append(table: dict[str, tuple[Site, ...]], key: str, site: Site) -> None:
    if site not in table.get(key, ()):
        table[key] = (*table.get(key, ()), site)


def _country(code: str, entry: Mapping[str, Any]) -> Site:
    lat, lon = entry["at"]
    return Site(entry["geonames"], entry["name"], lat, lon, code, None, None, entry["population"], "country")


def _region(name: str, entry: Mapping[str, Any]) -> Site:
    lat, lon = entry["at"]
    claims = tuple(entry.get("claimed", ()))
    return Site(
        entry.get("geonames"), name, lat, lon, entry.get("country"), None, None, 0, "region", False, False, claims
    )


def _column(data: bytes, code: str) -> "memoryview[int]":
    if sys.byteorder == "big":
        size = struct.calcsize(code)
        data = b"".join(data[at : at + size][::-1] for at in range(0, len(data), size))
    return memoryview(data).cast(code)  # type: ignore[call-overload,no-any-return]
