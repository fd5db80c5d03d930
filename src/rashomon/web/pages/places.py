"""Find where what a page tells of took place."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from rashomon.errors import BadSettings
from rashomon.export.drawing.spots import Spot, find_spots
from rashomon.knowledge.gazetteer import load_gazetteer
from rashomon.records.anchor import Place
from rashomon.records.comparison import Incident
from rashomon.records.reading import Reading
from rashomon.store.opening import Store
from rashomon.store.queries import find_report, get_reading

_MOST_REPORTS = 40
_MOST_MENTIONS = 5  # of an incident among many: its place is told more than once


class Readings:
    """The readings of some reports, each fetched once; none of those beyond a number."""

    def __init__(self, store: Store, most: int = _MOST_REPORTS) -> None:
        self._store, self._most = store, most
        self._known: dict[str, Reading | None] = {}

    def find(self, report: str) -> Reading | None:
        """The reading of a report; None where it is gone, was not read, or is one too many."""
        if report not in self._known and len(self._known) < self._most:
            try:
                self._known[report] = get_reading(self._store, find_report(self._store, report).key)
            except BadSettings:
                self._known[report] = None
        return self._known.get(report)

    def locate(self, report: str, events: Collection[str]) -> Iterator[tuple[str, Place]]:
        """The places of some events of a report."""
        reading = self.find(report)
        if reading is not None:
            wanted = {event.place for event in reading.events if event.id in events and event.place}
            yield from ((report, place) for place in reading.places if place.id in wanted)


def find_event_spots(store: Store, events: Iterable[tuple[str, str]]) -> tuple[Spot, ...]:
    """The places of events, each given by its report and its id."""
    readings = Readings(store)
    by_report: dict[str, set[str]] = {}
    for report, event in events:
        by_report.setdefault(report, set()).add(event)
    placed = (one for report, wanted in by_report.items() for one in readings.locate(report, wanted))
    return find_spots(placed, load_gazetteer())


def find_incident_spots(store: Store, incidents: Iterable[Incident], lead: Mapping[str, str]) -> tuple[Spot, ...]:
    """The places of some incidents; each leads to the first of those there, by the addresses of incidents."""
    readings = Readings(store)
    placed: list[tuple[str, Place]] = []
    first: dict[tuple[float | None, float | None], str] = {}
    for incident in incidents:
        for mention in incident.mentions[:_MOST_MENTIONS]:
            for report, place in readings.locate(mention.report, (mention.event,)):
                placed.append((report, place))
                first.setdefault((place.lat, place.lon), lead[incident.id])
    return tuple(replace(spot, to=first[spot.lat, spot.lon]) for spot in find_spots(placed, load_gazetteer()))
