"""Lay out a package as tables, whatever file they are written to."""

from collections.abc import Iterable, Iterator
from typing import Any

from rashomon.export.handover.package import Handover
from rashomon.export.handover.sight import Sight, see_all
from rashomon.export.handover.tables.accounts import AGREEMENTS, COPIES, DENIALS, DISPUTES, INCIDENTS, STORIES
from rashomon.export.handover.tables.entities import ATTRIBUTES, ENTITIES
from rashomon.export.handover.tables.events import EVENTS
from rashomon.export.handover.tables.judgements import FATES, JUDGEMENTS, RATINGS
from rashomon.export.handover.tables.reports import REPORTS
from rashomon.export.handover.tables.statements import STATEMENTS
from rashomon.export.handover.tables.table import Column, Kind, Scalar, Table, Value
from rashomon.export.handover.tally import Tally

__all__ = ["TABLES", "Column", "Kind", "Scalar", "Table", "Value", "count_left_out", "fill_tables"]


TABLES: tuple[Table[Any], ...] = (
    REPORTS,
    EVENTS,
    STATEMENTS,
    ENTITIES,
    ATTRIBUTES,
    DISPUTES,
    AGREEMENTS,
    DENIALS,
    COPIES,
    INCIDENTS,
    STORIES,
    JUDGEMENTS,
    FATES,
    RATINGS,
)
_JSONL = "the tables have no place for it; the jsonl format has it"


def fill_tables(handover: Handover, tally: Tally) -> Iterator[tuple[Table[Any], Iterable[tuple[Value, ...]]]]:
    """Tables with some of their rows, as they come: those of one reading after the other, then all the rest.

    Counts what no table holds.
    """
    for sight in see_all(handover):
        count_left_out(sight, tally)
        for table in TABLES:
            if table.of_reading:
                yield table, map(table.values, table.of_reading(sight))
    for table in TABLES:
        if table.of_rest:
            yield table, map(table.values, table.of_rest(handover))


def count_left_out(sight: Sight, tally: Tally) -> None:
    """Count what of one reading no table holds, with the events that have no date."""
    reading = sight.reading
    events = reading.events
    tied = {one for event in events for one in (event.time, event.place, *event.quantities)}
    for layer, words in (("times", "time"), ("places", "place"), ("quantities", "quantity (a number)")):
        untied = sum(one.id not in tied for one in getattr(reading, layer))
        tally.add(f"{words} that no event is tied to", untied, _JSONL)
    tally.add("repair of damaged text", len(reading.repairs), _JSONL)
    tally.add("remark on the reading", len(reading.remarks), _JSONL)
    tally.add("full text of a report", 1, "the tables quote sentences; the jsonl format has the text")
    undated = sum((time := sight.time(event)) is None or time.earliest is None for event in events)
    tally.add("date of an event", undated, "the report gives none; the day of publication was not put in its place")
