"""Choose which of the places of one name is meant.

Each candidate is weighed by what it is (size, level, whether the name is its first) and by what the report names
besides: other names put mass on the part of the world where they may lie, counted in cells of one degree and their
neighbours, in cells of ten degrees ("wide"), in counties, in states, in countries; a candidate gains from the mass
around it that does not come from its own name. Masses and choices are settled in turns. The thought that names of one
report lie near each other is that of Lieberman, Samet and Sankaranarayanan (Geotagging with local lexicons, 2010); the
cost is linear in the candidates.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rashomon.knowledge.gazetteer import Site

TURNS = 3
_GREAT = 1_000_000  # people of what the whole world knows
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
    """How much of what the report names lies where."""

    cells: dict[object, float]
    wide: dict[object, float]
    counties: dict[object, float]
    states: dict[object, float]
    countries: dict[object, float]


def rank(groups: Sequence[Group], weights: Mapping[str, float], home: str | None, *, turns: int = TURNS) -> None:
    """Give each group the likelihoods of its candidates, in place."""
    still = [
        [_score(static(site, home, place, group.usual), weights) for place, site in enumerate(group.sites)]
        for group in groups
    ]
    for group, scores in zip(groups, still, strict=True):
        group.shares = _shares(scores)
    for _ in range(turns - 1):
        masses = spread(groups)
        turn = []
        for group, scores in zip(groups, still, strict=True):
            own = spread([group])
            near = [_score(around(site, masses, own), weights) for site in group.sites]
            turn.append(_shares([one + two for one, two in zip(scores, near, strict=True)]))
        for group, shares in zip(groups, turn, strict=True):
            group.shares = shares


def static(site: Site, home: str | None, place: int, usual: int | None) -> Iterator[tuple[str, float]]:
    """What a candidate is, by itself."""
    yield f"level {site.level}", 1.0
    yield "population", math.log10(site.population + 1)
    if place == 0:
        yield "largest", 1.0
    if site.population >= _GREAT:
        yield "great", 1.0
    if site.capital:
        yield "capital", 1.0
    if is_usual(site, usual):
        yield "usual", 1.0
    elif site.other:
        yield "other name", 1.0
    if home is not None and site.country == home:
        yield "home", 1.0


def is_usual(site: Site, usual: int | None) -> bool:
    """Whether a place is what its name means where nothing is said; a region of no one country always is."""
    if site.level == "region" and site.country is None:
        return True
    return usual is not None and site.geonames == usual


def around(site: Site, masses: Masses, own: Masses) -> Iterator[tuple[str, float]]:
    """What other names put where a candidate lies."""
    cell = (math.floor(site.lat), math.floor(site.lon))
    yield "near", math.log1p(max(0.0, masses.cells.get(cell, 0.0) - own.cells.get(cell, 0.0)))
    wide = (math.floor(site.lat / _WIDE), math.floor(site.lon / _WIDE))
    for name, key in (
        ("wide", wide),
        ("counties", site.county),
        ("states", site.state),
        ("countries", site.country),
    ):
        if key is not None:
            mass = getattr(masses, name).get(key, 0.0) - getattr(own, name).get(key, 0.0)
            yield name, math.log1p(max(0.0, mass))


def spread(groups: Sequence[Group]) -> Masses:
    """What the groups put where, each by the logarithm of how often it is named."""
    masses = Masses(*(defaultdict(float) for _ in range(5)))
    for group in groups:
        weight = 1.0 + math.log(group.count)
        for site, share in zip(group.sites, group.shares, strict=True):
            if share < _LEAST:
                continue
            mass = share * weight
            if site.level in ("city", "county", "district"):
                for cell in _cells(site.lat, site.lon, 360):
                    masses.cells[cell] += mass
            for cell in _cells(site.lat / _WIDE, site.lon / _WIDE, 360 // _WIDE):
                masses.wide[cell] += mass
            for table, key in (
                (masses.counties, site.county),
                (masses.states, site.state),
                (masses.countries, site.country),
            ):
                if key is not None:
                    table[key] += mass
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
