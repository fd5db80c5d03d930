"""Every format says what is in it, what is not; real readings go through all of them."""

import hashlib
import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import rashomon
from rashomon.errors import BadSettings
from rashomon.export.handover import FORMATS, PROFILES, Handover, LeftOut, hand_over, redact
from rashomon.records.reading import Reading
from tests.export.handover.packages import EMPTY, HANDOVER, MADE
from tests.house.tree import ROOT

NEEDS = {"ftm": "followthemoney", "parquet": "pyarrow"}
NAMED = re.compile(r"(?i)\b(?:joren|hale|petra|solm|emil|dask)\b")


@pytest.fixture(scope="module")
def real() -> Handover:
    """Three invented reports, read and compared."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples" / "compare").glob("*.txt"))]
    readings = [one for one in rashomon.read_many(texts) if isinstance(one, Reading)]
    assert len(readings) == len(texts)
    return Handover(
        title="Kelvar", made=MADE, by="Mara Lint", readings=lambda: readings, comparison=rashomon.compare(readings)
    )


@pytest.mark.parametrize("name", FORMATS)
def test_the_manifest_knows_each_file(name: str, real: Handover, tmp_path: Path) -> None:
    if name in NEEDS:
        pytest.importorskip(NEEDS[name])
    exported = hand_over(real, name, tmp_path / "out")
    manifest = json.loads((exported.folder / "manifest.json").read_text())
    listed = {one["name"]: one for one in manifest["files"]}
    assert {path.name for path in exported.folder.iterdir()} == {*listed, "manifest.json"}
    assert {one.name for one in exported.files} == {*listed, "manifest.json"}
    for name_of_file, one in listed.items():
        data = (exported.folder / name_of_file).read_bytes()
        assert one["sha256"] == hashlib.sha256(data).hexdigest()
        assert one["size"] == len(data)
        assert one["says"]
    assert manifest["format"] == name
    assert len(manifest["left_out"]) == len(exported.left_out)
    told = (exported.folder / "LEFT_OUT.md").read_text()
    assert all(one.reason in told and one.count for one in exported.left_out)
    assert "according to" in told


@pytest.mark.parametrize("name", FORMATS)
def test_equal_packages_give_equal_bytes(name: str, real: Handover, tmp_path: Path) -> None:
    if name in NEEDS:
        pytest.importorskip(NEEDS[name])
    one, other = (hand_over(real, name, tmp_path / folder).files for folder in ("one", "other"))
    assert one == other


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "parquet"])
def test_no_name_of_a_real_reading_is_left(name: str, real: Handover, tmp_path: Path) -> None:
    if name in NEEDS:
        pytest.importorskip(NEEDS[name])
    folder = hand_over(redact(real, PROFILES["private"]).handover, name, tmp_path / "out").folder
    for path in folder.iterdir():
        assert not NAMED.search(path.read_text(encoding="utf-8")), path.name


def test_a_folder_that_is_not_empty_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(BadSettings, match="is there already"):
        hand_over(EMPTY, "jsonl", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert hand_over(EMPTY, "jsonl", tmp_path / "out").files


def test_an_unknown_format_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="there are csv, jsonl"):
        hand_over(EMPTY, "xls", tmp_path / "out")


def test_all_is_there_or_nothing(tmp_path: Path) -> None:
    def break_off() -> list[Reading]:
        raise OSError("the disk is gone")

    with pytest.raises(BadSettings, match="the disk is gone"):
        hand_over(replace(EMPTY, readings=break_off), "csv", tmp_path / "out")
    assert not list(tmp_path.iterdir())


def test_what_was_left_out_before_is_said_too(tmp_path: Path) -> None:
    before = LeftOut(what="report", count=7, reason="not of this case")
    exported = hand_over(replace(HANDOVER, left_out=(before, replace(before, count=0))), "jsonl", tmp_path / "out")
    assert exported.left_out == (before,)
    assert "* report (7): not of this case" in (exported.folder / "LEFT_OUT.md").read_text()


def test_nothing_heavy_is_loaded_with_the_table() -> None:
    check = "import sys, rashomon.export.handover; print({'pyarrow', 'followthemoney', 'jinja2'} & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", check], check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "set()"


def test_the_page_tells_of_each_format_and_profile() -> None:
    page = (ROOT / "docs" / "hand-over.md").read_text(encoding="utf-8")
    for name in FORMATS:
        assert f"| [`{name}`](#{name}) |" in page
        assert f"\n## {name}\n" in page
    for name in PROFILES:
        assert f"| `{name}` |" in page
