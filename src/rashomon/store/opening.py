"""Open a casebook, made new or brought up to the present schema where needed."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection, select
from sqlalchemy.exc import DatabaseError

from rashomon.errors import BadSettings
from rashomon.store.answers import Clock
from rashomon.store.custody import append
from rashomon.store.database import Database, plainly
from rashomon.store.on_postgresql import SCHEMES, Postgresql
from rashomon.store.on_sqlite import Sqlite
from rashomon.store.tables import settings

FORM = "rashomon.casebook/1"
VERSION = "0005"
"""The newest of the steps in `migrations`."""
_COUNTED = "0004"  # the step that makes the tables of counts, of pieces of comparisons


class Store:
    """An open casebook; close it, or use it as a context manager.

    `case` is the path or address that it was opened by, without a password. `by` is who acts on it, `clock` gives the
    time as ISO 8601 with its offset: both go into the log. Not to be shared between threads: each opens its own.
    """

    def __init__(self, database: Database, *, by: str, clock: Clock, create: bool = False) -> None:
        self.case, self.by, self.clock, self.database = database.name, by, clock, database
        self._engine = database.connect(create=create)
        self._within = False  # a reading
        with plainly(self.case):
            self._connection = self._engine.connect()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One state of the casebook, whatever others write meanwhile; within another reading, the same state."""
        if self._within:
            yield self._connection
            return
        with plainly(self.case), self._transaction(self._connection, writing=False):
            self._within = True
            try:
                yield self._connection
            finally:
                self._within = False

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """All that is written here is saved at the end, or nothing is; others wait."""
        with plainly(self.case), self._transaction(self._connection, writing=True):
            yield self._connection

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """One state of the casebook as its database has it now, by a connection of its own; for what takes long."""
        with plainly(self.case), self._engine.connect() as connection, self._transaction(connection, writing=False):
            yield connection

    @contextmanager
    def fresh(self) -> Iterator[Connection]:
        """A connection of its own without a transaction, which remembers nothing of the database."""
        with plainly(self.case), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def alone(self) -> Iterator[Connection]:
        """The connection without a transaction."""
        with plainly(self.case):
            yield self._connection

    def seal(self) -> None:
        """Seal a file that is too large to be sealed whenever it is closed; of others closing takes care."""
        with self.alone() as connection:
            self.database.seal(connection)

    def close(self) -> None:
        """Let go of the database. SQLite's file is one again: nothing is left in the file beside it."""
        if not self._connection.closed:
            with plainly(self.case):
                try:
                    self.database.close(self._connection)
                finally:
                    self._connection.close()
                    self._engine.dispose()

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _transaction(self, connection: Connection, *, writing: bool) -> Iterator[None]:
        if connection.invalidated:  # the server was restarted: the next word goes to the new one
            connection.rollback()
        self.database.begin(connection, writing=writing)
        done = False
        try:
            yield
            connection.exec_driver_sql("COMMIT")
            done = True
        finally:
            if not done:
                self._roll_back(connection)

    def _roll_back(self, connection: Connection) -> None:
        try:
            connection.exec_driver_sql("ROLLBACK")
        except DatabaseError:  # the connection is gone, and with it what it had begun
            connection.invalidate()


def open_store(case: str, *, by: str, clock: Clock, create: bool = False) -> Store:
    """The casebook at `case`: a path (SQLite), or an address `postgresql://…`.

    An older one is brought to the present schema first; of a file a copy stays beside it. Raises BadSettings where
    there is none and `create` does not hold, where it is none, or of a newer schema; MissingResource where PostgreSQL
    is asked for without its driver.
    """
    database: Database = Postgresql(case) if case.startswith(SCHEMES) else Sqlite(Path(case))
    store = Store(database, by=by, clock=clock, create=create)
    with ExitStack() as stack:
        stack.enter_context(store)
        _bring_up(store, create=create)
        stack.pop_all()  # it stays open where nothing went wrong
    return store


def _bring_up(store: Store, *, create: bool) -> None:
    version = _version(store)
    if version == VERSION:
        return
    if version is None:
        _make(store, create=create)
    elif version > VERSION:
        raise BadSettings(
            f"{store.case} has the schema {version}, this rashomon knows those up to {VERSION}; use a newer rashomon"
        )
    else:
        with store.alone() as connection:
            store.database.save_copy(connection, version)
        _migrate(store, version)


def _version(store: Store) -> str | None:
    """The version of the schema; None where there is no casebook."""
    with store.alone() as connection:
        try:
            if store.database.is_empty(connection):
                return None
            form = connection.execute(select(settings.c.value).where(settings.c.name == "format")).scalar()
            version: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
        except DatabaseError as error:
            raise BadSettings(f"{store.case} is no casebook of rashomon, or is damaged: {error.orig}") from error
    if form != FORM or version is None:
        raise BadSettings(f"{store.case} is no casebook of rashomon: it says that it is {form or 'nothing'}")
    return version


def _make(store: Store, *, create: bool) -> None:
    from rashomon.store.migrating import migrate

    if not create:
        raise BadSettings(f"there is no casebook in {store.case}; rashomon add makes one")
    with store.alone() as connection:
        store.database.prepare(connection)
    with store.writing() as connection:
        if store.database.is_empty(connection):  # nobody was quicker
            migrate(connection)
            connection.execute(settings.insert(), {"name": "format", "value": FORM})
            append(connection, by=store.by, made=store.clock(), told=[("created", {"format": FORM, "schema": VERSION})])


def _migrate(store: Store, version: str) -> None:
    from rashomon.store.comparisons import redraw_comparisons
    from rashomon.store.drawing import recount
    from rashomon.store.migrating import migrate

    with store.writing() as connection:
        migrate(connection)
        if version < _COUNTED:
            recount(connection)
            redraw_comparisons(connection)
        append(connection, by=store.by, made=store.clock(), told=[("migrated", {"from": version, "to": VERSION})])
