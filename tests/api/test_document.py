"""The document is one of OpenAPI, with the public forms as they are."""

import json
import re

from jsonschema import Draft202012Validator

from rashomon import wire
from rashomon.api.document import make_document
from rashomon.api.table import OPERATIONS

DOCUMENT = json.loads(wire.encode(make_document()))


def test_each_operation_is_told_once() -> None:
    told = [one["operationId"] for methods in DOCUMENT["paths"].values() for one in methods.values()]
    assert sorted(told) == sorted(operation.name for operation in OPERATIONS)


def test_all_that_is_referred_to_is_there() -> None:
    for kind, name in re.findall(r'"#/components/(\w+)/(\w+)"', json.dumps(DOCUMENT)):
        assert name in DOCUMENT["components"][kind]


def test_the_schemas_are_schemas() -> None:
    for schema in DOCUMENT["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


def test_the_public_forms_are_those_of_the_library() -> None:
    public = json.loads(json.dumps(wire.schema()["$defs"]).replace("#/$defs/", "#/components/schemas/"))
    schemas = DOCUMENT["components"]["schemas"]
    assert set(public) <= set(schemas)
    assert all(schemas[name] == definition for name, definition in public.items())


def test_the_parameters_of_a_path_stand_in_it() -> None:
    for operation in OPERATIONS:
        named = [parameter.name for parameter in operation.parameters if parameter.place == "path"]
        assert re.findall(r"{(\w+)}", operation.path) == named
        assert all(parameter.required for parameter in operation.parameters if parameter.place == "path")


def test_links_lead_to_parameters_that_are_there() -> None:
    by_name = {operation.name: operation for operation in OPERATIONS}
    led = [(name, parameter) for operation in OPERATIONS for name, (parameter, _) in operation.leads.items()]
    assert led
    for name, parameter in led:
        assert parameter in {one.name for one in by_name[name].parameters}
