"""The changes command tells what is new in a casebook."""

from pathlib import Path

from tests.casebook.sample import LATER, write_reports
from tests.cli.cases import ask, run


def test_what_came_since_is_told(ferry: Path, tmp_path: Path) -> None:
    assert "NEW DISPUTES" in run("changes", ferry).stdout
    assert run("add", ferry, write_reports(tmp_path, LATER)).exit_code == 0
    shown = run("changes", ferry).stdout
    assert "NEW REPORTS 1\n   The Vela Star · 5 March 2025" in shown
    assert "NEW DENIALS 1" in shown
    assert ask("changes", ferry)["schema"] == "rashomon.changes/1"


def test_nothing_new_is_said(ferry: Path) -> None:
    until = ask("changes", ferry)["until"]
    assert run("changes", "--since", until[:12], ferry).stdout == "Nothing is new.\n"
