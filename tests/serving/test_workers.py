"""Several processes answer at one address, and none is left behind."""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from rashomon.errors import BadSettings
from rashomon.serving.workers import check_workers

SECONDS = 20


@pytest.mark.parametrize("number", [0, -1, 1000])
def test_a_number_of_processes_that_cannot_be_is_refused(number: int) -> None:
    with pytest.raises(BadSettings, match="--workers"):
        check_workers(number)


def test_two_answer_and_leave_together(ferry: Path) -> None:
    with start(ferry) as (server, address):
        workers = find_children(server.pid)
        assert len(workers) == 2
        for path in ("", "search?q=ferry", "disputes.json", "sources") * 4:
            with urllib.request.urlopen(address + path, timeout=SECONDS) as page:
                assert page.status == 200
        server.send_signal(signal.SIGTERM)
        assert server.wait(SECONDS) == 0
        assert not [one for one in workers if is_alive(one)]


def test_they_leave_when_the_one_that_started_them_is_killed(ferry: Path) -> None:
    with start(ferry) as (server, _):
        workers = find_children(server.pid)
        server.kill()
        server.wait(SECONDS)
        ends = time.monotonic() + SECONDS
        while any(map(is_alive, workers)) and time.monotonic() < ends:
            time.sleep(0.05)
        assert not [one for one in workers if is_alive(one)]


def test_all_leave_when_one_is_lost(ferry: Path) -> None:
    with start(ferry) as (server, _):
        workers = find_children(server.pid)
        os.kill(workers[0], signal.SIGKILL)
        server.wait(SECONDS)
        assert not is_alive(workers[1])


@contextmanager
def start(case: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A server with two processes, once it answers, and its address."""
    command = [sys.executable, "-m", "rashomon", "serve", "--port", "0", "--workers", "2", str(case)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stderr
            address = server.stderr.readline().split()[0]
            assert address.startswith("http://127.0.0.1:")
            ends = time.monotonic() + SECONDS
            while len(find_children(server.pid)) < 2 and time.monotonic() < ends:
                time.sleep(0.05)
            urllib.request.urlopen(address, timeout=SECONDS).close()
            yield server, address
        finally:
            if server.poll() is None:
                server.kill()


def find_children(process: int) -> list[int]:
    """The processes that a process has started."""
    told = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    return [int(one) for one in told.split()]


def is_alive(process: int) -> bool:
    """Whether a process runs; one that has ended, and waits for somebody to note it, does not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
