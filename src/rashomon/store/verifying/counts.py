"""Check that what is counted is what is there."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from rashomon.store.answers import Fault
from rashomon.store.derived import Rows
from rashomon.store.tables import sources, tallies
from rashomon.store.tallying import BYTES, HELD, REPORTS, count_rows

_SUM = 1 << 64
_BLOCK = 5_000


class Counted:
    """A sum over all that reports count for, which is that over the tables of counts where these are right."""

    def __init__(self) -> None:
        self._tallies = self._sources = 0

    def take(self, rows: Rows) -> None:
        """Take in what a report counts for."""
        counts = count_rows([rows])
        self._tallies += sum(hash(tally) * number for tally, number in counts.tallies.items())
        self._sources += sum(hash(source) * number for source, number in counts.sources.items())

    def take_report(self) -> None:
        """Take in that there is a report, read or not."""
        self._tallies += hash(REPORTS)

    def take_bytes(self, size: int) -> None:
        """Take in the bytes of a report, which may have come as another, too."""
        self._tallies += hash(BYTES) * size

    def compare(self, connection: Connection) -> Iterator[Fault]:
        """What differs in the tables."""
        there, least = 0, 1
        for kind, one, other, number in connection.execute(select(tallies).execution_options(yield_per=_BLOCK)):
            there += hash((kind, one, other)) * number
            least = min(least, number or (kind, one, other) in HELD)
        if (there - self._tallies) % _SUM or least < 1:
            yield Fault(part="tallies", place="", message="what is counted is not what the readings hold")
        rows = connection.execute(select(sources)).mappings().all()
        there = sum(
            hash((row["holder"], name)) * number for row in rows for name, number in row.items() if name != "holder"
        )
        if (there - self._sources) % _SUM or any(not row["statements"] + row["asides"] for row in rows):
            yield Fault(part="sources", place="", message="how much sources say is not what the readings hold")
