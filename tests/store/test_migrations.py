"""The steps lead to the tables that questions are put to."""

import gzip
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import MetaData, delete, select

from rashomon.store.access.accounts import add_account, list_accounts
from rashomon.store.answers import Fault
from rashomon.store.comparisons import save_comparison
from rashomon.store.derived import fold_words
from rashomon.store.migrating import STEPS, migrate
from rashomon.store.on_postgresql import SCHEMES, Postgresql
from rashomon.store.on_sqlite import Sqlite
from rashomon.store.opening import VERSION, Store, open_store
from rashomon.store.queries import count, list_disputes, list_entries, list_reports, list_sources, stream_readings
from rashomon.store.saving import save
from rashomon.store.settings import get_setting
from rashomon.store.tables import metadata, tallies
from rashomon.store.verifying import verify
from tests.store.made import compare, make_arrival, ticking

FIRST = "0001"
BEFORE = "0004"

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


def test_the_oldest_casebook_gives_the_same_answers(case: str, tmp_path: Path, databases: Callable[[], str]) -> None:
    older = databases() if case.startswith(SCHEMES) else str(tmp_path / "older.case")
    arrivals = [make_arrival(number) for number in range(6)]
    with open_store(case, by="tester", clock=ticking(), create=True) as store:
        save(store, arrivals)
        name = save_comparison(store, compare(*stream_readings(store)))
        go_back(store, older)
        with open_store(older, by="tester", clock=ticking()) as later:
            assert count(later).statements == count(store).statements > 0
            assert list_sources(later) == list_sources(store)
            assert list_disputes(later, name) == list_disputes(store, name) != ()
            assert [found for found in verify(later) if isinstance(found, Fault)] == []


def test_reports_are_counted_and_words_stay(case: str, tmp_path: Path, databases: Callable[[], str]) -> None:
    older = databases() if case.startswith(SCHEMES) else str(tmp_path / "older.case")
    with open_store(case, by="tester", clock=ticking(), create=True) as store:
        save(store, [make_arrival(number) for number in range(6)])
        there = count(store)
        go_back(store, older, BEFORE)
    with open_store(older, by="tester", clock=ticking()) as later:
        assert count(later).reports == there.reports == 6
        assert [found for found in verify(later) if isinstance(found, Fault)] == []


def go_back(store: Store, case: str, version: str = FIRST) -> None:
    """Write what a store holds to a casebook of an older schema."""
    database = Postgresql(case) if case.startswith(SCHEMES) else Sqlite(Path(case))
    with Store(database, by="tester", clock=ticking(), create=True) as older:
        with older.alone() as connection:
            database.prepare(connection)
        with older.writing() as connection, store.reading() as source:
            migrate(connection, version)
            there = MetaData()
            there.reflect(connection)
            for table in (table for table in metadata.sorted_tables if table.name in there.tables):
                kept = there.tables[table.name]
                rows = source.execute(select(*(table.c[column.name] for column in kept.c))).mappings().all()
                if rows:
                    connection.execute(kept.insert(), [dict(row) for row in rows])
            if "tallies" in there.tables:  # those before BEFORE have none, it had none of reports
                connection.execute(delete(tallies).where(tallies.c.other == "reports"))
            numbers = {report.id: report.number for report in list_reports(store).items}
            words = [fold_words(reading, numbers[reading.report.id]) for reading in stream_readings(store)]
            database.add_words(connection, words)


def is_ours(_item: object, name: str, kind: str, _reflected: bool, _other: object) -> bool:
    """Leave out what each database has in its own way, with all indexes: only the steps know them."""
    return kind != "index" and not (kind == "table" and name.startswith(("seal", "words")))
