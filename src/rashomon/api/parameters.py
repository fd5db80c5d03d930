"""Read what an address asks by its parameters."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from rashomon.errors import BadSettings
from rashomon.ingest.given import read_date

Value: TypeAlias = str | int
_LONGEST = 2_000
_WHOLE = re.compile(r"0|[1-9][0-9]{0,9}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """What an address can ask by name: where it stands, its JSON Schema, how it is read.

    `read` raises ValueError where it is given something else; `wanted` says what it wants.
    """

    name: str
    summary: str
    schema: Mapping[str, object]
    read: Callable[[str], Value]
    wanted: str
    place: Literal["path", "query"] = "query"
    required: bool = False


def take_words(name: str, summary: str, *, required: bool = False, example: str = "") -> Parameter:
    """A parameter that is words."""
    schema: dict[str, object] = {"type": "string", "minLength": 1, "maxLength": _LONGEST}
    if example:
        schema["examples"] = [example]
    wanted = f"1 to {_LONGEST:,} characters"
    return Parameter(name=name, summary=summary, schema=schema, read=_read_words, wanted=wanted, required=required)


def take_part(name: str, summary: str, example: str) -> Parameter:
    """A part of the path that names something."""
    schema = {"type": "string", "minLength": 1, "maxLength": _LONGEST, "examples": [example]}
    wanted = f"1 to {_LONGEST:,} characters"
    return Parameter(
        name=name, summary=summary, schema=schema, read=_read_words, wanted=wanted, place="path", required=True
    )


def take_one_of(name: str, summary: str, values: Iterable[str]) -> Parameter:
    """A parameter that is one of some words."""
    known = tuple(values)

    def read(given: str) -> str:
        if given not in known:
            raise ValueError
        return given

    schema = {"type": "string", "enum": list(known)}
    return Parameter(name=name, summary=summary, schema=schema, read=read, wanted=f"one of {', '.join(known)}")


def take_whole(name: str, summary: str, *, most: int, usual: int) -> Parameter:
    """A parameter that is a whole number from 1 on."""

    def read(given: str) -> int:
        if not _WHOLE.fullmatch(given) or not 1 <= int(given) <= most:
            raise ValueError
        return int(given)

    schema = {"type": "integer", "minimum": 1, "maximum": most, "default": usual}
    return Parameter(name=name, summary=summary, schema=schema, read=read, wanted=f"a whole number from 1 to {most}")


def take_moment(name: str, summary: str) -> Parameter:
    """A parameter that is a day, or a day with a time."""
    schema = {"anyOf": [{"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}]}
    wanted = "a day such as 2025-07-02, or 2025-07-02T09:30:00+04:00 (with %2B for the +)"
    return Parameter(name=name, summary=summary, schema=schema, read=_read_moment, wanted=wanted)


def read_values(
    parameters: Iterable[Parameter], path: Mapping[str, str], query: Iterable[tuple[str, str]]
) -> dict[str, Value]:
    """What is asked by each name. Raises BadSettings for a name that is not known, comes twice, is missing or wrong."""
    known = {parameter.name: parameter for parameter in parameters}
    given = dict(path)
    for name, value in query:
        if name not in known or known[name].place == "path":
            names = ", ".join(name for name, one in known.items() if one.place == "query")
            raise BadSettings(f"nothing is asked here by the name {name!r}; the names are: {names or 'none at all'}")
        if name in given:
            raise BadSettings(f"{name!r} is given twice; give it once")
        given[name] = value
    missing = [name for name, one in known.items() if one.required and name not in given]
    if missing:
        raise BadSettings(f"say {missing[0]!r}: {known[missing[0]].summary}")
    return {name: _read(known[name], value) for name, value in given.items()}


def _read(parameter: Parameter, given: str) -> Value:
    try:
        return parameter.read(given)
    except ValueError:
        shown = given if len(given) <= 100 else f"{given[:100]}…"
        raise BadSettings(f"{parameter.name!r} is {shown!r}; give {parameter.wanted}") from None


def _read_words(given: str) -> str:
    if not 1 <= len(given) <= _LONGEST:
        raise ValueError
    return given


def _read_moment(given: str) -> str:
    moment = read_date(given)
    if moment is None:
        raise ValueError
    return moment
