"""Provenance leads from each reading back to its bytes."""

import json
from pathlib import Path
from typing import Any

import pytest

from rashomon.export.handover import Handover, hand_over
from tests.export.eventful import READING
from tests.export.handover.packages import EMPTY, HANDOVER, HOSTILE_PACKAGE

ENDS = {
    "prov:entity": "entity",
    "prov:generatedEntity": "entity",
    "prov:usedEntity": "entity",
    "prov:activity": "activity",
    "prov:agent": "agent",
}


def read_document(folder: Path) -> dict[str, Any]:
    """The document; each relation leads to what is there, each name has a prefix."""
    document: dict[str, Any] = json.loads((folder / "provenance.json").read_text())
    for section, records in document.items():
        for name, record in records.items():
            assert section == "prefix" or name.partition(":")[0] in {*document["prefix"], "_"}
            for end, kind in ENDS.items():
                if section != "prefix" and end in record:
                    assert record[end] in document[kind], f"{section}: {record}"
    return document


def test_a_reading_comes_of_bytes_by_a_recipe(tmp_path: Path) -> None:
    document = read_document(hand_over(HANDOVER, "prov", tmp_path / "out").folder)
    source = f"bytes:{READING.report.sha256}"
    reading = next(
        one["prov:generatedEntity"] for one in document["wasDerivedFrom"].values() if one["prov:usedEntity"] == source
    )
    made = next(one for one in document["wasGeneratedBy"].values() if one["prov:entity"] == reading)
    assert document["activity"][made["prov:activity"]]["rashomon:recipe"] == READING.recipe.id
    assert any(one["prov:entity"] == source for one in document["used"].values())
    assert len(document["wasAssociatedWith"]) == 2
    people = {one["prov:label"] for one in document["agent"].values() if one["prov:type"] == "prov:Person"}
    assert people == {"Anna Petrow", "Mara Lint"}


@pytest.mark.parametrize("package", [EMPTY, HOSTILE_PACKAGE])
def test_odd_packages(package: Handover, tmp_path: Path) -> None:
    read_document(hand_over(package, "prov", tmp_path / "out").folder)
