"""Long work is done beside the pages, and survives whatever ends a server."""

import os
import signal
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from rashomon.casebook import open_casebook
from rashomon.store.answers import Fault
from rashomon.store.queries import count, list_entries, list_failures
from rashomon.store.verifying import verify
from tests.hosting.jobs.served import QUICK, Served, lines, serving

# A report that brings down whatever reads it, as a fault in a library would.
DEADLY = """
import os, signal
from rashomon.ingest import from_text

read = from_text._read
def deadly(raw, *rest):
    if b"deadly" in raw:
        os.kill(os.getpid(), signal.SIGKILL)
    return read(raw, *rest)
from_text._read = deadly
"""


def make(case: str) -> str:
    """An empty casebook."""
    open_casebook(case, by="Ana", create=True).close()
    return case


def check(case: str, reports: int) -> None:
    """All is in, once, as the log says."""
    with open_casebook(case, by="Ana") as casebook:
        assert count(casebook.store).reports == count(casebook.store).read == reports
        assert not [found for found in verify(casebook.store) if isinstance(found, Fault)]


def worker_of(served: Served) -> int | None:
    """The process that does a job of a server."""
    children = Path(f"/proc/{served.process.pid}/task")
    found = [int(child) for task in children.iterdir() for child in (task / "children").read_text().split()]
    return found[0] if found else None


def test_a_job_outlives_a_server_that_is_killed(case: str) -> None:
    make(case)
    first = Served(case, *QUICK)
    number = first.add([("many.jsonl", lines(120)), ("one.txt", b"The mayor denied it on Monday.")])
    first.wait(number, lambda job: job["added"] >= 20)
    assert first.page("/").startswith("<!DOCTYPE html>")
    first.kill()
    with serving(case, *QUICK) as second:
        told = second.wait(number)
    assert (told["job"]["state"], told["job"]["added"], told["job"]["known"], told["job"]["failed"]) == (
        "done", 121, 0, 0,
    )  # fmt: skip
    assert told["job"]["starts"] == 2
    assert [(one["added"], one["state"]) for one in told["inputs"]] == [(120, "done"), (1, "done")]
    check(case, 121)


def test_what_is_stopped_stays_until_it_is_asked_for_again(tmp_path: Path) -> None:
    case = make(str(tmp_path / "a.case"))
    with serving(case, *QUICK) as first:
        number = first.add([("many.jsonl", lines(600))])
        first.wait(number, lambda job: job["added"] >= 20)
        assert first.do("/jobs/stop", job=number) == number
        told = first.wait(number)["job"]
        assert told["state"] == "stopped"
        assert 20 <= told["added"] < 600
        assert count_reports(case) == told["added"]
        first.do("/jobs/again", job=number)
        first.wait(number, lambda job: job["state"] == "running")
    # Stopped in the middle, as by Ctrl-C: the next one says that it goes on, and does.
    with serving(case, *QUICK) as second:
        assert second.process.stderr is not None
        assert "1 job of an earlier run goes on" in second.process.stderr.readline()
        assert second.wait(number)["job"]["added"] == 600
    check(case, 600)


def test_what_kills_its_reader_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(DEADLY, encoding="utf-8")
    case = make(str(tmp_path / "a.case"))
    with serving(case, *QUICK, folder=tmp_path) as served:
        files = [("a.txt", b"The mayor denied it."), ("b.txt", b"This is deadly."), ("c.txt", b"He said so on Monday.")]
        told = served.wait(served.add(files))
    assert (told["job"]["state"], told["job"]["added"], told["job"]["failed"]) == ("done", 2, 1)
    assert told["failures"][0]["name"] == "b.txt"
    assert "died (SIGKILL)" in told["failures"][0]["message"]
    assert told["job"]["deaths"] == 2
    check(case, 2)


def test_work_whose_process_dies_again_and_again_has_failed(tmp_path: Path) -> None:
    case = make(str(tmp_path / "a.case"))
    with serving(case, *QUICK) as served:
        number = served.do("/jobs/compare")
        for death in range(2):
            served.wait(number, partial(is_running, death))
            for _ in range(1_000):
                if (worker := worker_of(served)) is not None:
                    os.kill(worker, signal.SIGKILL)
                    break
                time.sleep(0.01)
        told = served.wait(number)["job"]
    assert told["state"] == "failed"
    assert "died 2 times (SIGKILL)" in told["note"]


def test_two_servers_do_a_job_once(databases: Callable[[], str]) -> None:
    case = make(databases())
    with serving(case, *QUICK) as one, serving(case, *QUICK) as other:
        numbers = [one.add([("a.jsonl", lines(60))]), other.add([("b.jsonl", lines(60, begin=40))], compare="yes")]
        told = [other.wait(numbers[0])["job"], one.wait(numbers[1])["job"]]
        assert [job["starts"] for job in told] == [1, 1]
        assert told[0]["added"] + told[1]["added"] == 100
        assert told[0]["known"] + told[1]["known"] == 20
        assert "100 reports side by side" in one.wait(numbers[1] + 1)["job"]["note"]
    check(case, 100)


def test_who_added_stands_in_the_log(ferry: Path) -> None:
    with serving(str(ferry), *QUICK) as served:
        told = served.wait(served.add([("new.txt", b"The mayor denied it."), ("x.png", b"\x89PNG")]))
        assert told["inputs"][0]["report"]
        assert served.get(f"/reports/{told['inputs'][0]['report']}.json")["reading"]["text"] == "The mayor denied it."
    with open_casebook(str(ferry), by="Bo") as casebook:
        entries = [entry for entry in list_entries(casebook.store, limit=1000) if entry.act in ("collected", "failed")]
        assert {entry.by for entry in entries[-2:]} == {"Ana"}
        assert "image" in list_failures(casebook.store).items[0].message


def is_running(deaths: int, job: dict[str, Any]) -> bool:
    return bool(job["state"] == "running" and job["deaths"] == deaths)


def count_reports(case: str) -> int:
    with open_casebook(case, by="Ana") as casebook:
        return count(casebook.store).reports
