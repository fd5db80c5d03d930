"""Hand over typed tables for programs of analysis."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from typing import Any

from rashomon.errors import MissingResource
from rashomon.export.handover.folder import Folder
from rashomon.export.handover.package import Handover, LeftOut
from rashomon.export.handover.tables import TABLES, Column, Kind, Table, Value, fill_tables
from rashomon.export.handover.tally import Tally

_AT_ONCE = 2_000
_TYPES: dict[Kind, str] = {
    "text": "string",
    "integer": "int64",
    "number": "float64",
    "flag": "bool_",
    "date": "date32",
}


def write_parquet(handover: Handover, folder: Folder) -> Iterator[LeftOut]:
    """Each table as a file, with what its columns mean in the schema; some thousand rows are held at a time."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError as error:
        raise MissingResource('no library for Parquet; run: pip install "rashomon[parquet]"') from error
    tally = Tally()
    with ExitStack() as stack:
        waiting: dict[str, list[tuple[Value, ...]]] = {table.name: [] for table in TABLES}
        writers: dict[str, Any] = {}
        for table in TABLES:
            file = stack.enter_context(
                folder.open(f"{table.name}.parquet", table.says, media_type="application/vnd.apache.parquet")
            )
            writers[table.name] = stack.enter_context(parquet.ParquetWriter(file, _schema(table, pa)))
        for table, rows in fill_tables(handover, tally):
            for row in rows:
                waiting[table.name].append(row)
                if len(waiting[table.name]) >= _AT_ONCE:
                    _write(table, waiting[table.name], writers[table.name], tally)
        for table in TABLES:
            _write(table, waiting[table.name], writers[table.name], tally)
    yield from tally


def _schema(table: Table[Any], pa: Any) -> Any:
    def type_of(column: Column[Any]) -> Any:
        one = getattr(pa, _TYPES[column.kind])()
        return pa.list_(one) if column.many else one

    fields = [pa.field(one.name, type_of(one), metadata={"says": one.says}) for one in table.columns]
    return pa.schema(fields, metadata={"says": table.says})


def _write(table: Table[Any], rows: list[tuple[Value, ...]], writer: Any, tally: Tally) -> None:
    """Write the rows that wait, one group of them."""
    if not rows:
        return
    typed = {}
    for column, values in zip(table.columns, zip(*rows, strict=True), strict=True):
        typed[column.name] = [_type(column.kind, value) for value in values]
        if column.kind == "date":
            lost = sum(was is not None and now is None for was, now in zip(values, typed[column.name], strict=True))
            tally.add(f"{column.name} of a row of {table.name}", lost, "a day that the type of dates cannot hold")
    writer.write_table(writer.schema.empty_table().from_pydict(typed, schema=writer.schema))
    rows.clear()


def _type(kind: Kind, value: Value) -> object:
    if isinstance(value, list | tuple):
        return [_type(kind, one) for one in value]
    if isinstance(value, str):
        return _day(value) if kind == "date" else value.encode("utf-8", "replace").decode()
    return value


def _day(value: str) -> date | None:
    """The day, where it is one that a calendar has."""
    try:
        return date.fromisoformat(value[: len("2025-07-02")])
    except ValueError:
        return None
