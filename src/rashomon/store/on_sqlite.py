"""Keep a casebook in one file."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path

import msgspec
from sqlalchemy import Connection, Engine, column, create_engine, event, literal_column, table, text
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import NullPool

from rashomon.errors import BadSettings
from rashomon.store.answers import Fault
from rashomon.store.asking import Question, Term
from rashomon.store.database import Numbers
from rashomon.store.derived import Folded
from rashomon.store.sealing import AUTOMATIC, break_seal, is_intact, seal_file
from rashomon.store.tables import reports

APPLICATION = 0x7273686D  # "rshm"
_WAIT = 60_000
_TO_WRITE = -65536  # kibibytes: indexes are written to all over
_PRAGMAS = (
    f"busy_timeout = {_WAIT}",
    "foreign_keys = on",
    "synchronous = full",  # a transaction holds many reports: what is saved stays saved when the power fails
    "secure_delete = on",
    "cell_size_check = on",
    "trusted_schema = off",
    "cache_size = -16384",  # the system keeps what was read, too, and for all processes
)
_ADD = text("INSERT INTO words (rowid, title, text) VALUES (:number, :title, :text)")
_REMOVE = text("INSERT INTO words (words, rowid, title, text) VALUES ('delete', :number, :title, :text)")
_SUM = 1 << 64


class Sqlite:
    """A file, in write-ahead mode while it is open."""

    def __init__(self, path: Path) -> None:
        self.path, self.name = path, str(path)

    def connect(self, *, create: bool) -> Engine:
        """An engine without transactions of its own. Raises BadSettings where there is nothing to open."""
        self._look(create)
        engine = create_engine("sqlite://", creator=self._open, poolclass=NullPool, isolation_level="AUTOCOMMIT")
        event.listen(engine, "connect", _set_up)
        return engine

    def begin(self, connection: Connection, *, writing: bool) -> None:
        """Begin to write, alone, or to look at one state of all tables."""
        if writing:
            connection.exec_driver_sql(f"PRAGMA cache_size = {_TO_WRITE}")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
        if writing and not self.is_empty(connection):
            break_seal(connection)

    def tell_seconds(self, connection: Connection) -> int:
        """The time by the clock of this machine: seconds since 1970."""
        return int(connection.exec_driver_sql("SELECT strftime('%s', 'now')").scalar_one())

    def is_empty(self, connection: Connection) -> bool:
        """Whether nothing stands in it, so that a casebook can be made of it."""
        return not connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar()

    def prepare(self, connection: Connection) -> None:
        """Mark a new file as a casebook."""
        connection.exec_driver_sql("PRAGMA journal_mode = wal")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")

    def save_copy(self, connection: Connection, version: str) -> None:
        """Keep what is there beside it, before it is brought to another version."""
        copy = self.path.with_name(f"{self.path.name}.{version}")
        if copy.exists():
            raise BadSettings(f"{copy} is in the way: a copy of the older casebook goes there; move it elsewhere")
        connection.exec_driver_sql("VACUUM INTO ?", (str(copy),))
        engine = Sqlite(copy).connect(create=False)
        with engine.connect() as copied:  # it has the seal of the file that it was copied from
            copied.exec_driver_sql("PRAGMA journal_mode = wal")
            break_seal(copied)
            seal_file(copied, copy)

    def close(self, connection: Connection) -> None:
        """Bring what was written into the one file, and seal it if that does not take long."""
        connection.exec_driver_sql("PRAGMA busy_timeout = 0")
        with suppress(OperationalError, OSError):  # somebody else has it open, and will do it
            connection.exec_driver_sql("PRAGMA wal_checkpoint(truncate)")
            if not self.is_empty(connection) and self.path.stat().st_size <= AUTOMATIC:
                seal_file(connection, self.path)

    def seal(self, connection: Connection) -> None:
        """Seal the file, however large."""
        seal_file(connection, self.path)

    def erase(self, connection: Connection) -> None:
        """Make sure that what was deleted does not lie in free space."""
        break_seal(connection)
        connection.exec_driver_sql("INSERT INTO words (words) VALUES ('optimize')")
        connection.exec_driver_sql("VACUUM")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(truncate)")

    def add_words(self, connection: Connection, rows: Sequence[Folded]) -> None:
        """Put reports into the word index."""
        connection.execute(_ADD, [row._asdict() for row in rows])

    def remove_words(self, connection: Connection, rows: Sequence[Folded]) -> None:
        """Take reports out of the word index; with the words that they were put in with."""
        connection.execute(_REMOVE, [row._asdict() for row in rows])

    def clear_words(self, connection: Connection) -> None:
        """Empty the word index, whatever state it is in."""
        connection.exec_driver_sql("INSERT INTO words (words) VALUES ('delete-all')")

    def ask(self, query: Numbers, question: Question) -> Numbers:
        """The query over reports, narrowed to those whose words answer the question."""
        words = table("words", column("rowid"))
        match = literal_column("words").op("MATCH")(_match(question))
        return query.join(words, words.c.rowid == reports.c.number).where(match)

    def find(self, connection: Connection, question: Question) -> list[int]:
        """The numbers of all reports whose words answer the question, in any order."""
        query = "SELECT json_group_array(rowid) FROM words WHERE words MATCH ?"  # one row, quicker read than many
        found = connection.exec_driver_sql(query, (_match(question),)).scalar_one()
        return msgspec.json.decode(found, type=list[int])

    def check(self, connection: Connection) -> Iterator[Fault]:
        """What is wrong with the file itself."""
        if not is_intact(connection, self.path):
            yield self._fault("some byte of the file is another than when it was sealed")
        for statement in ("integrity_check", "foreign_key_check"):
            for row in connection.exec_driver_sql(f"PRAGMA {statement}"):
                if row[0] != "ok":
                    yield self._fault(" ".join(map(str, row)))
        try:
            connection.exec_driver_sql("INSERT INTO words (words) VALUES ('integrity-check')")
        except DatabaseError as error:
            yield Fault(part="words", place=self.name, message=f"the word index is damaged: {error.orig}")

    def sum_words(self, connection: Connection) -> dict[int, int]:
        """For each report in the word index a sum over its words, as `sum_of` makes it."""
        connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.told USING fts5vocab(main, words, instance)"
        )
        sums: dict[int, int] = {}
        for term, number, part, place in connection.exec_driver_sql("SELECT term, doc, col, offset FROM temp.told"):
            sums[number] = (sums.get(number, 0) + hash((term, part, place))) % _SUM
        return sums

    def sum_of(self, row: Folded) -> int:
        """What `sum_words` should find for a report."""
        parts = (("title", row.title), ("text", row.text))
        return (
            sum(hash((word, part, place)) for part, words in parts for place, word in enumerate(words.split())) % _SUM
        )

    def _fault(self, message: str) -> Fault:
        return Fault(part="database", place=self.name, message=message)

    def _look(self, create: bool) -> None:
        if not self.path.exists():
            if not create:
                raise BadSettings(f"there is no casebook {self.path}; rashomon add makes one")
            if not self.path.absolute().parent.is_dir():
                raise BadSettings(f"there is no folder {self.path.parent} for the casebook {self.path.name}")
            self._ask_leave(self.path.absolute().parent)
            return
        if not self.path.is_file():
            raise BadSettings(f"{self.path} is no file, so it is no casebook")
        if not create and not self.path.stat().st_size:
            raise BadSettings(f"{self.path} is no casebook: it is empty")
        if not self._begins_well():
            raise BadSettings(f"{self.path} is no casebook: it does not begin as one; if it once was, it is damaged")
        self._ask_leave(self.path, self.path.absolute().parent)

    def _ask_leave(self, *places: Path) -> None:
        """Raise BadSettings where SQLite may not write; it writes beside the file even to look into it."""
        effective = os.access in os.supports_effective_ids
        for place in places:
            if not os.access(place, os.W_OK, effective_ids=effective):
                raise BadSettings(
                    f"you may not write to {place}; a casebook and its folder need that, even to be looked into: copy "
                    f"{self.path.name} to a folder of your own"
                )

    def _begins_well(self) -> bool:
        # Asked of SQLite: whoever closes a file lets go of all locks that his process has on it, and this process may
        # have the casebook open already.
        try:
            with closing(sqlite3.connect(f"{self.path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
                connection.execute("PRAGMA schema_version").fetchone()
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CANTOPEN:
                raise BadSettings(f"{self.path} cannot be opened: {error}") from error
            return error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)
        return True

    def _open(self) -> sqlite3.Connection:
        path = self.path.absolute()  # so that no name means something else to SQLite, such as ":memory:"
        return sqlite3.connect(path, timeout=_WAIT / 1000, check_same_thread=False, isolation_level=None)


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _match(question: Question) -> str:
    wanted = " AND ".join(map(_quote, question.wanted))
    return " NOT ".join([f"({wanted})", *map(_quote, question.unwanted)])


def _quote(term: Term) -> str:
    # No word holds a quotation mark: they are letters, figures and marks on letters.
    return f'"{" ".join(term.words)}"' + (" *" if term.prefix else "")
