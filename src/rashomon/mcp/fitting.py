"""Keep an answer within its room."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

import msgspec

from rashomon.errors import BadSettings
from rashomon.export.visible import neutralise

Found = TypeVar("Found")
Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
_LENGTHS = (2_000, 400, 80)
_CUT = "\n… (there was no room for the rest)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft(Generic[Found]):
    """What a tool found, with the same in words; `next` asks for what comes after it."""

    found: Found
    text: str
    next: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A draft as it goes out, nothing in it that cannot be seen; `size` is that of the larger form, in bytes."""

    found: Json
    text: str
    size: int


def fit(make: Callable[[int], Draft[Found]], most: int, room: int) -> Draft[Found]:
    """The draft with as many items as there is room for, one at least; `make` gives it with a number of them."""
    number = most
    while True:
        draft = make(number)
        size = settle(draft).size
        if size <= room or number <= 1:
            return draft
        number = max(1, min(number - 1, number * room // size))


def settle(draft: Draft[Found]) -> Settled:
    """The draft with all that could steer a reader's eye written out: control characters, those that turn the line."""
    return _measure(show_all(msgspec.to_builtins(draft.found)), neutralise(draft.text))


def cut(settled: Settled, room: int) -> Settled:
    """What is left where even one item has no room: long strings end early. Raises BadSettings where none is left."""
    for longest in _LENGTHS:
        if settled.size <= room:
            break
        settled = _measure(_shorten(settled.found, longest), _cut_text(settled.text, room))
    if settled.size > room:
        raise BadSettings("this does not fit into one answer; raise the setting longest_answer")
    return settled


def clip(words: str, longest: int) -> str:
    """Words, cut with a count of what is left out where they are longer."""
    return words if len(words) <= longest else f"{words[:longest]} … ({len(words) - longest:,} more characters)"


def show_all(value: Json) -> Json:
    """A value of JSON with each of its strings neutralised."""
    return _map(value, neutralise)


def _shorten(value: Json, longest: int) -> Json:
    return _map(value, lambda words: clip(words, longest))


def _map(value: Json, change: Callable[[str], str]) -> Json:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list | tuple):
        return [_map(one, change) for one in value]
    if isinstance(value, dict):
        return {key: _map(one, change) for key, one in value.items()}
    return value


def _cut_text(text: str, room: int) -> str:
    data = text.encode()
    return text if len(data) <= room else data[: room - len(_CUT.encode())].decode(errors="ignore") + _CUT


def _measure(found: Json, text: str) -> Settled:
    return Settled(found=found, text=text, size=max(len(msgspec.json.encode(found)), len(text.encode())))
