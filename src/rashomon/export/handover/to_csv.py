"""Hand over tables for a spreadsheet."""

import csv
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from io import StringIO
from typing import Any

from rashomon.export.handover.cells import SEPARATOR, write_cell
from rashomon.export.handover.folder import Folder
from rashomon.export.handover.package import Handover, LeftOut
from rashomon.export.handover.tables import TABLES, Column, Kind, Table, fill_tables
from rashomon.export.handover.tally import Tally
from rashomon.export.to_json import print_json

BYTE_ORDER_MARK = "\ufeff"
_DATATYPES: dict[Kind, str] = {
    "text": "string",
    "integer": "integer",
    "number": "double",
    "flag": "boolean",
    "date": "string",
}
_READ_ME = """\
# The columns

Each table is CSV as RFC 4180 has it: UTF-8 with a byte order mark, which spreadsheets need, commas, lines that end in
CR LF. Where a column has several values, they stand in one cell between `|`, in one order across the columns of the
table; a `|` within a value is written `¦`. Offsets count code points of the report's repaired text from 0, ends
exclusive; those of raw columns its text before repair.

Cells of words that begin with one of `= + - @`, a tab or a line end have an apostrophe before them, so that no
spreadsheet takes them for a formula: where a program reads them, take the first apostrophe off again. Numbers have
none. Control characters are shown by their number, as ⟨U+0007⟩.

`csv-metadata.json` says the same for programs (CSV on the Web, W3C).
"""


def write_csv(handover: Handover, folder: Folder) -> Iterator[LeftOut]:
    """Each table as a file, with what the columns mean for people, then for programs."""
    tally = Tally()
    with ExitStack() as stack:
        files = {
            table.name: stack.enter_context(folder.open(f"{table.name}.csv", table.says, media_type="text/csv"))
            for table in TABLES
        }
        for table in TABLES:
            files[table.name].write_text([BYTE_ORDER_MARK, write_line(column.name for column in table.columns)])
        for table, rows in fill_tables(handover, tally):
            files[table.name].write_text(write_line(map(write_cell, row)) for row in rows)
    with folder.open("COLUMNS.md", "what the columns mean", media_type="text/markdown") as output:
        output.write_text(describe_columns())
    says = "what the columns mean, for programs (CSV on the Web)"
    with folder.open("csv-metadata.json", says, media_type="application/csvm+json") as output:
        output.write_text([print_json(csv_on_the_web())])
    yield from tally


def write_line(cells: Iterable[str]) -> str:
    """One line of CSV."""
    line = StringIO(newline="")
    csv.writer(line).writerow(cells)
    return line.getvalue()


def describe_columns() -> Iterator[str]:
    """What each table and column holds, for people."""
    yield _READ_ME
    for table in TABLES:
        yield f"\n## {table.name}.csv\n\n{table.says.capitalize()}.\n"
        yield "\n| column | kind | what it says |\n|---|---|---|\n"
        for column in table.columns:
            kind = f"{column.kind}, several" if column.many else column.kind
            yield f"| `{column.name}` | {kind} | {column.says} |\n"


def csv_on_the_web() -> dict[str, Any]:
    """What each table and column holds, in the form of CSV on the Web."""
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "dialect": {"encoding": "utf-8", "lineTerminators": ["\r\n"], "header": True},
        "tables": [_describe(table) for table in TABLES],
    }


def _describe(table: Table[Any]) -> dict[str, Any]:
    schema: dict[str, Any] = {"columns": list(map(_describe_column, table.columns))}
    if table.key:
        schema["primaryKey"] = list(table.key)
    if table.leads_to:
        schema["foreignKeys"] = [
            {"columnReference": ours, "reference": {"resource": f"{other}.csv", "columnReference": theirs}}
            for ours, other, theirs in table.leads_to
        ]
    return {"url": f"{table.name}.csv", "dc:description": table.says, "tableSchema": schema}


def _describe_column(column: Column[Any]) -> dict[str, Any]:
    several = {"separator": SEPARATOR} if column.many else {}
    return {
        "name": column.name,
        "titles": column.name,
        "dc:description": column.says,
        "datatype": _DATATYPES[column.kind],
        **several,
    }
