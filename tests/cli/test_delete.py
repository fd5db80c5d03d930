"""The delete command takes reports out, and leaves a tombstone."""

from pathlib import Path

from tests.cli.cases import ask, run


def test_a_report_goes_with_all_its_words(case: Path) -> None:
    assert run("delete", "--yes", "--reason", "asked for", case, "radio").stdout == "1 report deleted\n"
    assert {one["id"] for one in ask("show", case, "reports")["items"]} == {"wire", "union"}
    assert run("search", case, "Marn").stdout == "no report\n"
    assert ask("log", "--limit", "1000", case)[-1]["act"] == "deleted"
    assert b"Ilse Marn" not in case.read_bytes()
    assert run("verify", case).exit_code == 0


def test_it_asks_before_it_deletes(case: Path) -> None:
    assert run("delete", "--reason", "asked for", case, "radio", standard_input="n\n").exit_code == 1
    assert len(ask("show", case, "reports")["items"]) == 3


def test_old_reports_are_due(case: Path) -> None:
    assert run("retain", case, "30").stdout == "kept for 30 days\n"
    assert run("delete", "--yes", "--due", "--reason", "old", case).stdout == "0 reports deleted\n"
    assert run("retain", case, "forever").exit_code == 0
    assert run("retain", case, "soon").exit_code == 2


def test_either_reports_or_those_that_are_due(case: Path) -> None:
    assert run("delete", "--yes", "--reason", "x", case).exit_code == 2
    assert run("delete", "--yes", "--due", "--reason", "x", case, "radio").exit_code == 2
