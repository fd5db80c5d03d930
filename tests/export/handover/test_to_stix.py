"""A bundle has what STIX 2.1 asks for; all that it refers to is in it."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from rashomon.export.handover import Handover, hand_over
from rashomon.records.comparison import Copy, Denied
from tests.export.eventful import READING
from tests.export.handover.packages import EMPTY, HANDOVER, HOSTILE_PACKAGE
from tests.export.sample import HEAD

REQUIRED = {
    "identity": {"name"},
    "report": {"name", "published", "object_refs"},
    "note": {"content", "object_refs"},
    "opinion": {"opinion", "object_refs"},
    "location": {"latitude", "longitude"},
    "relationship": {"relationship_type", "source_ref", "target_ref"},
}
ID = re.compile(r"(?P<type>[a-z-]+)--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


def read_bundle(folder: Path) -> list[dict[str, Any]]:
    """The objects, each held against what the specification asks of it."""
    bundle = json.loads((folder / "bundle.json").read_text())
    assert bundle["type"] == "bundle"
    assert ID.fullmatch(bundle["id"])
    objects: list[dict[str, Any]] = bundle["objects"]
    ids = [one["id"] for one in objects]
    assert len(set(ids)) == len(ids)
    for one in objects:
        assert one["spec_version"] == "2.1"
        assert one.keys() >= REQUIRED[one["type"]]
        match = ID.fullmatch(one["id"])
        assert match is not None
        assert match["type"] == one["type"]
        assert all(MOMENT.fullmatch(one[name]) for name in ("created", "modified", "published") if name in one)
        refs = [*one.get("object_refs", ()), *(value for key, value in one.items() if key.endswith("_ref"))]
        assert set(refs) <= set(ids)
        assert all(value not in ([], {}, None) for value in one.values())
    return objects


def test_what_is_said_is_in_notes(tmp_path: Path) -> None:
    exported = hand_over(HANDOVER, "stix", tmp_path / "out")
    objects = read_bundle(exported.folder)
    reports = [one for one in objects if one["type"] == "report"]
    assert [one["published"] for one in reports] == ["2025-07-02T00:00:00.000Z", "2025-03-12T00:00:00.000Z"]
    notes = {one["abstract"]: one for one in objects if one["type"] == "note"}
    beating = notes["beating, according to his brother Petr (alleges), as relayed by Radio Lume (asserts)"]
    assert beating["authors"] == ["his brother Petr"]
    assert beating["content"] == READING.sentences[2].of(READING.text)
    assert {one["name"] for one in objects if one["type"] == "location"} == {"Kelvar"}
    assert {one.what for one in exported.left_out} >= {"dispute", "hour at which a report was published"}


def test_denials_are_opinions_copies_are_derived(tmp_path: Path) -> None:
    assert HANDOVER.comparison is not None
    denial = replace(HANDOVER.comparison.denials[0], of=Denied(report="miners", event="v2"))
    copy = Copy(reports=("miners", HEAD.id), origin=HEAD.id, reason="one text")
    comparison = replace(HANDOVER.comparison, denials=(denial, *HANDOVER.comparison.denials), copies=(copy,))
    exported = hand_over(replace(HANDOVER, comparison=comparison), "stix", tmp_path / "out")
    objects = {one["id"]: one for one in read_bundle(exported.folder)}
    opinion = next(one for one in objects.values() if one["type"] == "opinion")
    assert (opinion["opinion"], opinion["authors"]) == ("disagree", ["The Interior Ministry"])
    assert objects[opinion["object_refs"][0]]["abstract"].startswith("beating, according to his brother Petr")
    derived = next(one for one in objects.values() if one["type"] == "relationship")
    assert objects[derived["target_ref"]]["name"] == HEAD.title
    assert {one.what: one.count for one in exported.left_out}["denial of what is not here"] == 2


@pytest.mark.parametrize("package", [EMPTY, HOSTILE_PACKAGE])
def test_odd_packages(package: Handover, tmp_path: Path) -> None:
    assert [one["type"] for one in read_bundle(hand_over(package, "stix", tmp_path / "out").folder)] == ["identity"]
