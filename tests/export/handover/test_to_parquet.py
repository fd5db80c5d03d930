"""Typed tables hold the same."""

import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from rashomon.errors import MissingResource
from rashomon.export.handover import hand_over
from rashomon.export.handover.tables import TABLES
from tests.export.eventful import READING
from tests.export.handover.packages import EMPTY, HANDOVER, HOSTILE_PACKAGE


def read_table(folder: Path, name: str) -> Any:
    """A table as a program reads it."""
    parquet = pytest.importorskip("pyarrow.parquet")
    return parquet.read_table(folder / f"{name}.parquet")


def test_values_are_typed(tmp_path: Path) -> None:
    folder = hand_over(HANDOVER, "parquet", tmp_path / "out").folder
    table = read_table(folder, "events")
    first, second, *_ = table.to_pylist()
    assert first["earliest"] == date(2025, 6, 27)
    assert first["lat"] == 40.25
    assert second["source_chain"] == ["Radio Lume", "his brother Petr"]
    assert second["earliest"] is None
    assert second["actor_implied"] == [True]
    assert second["quote"] == READING.sentences[2].of(READING.text)
    assert table.schema.field("published").metadata[b"says"].startswith(b"when the report was published")
    for one in TABLES:
        assert read_table(folder, one.name).column_names == [column.name for column in one.columns]


@pytest.mark.parametrize("package", [EMPTY, HOSTILE_PACKAGE])
def test_odd_packages(package: Any, tmp_path: Path) -> None:
    folder = hand_over(package, "parquet", tmp_path / "out").folder
    assert len(read_table(folder, "events")) == len([one for reading in package.readings() for one in reading.events])


def test_without_the_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingResource, match=r"pip install .*\[parquet\]"):
        hand_over(HANDOVER, "parquet", tmp_path / "out")
    assert not list(tmp_path.iterdir())
