"""The delete command takes reports out, and leaves a tombstone."""

from pathlib import Path

from tests.cli.cases import ask, run


def test_a_report_goes_with_all_its_words(ferry: Path) -> None:
    assert run("delete", "--yes", "--reason", "asked for", ferry, "radio").stdout == "1 report deleted\n"
    assert {one["id"] for one in ask("show", ferry, "reports")["items"]} == {"wire", "union"}
    assert run("search", ferry, "Marn").stdout == "no report\n"
    assert ask("log", "--limit", "1000", ferry)[-1]["act"] == "deleted"
    assert b"Ilse Marn" not in ferry.read_bytes()
    assert run("verify", ferry).exit_code == 0


def test_it_asks_before_it_deletes(ferry: Path) -> None:
    assert run("delete", "--reason", "asked for", ferry, "radio", standard_input="n\n").exit_code == 1
    assert len(ask("show", ferry, "reports")["items"]) == 3


def test_old_reports_are_due(ferry: Path) -> None:
    assert run("retain", ferry, "30").stdout == "kept for 30 days\n"
    assert run("delete", "--yes", "--due", "--reason", "old", ferry).stdout == "0 reports deleted\n"
    assert run("retain", ferry, "forever").exit_code == 0
    assert run("retain", ferry, "soon").exit_code == 2


def test_either_reports_or_those_that_are_due(ferry: Path) -> None:
    assert run("delete", "--yes", "--reason", "x", ferry).exit_code == 2
    assert run("delete", "--yes", "--due", "--reason", "x", ferry, "radio").exit_code == 2


def test_a_claim_that_nobody_is_left_to_make_is_told_once(ferry: Path) -> None:
    run("changes", ferry)
    shown = run("delete", "--yes", "--reason", "asked for", ferry, "union", "union")
    assert (shown.exit_code, shown.stdout.startswith("1 report deleted\n")) == (0, True)
    words = " ".join(shown.stdout.split())
    assert "14: at least 1 independent origin before, nobody says so any more" in words
    assert "NO LONGER IN DISPUTE" in words
    assert "Fourteen" not in shown.stdout
    assert b"nobody says so" not in ferry.read_bytes()


def test_nothing_is_compared_for_a_deletion_alone(ferry: Path) -> None:
    assert run("delete", "--yes", "--reason", "asked for", ferry, "union").stdout == "1 report deleted\n"
    assert "compared" not in {one["act"] for one in ask("log", "--limit", "1000", ferry)}
