"""The changes command tells what is new in a casebook."""

from pathlib import Path

from tests.casebook.sample import LATER, WIRE, write_reports
from tests.cli.cases import ask, run


def test_what_came_since_is_told(ferry: Path, tmp_path: Path) -> None:
    assert "NEW DISPUTES" in run("changes", ferry).stdout
    assert run("add", ferry, write_reports(tmp_path, LATER)).exit_code == 0
    shown = run("changes", ferry).stdout
    assert "NEW REPORTS 1\n   A The Vela Star · 5 March 2025" in shown
    assert "NEW DENIALS 1" in shown
    assert ask("changes", ferry)["schema"] == "rashomon.changes/1"


def test_nothing_new_is_said(ferry: Path) -> None:
    until = ask("changes", ferry)["until"]
    assert run("changes", "--since", until[:12], ferry).stdout == "Nothing is new.\n"


def test_whoever_joins_a_dispute_stands_beside_the_value(ferry: Path, tmp_path: Path) -> None:
    run("changes", ferry)
    run("add", ferry, write_reports(tmp_path, LATER))
    words = " ".join(run("changes", ferry).stdout.split())
    assert "MORE VOICES IN KNOWN DISPUTES 1 How many died?" in words
    assert "17 A the owners of the fishing fleet" in words


def test_a_new_copy_is_told_and_who_is_named_by_a_letter_is_named_in_full(ferry: Path, tmp_path: Path) -> None:
    run("changes", ferry)
    run("add", ferry, write_reports(tmp_path, {"id": "again", "publisher": "Vela Online", "text": WIRE}))
    shown = run("changes", ferry).stdout
    assert "NEW COPIES 1" in shown
    assert "Halden Wire · 3 March 2025 — Ferry sinks" in shown.partition("NAMED ABOVE 1 earlier report")[2]


def test_looking_and_judging_in_between_hide_nothing(ferry: Path, tmp_path: Path) -> None:
    before = ask("changes", ferry)["until"]
    run("add", ferry, write_reports(tmp_path, LATER))
    dispute = ask("show", ferry, "disputes")["items"][0]["id"]
    run("judge", ferry, "accept", "dispute", dispute)
    found = ask("changes", ferry)
    assert (found["since"], found["reports"]) == (before, ["later"])
    assert ask("changes", ferry) == found


def test_nothing_is_new_since_the_last_comparison_was_made(ferry: Path) -> None:
    run("changes", ferry)
    assert run("changes", "--since", "2100-01-01", ferry).stdout == "Nothing is new.\n"
    assert run("changes", "--since", "2000-01-01", ferry).stdout.startswith("NEW REPORTS 3")
