"""Test which times, places, numbers are tied to which events."""

import pytest

from rashomon.pipeline import Tools, read
from rashomon.reading import linking
from rashomon.records.entity import Entity
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report
from rashomon.records.span import Span


def _read(text: str, tools: Tools) -> Reading:
    head = Head(id="r", sha256="0", published="2025-03-12", language="en")
    reading = read(Report(head=head, text=text), tools)
    assert isinstance(reading, Reading)
    return reading


@pytest.mark.parametrize(
    ("text", "trigger", "time", "place"),
    [
        ("Soldiers killed two farmers in Lyon on Monday.", "killed", "2025-03-10", "Lyon"),
        ("Police arrested the mayor over a murder case of 1998.", "arrested", None, None),
        ("On Sunday, Kelvar expelled a diplomat and summoned the ambassador.", "summoned", "2025-03-09", None),
        ("A bomb killed six people on Friday, police said on Saturday.", "killed", "2025-03-07", None),
    ],
)
def test_an_event_has_the_time_and_place_of_its_clause(
    text: str, trigger: str, time: str | None, place: str | None, tools: Tools
) -> None:
    reading = _read(text, tools)
    event = next(e for e in reading.events if e.trigger.of(text) == trigger)
    assert next((t.value for t in reading.times if t.id == event.time), None) == time
    assert next((p.name for p in reading.places if p.id == event.place), None) == place


def test_an_event_has_the_numbers_that_can_be_counted_in_it(tools: Tools) -> None:
    reading = _read("The blast killed six people and police arrested nine men.", tools)
    numbers = {q.id: q.low for q in reading.quantities}
    tied = {e.trigger.of(reading.text): [numbers[q] for q in e.quantities] for e in reading.events}
    assert tied["killed"] == [6]
    assert tied["arrested"] == [9]


def test_an_event_has_those_released_or_abducted_in_it(tools: Tools) -> None:
    reading = _read("Rebels abducted six drivers. The government released 20 prisoners.", tools)
    numbers = {q.id: (q.unit, q.low) for q in reading.quantities}
    tied = {e.trigger.of(reading.text): [numbers[q] for q in e.quantities] for e in reading.events}
    assert tied["abducted"] == [("abducted", 6)]
    assert tied["released"] == [("released", 20)]


def test_a_participant_leads_to_the_entity_that_it_names(tools: Tools) -> None:
    reading = _read("Soldiers beat Tomas Velik in his cell, his lawyer said. Velik was 34.", tools)
    beat = next(e for e in reading.events if e.trigger.of(reading.text) == "beat")
    names = {e.id: e.name for e in reading.entities}
    assert [names[p.entity] for p in beat.recipients if p.entity] == ["Tomas Velik"]


def test_nobody_is_supposed_to_have_acted_for_a_doubtful_mention() -> None:
    sure, doubtful = Span(0, 6), Span(20, 24)
    police = Entity(
        id="e1", name="police", type="organization", mentions=(sure, doubtful), doubtful=(doubtful,), role="COP"
    )
    assert linking._authorities([police]) == {"COP": [(sure, police)]}
