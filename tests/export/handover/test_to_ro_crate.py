"""A crate describes all that is in it."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from rashomon.export.handover import Handover, hand_over
from tests.export.handover.packages import EMPTY, HANDOVER, HOSTILE_PACKAGE


@pytest.mark.parametrize("package", [HANDOVER, EMPTY, HOSTILE_PACKAGE])
def test_each_file_is_described_with_its_digest(package: Handover, tmp_path: Path) -> None:
    folder = hand_over(package, "ro-crate", tmp_path / "out").folder
    graph: dict[str, Any] = {
        one["@id"]: one for one in json.loads((folder / "ro-crate-metadata.json").read_text())["@graph"]
    }
    descriptor, root = graph["ro-crate-metadata.json"], graph["./"]
    assert descriptor["about"] == {"@id": "./"}
    assert root["name"] == package.title
    assert {"name", "description", "datePublished", "license"} <= root.keys()
    for part in root["hasPart"]:
        described = graph[part["@id"]]
        data = (folder / described["@id"]).read_bytes()
        assert described["sha256"] == hashlib.sha256(data).hexdigest()
        assert described["contentSize"] == str(len(data))
    described = {part["@id"] for part in root["hasPart"]}
    beside = {"ro-crate-metadata.json", "manifest.json", "LEFT_OUT.md"}
    assert {path.name for path in folder.iterdir()} == described | beside
    for one in graph.values():
        for value in one.values():
            if isinstance(value, dict) and "@id" in value and not value["@id"].startswith("https:"):
                assert value["@id"] in graph
