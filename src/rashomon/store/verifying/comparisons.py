"""Check comparisons with the rows that are drawn from them."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from rashomon import wire
from rashomon.records.comparison import Comparison
from rashomon.store.answers import Fault
from rashomon.store.comparisons import draw_comparison
from rashomon.store.seals import digest, seal_row, unpack
from rashomon.store.tables import comparison_reports, comparisons, finding_reports, findings
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
        for table in (comparison_reports, findings, finding_reports):
            found = connection.execute(select(table).where(table.c.comparison == number))
            there = {seal_row(dict(one._mapping)) for one in found}
            if there != set(map(seal_row, getattr(drawn, table.name))):
                yield Fault(part=table.name, place=row.id, message="the rows to ask are not those of the comparison")
    for name in ledger.comparisons:
        yield Fault(part="comparisons", place=name, message="the comparison is missing")
