"""Write readings as JSON that a person can look through."""

from collections.abc import Iterable, Iterator
from typing import Any

from rashomon import wire
from rashomon.records.reading import Reading
from rashomon.records.report import Failure

_WIDTH = 100
_DEEPEST_MARGIN = 64


def to_json(outcomes: Iterable[Reading | Failure]) -> Iterator[str]:
    """One object for one report, a list for several or none, as they come; only one is held at a time."""
    waiting = iter(outcomes)
    first = next(waiting, None)
    if first is None:
        yield "[]\n"
        return
    second = next(waiting, None)
    if second is None:
        yield print_json(first)
        return
    yield f"[\n{print_json(first).rstrip()}"
    yield f",\n{print_json(second).rstrip()}"
    for outcome in waiting:
        yield f",\n{print_json(outcome).rstrip()}"
    yield "\n]\n"


def print_json(record: object) -> str:
    """A record, or a list of them, as indented JSON with its line end."""
    return indent(wire.decode(wire.encode(record), object)) + "\n"


def indent(value: object) -> str:
    """`value` as indented JSON; what is short stands on one line."""
    return "".join(_lay_out(value, ""))


def _lay_out(value: Any, margin: str) -> Iterator[str]:
    if not isinstance(value, dict | list) or len(margin) > _DEEPEST_MARGIN or _is_short(value, margin):
        yield wire.encode(value).decode()
        return
    inner = margin + "  "
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    rows = value.items() if isinstance(value, dict) else ((None, item) for item in value)
    yield opening
    for place, (key, item) in enumerate(rows):
        yield ("," if place else "") + "\n" + inner
        if key is not None:
            yield wire.encode(key).decode() + ": "
        yield from _lay_out(item, inner)
    yield f"\n{margin}{closing}"


def _is_short(value: Any, margin: str) -> bool:
    return _length(value, _WIDTH - len(margin)) >= 0


def _length(value: Any, room: int) -> int:
    """The room that is left when `value` stands on one line, negative as soon as there is not enough."""
    if isinstance(value, str):
        return room - len(value) - 2
    if not isinstance(value, dict | list):
        return room - 6
    room -= 2
    items = value.items() if isinstance(value, dict) else ((None, item) for item in value)
    for key, item in items:
        room = _length(item, room - (len(key) + 4 if key is not None else 0) - 2)
        if room < 0:
            break
    return room
