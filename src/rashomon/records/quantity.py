"""Hold how many."""

from dataclasses import dataclass

from rashomon.records.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number with what it counts (`unit`), its bounds (`high` None: open), and its currency or population (`of`)."""

    id: str
    span: Span
    unit: str
    low: float
    high: float | None = None
    of: str | None = None
