"""The log command shows who did what with a casebook."""

from itertools import pairwise
from pathlib import Path

from tests.cli.cases import ask, run


def test_entries_are_chained(ferry: Path) -> None:
    entries = ask("log", ferry)
    assert [entry["act"] for entry in entries][:1] == ["created"]
    assert all(later["previous"] == entry["hash"] for entry, later in pairwise(entries))
    assert ask("log", "--after", str(entries[0]["seq"]), ferry) == entries[1:]


def test_people_see_who_did_what(ferry: Path) -> None:
    assert "Ana collected" in run("log", ferry).stdout
