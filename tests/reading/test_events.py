"""Test what is found to have happened, who did it, to whom, on lines of news."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from rashomon.knowledge.ontology import load_ontology
from rashomon.pipeline import Tools, look
from rashomon.reading.attribution import attribute
from rashomon.reading.events import find_events
from rashomon.reading.layout import lay_out
from rashomon.records.attribution import Attribution
from rashomon.records.event import Event
from rashomon.records.text import Text

CASES = Path(__file__).parent.parent / "cases" / "events"


def _load() -> list[Any]:
    found = []
    for path in sorted(CASES.glob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            marks = [pytest.mark.xfail(strict=True)] if case.get("known_failure") else []
            found.append(pytest.param(case, id=f"{path.stem}-{case['name']}", marks=marks))
    return found


def _read(words: str, tools: Tools) -> tuple[tuple[Event, ...], tuple[Attribution, ...]]:
    text = Text(clean=words)
    layout = lay_out(text)
    [seen] = look([text], [layout], tools)
    said, _ = attribute(*seen, tools.lexicon, tools.confidence)
    return find_events(text, seen.parse, said, load_ontology()), said


def _plain(text: str, event: Event, stances: dict[str, str | None]) -> dict[str, Any]:
    """An event in the words of a case."""
    return {
        "at": event.trigger.start,
        "type": event.type,
        "mode": event.mode,
        "actors": [side.span.of(text) for side in event.actors if side.span],
        "implied": any(side.implied for side in event.actors),
        "recipients": [side.span.of(text) for side in event.recipients if side.span],
        "modality": event.modality,
        "polarity": event.polarity,
        "background": event.background,
        "within": stances[event.attributions[-1]] if event.attributions else None,
    }


def _wanted(text: str, entry: dict[str, Any]) -> dict[str, Any]:
    at = -1
    for _ in range(entry.get("nth", 1)):
        at = text.index(entry["trigger"], at + 1)
    return {
        "at": at,
        "type": entry["type"],
        "mode": entry.get("mode"),
        "actors": entry.get("actors", []),
        "implied": entry.get("implied", False),
        "recipients": entry["recipients"],
        "modality": entry.get("modality", "actual"),
        "polarity": entry.get("polarity", "positive"),
        "background": entry.get("background", False),
        "within": entry.get("within"),
    }


@pytest.mark.parametrize("case", _load())
def test_a_case_is_read_as_a_careful_reader_would(case: dict[str, Any], tools: Tools) -> None:
    text = case["text"]
    events, said = _read(text, tools)
    stances: dict[str, str | None] = {attribution.id: attribution.stance for attribution in said}
    found = [_plain(text, event, stances) for event in events]
    wanted = [_wanted(text, entry) for entry in case["events"]]
    for entry, raw in zip(wanted, case["events"], strict=True):
        if "within" not in raw:
            for plain in found:
                if plain["at"] == entry["at"]:
                    plain["within"] = None
    assert found == wanted
