"""Test the forms at the border."""

import json

import jsonschema
import pytest

from rashomon import wire
from rashomon.errors import BadReport
from rashomon.pipeline import Tools, compare, read
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Head, Report


def _read(tools: Tools) -> Reading:
    text = "Guards beat Tomas Velik, 34, on Sunday, a nurse said. The ministry denied any wrongdoing in Lyon."
    reading = read(Report(head=Head(id="r", sha256="0", published="2025-03-12", language="en"), text=text), tools)
    assert isinstance(reading, Reading)
    return reading


def test_what_comes_out_is_as_the_printed_schema_says(tools: Tools) -> None:
    schema = json.loads(json.dumps(wire.schema()))
    jsonschema.Draft202012Validator.check_schema(schema)
    reading = _read(tools)
    failure = Failure(report=Head(id="x", sha256="0"), stage="ingest", error="BadReport", message="broken")
    for record in (reading, failure, compare([reading], tools)):
        jsonschema.validate(json.loads(wire.encode(record)), schema)


def test_what_is_no_record_is_refused_by_the_printed_schema() -> None:
    things: list[object] = [{}, {"text": "a report"}, {"schema": "rashomon.reading/2"}, []]
    for thing in things:
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(thing, wire.schema())


def test_a_reading_comes_back_as_it_went(tools: Tools) -> None:
    reading = _read(tools)
    assert wire.decode(wire.encode(reading), Reading) == reading


def test_what_is_no_reading_is_named() -> None:
    with pytest.raises(BadReport, match="this is not a reading"):
        wire.decode(b"{}", Reading)
