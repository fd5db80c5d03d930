"""The steps lead to the tables that questions are put to."""

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from rashomon.store.migrating import STEPS
from rashomon.store.opening import VERSION, open_store
from rashomon.store.tables import metadata
from tests.store.made import ticking


def test_the_steps_make_the_tables(case: str) -> None:
    with open_store(case, by="tester", clock=ticking(), create=True) as store, store.alone() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": is_ours, "compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_the_version_is_that_of_the_last_step() -> None:
    assert max(path.stem for path in STEPS.glob("v*.py")) == f"v{VERSION}"


def is_ours(_item: object, name: str, kind: str, _reflected: bool, _other: object) -> bool:
    """Leave out what each database has in its own way, with all indexes: only the steps know them."""
    return kind != "index" and not (kind == "table" and name.startswith(("seal", "words")))
