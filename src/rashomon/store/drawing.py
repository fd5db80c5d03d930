"""Keep the rows that are drawn from the newest reading of each report."""

from collections.abc import Sequence

from sqlalchemy import Connection, Table, delete, select

from rashomon import wire
from rashomon.records.reading import Reading
from rashomon.store.database import Database
from rashomon.store.derived import Rows, fold_words
from rashomon.store.seals import unpack
from rashomon.store.tables import entities, events, participants, readings, reports, statements

DRAWN: dict[str, Table] = {
    "statements": statements,
    "events": events,
    "participants": participants,
    "entities": entities,
}
"""The tables of `Rows`, each before those that lean on it."""


def insert_drawn(connection: Connection, database: Database, drawn: Sequence[Rows]) -> None:
    """Write the rows of reports that have none."""
    for name, table in DRAWN.items():
        rows = [row for one in drawn for row in getattr(one, name)]
        if rows:
            connection.execute(table.insert(), rows)
    if drawn:
        database.add_words(connection, [one.words for one in drawn])


def remove_drawn(connection: Connection, database: Database, numbers: Sequence[int]) -> None:
    """Take away the rows of the reports with these numbers; it must be done before they get a newer reading."""
    if not numbers:
        return
    newest = (
        select(reports.c.number, readings.c.data)
        .join(readings, (readings.c.report == reports.c.number) & (readings.c.recipe == reports.c.recipe))
        .where(reports.c.number.in_(numbers))
    )
    words = [fold_words(wire.decode(unpack(row.data), Reading), row.number) for row in connection.execute(newest)]
    if words:
        database.remove_words(connection, words)
    for table in reversed(DRAWN.values()):
        connection.execute(delete(table).where(table.c.report.in_(numbers)))
