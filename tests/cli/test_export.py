"""The export command hands a casebook over."""

import re
from pathlib import Path

from rashomon.cli import main
from rashomon.export.handover import FORMATS
from tests.cli.cases import run


def test_every_format_is_in_the_help() -> None:
    shown = run("export", "--help").stdout
    assert set(re.findall(r"^  ([a-z-]+)  +\S", shown, flags=re.MULTILINE)) >= set(FORMATS)
    assert main.commands["export"] is not None


def test_a_package_is_written_and_says_what_it_left_out(ferry: Path, tmp_path: Path) -> None:
    shown = run("export", "--to", "csv", "-o", tmp_path / "tables", ferry)
    assert shown.exit_code == 0
    assert (tmp_path / "tables" / "events.csv").exists()
    assert (tmp_path / "tables" / "LEFT_OUT.md").exists()
    assert "left out" in shown.stdout


def test_what_cannot_be_written_is_said(ferry: Path, tmp_path: Path) -> None:
    assert run("export", "--to", "xyz", "-o", tmp_path / "out", ferry).exit_code == 2
    assert run("export", "--to", "csv", "-o", tmp_path / "x", "--redact", "nobody", ferry).exit_code == 2
    assert run("export", "--to", "csv", "-o", tmp_path / "y", "--key", tmp_path / "key.json", ferry).exit_code == 2


def test_who_is_hidden_is_in_no_file_but_the_key(ferry: Path, tmp_path: Path) -> None:
    key = tmp_path / "key.json"
    shown = run("export", "--to", "jsonl", "-o", tmp_path / "out", "--hide", "Ilse Marn", "--key", key, ferry)
    assert shown.exit_code == 0
    assert all(b"Marn" not in file.read_bytes() for file in (tmp_path / "out").iterdir())
    assert "Ilse Marn" in key.read_text("utf-8")


def test_a_place_that_cannot_be_written_is_named(ferry: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    shown = run("export", ferry, "--to", "csv", "-o", tmp_path / "file" / "inside")
    assert shown.exit_code == 2
    assert "cannot be written" in shown.stderr
