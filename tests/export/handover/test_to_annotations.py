"""Annotations are such as the W3C has them; their words are found again."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pyld import jsonld

from rashomon.export.handover import Handover, hand_over
from rashomon.export.handover.identifiers import name_text
from rashomon.export.handover.pointers import find
from rashomon.export.handover.to_annotations import CONTEXT
from rashomon.records.comparison import Account, Dispute, Holder, Position
from tests.export.eventful import ALONE, COMPARISON, READING
from tests.export.eventful import find as find_words
from tests.export.handover import anno
from tests.export.handover.packages import EMPTY, HANDOVER, HOSTILE_PACKAGE

POSITION = Holder(
    name="Petr", report="miners", stance="alleges", evidence=find_words("were beaten"), quote="were beaten"
)
PACKAGE = replace(
    HANDOVER,
    comparison=replace(
        COMPARISON,
        reports=(Account(id="miners"),),
        disputes=(
            Dispute(
                id="d9",
                slot="occurrence",
                about="a beating",
                strength="strict",
                positions=(Position(value="asserted", text="beaten", holders=(POSITION,), independent=ALONE),),
            ),
        ),
    ),
)


def load(name: str) -> dict[str, Any]:
    """The context of the W3C as these tests have it; nothing is fetched."""
    assert name == CONTEXT
    return {"contextUrl": None, "documentUrl": name, "document": anno.CONTEXT}


def read_pages(folder: Path) -> Iterator[dict[str, Any]]:
    """The annotations, page after page."""
    collection = json.loads((folder / "collection.jsonld").read_text())
    name, total = collection["first"], 0
    while name:
        page = json.loads((folder / name).read_text())
        jsonschema.validate(page, anno.SCHEMA)
        assert page["startIndex"] == total
        total += len(page["items"])
        yield from page["items"]
        assert "next" in page or name == collection["last"]
        name = page.get("next")
    assert total == collection["total"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hand_over(PACKAGE, "annotations", tmp_path_factory.mktemp("annotations") / "out").folder


def test_all_words_are_found_again(folder: Path) -> None:
    found = 0
    for annotation in read_pages(folder):
        for target in annotation["target"]:
            text = (folder / target["state"]["cached"]).read_text()
            assert target["source"]["id"] == name_text(text)
            spans = [find(text, selector) for selector in target["selector"]]
            assert spans[0] is not None
            assert set(spans) == {spans[0]}
            found += 1
    assert found > 60


def test_each_finding_has_its_annotation(folder: Path) -> None:
    annotations = list(read_pages(folder))
    assert len({one["id"] for one in annotations}) == len(annotations)
    motivations = Counter(one["motivation"] for one in annotations)
    assert motivations["tagging"] == len(READING.events)
    assert motivations["editing"] == 4
    assert motivations["classifying"] == 1
    assert motivations["assessing"] == 1
    position = next(one for one in annotations if one["motivation"] == "classifying")
    assert position["body"][0]["value"] == "occurrence: asserted, according to Petr (alleges)"
    assert position["target"][0]["selector"][1]["exact"] == "were beaten"
    judgement = next(one for one in annotations if one["motivation"] == "assessing")
    assert judgement["creator"] == {"type": "Person", "name": "Mara Lint"}
    beating = next(one for one in annotations if "according to his brother Petr" in one["body"][0]["value"])
    assert {target["styleClass"] for target in beating["target"]} >= {"source", "cue", "content"}


def test_it_is_linked_data(folder: Path) -> None:
    page = json.loads((folder / "page-000001.jsonld").read_text())
    options = {"documentLoader": lambda name, _: load(name), "base": "file:///export/"}
    expanded = jsonld.expand(page, options)
    items = expanded[0]["http://www.w3.org/ns/activitystreams#items"][0]["@list"]
    assert len(items) == len(page["items"])
    for item, annotation in zip(items, page["items"], strict=True):
        assert item["@type"] == [f"{anno.OA}Annotation"]
        assert item[f"{anno.OA}motivatedBy"][0]["@id"] == anno.OA + annotation["motivation"]
        for target in item[f"{anno.OA}hasTarget"]:
            assert target[f"{anno.OA}hasSource"][0]["@id"].startswith("ni:///sha-256;")
    known = set(anno.CONTEXT["@context"]) | {"@context"}
    assert _keys(page) <= known
    assert _keys(json.loads((folder / "collection.jsonld").read_text())) <= known


def _keys(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {key for one in value.values() for key in _keys(one)}
    return {key for one in value for key in _keys(one)} if isinstance(value, list) else set()


def test_what_is_not_here_is_said(tmp_path: Path) -> None:
    exported = hand_over(HANDOVER, "annotations", tmp_path / "out")
    missing = next(one for one in exported.left_out if one.what.startswith("position of a report"))
    assert missing.count == 9


@pytest.mark.parametrize("package", [EMPTY, HOSTILE_PACKAGE])
def test_odd_packages(package: Handover, tmp_path: Path) -> None:
    assert len(list(read_pages(hand_over(package, "annotations", tmp_path / "out").folder))) < 2


def test_many_stand_on_several_pages(tmp_path: Path) -> None:
    heads = [replace(READING.report, id=f"miners-{number}") for number in range(40)]
    many = replace(EMPTY, readings=lambda: (replace(READING, report=head) for head in heads))
    folder = hand_over(many, "annotations", tmp_path / "out").folder
    assert len(list(folder.glob("page-*.jsonld"))) > 1
    assert len(list(read_pages(folder))) > 800
