"""What is asked for is done: pages are fetched, reports read again."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from rashomon.casebook import open_casebook
from rashomon.hosting.jobs import Fetching, Foreman, Terms
from rashomon.hosting.openings import Openings
from rashomon.settings import Settings
from rashomon.store.jobs import Job, ask, count_open, find_job, list_failed, list_inputs
from rashomon.store.queries import count, find_report, get_reading, list_reports
from tests.collect.host import running

QUICK = Settings(tagger="none", pause_seconds=0.0)
PAGE = b"""<!DOCTYPE html><html><head><title>Harbour</title></head><body><article><h1>Harbour</h1>
<p>The harbour reopened on Monday, the port authority said. It had been shut for a week after the ferry sank.</p>
<p>The owners of the ferry denied on Monday that it had been overloaded, and said so to the coast guard.</p>
</article></body></html>"""


@contextmanager
def at_work(case: Path, terms: Terms, settings: Settings = QUICK) -> Iterator[Openings]:
    """A casebook with somebody who does what is asked for."""
    openings = Openings(str(case), settings, by="Ana")
    foreman = Foreman(openings, terms)
    foreman.start()
    yield openings
    foreman.close()
    openings.close()


def wait(openings: Openings, number: int) -> Job:
    """A job when it is over."""
    for _ in range(900):
        with openings.borrow() as casebook:
            job = find_job(casebook.store, number)
        if job.over:
            return job
        time.sleep(0.1)
    raise AssertionError(f"{job} does not come to an end")


def test_pages_are_fetched_kept_and_read(tmp_path: Path) -> None:
    open_casebook(str(tmp_path / "a.case"), by="Ana", create=True).close()
    with running() as host:
        host.answers["/harbour"] = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%b" % (
            len(PAGE),
            PAGE,
        )
        names = tuple(f"http://127.0.0.1:{host.port}{path}" for path in ("/harbour", "/none"))
        terms = Terms(fetching=Fetching(folder=str(tmp_path / "warc"), inner=True))
        with at_work(tmp_path / "a.case", terms) as openings:
            with openings.borrow(by="Bo") as casebook:
                number = ask(casebook.store, "fetch", names=names).number
            job = wait(openings, number)
            with openings.borrow() as casebook:
                inputs, failed = list_inputs(casebook.store, number), list_failed(casebook.store, number)
                report = find_report(casebook.store, inputs[0].report or "")
    assert (job.state, job.done, job.total, job.added, job.failed) == ("done", 2, 2, 1, 1)
    assert [(one.added, one.failed, one.state) for one in inputs] == [(1, 0, "done"), (0, 1, "done")]
    assert report.served
    assert report.url == names[0]
    assert "no such page" in failed[0].message
    assert len(list((tmp_path / "warc").glob("*.warc.gz"))) == 2


def test_inner_hosts_are_not_asked_for_whoever_uses_a_server(tmp_path: Path) -> None:
    open_casebook(str(tmp_path / "a.case"), by="Ana", create=True).close()
    with running() as host:
        terms = Terms(fetching=Fetching(folder=str(tmp_path / "warc")))
        with at_work(tmp_path / "a.case", terms) as openings:
            with openings.borrow() as casebook:
                number = ask(casebook.store, "fetch", names=(f"http://127.0.0.1:{host.port}/",)).number
            job = wait(openings, number)
            with openings.borrow() as casebook:
                assert "not of the public internet" in list_failed(casebook.store, number)[0].message
        assert host.asked == []
    assert job.failed == 1


def test_no_host_is_asked_where_that_is_not_allowed(ferry: Path) -> None:
    with at_work(ferry, Terms()) as openings:
        with openings.borrow() as casebook:
            fetching = ask(casebook.store, "fetch", names=("http://herald.example/",)).number
            comparing = ask(casebook.store, "compare").number
        assert wait(openings, comparing).note.startswith("3 reports side by side")
        with openings.borrow() as casebook:
            assert find_job(casebook.store, fetching).state == "waiting"
            assert count_open(casebook.store) == 1


def test_what_was_read_by_another_recipe_is_read_again(ferry: Path) -> None:
    with at_work(ferry, Terms(), replace(QUICK, least_confidence=0.9)) as openings:
        with openings.borrow() as casebook:
            number = ask(casebook.store, "read-again").number
        job = wait(openings, number)
        assert (job.state, job.done, job.total, job.added) == ("done", 3, 3, 3)
        with openings.borrow() as casebook:
            assert count(casebook.store).reports == 3
            reading = get_reading(casebook.store, list_reports(casebook.store).items[0].key)
            assert reading is not None
            assert reading.recipe.settings["least_confidence"] == "0.9"


def test_what_cannot_be_done_says_why(ferry: Path) -> None:
    with at_work(ferry, Terms(), Settings(pipeline="no_such_pipeline")) as openings:
        with openings.borrow() as casebook:
            number = ask(casebook.store, "compare").number
        job = wait(openings, number)
    assert job.state == "failed"
    assert "no_such_pipeline" in job.note
