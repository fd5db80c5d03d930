"""Say through whom something came, in columns that several tables share."""

from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

from rashomon.export.handover.sight import Link, Sight
from rashomon.export.handover.tables.table import Column


class Chained(Protocol):
    """A row that came through somebody."""

    @property
    def sight(self) -> Sight:
        """Where it was seen."""

    @property
    def chain(self) -> Sequence[Link]:
        """Through whom, the outermost first."""


Row = TypeVar("Row", bound=Chained)


def tell_chain(says: str) -> Iterator[Column[Row]]:
    """According to whom, through whom, how each of them stands to it; `says` tells who is in the chain."""
    yield Column("according_to", "text", "according to whom, in words", lambda row: row.sight.according_to(row.chain))
    yield Column("source_chain", "text", says, lambda row: [link.name for link in row.chain], many=True)
    stances = "how each of them stands to it"
    yield Column("stance_chain", "text", stances, lambda row: [link.stance for link in row.chain], many=True)
