"""Check what is left besides reports: failures, tombstones, settings."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from rashomon.store.answers import Fault
from rashomon.store.seals import seal_row
from rashomon.store.tables import failures, settings, tombstones
from rashomon.store.verifying.ledger import Ledger, mark


def check_remains(connection: Connection, ledger: Ledger) -> Iterator[Fault]:
    """Failures, tombstones, settings against the log."""
    for row in connection.execute(select(failures)):
        told = ledger.failures.pop(row.number, None)
        if told != mark(seal_row(dict(row._mapping)), row.made):
            yield Fault(part="failures", place=f"failure {row.number}", message="it is not the one of the log")
    for number in ledger.failures:
        yield Fault(part="failures", place=f"failure {number}", message="it is missing")
    stones = connection.execute(select(tombstones).order_by(tombstones.c.number)).all()
    there = [(row.number, row.key, row.id, row.sha256, row.reason, row.blob, row.by, row.made) for row in stones]
    if there != [(number, *stone) for number, stone in enumerate(ledger.deleted, 1)]:
        yield Fault(part="tombstones", place="", message="they are not those of the log")
    if {row.name: row.value for row in connection.execute(select(settings))} != ledger.settings:
        yield Fault(part="settings", place="", message="they are not those of the log")
