"""Several read at once, each from a casebook of their own."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Thread
from time import sleep

import pytest

from rashomon.errors import BadSettings, NotThere
from rashomon.hosting.openings import Openings
from rashomon.settings import Settings
from rashomon.store.queries import count, find_report


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


def test_where_a_casebook_lies_is_told_to_nobody(filled: Path) -> None:
    readers = Openings(str(filled), Settings(), most=1)
    with readers.borrow() as casebook, pytest.raises(NotThere) as caught:
        find_report(casebook.store, "none")
    assert str(filled) in str(caught.value)
    assert readers.conceal(str(caught.value)) == "this casebook holds no report 'none'"
    assert readers.conceal(f"{filled}s") == f"{filled}s"
    readers.close()


def test_who_waits_longest_is_served_first(filled: Path) -> None:
    readers = Openings(str(filled), Settings(), most=1)
    served: list[int] = []
    threads = []

    def read(number: int) -> None:
        with readers.borrow():
            served.append(number)

    with readers.borrow():
        for number in range(8):
            threads.append(Thread(target=read, args=(number,)))
            threads[-1].start()
            while len(readers._waiting) <= number:
                sleep(0.001)
    for thread in threads:
        thread.join(10)
    assert served == list(range(8))
    readers.close()
