"""Check comparisons with the rows that are drawn from them."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, select

from rashomon import wire
from rashomon.records.comparison import Comparison
from rashomon.store.answers import Fault
from rashomon.store.comparisons import DRAWN
from rashomon.store.findings import draw_comparison
from rashomon.store.seals import digest, seal_row, unpack
from rashomon.store.tables import comparisons, novelties
from rashomon.store.verifying.ledger import Ledger, mark


def check_comparisons(connection: Connection, ledger: Ledger) -> Iterator[Fault]:
    """All comparisons against the log, their rows against themselves."""
    for number in connection.execute(select(comparisons.c.number)).scalars().all():
        row = connection.execute(select(comparisons).where(comparisons.c.number == number)).one()
        told = ledger.comparisons.pop(row.id, None)
        line = unpack(row.data)
        comparison = wire.decode(line, Comparison)
        drawn = draw_comparison(comparison, number)
        own = {"id": digest(line), "recipe": comparison.recipe.id, **drawn.counts}
        if told != mark(number, row.made, row.by):
            yield Fault(part="comparisons", place=row.id, message="the log does not tell of it, or not so")
        if any(row._mapping[name] != value for name, value in own.items()):
            yield Fault(part="comparisons", place=row.id, message="it is not what its row says")
        for name, table in DRAWN.items():
            found = connection.execute(select(table).where(table.c.comparison == number)).mappings()
            if set(map(_seal, found)) != set(map(_seal, getattr(drawn, name))):
                yield Fault(part=name, place=row.id, message="the rows to ask are not those of the comparison")
    yield from _check_novelties(connection, ledger)
    for name in ledger.comparisons:
        yield Fault(part="comparisons", place=name, message="the comparison is missing")


def _check_novelties(connection: Connection, ledger: Ledger) -> Iterator[Fault]:
    """What is said to be new in comparisons against the log."""
    later, earlier = comparisons.alias("later"), comparisons.alias("earlier")
    query = (
        select(later.c.id, earlier.c.id.label("since"), novelties.c.data)
        .join(later, later.c.number == novelties.c.comparison)
        .join(earlier, earlier.c.number == novelties.c.since)
    )
    there = {row.id: (row.since, digest(row.data.encode("utf-8"))) for row in connection.execute(query)}
    if there != ledger.novelties:
        yield Fault(part="novelties", place="", message="what is new in comparisons is not what the log tells")


def _seal(row: Mapping[Any, Any]) -> str:
    """The seal of a row; what is compressed counts by what it holds, since another machine may compress otherwise."""
    return seal_row({name: unpack(value) if isinstance(value, bytes) else value for name, value in row.items()})
