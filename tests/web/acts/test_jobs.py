"""Long work is asked for by forms of our own pages alone, by who may."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from litestar.testing import TestClient

from rashomon.casebook import open_casebook
from rashomon.errors import Forbidden
from rashomon.hosting.jobs import Fetching, Terms
from rashomon.hosting.visitors import Visitor
from rashomon.serving.app import make_app
from rashomon.store.jobs import Job, list_inputs, list_jobs
from rashomon.web.acts import ACTS
from rashomon.web.asking import Asked, Shelf
from rashomon.web.pages.adding import tell_adding
from tests.export.browser import VOID, Page
from tests.web.conftest import OWN, Client

READER = Visitor(name="Ro", role="reader", proof="known to his pages")
HERE = {"origin": OWN}
URLS = "https://herald.example/a?b=c\r\nhttp://wire.example/\r\n\r\n"


@pytest.fixture
def asking(ferry: Path) -> Iterator[Client]:
    """Who asks at a server that may ask others, of which nothing is done: its client brings nothing to life."""
    terms = Terms(largest_upload=1_000_000, fetching=Fetching(folder="kept"), contact="desk@herald.example")
    VOID.update(("link", "input", "meta"))
    yield TestClient(make_app(str(ferry), by="Ana", terms=terms), base_url=OWN)


def prove(asking: Client) -> str:
    """The proof that a page holds."""
    found = re.search(r'name="proof" value="([^"]+)"', asking.get("/add").text)
    assert found is not None
    return found[1]


def jobs_of(ferry: Path) -> tuple[Job, ...]:
    with open_casebook(str(ferry), by="Bo") as casebook:
        return list_jobs(casebook.store)


def test_forms_of_others_do_nothing(asking: Client, ferry: Path) -> None:
    for path in ACTS:
        for fields in ({}, {"proof": "guessed", "job": "1", "urls": URLS}):
            assert asking.post(path, data=fields, headers=HERE).status_code == 403
        assert asking.post(path, data={"proof": prove(asking)}).status_code == 403
    upload = {"files": ("a.txt", b"The mayor denied it.")}
    assert asking.post("/add/files", data={"proof": "guessed"}, files=upload, headers=HERE).status_code == 403
    assert asking.post("/add/files", data={"proof": prove(asking)}, files=upload).status_code == 403
    assert jobs_of(ferry) == ()


def test_only_who_may_add_adds(ferry: Path) -> None:
    assert {act.right for path, act in ACTS.items() if path.startswith(("/add", "/jobs"))} == {"add"}
    with open_casebook(str(ferry), by="Ro") as casebook, pytest.raises(Forbidden):
        tell_adding(Asked(store=casebook.store, shelf=Shelf(), visitor=READER, path={}, query={}))


def test_who_would_be_asked_is_shown_first(asking: Client, ferry: Path) -> None:
    words = Page(asking.get("/add/ask", params={"urls": URLS}).text).words
    for told in (
        "herald.example",
        "/a?b=c",
        "wire.example",
        "read along",
        "/robots.txt",
        "IP address",
        "desk@",
        "kept",
    ):
        assert told in words
    assert jobs_of(ferry) == ()
    answer = asking.post(
        "/add/fetch",
        data={"proof": prove(asking), "urls": URLS, "compare": "yes"},
        headers=HERE,
        follow_redirects=False,
    )
    assert (answer.status_code, answer.headers["location"]) == (303, "/jobs/1")
    (job,) = jobs_of(ferry)
    assert (job.kind, job.by, job.total, job.asked.compare) == ("fetch", "Ana", 2, True)
    with open_casebook(str(ferry), by="Bo") as casebook:
        names = [one.name for one in list_inputs(casebook.store, 1)]
    assert names == ["https://herald.example/a?b=c", "http://wire.example/"]


@pytest.mark.parametrize("urls", ["", "file:///etc/passwd", "https://me:secret@herald.example/", "x\n" * 101])
def test_what_is_no_address_is_said(asking: Client, urls: str) -> None:
    assert asking.get("/add/ask", params={"urls": urls}).status_code == 400
    assert asking.post("/add/fetch", data={"proof": prove(asking), "urls": urls}, headers=HERE).status_code == 400


def test_where_hosts_are_not_asked_it_is_said(client: Client) -> None:
    assert "--allow-fetching" in client.get("/add").text
    assert client.get("/add/ask", params={"urls": URLS}).status_code == 400
    answer = client.post("/add/fetch", data={"proof": prove(client), "urls": URLS}, headers=HERE)
    assert answer.status_code == 400
    assert "asks no hosts" in Page(answer.text).words


def test_work_is_stopped_asked_for_again_and_dropped(asking: Client, ferry: Path) -> None:
    proof, kept = prove(asking), {"files": ("../a.txt", b"The mayor denied it.")}
    fields = {"proof": proof, "publisher": "Herald", "published": "2025-03-12"}
    assert asking.post("/add/files", data=fields, files=kept, headers=HERE).status_code == 200
    assert jobs_of(ferry)[0].asked.given == {"publisher": "Herald", "published": "2025-03-12"}
    for path, state, waiting in (
        ("stop", "stopped", 20),
        ("again", "waiting", 20),
        ("stop", "stopped", 20),
        ("drop", "stopped", 0),
    ):
        answer = asking.post(f"/jobs/{path}", data={"proof": proof, "job": "1"}, headers=HERE)
        assert answer.status_code == 200
        assert (jobs_of(ferry)[0].state, jobs_of(ferry)[0].kept) == (state, waiting)
    assert asking.post("/jobs/again", data={"proof": proof, "job": "1"}, headers=HERE).status_code == 400
    assert asking.post("/jobs/stop", data={"proof": proof, "job": "7"}, headers=HERE).status_code == 404
    assert asking.get("/jobs/7").status_code == asking.get("/jobs/x.json").status_code == 404


def test_too_much_is_refused_in_plain_words(asking: Client, ferry: Path) -> None:
    for size in (1_000_001, 3_000_000):
        answer = asking.post(
            "/add/files", data={"proof": prove(asking)}, files={"files": ("a.txt", bytes(size))}, headers=HERE
        )
        assert answer.status_code == 413
        assert "more than 1,000,000 bytes" in Page(answer.text).words
    assert jobs_of(ferry) == ()


def test_what_is_filled_in_wrongly_is_said(asking: Client, ferry: Path) -> None:
    fields = {"proof": prove(asking), "published": "yesterday"}
    answer = asking.post("/add/files", data=fields, files={"files": ("a.txt", b"x")}, headers=HERE)
    assert answer.status_code == 400
    assert "no publication date" in Page(answer.text).words
    assert asking.post("/add/files", content=b"x", headers={**HERE, "content-type": "text/plain"}).status_code == 400
    assert jobs_of(ferry) == ()


def test_names_of_files_run_nothing(client: Client) -> None:
    page = client.get("/jobs/1").text
    assert "<script>" not in page
    assert "<script>alert(1)</script>.png: one" in Page(page).words
