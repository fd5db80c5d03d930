"""Write the OpenAPI document of what programs can ask for."""

from collections.abc import Iterator, Sequence
from importlib.metadata import version
from typing import Any

from rashomon import wire
from rashomon.api.operations import ROOT, Operation
from rashomon.api.parameters import Parameter
from rashomon.api.sending import BYTES, JSON, LINES, Body
from rashomon.api.table import OPERATIONS
from rashomon.hosting.problems import MEDIA_TYPE, TITLES, Problem
from rashomon.records.reading import Reading
from rashomon.records.report import IncomingReport

Schema = dict[str, Any]
_PLACE = "#/components/schemas/{name}"
_TEXT: Schema = {"type": "string"}
_ABOUT = (
    "Who says that who did what to whom, in a casebook of news reports. Every act is according to somebody. Offsets "
    "count code points of a reading's text. Lists have cursors; with `Accept: application/jsonl` they come whole, an "
    "item a line."
)


def make_document() -> Schema:
    """The document, by OpenAPI 3.1."""
    forms = list(_find_forms())
    _, definitions = wire.define(forms, _PLACE)
    paths: dict[str, Schema] = {}
    for operation in OPERATIONS:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _describe(operation)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "rashomon",
            "version": version("rashomon"),
            "description": _ABOUT,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": ROOT}],
        "tags": [{"name": name} for name in dict.fromkeys(operation.under for operation in OPERATIONS)],
        "paths": paths,
        "components": {
            "schemas": dict(sorted(definitions.items())),
            "responses": {str(status): _tell_problem(status, title) for status, title in TITLES.items()},
        },
    }


def _find_forms() -> Iterator[type]:
    yield from (IncomingReport, Problem)
    for operation in OPERATIONS:
        yield from (form for form in operation.answers if form is not bytes)
        if operation.takes and operation.takes.form:
            yield operation.takes.form


def _describe(operation: Operation) -> Schema:
    told: Schema = {
        "operationId": operation.name,
        "summary": operation.summary,
        "tags": [operation.under],
        "parameters": [_describe_parameter(parameter) for parameter in operation.parameters],
        "responses": {**_tell_answers(operation), **_tell_problems(operation)},
    }
    if operation.takes:
        told["requestBody"] = {
            "description": operation.takes.summary,
            "required": True,
            "content": _describe_body(operation.takes),
        }
    return told


def _describe_parameter(parameter: Parameter) -> Schema:
    return {
        "name": parameter.name,
        "in": parameter.place,
        "description": parameter.summary,
        "required": parameter.required,
        "schema": parameter.schema,
    }


def _describe_body(body: Body) -> Schema:
    if body.form:
        return {JSON: {"schema": _refer(body.form)}}
    item = _refer_any([IncomingReport, Reading] if body.readings else [IncomingReport])
    reports: Schema = {"anyOf": [item, {"type": "array", "items": item, "minItems": 1}]}
    files: Schema = {BYTES: {"schema": {}}} if body.files else {}
    return {JSON: {"schema": reports}, **{kind: {"schema": _TEXT} for kind in LINES}, **files}


def _tell_answers(operation: Operation) -> Schema:
    status = "201" if operation.form == "made" else "200"
    answer: Schema = {"description": operation.summary, "content": _tell_content(operation)}
    if operation.form == "list":
        answer["headers"] = {"Link": {"description": "the next page, as `rel=next`", "schema": _TEXT}}
    if operation.leads:
        answer["links"] = {
            name: {"operationId": name, "parameters": {parameter: expression}}
            for name, (parameter, expression) in operation.leads.items()
        }
    if operation.method != "GET" or not operation.lasting:
        return {status: answer}
    answer.setdefault("headers", {})["ETag"] = {"description": "for If-None-Match", "schema": _TEXT}
    return {status: answer, "304": {"description": "as it was: nothing was done with the casebook since"}}


def _tell_content(operation: Operation) -> Schema:
    if operation.form == "bytes":
        return {"application/octet-stream": {"schema": {}}}
    item = _refer_any(operation.answers)
    lines = {LINES[0]: {"schema": {"type": "string", "description": "an item a line"}}}
    if operation.form in ("one", "made"):
        return {JSON: {"schema": item}}
    if operation.form == "thought" and len(operation.answers) == 1:
        return {JSON: {"schema": item}, **lines}
    page = {
        "type": "object",
        "required": ["items", "next"],
        "properties": {
            "items": {"type": "array", "items": item},
            "next": {"type": ["string", "null"], "description": "the address of the next page"},
        },
    }
    return {JSON: {"schema": page}, **lines}


def _tell_problems(operation: Operation) -> Schema:
    return {str(status): {"$ref": f"#/components/responses/{status}"} for status in operation.statuses}


def _tell_problem(status: int, title: str) -> Schema:
    told: Schema = {"description": title, "content": {MEDIA_TYPE: {"schema": _refer(Problem)}}}
    if status in (429, 503):
        told["headers"] = {"Retry-After": {"description": "seconds", "schema": {"type": "integer"}}}
    return told


def _refer(form: type) -> Schema:
    return {"$ref": _PLACE.format(name=form.__name__)}


def _refer_any(forms: Sequence[type]) -> Schema:
    return _refer(forms[0]) if len(forms) == 1 else {"anyOf": list(map(_refer, forms))}
