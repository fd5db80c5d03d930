"""Say what a table is: columns that know how their values come of a row."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from rashomon.export.handover.package import Handover
from rashomon.export.handover.sight import Sight

Kind = Literal["text", "integer", "number", "flag", "date"]
Scalar = str | int | float | bool | None
Value = Scalar | Sequence[Scalar]
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A column: its name, the kind of its values, what it says, how it comes of a row; `many` values or one."""

    name: str
    kind: Kind
    says: str
    value: Callable[[Row], Value]
    many: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Generic[Row]):
    """A table: what each row is, its columns, the rows of one reading, those of all the rest of the package.

    `key` are the columns that no two rows share; `leads_to` says of a column which one of which table it names.
    """

    name: str
    says: str
    columns: tuple[Column[Row], ...]
    key: tuple[str, ...] = ()
    leads_to: tuple[tuple[str, str, str], ...] = ()
    of_reading: Callable[[Sight], Iterable[Row]] | None = None
    of_rest: Callable[[Handover], Iterable[Row]] | None = None

    def values(self, row: Row) -> tuple[Value, ...]:
        """The values of a row, column by column."""
        return tuple(column.value(row) for column in self.columns)
