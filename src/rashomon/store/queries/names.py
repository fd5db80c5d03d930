"""Find names by any words in them."""

from sqlalchemy import ColumnElement, Connection, Select, and_, func, select

from rashomon.errors import BadSettings
from rashomon.store.tables import tallies
from rashomon.store.words import fold, range_tails

MOST = 500


def select_names(kind: str, name: str) -> "Select[str]":
    """The folded names of a kind, entity or source, that hold the words of a name, side by side.

    Raises BadSettings where it has no words.
    """
    return select(tallies.c.other).where(_stands(kind, name)).distinct()


def find_names(connection: Connection, kind: str, name: str) -> tuple[list[str], int]:
    """The folded names that hold the words of a name, no more than so many; how often they stand in all."""
    stands = _stands(kind, name)
    times = connection.execute(select(func.sum(tallies.c.number)).where(stands)).scalar()
    found = connection.execute(select_names(kind, name).limit(MOST + 1)).scalars()
    return list(found), int(times or 0)


def _stands(kind: str, name: str) -> ColumnElement[bool]:
    words = fold(name)
    if not words:
        raise BadSettings(f"{name!r} is no name; write one with letters")
    first, past = range_tails(words)
    return and_(tallies.c.kind == kind, tallies.c.one >= first, tallies.c.one < past)
