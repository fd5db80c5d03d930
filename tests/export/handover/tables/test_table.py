"""Tables say what they hold, each with one meaning."""

from typing import Any

import pytest

from rashomon.export.handover.sight import see_all
from rashomon.export.handover.tables import TABLES, Table, count_left_out, fill_tables
from rashomon.export.handover.tally import Tally
from tests.export.handover.packages import JUDGED

KNOWN = {table.name: {column.name for column in table.columns} for table in TABLES}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_keys_are_columns(table: Table[Any]) -> None:
    names = [column.name for column in table.columns]
    assert len(set(names)) == len(names)
    assert {*table.key, *(ours for ours, _, _ in table.leads_to)} <= set(names)
    assert all(theirs in KNOWN[other] for _, other, theirs in table.leads_to)
    assert all(column.says and not column.says.endswith(".") for column in table.columns)


def test_values_are_of_their_kinds() -> None:
    kinds: dict[str, Any] = {"text": str, "date": str, "integer": int, "number": (int, float), "flag": bool}
    seen = set()
    for table, rows in fill_tables(JUDGED, Tally()):
        for row in rows:
            seen.add(table.name)
            for column, value in zip(table.columns, row, strict=True):
                assert column.many is isinstance(value, list | tuple), column.name
                values: Any = value if column.many else [value]
                assert all(one is None or isinstance(one, kinds[column.kind]) for one in values), column.name
    assert seen == KNOWN.keys()


@pytest.mark.parametrize("table", [table for table in TABLES if table.key], ids=lambda table: table.name)
def test_no_two_rows_share_a_key(table: Table[Any]) -> None:
    places = [place for place, column in enumerate(table.columns) if column.name in table.key]
    keys = [
        tuple(row[place] for place in places)
        for filled, rows in fill_tables(JUDGED, Tally())
        for row in rows
        if filled is table
    ]
    assert len(set(keys)) == len(keys) > 0


def test_what_no_table_holds_is_counted() -> None:
    tally = Tally()
    for sight in see_all(JUDGED):
        count_left_out(sight, tally)
    counts = {one.what: one.count for one in tally}
    assert counts["repair of damaged text"] == 4
    assert counts["full text of a report"] == 2
