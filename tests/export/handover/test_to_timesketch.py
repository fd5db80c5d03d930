"""Only what has a date stands on a timeline."""

import csv
from datetime import datetime
from pathlib import Path

import pytest

from rashomon.export.handover import Handover, hand_over
from tests.export.handover.packages import EMPTY, HANDOVER, HOSTILE_PACKAGE


def read_timeline(folder: Path) -> list[dict[str, str]]:
    """The rows; each has what Timesketch asks for."""
    with (folder / "timeline.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        assert row["message"]
        assert row["timestamp_desc"]
        assert datetime.fromisoformat(row["datetime"]).tzinfo is not None
    return rows


def test_what_has_no_date_is_left_out_and_counted(tmp_path: Path) -> None:
    exported = hand_over(HANDOVER, "timesketch", tmp_path / "out")
    rows = read_timeline(exported.folder)
    assert [(row["timestamp_desc"], row["datetime"]) for row in rows] == [
        ("report published", "2025-07-02T00:00:00+00:00"),
        ("first day on which it was, as told", "2025-06-27T00:00:00+00:00"),
        ("report published", "2025-03-12T00:00:00+00:00"),
        ("judged", "2026-01-01T10:00:00+00:00"),
    ]
    assert rows[1]["message"] == "arrest: Kelvar police → 31 miners, according to the Free Union (asserts)"
    assert (rows[1]["precision"], rows[3]["precision"]) == ("day", "moment")
    undated = next(one for one in exported.left_out if one.what == "event without a date")
    assert undated.count == 5


@pytest.mark.parametrize("package", [EMPTY, HOSTILE_PACKAGE])
def test_odd_packages(package: Handover, tmp_path: Path) -> None:
    assert not read_timeline(hand_over(package, "timesketch", tmp_path / "out").folder)
