"""Name the tools, each with what it takes, what it gives."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from typing import Any, TypeVar, get_type_hints

import msgspec

from rashomon.errors import BadSettings
from rashomon.mcp.desk import Desk
from rashomon.mcp.fitting import Draft
from rashomon.mcp.forms import Answer
from rashomon.mcp.phrases import load_phrases
from rashomon.mcp.tools import comparing, findings, judging, naming, news, proving, reading, searching

_LONGEST_NAME = 60
Record = TypeVar("Record")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """A tool: the record that its arguments make, the function that answers with a draft of another."""

    asks: type
    answer: Callable[[Desk, Any], Draft[Any]]
    writes: bool = False

    @property
    def gives(self) -> type:
        """The record that the answer holds."""
        (found,) = get_type_hints(self.answer)["return"].__args__
        return found  # type: ignore[no-any-return]

    @property
    def next(self) -> str:
        """The argument that asks for what comes after an answer."""
        return "start" if "start" in _arguments(self.asks) else "after"


TOOLS: Mapping[str, Tool] = {
    "search": Tool(asks=searching.Asked, answer=searching.search),
    "read_report": Tool(asks=reading.AskedReport, answer=reading.read_report),
    "list_incidents": Tool(asks=findings.AskedIncidents, answer=findings.list_incidents),
    "show_incident": Tool(asks=findings.AskedIncident, answer=findings.show_incident),
    "list_disputes": Tool(asks=findings.AskedDisputes, answer=findings.list_disputes),
    "show_dispute": Tool(asks=findings.AskedDispute, answer=findings.show_dispute),
    "evidence": Tool(asks=proving.AskedWords, answer=proving.prove),
    "verify_quote": Tool(asks=proving.AskedQuote, answer=proving.verify_quote),
    "list_sources": Tool(asks=naming.AskedSources, answer=naming.list_sources),
    "show_source": Tool(asks=naming.AskedName, answer=naming.show_source),
    "show_entity": Tool(asks=naming.AskedName, answer=naming.show_entity),
    "what_is_new": Tool(asks=news.Asked, answer=news.tell_news),
    "read_text": Tool(asks=reading.AskedText, answer=reading.read_text),
    "compare": Tool(asks=comparing.Asked, answer=comparing.compare),
    "judge": Tool(asks=judging.Asked, answer=judging.judge, writes=True),
}


def choose_tools(*, judge: bool) -> dict[str, Tool]:
    """The tools that are offered; those that write only where the user said so."""
    return {name: tool for name, tool in TOOLS.items() if judge or not tool.writes}


def read_arguments(form: type[Record], arguments: Mapping[str, object]) -> Record:
    """The record that arguments make. Raises BadSettings that says what is wrong with them."""
    known = _arguments(form)
    unknown = [name for name in arguments if name not in known]
    if unknown:
        named = ", ".join(repr(name[:_LONGEST_NAME]) for name in unknown[:3])
        raise BadSettings(f"there is no argument {named}; there are {', '.join(known)}")
    given = {name: value for name, value in arguments.items() if value is not None or known[name]}
    try:
        return msgspec.convert(given, type=form, strict=False)
    except msgspec.ValidationError as error:
        raise BadSettings(f"the arguments do not fit: {error}") from error


def describe_arguments(name: str, tool: Tool) -> dict[str, Any]:
    """The JSON Schema of what a tool takes, each argument with what it means."""
    schema = _resolve(tool.asks)
    meanings = load_phrases().tools[name].arguments
    for argument, told in schema["properties"].items():
        told["description"] = meanings[argument]
    return {**schema, "additionalProperties": False}


def describe_answer(tool: Tool) -> dict[str, Any]:
    """The JSON Schema of what a tool gives."""
    return _resolve(Answer[tool.gives])  # type: ignore[name-defined]


def _resolve(form: Any) -> dict[str, Any]:
    """The schema of a form as an object, not as a reference to one."""
    schema = msgspec.json.schema(form)
    definitions: dict[str, Any] = schema["$defs"]
    own = definitions.pop(schema["$ref"].removeprefix("#/$defs/"))
    for told in (own, *definitions.values()):  # how we call it says nothing to an assistant, and costs it room
        del told["title"]
    return {**own, "$defs": definitions} if definitions else own


def _arguments(form: type) -> dict[str, bool]:
    """The arguments, each with whether it must be given."""
    return {field.name: field.default is MISSING for field in fields(form)}
