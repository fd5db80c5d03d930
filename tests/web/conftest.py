"""The pages of the sample casebook, asked as a browser on this machine asks them."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from rashomon.casebook import open_casebook
from rashomon.hosting.visitors import Visitor
from rashomon.pipeline import Tools
from rashomon.serving.app import make_app
from rashomon.store import jobs
from rashomon.store.jobs import list_inputs
from rashomon.store.opening import Store
from tests.casebook.sample import LATER, write_reports
from tests.export.browser import VOID
from tests.web.hostile import REPORT, SCRIPT

Client = TestClient[Litestar]
ANA = Visitor(name="Ana", role="editor", proof="known to her pages")
OWN = "http://127.0.0.1:8321"


@pytest.fixture(autouse=True)
def _void_tags() -> None:
    VOID.update(("link", "input"))


@pytest.fixture(scope="session")
def compared(filled: Path, tools: Tools, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, compared twice, with a hostile report that came since and a file that could not be read."""
    folder = tmp_path_factory.mktemp("compared")
    path = Path(shutil.copy(filled, folder / "ferry.case"))
    broken = folder / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 nothing")
    with open_casebook(str(path), by="Ana") as casebook:
        casebook.tools = tools
        casebook.compare()
        list(casebook.add([str(write_reports(folder, LATER))]))
        casebook.compare()
        list(casebook.add([str(write_reports(folder, REPORT)), str(broken)]))
        do_job(casebook.store)
    return path


def do_job(store: Store) -> None:
    """A job of two files, one of which could not be read, done as a worker tells of it."""
    number = jobs.send(store, {"a.txt": b"one", f"{SCRIPT}.png": b"two"}, jobs.Asked()).number
    jobs.take(store, "worker", ["add"])
    one, two = list_inputs(store, number)
    inputs = (replace(one, state="done", known=1, report="wire"), replace(two, state="done", failed=1))
    failures = tuple(jobs.JobFailure(input=2, name=two.name, message=f"{two.name}: {why}") for why in ("one", "two"))
    jobs.keep(store, number, "worker", jobs.Told(done=6, total=6, known=1, failed=1, inputs=inputs, failures=failures))
    jobs.finish(store, number, "worker", "done")


@pytest.fixture(scope="session")
def client(compared: Path) -> Iterator[Client]:
    """Who asks for the pages."""
    with TestClient(make_app(str(compared), by="Ana"), base_url=OWN) as asking:
        yield asking
