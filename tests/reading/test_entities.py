"""Test who is taken to speak."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from rashomon.pipeline import Tools, read
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report

CASES = Path(__file__).parent.parent / "cases" / "entities"


def _load() -> list[Any]:
    found = []
    for path in sorted(CASES.glob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            marks = [pytest.mark.xfail(strict=True)] if case.get("known_failure") else []
            found.append(pytest.param(case, id=f"{path.stem}-{case['name']}", marks=marks))
    return found


@pytest.mark.parametrize("case", _load())
def test_a_source_is_led_to_who_it_is(case: dict[str, Any], tools: Tools) -> None:
    reading = read(Report(head=Head(id="r", sha256="0", language="en"), text=case["text"]), tools)
    assert isinstance(reading, Reading)
    names = {entity.id: (entity.name, entity.type) for entity in reading.entities}
    found = {
        reading.cite(a.source[0]).quote: list(names[a.speaker]) if a.speaker else None
        for a in reading.attributions
        if a.source
    }
    for source, wanted in case["speakers"].items():
        assert found.get(source, "no such source") == (wanted or None)


def test_every_mention_names_its_entity(tools: Tools) -> None:
    text = (
        "Governor Edda Rusk said the dam would hold. “It is sound,” Rusk told reporters.\n"
        "The minister for water, Ola Henn, said she had her doubts.\n"
    )
    reading = read(Report(head=Head(id="r", sha256="0", language="en"), text=text), tools)
    assert isinstance(reading, Reading)
    rusk = next(e for e in reading.entities if "Rusk" in e.name)
    assert [reading.cite(m).quote for m in rusk.mentions] == ["Edda Rusk", "Rusk"]
    assert rusk.type == "person"
