"""Test who is found to act, suffer or speak, with what is said of them."""

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


def _read(text: str, tools: Tools) -> Reading:
    reading = read(Report(head=Head(id="r", sha256="0", language="en"), text=text), tools)
    assert isinstance(reading, Reading)
    return reading


@pytest.mark.parametrize("case", _load())
def test_a_careful_reader_would_say_the_same(case: dict[str, Any], tools: Tools) -> None:
    reading = _read(case["text"], tools)
    _compare_speakers(case.get("speakers", {}), reading)
    by_name = {entity.name: entity for entity in reading.entities}
    for wanted in case.get("entities", ()):
        entity = by_name.get(wanted["name"])
        assert entity is not None, f"{wanted['name']} is not among {', '.join(by_name)}"
        for key in ("type", "country", "role"):
            if key in wanted:
                assert getattr(entity, key) == (wanted[key] or None)
        if "words" in wanted:
            sure = [mention for mention in entity.mentions if mention not in entity.doubtful]
            assert [reading.cite(mention).quote for mention in sure] == wanted["words"]
    assert not by_name.keys() & set(case.get("absent", ()))
    cues = {a.id: reading.cite(a.cue[0]).quote for a in reading.attributions}
    found = {
        (entity.name, a.name, a.value): cues.get(a.attribution or "")
        for entity in reading.entities
        for a in entity.attributes
    }
    for name, attribute, value, *cue in case.get("attributes", ()):
        assert (name, attribute, value) in found
        assert not cue or found[name, attribute, value] == cue[0]
    assert not {attribute for _, attribute, _ in found} & set(case.get("without", ()))


def _compare_speakers(wanted: dict[str, list[str]], reading: Reading) -> None:
    names = {entity.id: [entity.name, entity.type] for entity in reading.entities}
    found = {
        reading.cite(a.source[0]).quote: names[a.speaker] if a.speaker else None
        for a in reading.attributions
        if a.source
    }
    for source, speaker in wanted.items():
        assert found.get(source, "no such source") == (speaker or None)


def test_every_mention_names_its_entity(tools: Tools) -> None:
    text = (
        "Governor Edda Rusk said the dam would hold. “It is sound,” Rusk told reporters.\n"
        "The minister for water, Ola Henn, said she had her doubts.\n"
    )
    reading = _read(text, tools)
    rusk = next(e for e in reading.entities if "Rusk" in e.name)
    assert [reading.cite(m).quote for m in rusk.mentions] == ["Edda Rusk", "Rusk"]
    assert rusk.type == "person"


def test_whoever_is_quoted_is_meant_by_i_whatever_the_network_says(tools: Tools) -> None:
    text = (
        "“I left my job. I have no home. My sister has my children,” Mira Valdane said.\n"
        "“I was told to go, and I went with my son,” said Tarik Osman."
    )
    reading = _read(text, tools)
    said = {e.name: [reading.cite(m).quote for m in e.mentions if m not in e.doubtful] for e in reading.entities}
    assert said["Mira Valdane"] == ["I", "my", "I", "My", "my", "Mira Valdane"]
    assert said["Tarik Osman"] == ["I", "I", "my", "Tarik Osman"]
    assert "I" not in said


def test_the_network_leads_no_she_to_a_he(tools: Tools) -> None:
    reading = _read("He was 34. She is 12 years old. His car was stolen.", tools)
    words = [{reading.cite(m).quote.lower() for m in entity.mentions} for entity in reading.entities]
    assert not any("she" in found and found & {"he", "his"} for found in words)
