"""Readings are told from reports by their schema, and are believed only where they fit themselves."""

import json
from dataclasses import replace

import pytest

from rashomon import wire
from rashomon.ingest.from_readings import read_item
from rashomon.ingest.given import Given, Limits
from rashomon.ingest.row import Row
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Report
from rashomon.records.span import Span
from tests.export.eventful import COMPARISON, READING
from tests.export.sample import FAILURE


def read(raw: bytes) -> Report | Reading | Failure:
    return read_item(Row(raw, "here, line 7"), given=Given(), limits=Limits())


def test_a_reading_and_a_failure_come_back_as_they_were() -> None:
    assert read(wire.encode(READING)) == READING
    assert read(wire.encode(FAILURE)) == FAILURE


@pytest.mark.parametrize(
    "row",
    [
        {"text": "It rained."},
        {"text": 'He wrote {"schema": "rashomon.reading/1"}.'},
        {"text": "It rained.", "schema": "weather/1"},
        {"text": "It rained.", "schema": 7},
        {"text": "It rained.", "extra": {"schema": "rashomon.reading/1"}},
    ],
)
def test_all_else_is_a_report(row: dict[str, object]) -> None:
    item = read(json.dumps(row).encode())
    assert isinstance(item, Report)
    assert item.text == row["text"]


def test_the_order_of_the_keys_and_escapes_do_not_matter() -> None:
    table = json.loads(wire.encode(READING))
    table["schema"] = table.pop("schema")
    assert read(json.dumps(table).replace("/1", "\\/1").encode()) == READING


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (wire.encode(COMPARISON), "this is a 'rashomon.comparison/1'; give reports, or lines of rashomon.reading/1"),
        (b'{"schema": "rashomon.reading/9", "text": "x"}', "this is a 'rashomon.reading/9'"),
        (b'{"schema": "rashomon.reading/1", "text": "x"}', "this is not a reading"),
        (wire.encode(READING)[:-9], "this is no valid JSON"),
        (
            wire.encode(replace(READING, report=replace(READING.report, published="last week"))),
            "this reading was published on 'last week', which is no ISO 8601 date",
        ),
        (
            wire.encode(replace(READING, sentences=(*READING.sentences, Span(5, 99_999)))),
            "this reading points at 5:99999, outside of its text of",
        ),
        (
            wire.encode(replace(READING, events=(replace(READING.events[0], sentence=40),))),
            "this reading has an event outside of its 6 sentences",
        ),
    ],
)
def test_what_cannot_be_taken_is_a_failure_that_says_where(raw: bytes, message: str) -> None:
    item = read(raw)
    assert isinstance(item, Failure)
    assert message in item.message
    assert item.message.startswith("here, line 7: ")


def test_attributions_in_a_circle_are_refused() -> None:
    first, second, *rest = READING.attributions
    circle = (replace(first, within=second.id), replace(second, within=first.id), *rest)
    item = read(wire.encode(replace(READING, attributions=circle)))
    assert isinstance(item, Failure)
    assert "stands within itself" in item.message


def test_a_span_that_runs_backwards_is_refused() -> None:
    backwards = replace(READING.attributions[0], cue=(Span(9, 3),))
    assert isinstance(read(wire.encode(replace(READING, attributions=(backwards,)))), Failure)
