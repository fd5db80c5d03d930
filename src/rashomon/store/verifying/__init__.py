"""Prove that a casebook holds what it was given."""

from collections.abc import Iterator

from sqlalchemy.exc import DatabaseError

from rashomon.errors import RashomonError
from rashomon.store.answers import Fault, Progress
from rashomon.store.opening import Store
from rashomon.store.verifying.access import check_access
from rashomon.store.verifying.comparisons import check_comparisons
from rashomon.store.verifying.database import check_schema
from rashomon.store.verifying.judgements import check_judgements
from rashomon.store.verifying.ledger import Ledger, replay
from rashomon.store.verifying.remains import check_remains
from rashomon.store.verifying.reports import check_reports

DAMAGE = (DatabaseError, RashomonError, AttributeError, LookupError, OSError, TypeError, ValueError)
"""What damaged rows may raise wherever they are read: values of other types, keys that are missing."""


def verify(store: Store) -> Iterator[Fault | Progress]:
    """Each fault as it is found, with progress between them; a casebook without a fault yields progress alone.

    The database itself is checked, then the log is followed from its first entry, and all else is held against it: what
    the log tells of must be there, as it was told, and nothing more.
    """
    with store.fresh() as connection:
        yield from _guard("database", store.case, store.database.check(connection))
    with store.snapshot() as connection:
        ledger = Ledger()
        parts: dict[str, Iterator[Fault | Progress]] = {
            "database": check_schema(connection, store.case),
            "log": replay(connection, ledger),
            "reports": check_reports(connection, store.database, ledger),
            "comparisons": check_comparisons(connection, ledger),
            "judgements": check_judgements(connection, ledger),
            "remains": check_remains(connection, ledger),
            "access": check_access(connection, ledger),
        }
        for part, found in parts.items():
            yield from _guard(part, store.case, found)


def _guard(part: str, place: str, found: Iterator[Fault | Progress]) -> Iterator[Fault | Progress]:
    """What is found, with a fault in place of what cannot even be read."""
    try:
        yield from found
    except DAMAGE as error:
        yield Fault(part=part, place=place, message=f"cannot be read: {getattr(error, 'orig', error)}")
