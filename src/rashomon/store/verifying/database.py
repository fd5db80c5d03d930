"""Check that the schema is the one that its version has."""

from collections.abc import Iterator
from functools import cache

from sqlalchemy import Connection, create_engine

from rashomon.store.answers import Fault
from rashomon.store.migrating import migrate
from rashomon.store.opening import VERSION

_SCHEMA = {
    "sqlite": "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name",
    "postgresql": (
        "SELECT relname, tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid"
        " WHERE relnamespace = current_schema()::regnamespace AND NOT tgisinternal AND tgenabled = 'O' ORDER BY 1, 2"
    ),
}


def check_schema(connection: Connection, place: str) -> Iterator[Fault]:
    """What differs from the schema that a new casebook gets; of PostgreSQL the guards of what is never changed."""
    version = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all()
    if version != [VERSION]:
        yield Fault(part="database", place=place, message=f"the version of its schema is {version}, not {VERSION}")
    dialect = connection.dialect.name
    there = {tuple(row) for row in connection.exec_driver_sql(_SCHEMA[dialect])}
    if dialect == "sqlite":
        for row in sorted(there ^ _make_schema(), key=str):
            what = "is not what it should be" if row in there else "is missing, or is not what it should be"
            yield Fault(part="database", place=place, message=f"the {row[0]} {row[1]} of its schema {what}")
    elif len(there) != GUARDS:
        message = f"it has {len(there)} of {GUARDS} triggers that refuse to change what is kept"
        yield Fault(part="database", place=place, message=message)


GUARDS = 19


@cache
def _make_schema() -> frozenset[tuple[object, ...]]:
    engine = create_engine("sqlite://", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        migrate(connection)
        return frozenset(tuple(row) for row in connection.exec_driver_sql(_SCHEMA["sqlite"]))
