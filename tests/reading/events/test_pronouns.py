"""A pronoun gives way to whom it means where that is plain, else it stays."""

import pytest

from rashomon.pipeline import Tools
from tests.reading.events.looking import find


@pytest.mark.parametrize(
    ("line", "trigger", "actors"),
    [
        ("The army resumed its bombardment of the village of Orl.", "bombardment", ["The army"]),
        ("Ostria suspended aid to Veld because it armed the rebels.", "armed", ["it"]),
    ],
)
def test_who_is_meant(line: str, trigger: str, actors: list[str], tools: Tools) -> None:
    events = [event for event in find(line, tools) if event.trigger.of(line) == trigger]
    assert [[side.span and side.span.of(line) for side in event.actors] for event in events] == [actors]
