"""Choose which of the places of one name is meant.

Each candidate is weighed by what it is (size, level, whether the name is its first) and by what the report names
besides: other names put mass on the part of the world where they may lie, counted in cells of one degree and their
neighbours, in cells of ten degrees ("wide"), in counties, in states, in countries; a candidate gains from the mass
around it that does not come from its own name. Masses and choices are settled in turns. Where the world means a great
city by a name, a namesake of it must be spoken for: by towns named near it that are no great cities themselves, by a
state that is named again and again, or, where it is no small town, by an outlet of its country if the report is not of
other ones; else the rest of its country does not count for it, and "unspoken" counts against it. The thought that names
of one report lie near each other is that of Lieberman, Samet and Sankaranarayanan (Geotagging with local lexicons,
2010); the cost is linear in the candidates.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rashomon.knowledge.gazetteer import Site

TURNS = 3
_SEAT = 100_000  # people of a capital that the whole world knows
_GREAT = 300_000  # people of another city that it knows
_GREATER = 4  # so many times as large as the next of its name it is
_KNOWN = 30_000  # people of a namesake that its country knows
_SPOKEN = 0.5  # mass of towns that speaks for a namesake of a great city
_STATE = 0.1  # what the mass of a state is worth beside that of towns
_ALL = "all"  # stands among the countries for the whole world
_WIDE = 10  # degrees of the cells that a part of a continent is told by
_LEAST = 0.02  # a candidate less likely than this puts no mass anywhere


@dataclass(slots=True)
class Group:
    """The mentions of one name that mean one place: candidates, how often it stands there, a likelihood for each.

    `usual` is the GeoNames number of what the name means where nothing is said.
    """

    sites: tuple[Site, ...]
    count: int
    usual: int | None = None
    shares: tuple[float, ...] = ()


@dataclass(slots=True)
class Masses:
    """How much of what the report names lies where; `towns` is what of `cells` does not come from great cities."""

    cells: dict[object, float]
    towns: dict[object, float]
    wide: dict[object, float]
    counties: dict[object, float]
    states: dict[object, float]
    countries: dict[object, float]


def rank(groups: Sequence[Group], weights: Mapping[str, float], home: str | None, *, turns: int = TURNS) -> None:
    """Give each group the likelihoods of its candidates, in place."""
    still = [
        [_score(static(site, place, group.usual), weights) for place, site in enumerate(group.sites)]
        for group in groups
    ]
    great = [find_renowned(group) for group in groups]
    for number in range(turns):
        masses = spread(groups if number else [])
        outlet = home if number else None  # first what the words say by themselves
        turn = []
        for group, scores, known in zip(groups, still, great, strict=True):
            own = spread([group]) if number else masses
            near = [_score(around(site, masses, own, known, outlet), weights) for site in group.sites]
            turn.append(_shares([one + two for one, two in zip(scores, near, strict=True)]))
        for group, shares in zip(groups, turn, strict=True):
            group.shares = shares


def static(site: Site, place: int, usual: int | None) -> Iterator[tuple[str, float]]:
    """What a candidate is, by itself."""
    yield f"level {site.level}", 1.0
    yield "population", math.log10(site.population + 1)
    if place == 0:
        yield "largest", 1.0
    if is_usual(site, usual):
        yield "usual", 1.0
    elif site.other:
        yield "other name", 1.0


def is_usual(site: Site, usual: int | None) -> bool:
    """Whether a place is what its name means where nothing is said; a region of no one country always is."""
    if site.level == "region" and site.country is None:
        return True
    return usual is not None and site.geonames == usual


def find_renowned(group: Group) -> frozenset[int | None]:
    """The cities that the whole world means by a name: capitals, one by far the greatest of its name; by number."""
    cities = [site for site in group.sites if site.level == "city" and not site.other]
    cities.sort(key=lambda site: -site.population)
    found = {site.geonames for site in cities if site.capital and site.population >= _SEAT}
    if cities:
        following = cities[1].population if len(cities) > 1 else 0
        if cities[0].population >= max(_GREAT, _GREATER * following):
            found.add(cities[0].geonames)
    return frozenset(found)


def around(
    site: Site, masses: Masses, own: Masses, great: frozenset[int | None], home: str | None
) -> Iterator[tuple[str, float]]:
    """What the outlet's country and other names say for where a candidate lies.

    `great` are the cities that the world means by its name; of a namesake that nothing speaks for, only that is told.
    """
    cell = (math.floor(site.lat), math.floor(site.lon))
    wide = (math.floor(site.lat / _WIDE), math.floor(site.lon / _WIDE))
    state = _more(masses.states, own.states, site.state)
    at_home = home is not None and site.country == home
    known = at_home and site.population >= _KNOWN and _is_domestic(home, masses, own)
    if great and site.geonames not in great and site.level not in ("country", "region"):
        towns = _more(masses.towns, own.towns, cell)
        if towns + state * _STATE < _SPOKEN and not known:
            yield "unspoken", 1.0
            return
    if at_home:
        yield "home", 1.0
    yield "near", math.log1p(_more(masses.cells, own.cells, cell))
    yield "wide", math.log1p(_more(masses.wide, own.wide, wide))
    yield "counties", math.log1p(_more(masses.counties, own.counties, site.county))
    yield "states", math.log1p(state)
    held = "held" if site.level == "country" else "countries"
    yield held, math.log1p(_more(masses.countries, own.countries, site.country))


def _is_domestic(home: str | None, masses: Masses, own: Masses) -> bool:
    """Whether the other names lie no more in other countries than in the outlet's."""
    here = _more(masses.countries, own.countries, home)
    return _more(masses.countries, own.countries, _ALL) <= 2 * here


def _more(table: Mapping[object, float], own: Mapping[object, float], key: object) -> float:
    """The mass in a place that does not come from the name itself."""
    return 0.0 if key is None else max(0.0, table.get(key, 0.0) - own.get(key, 0.0))


def spread(groups: Sequence[Group]) -> Masses:
    """What the groups put where, each by the logarithm of how often it is named."""
    masses = Masses(*(defaultdict(float) for _ in range(6)))
    for group in groups:
        weight = 1.0 + math.log(group.count)
        for site, share in zip(group.sites, group.shares, strict=True):
            if share < _LEAST:
                continue
            mass = share * weight
            if site.level in ("city", "county", "district"):
                for cell in _cells(site.lat, site.lon, 360):
                    masses.cells[cell] += mass
                    if site.level != "city" or site.population < _GREAT:
                        masses.towns[cell] += mass
            for cell in _cells(site.lat / _WIDE, site.lon / _WIDE, 360 // _WIDE):
                masses.wide[cell] += mass
            for table, key in (
                (masses.counties, site.county),
                (masses.states, site.state),
                (masses.countries, site.country),
            ):
                if key is not None:
                    table[key] += mass
            masses.countries[_ALL] += mass
    return masses


def _cells(lat: float, lon: float, around_world: int) -> Iterator[tuple[int, int]]:
    row, column = math.floor(lat), math.floor(lon)
    half = around_world // 2
    for north in (-1, 0, 1):
        for east in (-1, 0, 1):
            yield row + north, (column + east + half) % around_world - half


def _score(signs: Iterator[tuple[str, float]], weights: Mapping[str, float]) -> float:
    return sum(weights.get(name, 0.0) * value for name, value in signs)


def _shares(scores: Sequence[float]) -> tuple[float, ...]:
    if not scores:
        return ()
    most = max(scores)
    powers = [math.exp(score - most) for score in scores]
    total = sum(powers)
    return tuple(power / total for power in powers)
