"""Keep count of what the drawn rows hold, so that nobody has to count them when asked."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, delete, text

from rashomon.knowledge.nameless import load_nameless
from rashomon.store.derived import Row, Rows
from rashomon.store.tables import sources, tallies
from rashomon.store.words import LONGEST_KEY, cut_tails

DENIALS = ("denies", "rejects")
DOUBTS = (*DENIALS, "doubts")
TOTALS = ("statements", "events", "entities")

Tally = tuple[str, str, str]
"""A kind of count, with what is counted under it.

`total` has the name of a table, or says how many reports and bytes are held; `relies` who relays whom; `accuses` who
accuses whom; `entity`, `source` the tail of a name with the name, so that a name is found by any words in it.
"""

BYTES: Tally = ("total", "", "bytes")
REPORTS: Tally = ("total", "", "reports")
HELD = (BYTES, REPORTS)
"""What is counted with each report that comes or goes, read or not."""

_ADD_TALLY = text(
    "INSERT INTO tallies (kind, one, other, number) VALUES (:kind, :one, :other, :number)"
    " ON CONFLICT (kind, one, other) DO UPDATE SET number = tallies.number + excluded.number"
)
_ADD_SOURCE = text(
    "INSERT INTO sources (holder, statements, reports, denials, asides, aside_denials)"
    " VALUES (:holder, :statements, :reports, :denials, :asides, :aside_denials)"
    " ON CONFLICT (holder) DO UPDATE SET statements = sources.statements + excluded.statements,"
    " reports = sources.reports + excluded.reports, denials = sources.denials + excluded.denials,"
    " asides = sources.asides + excluded.asides, aside_denials = sources.aside_denials + excluded.aside_denials"
)
_DROP_TALLY = text("DELETE FROM tallies WHERE kind = :kind AND one = :one AND other = :other AND number = 0")
_DROP_SOURCE = text("DELETE FROM sources WHERE holder = :holder AND statements = 0 AND asides = 0")


class Counts(NamedTuple):
    """What some reports count for: `sources` by holder and column."""

    tallies: "Counter[Tally]"
    sources: "Counter[tuple[str, str]]"


def count_rows(rows: Iterable[Rows]) -> Counts:
    """What the rows of some reports count for."""
    counts = Counts(Counter(), Counter())
    for one in rows:
        counts.tallies.update(_find_tallies(one))
        counts.sources.update(_find_sources(one.statements))
    return counts


def add_counts(connection: Connection, rows: Sequence[Rows]) -> None:
    """Count what was drawn in."""
    _write(connection, count_rows(rows), 1)


def take_counts(connection: Connection, rows: Sequence[Rows]) -> None:
    """Count what was drawn out again, so that nothing stays of what is not there any more."""
    counts = count_rows(rows)
    _write(connection, counts, -1)
    if counts.tallies:
        connection.execute(_DROP_TALLY, [_name(tally) for tally in counts.tallies])
    if counts.sources:
        connection.execute(_DROP_SOURCE, [{"holder": holder} for holder in {holder for holder, _ in counts.sources}])


def add_held(connection: Connection, *, reports: int, size: int) -> None:
    """Count reports and their bytes in, or out where there are less of them."""
    numbers = zip(HELD, (size, reports), strict=True)
    connection.execute(_ADD_TALLY, [_name(tally) | {"number": number} for tally, number in numbers])


def clear_counts(connection: Connection) -> None:
    """Forget all counts."""
    for table in (tallies, sources):
        connection.execute(delete(table))


def key_of(name: str) -> str:
    """As much of a name as a tally is kept under."""
    return name[:LONGEST_KEY]


def _write(connection: Connection, counts: Counts, sign: int) -> None:
    # In the order of the keys: neighbours lie on one page.
    if counts.tallies:
        told = [_name(tally) | {"number": sign * number} for tally, number in sorted(counts.tallies.items())]
        connection.execute(_ADD_TALLY, told)
    if counts.sources:
        columns = [column.name for column in sources.c if column.name != "holder"]
        holders = sorted({holder for holder, _ in counts.sources})
        rows = [
            {"holder": holder, **{name: sign * counts.sources[holder, name] for name in columns}} for holder in holders
        ]
        connection.execute(_ADD_SOURCE, rows)


def _name(tally: Tally) -> dict[str, str | int]:
    kind, one, other = tally
    return {"kind": kind, "one": one, "other": other}


def _find_tallies(rows: Rows) -> Iterator[Tally]:
    for name in TOTALS:
        yield from [("total", "", name)] * len(getattr(rows, name))
    yield "total", "", "read"
    yield from _find_relayed(rows)
    yield from _find_accused(rows)
    for entity in rows.entities:
        yield from _find_tails("entity", str(entity["folded"]))
    for statement in rows.statements:
        if statement["holder"] and _is_named(statement):
            yield from _find_tails("source", str(statement["holder"]))


def _find_tails(kind: str, name: str) -> Iterator[Tally]:
    for tail in cut_tails(name):
        yield kind, tail, name


def _find_relayed(rows: Rows) -> Iterator[Tally]:
    for statement in rows.statements:
        via = rows.head["publisher_folded"] if statement["via"] is None else statement["via"]
        holder = statement["holder"]
        if via is not None and holder not in ("", via) and _is_named(statement):
            yield "relies", key_of(str(via)), key_of(str(holder))


def _find_accused(rows: Rows) -> Iterator[Tally]:
    actors: dict[object, list[Row]] = {}
    for one in rows.participants:
        if one["part"] == "actor" and one["name"] not in load_nameless():
            actors.setdefault(one["event"], []).append(one)
    said = {one["place"]: one for one in rows.statements}
    for event in rows.events:
        statement = said.get(event["statement"])
        if statement is None or event["polarity"] != "positive" or statement["stance"] in DOUBTS:
            continue
        for actor in actors.get(event["place"], ()):
            if actor["folded"] != statement["holder"]:
                yield "accuses", key_of(str(statement["holder"])), key_of(str(actor["folded"]))


def _find_sources(statements: Iterable[Row]) -> Iterator[tuple[str, str]]:
    named: set[str] = set()
    for statement in statements:
        holder, denied = str(statement["holder"]), statement["stance"] in DENIALS
        if not _is_named(statement):
            yield holder, "asides"
            if denied:
                yield holder, "aside_denials"
            continue
        yield holder, "statements"
        named.add(holder)
        if denied:
            yield holder, "denials"
    yield from ((holder, "reports") for holder in named)


def _is_named(statement: Row) -> bool:
    told = statement["source"] if statement["speaker"] is None else statement["speaker"]
    return told not in load_nameless()
