"""Say in what the two databases differ."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol, TypeAlias

from sqlalchemy import ColumnElement, Connection, Engine, Select
from sqlalchemy.exc import DatabaseError, DataError, OperationalError

from rashomon.errors import BadSettings
from rashomon.store.answers import Fault
from rashomon.store.asking import Question
from rashomon.store.derived import Folded

Condition = ColumnElement[bool]
Numbers: TypeAlias = "Select[int]"


class Database(Protocol):
    """What is done in another way by SQLite than by PostgreSQL."""

    name: str
    """How it is called in messages: never with a password."""

    def connect(self, *, create: bool) -> Engine:
        """An engine without transactions of its own. Raises BadSettings where there is nothing to open."""

    def begin(self, connection: Connection, *, writing: bool) -> None:
        """Begin to write, alone, or to look at one state of all tables."""

    def tell_seconds(self, connection: Connection) -> int:
        """The time by the clock of the database, so that all who share it have one: seconds since 1970."""

    def is_empty(self, connection: Connection) -> bool:
        """Whether nothing stands in it, so that a casebook can be made of it."""

    def prepare(self, connection: Connection) -> None:
        """Make it ready for its first tables; outside of a transaction."""

    def save_copy(self, connection: Connection, version: str) -> None:
        """Keep what is there beside it, before it is brought to another version."""

    def close(self, connection: Connection) -> None:
        """Leave all in order."""

    def seal(self, connection: Connection) -> None:
        """Seal it as it is, so that any change of it shows; outside of a transaction."""

    def erase(self, connection: Connection) -> None:
        """Make sure that what was deleted does not lie in free space; outside of a transaction."""

    def add_words(self, connection: Connection, rows: Sequence[Folded]) -> None:
        """Put reports into the word index."""

    def remove_words(self, connection: Connection, rows: Sequence[Folded]) -> None:
        """Take reports out of the word index; with the words that they were put in with."""

    def clear_words(self, connection: Connection) -> None:
        """Empty the word index, whatever state it is in."""

    def ask(self, query: Numbers, question: Question) -> Numbers:
        """The query over reports, narrowed to those whose words answer the question."""

    def find(self, connection: Connection, question: Question) -> list[int]:
        """The numbers of all reports whose words answer the question, in any order."""

    def check(self, connection: Connection) -> Iterator[Fault]:
        """What is wrong with the database itself."""

    def sum_words(self, connection: Connection) -> dict[int, int]:
        """For each report in the word index a sum over its words, as `sum_of` makes it."""

    def sum_of(self, row: Folded) -> int:
        """What `sum_words` should find for a report."""


@contextmanager
def plainly(name: str) -> Iterator[None]:
    """Say in plain words what a database objects to."""
    try:
        yield
    except OSError as error:
        raise BadSettings(f"{name} does not do it: {error}") from error
    except (DataError, OperationalError) as error:
        raise BadSettings(f"{name} does not do it: {error.orig}") from error
    except (DatabaseError, UnicodeDecodeError) as error:
        told = getattr(error, "orig", error)
        raise BadSettings(f"{name} is damaged, or refuses: {told}; run: rashomon verify") from error
