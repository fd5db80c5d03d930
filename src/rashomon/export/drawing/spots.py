"""Gather where places lie that reports name."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from rashomon.export.visible import flatten
from rashomon.knowledge.gazetteer import Gazetteer, load_gazetteer
from rashomon.records.anchor import Place
from rashomon.records.reading import Reading
from rashomon.records.span import Span

Certainty = Literal["point", "area", "unsure"]
MEANINGS: dict[Certainty, str] = {
    "point": "a town",
    "area": "somewhere in this area",
    "unsure": "one of several places of this name",
}
_RIVAL = 0.2
"""The share of its people that another place of the same name has to have for it to be doubtful which is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place with a point: how sure that is, how often it is named, in which reports, the first words that name it.

    `to` is what else its mark leads to.
    """

    name: str
    lat: float
    lon: float
    country: str | None
    certainty: Certainty
    named: int
    reports: tuple[str, ...]
    span: Span
    to: str = ""


def find_spots(named: Iterable[tuple[str, Place]], gazetteer: Gazetteer) -> tuple[Spot, ...]:
    """The places, each with the report that names it, that have a point; those named most often first."""
    found: dict[tuple[str, float, float], list[tuple[str, Place]]] = {}
    for report, place in named:
        if place.lat is not None and place.lon is not None:
            found.setdefault((place.name, place.lat, place.lon), []).append((report, place))
    spots = [
        Spot(
            name=flatten(name),
            lat=lat,
            lon=lon,
            country=told[0][1].country,
            certainty=weigh(told[0][1], gazetteer),
            named=len(told),
            reports=tuple(dict.fromkeys(report for report, _ in told)),
            span=told[0][1].span,
        )
        for (name, lat, lon), told in found.items()
    ]
    return tuple(sorted(spots, key=lambda spot: (-len(spot.reports), -spot.named, spot.name, spot.lat, spot.lon)))


def find_report_spots(report: str, reading: Reading) -> tuple[Spot, ...]:
    """The places that a report names as places, not as the people or the government there."""
    named = ((report, place) for place in reading.places if place.kind == "literal")
    return find_spots(named, load_gazetteer())


def weigh(place: Place, gazetteer: Gazetteer) -> Certainty:
    """How sure it is that a place lies where its point does."""
    sites = gazetteer.lookup(place.name)
    meant = next((site for site in sites if site.geonames == place.geonames and site.lat == place.lat), None)
    if meant is None:
        return "unsure"
    if meant.level not in ("city", "district"):
        return "area"
    rivals = (site.population for site in sites if site is not meant and site.level == "city" and not site.other)
    return "unsure" if max(rivals, default=0) > _RIVAL * meant.population else "point"
