"""The public forms come back as they went in."""

from pathlib import Path

from rashomon import wire
from rashomon.export.handover import Handover, hand_over
from rashomon.records.reading import Reading
from tests.export.eventful import COMPARISON, READING

HANDOVER = Handover(title="Miners", made="2026-01-02T03:04:05+00:00", readings=lambda: [READING], comparison=COMPARISON)


def test_readings_come_back(tmp_path: Path) -> None:
    exported = hand_over(HANDOVER, "jsonl", tmp_path / "out")
    assert wire.decode((exported.folder / "readings.jsonl").read_bytes(), Reading) == READING
    assert not exported.left_out
