"""The schema command prints the forms of the contract."""

import json

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from rashomon import wire
from rashomon.cli import main
from rashomon.cli.schema import FORMS
from tests.export.sample import FAILURE, READING


def show(*arguments: str) -> dict[str, object]:
    shown = CliRunner().invoke(main, ["schema", *arguments])
    assert shown.exit_code == 0
    return dict(json.loads(shown.output))


def test_the_whole_schema_is_printed() -> None:
    assert show() == json.loads(json.dumps(wire.schema()))


@pytest.mark.parametrize("form", FORMS)
def test_a_form_has_the_definitions_that_it_needs_and_no_others(form: str) -> None:
    found = show(form)
    Draft202012Validator.check_schema(found)
    text = json.dumps(found)
    definitions = found["$defs"]
    assert isinstance(definitions, dict)
    assert all(f'"#/$defs/{name}"' in text for name in definitions)
    Draft202012Validator(found).is_valid({})  # raises where a definition is missing


def test_records_stand_the_schema() -> None:
    Draft202012Validator(show("reading")).validate(json.loads(wire.encode(READING)))
    Draft202012Validator(show("failure")).validate(json.loads(wire.encode(FAILURE)))


def test_the_document_of_the_api_is_that_which_is_served() -> None:
    from rashomon.api.document import make_document

    assert show("openapi") == json.loads(wire.encode(make_document()))


def test_an_unknown_form_is_wrong_use() -> None:
    assert CliRunner().invoke(main, ["schema", "novel"]).exit_code == 2
