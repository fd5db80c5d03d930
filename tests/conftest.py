"""What many tests share: the tools, opened once."""

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from rashomon.casebook import open_casebook
from rashomon.hosting import passwords
from rashomon.pipeline import Tools
from rashomon.settings import Settings
from rashomon.workshop import open_tools
from tests.casebook.sample import write_reports
from tests.store.server import run_server


@pytest.fixture(scope="session")
def tools() -> Tools:
    """The tools that a user gets without choosing any."""
    return open_tools(Settings())


@pytest.fixture(scope="session")
def databases() -> Iterator[Callable[[], str]]:
    """A function that makes an empty PostgreSQL database, and gives its address."""
    import psycopg

    numbers = count(1)
    with run_server() as address:

        def make() -> str:
            name = f"case{next(numbers)}"
            with psycopg.connect(address, autocommit=True) as connection:
                connection.execute(f"CREATE DATABASE {name}".encode())
            return address.replace("/postgres?", f"/{name}?")

        yield make


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory, tools: Tools) -> Path:
    """A casebook with the sample reports, read once; copy it before anything is written to it."""
    folder = tmp_path_factory.mktemp("filled")
    with open_casebook(str(folder / "ferry.case"), by="Ana", create=True) as casebook:
        casebook.tools = tools
        assert all(one.failure is None for one in casebook.add([str(write_reports(folder))]))
    return folder / "ferry.case"


@pytest.fixture
def ferry(filled: Path, tmp_path: Path) -> Path:
    """A copy of the casebook with the sample reports."""
    return Path(shutil.copy(filled, tmp_path / "ferry.case"))


@pytest.fixture(params=["sqlite", "postgresql"])
def case(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a casebook can be made: in a file, in a database of PostgreSQL."""
    if request.param == "sqlite":
        return str(tmp_path / "a.case")
    make: Callable[[], str] = request.getfixturevalue("databases")
    return make()


@pytest.fixture(scope="session", autouse=True)
def _passwords_cost_little() -> Iterator[None]:
    """Argon2 with the least that it can do: what it costs is tested on its own."""
    before, passwords.PROFILE = passwords.PROFILE, "CHEAPEST"
    yield
    passwords.PROFILE = before
