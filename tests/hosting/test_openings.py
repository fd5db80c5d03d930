"""Several read at once, each from a casebook of their own."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from rashomon.errors import BadSettings
from rashomon.hosting.openings import Openings
from rashomon.settings import Settings
from rashomon.store.queries import count


def test_many_threads_read_at_once(filled: Path) -> None:
    readers = Openings(str(filled), Settings(), most=2)

    def read(_number: int) -> int:
        with readers.borrow() as casebook:
            return count(casebook.store).reports

    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(read, range(40))) == {3}
    readers.close()


def test_what_went_wrong_keeps_nobody_waiting(tmp_path: Path) -> None:
    readers = Openings(str(tmp_path / "none.case"), Settings(), most=1)
    for _ in range(3):
        with pytest.raises(BadSettings), readers.borrow():
            pass
    readers.close()
