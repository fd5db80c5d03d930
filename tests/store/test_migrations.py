"""The steps lead to the tables that questions are put to."""

import gzip
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from rashomon.store.access.accounts import add_account, list_accounts
from rashomon.store.answers import Fault
from rashomon.store.migrating import STEPS
from rashomon.store.opening import VERSION, open_store
from rashomon.store.queries import count, list_entries
from rashomon.store.settings import get_setting
from rashomon.store.tables import metadata
from rashomon.store.verifying import verify
from tests.store.made import ticking

OLDER = Path(__file__).parent / "older"
"""Casebooks as older versions wrote them: a file, a dump of a database; each with two reports, compared once."""


@pytest.fixture(params=["sqlite", "postgresql"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A casebook of the first schema, as the version wrote it that had no other."""
    if request.param == "sqlite":
        (tmp_path / "a.case").write_bytes(gzip.decompress((OLDER / "0001.case.gz").read_bytes()))
        return str(tmp_path / "a.case")
    make: Callable[[], str] = request.getfixturevalue("databases")
    address = make()
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(gzip.decompress((OLDER / "0001.sql.gz").read_bytes()))
    return address


def test_a_casebook_of_the_first_schema_is_brought_up(older: str) -> None:
    with open_store(older, by="later", clock=ticking()) as store:
        told = [(entry.act, entry.by) for entry in list_entries(store)]
        assert told[-1] == ("migrated", "later")
        assert told[0] == ("created", "tester")
        assert count(store).reports == 2
        assert get_setting(store, "retention_days") == "365"
        assert list_accounts(store) == ()
        add_account(store, "Ana", role="owner", lock="x")
        assert not [found for found in verify(store) if isinstance(found, Fault)]
    with open_store(older, by="later", clock=ticking()) as store:
        assert [account.name for account in list_accounts(store)] == ["Ana"]
        assert not [found for found in verify(store) if isinstance(found, Fault)]
    if "://" not in older:
        assert Path(f"{older}.0001").exists()


def test_the_steps_make_the_tables(case: str) -> None:
    with open_store(case, by="tester", clock=ticking(), create=True) as store, store.alone() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": is_ours, "compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_the_version_is_that_of_the_last_step() -> None:
    assert max(path.stem for path in STEPS.glob("v*.py")) == f"v{VERSION}"


def is_ours(_item: object, name: str, kind: str, _reflected: bool, _other: object) -> bool:
    """Leave out what each database has in its own way, with all indexes: only the steps know them."""
    return kind != "index" and not (kind == "table" and name.startswith(("seal", "words")))
