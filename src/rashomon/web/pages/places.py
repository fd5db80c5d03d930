"""Find where what a page tells of took place."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice

from rashomon.export.drawing.spots import Spot, find_spots
from rashomon.knowledge.gazetteer import load_gazetteer
from rashomon.records.anchor import Place
from rashomon.records.comparison import Incident
from rashomon.store.opening import Store
from rashomon.store.queries import get_places

_MOST_REPORTS = 40
_MOST_MENTIONS = 5  # of an incident among many: its place is told more than once


class Sites:
    """Where events of some reports took place; those of a number of reports, fetched at once."""

    def __init__(self, store: Store, reports: Iterable[str], most: int = _MOST_REPORTS) -> None:
        self._known = get_places(store, list(islice(dict.fromkeys(reports), most)))

    def locate(self, report: str, events: Collection[str]) -> Iterator[tuple[str, Place]]:
        """The places of some events of a report; none of one that is gone, was not read, or is one too many."""
        told = self._known.get(report)
        if told is not None:
            wanted = {event.place for event in told.events if event.id in events and event.place}
            yield from ((report, place) for place in told.places if place.id in wanted)


def find_event_spots(store: Store, events: Iterable[tuple[str, str]]) -> tuple[Spot, ...]:
    """The places of events, each given by its report and its id."""
    by_report: dict[str, set[str]] = {}
    for report, event in events:
        by_report.setdefault(report, set()).add(event)
    sites = Sites(store, by_report)
    placed = (one for report, wanted in by_report.items() for one in sites.locate(report, wanted))
    return find_spots(placed, load_gazetteer())


def find_incident_spots(store: Store, incidents: Iterable[Incident], lead: Mapping[str, str]) -> tuple[Spot, ...]:
    """The places of some incidents; each leads to the first of those there, by the addresses of incidents."""
    told = [(incident, mention) for incident in incidents for mention in incident.mentions[:_MOST_MENTIONS]]
    sites = Sites(store, (mention.report for _, mention in told))
    placed: list[tuple[str, Place]] = []
    first: dict[tuple[float | None, float | None], str] = {}
    for incident, mention in told:
        for report, place in sites.locate(mention.report, (mention.event,)):
            placed.append((report, place))
            first.setdefault((place.lat, place.lon), lead[incident.id])
    return tuple(replace(spot, to=first[spot.lat, spot.lon]) for spot in find_spots(placed, load_gazetteer()))
