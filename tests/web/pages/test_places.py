"""Places are found where the reports have them."""

from pathlib import Path

from rashomon.casebook import open_casebook
from rashomon.pipeline import Tools
from rashomon.records.comparison import EventMention, Incident
from rashomon.store.queries import find_report, get_reading, get_readings
from rashomon.web.pages.places import Sites, find_event_spots, find_incident_spots
from tests.casebook.sample import write_reports

TOLD = {
    "id": "kano",
    "publisher": "Northern Wire",
    "published": "2025-02-12",
    "text": "ABUJA - Soldiers shot three demonstrators dead in Kano on Monday, the union said. Abuja denied it.",
}


def test_events_and_incidents_have_their_places(tmp_path: Path, tools: Tools) -> None:
    with open_casebook(str(tmp_path / "a.case"), by="Ana", create=True) as casebook:
        casebook.tools = tools
        list(casebook.add([str(write_reports(tmp_path, TOLD))]))
        store = casebook.store
        reading = get_reading(store, find_report(store, "kano").key)
        assert reading is not None
        events = [("kano", event.id) for event in reading.events]
        (spot,) = find_event_spots(store, events)
        assert (spot.name, spot.country, spot.certainty, spot.reports, spot.to) == (
            "Kano",
            "NGA",
            "point",
            ("kano",),
            "",
        )
        mentions = tuple(EventMention(report=report, event=event) for report, event in events)
        incident = Incident(id="i1", type="ASSAULT", mentions=mentions)
        (placed,) = find_incident_spots(store, [incident], {"i1": "/incidents/i1"})
        assert placed.to == "/incidents/i1"


def test_what_is_gone_has_no_place(ferry: Path) -> None:
    with open_casebook(str(ferry)) as casebook:
        assert find_event_spots(casebook.store, [("nobody", "e1"), ("wire", "e999")]) == ()
        events = {
            name: {event.id for event in reading.events}
            for name, reading in get_readings(casebook.store, ["wire", "union"]).items()
        }
        assert len(events) == 2
        some, both = Sites(casebook.store, events, most=1), Sites(casebook.store, events)
        assert list(some.locate("union", events["union"])) == []
        for name in events:
            assert set(some.locate(name, events[name])) <= set(both.locate(name, events[name]))
