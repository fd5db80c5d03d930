"""Each tool has its words, its schemas; arguments are checked before anything is asked."""

import jsonschema
import pytest

from rashomon.errors import BadSettings
from rashomon.mcp.catalogue import TOOLS, choose_tools, describe_answer, describe_arguments, read_arguments
from rashomon.mcp.phrases import load_phrases
from rashomon.mcp.tools import comparing, proving


def test_each_tool_has_its_words_and_no_others() -> None:
    phrases = load_phrases().tools
    assert phrases.keys() == TOOLS.keys()
    for name, tool in TOOLS.items():
        assert phrases[name].arguments.keys() == describe_arguments(name, tool)["properties"].keys()


@pytest.mark.parametrize("name", TOOLS)
def test_schemas_are_schemas(name: str) -> None:
    for schema in (describe_arguments(name, TOOLS[name]), describe_answer(TOOLS[name])):
        jsonschema.Draft202012Validator.check_schema(schema)
        assert schema["type"] == "object"


def test_what_writes_is_offered_only_if_asked_for() -> None:
    assert [name for name, tool in TOOLS.items() if tool.writes] == ["judge"]
    assert "judge" not in choose_tools(judge=False)
    assert "judge" in choose_tools(judge=True)


def test_arguments_become_a_record() -> None:
    asked = read_arguments(comparing.Asked, {"reports": ["a"], "texts": [{"text": "b"}], "after": None})
    assert asked.reports == ("a",)
    assert asked.texts[0].text == "b"
    assert read_arguments(proving.AskedWords, {"report": "a", "start": "1", "end": 2}).start == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({}, "missing required field `report`"),
        ({"report": None, "start": 1, "end": 2}, "Expected `str`, got `null`"),
        ({"report": "a", "start": 1.5, "end": 2}, "Expected `int`"),
        ({"report": "a", "start": 1, "end": 2, "x" * 500: 3}, f"there is no argument '{'x' * 60}'"),
    ],
)
def test_wrong_arguments_are_told(arguments: dict[str, object], says: str) -> None:
    with pytest.raises(BadSettings, match=says):
        read_arguments(proving.AskedWords, arguments)


def test_the_next_page_is_asked_for_by_the_argument_that_there_is() -> None:
    assert TOOLS["read_report"].next == "start"
    assert TOOLS["search"].next == "after"
