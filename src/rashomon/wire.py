"""Lead records to bytes, to schema, back from bytes with their types checked."""

from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec

from rashomon.errors import BadReport
from rashomon.records.changes import Changes
from rashomon.records.comparison import Comparison
from rashomon.records.judgement import Judgement
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, IncomingReport

Record = TypeVar("Record")
FORMS: dict[str, type] = {
    "reading": Reading,
    "failure": Failure,
    "comparison": Comparison,
    "judgement": Judgement,
    "changes": Changes,
}


def encode(record: object) -> bytes:
    """One line of JSON in UTF-8, without its line end; keys stand in the order of the record."""
    return msgspec.json.encode(record)


def decode(line: bytes, form: type[Record]) -> Record:
    """The record that `line` holds. Raises BadReport if it is no JSON, or not of that form."""
    try:
        return msgspec.json.decode(line, type=form)
    except msgspec.MsgspecError as error:
        raise BadReport(f"this is not a {form.__name__.lower()}: {error}") from error


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of what goes in and what comes out."""
    schemas, definitions = define([IncomingReport, *FORMS.values()], "#/$defs/{name}")
    names = ["report", *FORMS]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "rashomon",
        "oneOf": list(schemas[1:]),
        "forms": dict(zip(names, schemas, strict=True)),
        "$defs": definitions,
    }


def define(forms: Sequence[type], place: str) -> tuple[tuple[dict[str, Any], ...], dict[str, dict[str, Any]]]:
    """The schema of each of the forms, and what all of them refer to, by name; `place` says where it will stand."""
    schemas, definitions = msgspec.json.schema_components(forms, ref_template=place)
    for form in FORMS.values():  # what has a default is always written, so that it can be asked for
        if form.__name__ in definitions:
            definitions[form.__name__].setdefault("required", []).insert(0, "schema")
    if IncomingReport.__name__ in definitions:
        definitions[IncomingReport.__name__]["anyOf"] = [{"required": ["text"]}, {"required": ["html"]}]
    return schemas, definitions
