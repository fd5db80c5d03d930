"""What many tests share: the tools, opened once."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from rashomon.pipeline import Tools
from rashomon.settings import Settings
from rashomon.workshop import open_tools
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


@pytest.fixture(params=["sqlite", "postgresql"])
def case(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a casebook can be made: in a file, in a database of PostgreSQL."""
    if request.param == "sqlite":
        return str(tmp_path / "a.case")
    make: Callable[[], str] = request.getfixturevalue("databases")
    return make()
