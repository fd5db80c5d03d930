"""Test that a folder of everything is read, and every broken file in it named."""

from collections import defaultdict
from pathlib import Path

import pytest

from rashomon.ingest import Limits, open_reports
from rashomon.records.report import Failure, Report
from tests.ingest.mixed import FILES, write_mixed

LIMITS = Limits(longest_seconds=5)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)  # the path of a socket must be short
    return tmp_path


def test_all_good_files_are_read_and_all_broken_ones_are_named(folder: Path) -> None:
    good, bad = write_mixed(folder)
    assert len(good) + len(bad) == FILES
    assert len(bad) >= 30
    reports: dict[str, list[Report]] = defaultdict(list)
    failures: dict[str, list[Failure]] = defaultdict(list)
    paths = {str(path) for path in (*(entry.path for entry in good), *(entry.path for entry in bad))}
    for item in open_reports([str(folder)], limits=LIMITS):
        place = item.message if isinstance(item, Failure) else item.raw.place if item.raw else ""
        path = next(found for found in (place[:end] for end in _ends(place)) if found in paths)
        if isinstance(item, Failure):
            failures[path].append(item)
        else:
            reports[path].append(item)
    for entry in good:
        assert len(reports[str(entry.path)]) == entry.reports, failures[str(entry.path)]
        assert all(entry.words in report.text for report in reports[str(entry.path)])
    for broken in bad:
        said = " ".join(failure.message for failure in failures[str(broken.path)])
        assert broken.why in said, f"{broken.path.name}: {said or 'no failure'}"
    assert failures.keys() <= {str(broken.path) for broken in bad}


def _ends(place: str) -> list[int]:
    return [len(place), *(at for at, mark in enumerate(place) if mark in ",:")]
