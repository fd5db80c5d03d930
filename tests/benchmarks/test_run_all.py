"""Figures are held to their floors, on the data that these were taken on."""

import hashlib
from pathlib import Path

import pytest

from benchmarks.run_all import compare, first_table, write_table


@pytest.fixture
def corpora(tmp_path: Path) -> Path:
    (tmp_path / "set.jsonl").write_bytes(b"{}\n")
    return tmp_path


def test_what_is_good_enough_passes(corpora: Path) -> None:
    entry = {
        "data": {"set.jsonl": hashlib.sha256(b"{}\n").hexdigest()},
        "floors": {"ratio": 0.6},
        "ceilings": {"growth": 1.1},
    }
    assert compare({"ratio": 0.6, "growth": 1.1}, entry, corpora) == []


def test_each_fault_is_named(corpora: Path) -> None:
    entry = {
        "data": {"set.jsonl": "0" * 64, "other.jsonl": "1" * 64},
        "floors": {"ratio": 0.6, "f1": 52.0},
        "ceilings": {"growth": 1.1},
    }
    faults = compare({"ratio": 0.5, "growth": 1.2}, entry, corpora)
    assert len(faults) == 5
    assert faults[0].startswith("set.jsonl is not the set")
    assert "found nothing" in faults[1]
    assert faults[2:] == [
        "ratio is 0.5, below its floor 0.6",
        "gave no figure 'f1'",
        "growth is 1.2, above its ceiling 1.1",
    ]


def test_a_run_that_failed_is_a_fault(corpora: Path) -> None:
    assert compare(None, {}, corpora) == ["failed"]


def test_the_first_table_is_taken_as_it_was_printed() -> None:
    printed = ["500 articles", "", "| | F1 |", "|---|---|", "| rashomon | 62.6 |", "", "| another | 1 |", "FIGURES {}"]
    assert first_table(printed) == "| | F1 |\n|---|---|\n| rashomon | 62.6 |"


def test_a_table_at_the_end_is_whole() -> None:
    assert first_table(["| a |", "| b |"]) == "| a |\n| b |"


def test_a_run_without_a_table_gives_none() -> None:
    assert first_table(["nothing to show", "FIGURES {}"]) == ""


def test_a_table_replaces_the_one_between_its_marks_only(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("Before.\n\n<!-- speed -->\n| old |\n<!-- /speed -->\n\nAfter.\n<!-- times -->\n<!-- /times -->\n")
    write_table(page, "speed", "| new |\n|---|")
    written = "Before.\n\n<!-- speed -->\n| new |\n|---|\n<!-- /speed -->\n\nAfter.\n<!-- times -->\n<!-- /times -->\n"
    assert page.read_text(encoding="utf-8") == written
    write_table(page, "speed", "| new |\n|---|")
    assert page.read_text(encoding="utf-8") == written


@pytest.mark.parametrize(
    "text", ["No marks.", "<!-- speed --> only one", "<!-- /speed --> <!-- speed --> turned round"]
)
def test_a_page_without_a_place_is_left_alone(tmp_path: Path, text: str) -> None:
    page = tmp_path / "page.md"
    page.write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit, match="no place for the table of speed"):
        write_table(page, "speed", "| new |")
    assert page.read_text(encoding="utf-8") == text
