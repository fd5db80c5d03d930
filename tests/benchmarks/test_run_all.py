"""Figures are held to their floors, on the data that these were taken on."""

import hashlib
from pathlib import Path

import pytest

from benchmarks.run_all import compare


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
