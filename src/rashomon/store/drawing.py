"""Keep the rows that are drawn from the newest reading of each report."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, Table, delete, func, select, update

from rashomon import wire
from rashomon.records.reading import Reading
from rashomon.store.comparisons import redraw_comparisons
from rashomon.store.database import Database
from rashomon.store.derived import Folded, Row, Rows, draw_rows, fold_words, join_stances
from rashomon.store.opening import Store
from rashomon.store.seals import unpack
from rashomon.store.tables import blobs, entities, events, participants, readings, reports, statements
from rashomon.store.tallying import add_counts, add_held, clear_counts, take_counts

_BLOCK = 250
DRAWN: dict[str, Table] = {
    "statements": statements,
    "events": events,
    "participants": participants,
    "entities": entities,
}
"""The tables of `Rows`, each before those that lean on it."""


def redraw(store: Store) -> int:
    """Draw all rows anew from readings and comparisons, where verifying found others; how many reports there are.

    What is proven by the log is not touched.
    """
    query = (
        select(reports.c.number, readings.c.data)
        .join(readings, (readings.c.report == reports.c.number) & (readings.c.recipe == reports.c.recipe))
        .order_by(reports.c.number)
        .limit(_BLOCK)
    )
    last = done = 0
    with store.writing() as connection:
        store.database.clear_words(connection)
        clear_counts(connection)
        _count_held(connection)
        for table in reversed(DRAWN.values()):
            connection.execute(delete(table))
        while rows := connection.execute(query.where(reports.c.number > last)).all():
            drawn = [draw_rows(wire.decode(unpack(row.data), Reading), row.number) for row in rows]
            for row, one in zip(rows, drawn, strict=True):
                connection.execute(update(reports).where(reports.c.number == row.number).values(one.head))
            insert_drawn(connection, store.database, drawn)
            last, done = rows[-1].number, done + len(rows)
        redraw_comparisons(connection)
    return done


def insert_drawn(connection: Connection, database: Database, drawn: Sequence[Rows]) -> None:
    """Write the rows of reports that have none."""
    for name, table in DRAWN.items():
        rows = [row for one in drawn for row in getattr(one, name)]
        if rows:
            connection.execute(table.insert(), rows)
    if drawn:
        add_counts(connection, drawn)
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
    take_counts(connection, list(_read_rows(connection, numbers)))
    for table in reversed(DRAWN.values()):
        connection.execute(delete(table).where(table.c.report.in_(numbers)))


def recount(connection: Connection) -> None:
    """Count anew what the drawn rows hold."""
    clear_counts(connection)
    _count_held(connection)
    query = select(reports.c.number).where(reports.c.recipe.is_not(None)).order_by(reports.c.number).limit(_BLOCK)
    last = 0
    while numbers := connection.execute(query.where(reports.c.number > last)).scalars().all():
        rows = list(_read_rows(connection, numbers))
        add_counts(connection, rows)
        for one in rows:
            stances = join_stances(str(said["stance"] or "") for said in one.statements)
            connection.execute(update(reports).where(reports.c.number == one.words.number).values(stances=stances))
        last = numbers[-1]


def _count_held(connection: Connection) -> None:
    there = select(func.count()).select_from(reports).scalar_subquery()
    size, number = connection.execute(select(func.coalesce(func.sum(blobs.c.size), 0), there)).one()
    add_held(connection, reports=number, size=int(size))


def _read_rows(connection: Connection, numbers: Sequence[int]) -> Iterator[Rows]:
    """The drawn rows of those of the reports that have some, without their words."""
    found: dict[int, dict[str, list[Row]]] = defaultdict(lambda: {name: [] for name in DRAWN})
    for name, table in DRAWN.items():
        for row in connection.execute(select(table).where(table.c.report.in_(numbers))).mappings():
            found[row["report"]][name].append(dict(row))
    heads = select(reports.c.number, reports.c.publisher_folded).where(
        reports.c.number.in_(numbers), reports.c.recipe.is_not(None)
    )
    for number, publisher in connection.execute(heads):
        yield Rows(head={"publisher_folded": publisher}, words=Folded(number, "", ""), **found[number])
