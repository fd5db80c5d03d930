"""Ask who says of whom that they did something."""

from collections.abc import Collection
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, and_, func, or_, select

from rashomon.knowledge.nameless import load_nameless
from rashomon.records.span import Span
from rashomon.store.answers import Accusation
from rashomon.store.narrowing import ORDER
from rashomon.store.opening import Store
from rashomon.store.queries.walking import find_newest
from rashomon.store.tables import entities, events, participants, reports, statements
from rashomon.store.tallying import DOUBTS
from rashomon.store.words import fold_name

_MOST = 500
_FIRST = 4


def list_accusations(
    store: Store, kinds: Collection[str], *, source: str | None = None, limit: int = _MOST
) -> tuple[Accusation, ...]:
    """Events of some types that somebody named says a named person or body to have done, those told last first.

    What is denied, doubted, planned or only supposed is none. `source` asks for those that one makes or is named in.
    """
    said = func.coalesce(statements.c.speaker, statements.c.source)
    accused = and_(entities.c.report == participants.c.report, entities.c.folded == participants.c.folded)
    query = (
        select(
            reports.c.id.label("report"), said.label("source"), statements.c.content, statements.c.spans,
            participants.c.name.label("accused"), events.c.type, events.c.start, events.c.end,
        )
        .select_from(events)
        .join(reports, reports.c.number == events.c.report)
        .join(statements, and_(statements.c.report == events.c.report, statements.c.place == events.c.statement))
        .join(participants, and_(participants.c.report == events.c.report, participants.c.event == events.c.place))
        .where(events.c.type.in_(sorted(kinds)), events.c.polarity == "positive", events.c.modality == "actual")
        .where(or_(statements.c.stance.is_(None), statements.c.stance.not_in(DOUBTS)))
        .where(participants.c.part == "actor", participants.c.folded != statements.c.holder)
        .where(said.not_in(load_nameless()), participants.c.name.not_in(load_nameless()))
        .where(select(entities.c.name).where(accused).exists())
        .order_by(*ORDER, events.c.place, participants.c.place)
        .limit(limit)
    )  # fmt: skip
    if source is not None:
        holder = fold_name(source)
        query = query.where(or_(statements.c.holder == holder, participants.c.folded == holder))
    with store.reading() as connection:
        found: list[Row[Any]] = []
        number = limit * _FIRST
        while True:  # in the newest reports first, then in four times as many, until there are enough
            numbers = _list_reports(connection, source, number)
            found = list(connection.execute(query.where(events.c.report.in_(numbers))))
            if len(found) >= limit or len(numbers) < number:
                break
            number *= 4
        return tuple(_make(row._mapping) for row in found)


def name_speakers(store: Store, said: Collection[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Who says what: a statement, or the innermost one that an event stands in, each by its report and its own id."""
    told = func.coalesce(statements.c.speaker, statements.c.source)
    held = and_(statements.c.report == events.c.report, statements.c.place == events.c.statement)
    reported, names = {report for report, _ in said}, {name for _, name in said}
    of_statements = (
        select(reports.c.id, statements.c.id.label("name"), told.label("who"))
        .join(statements, statements.c.report == reports.c.number)
        .where(reports.c.id.in_(reported), statements.c.id.in_(names))
    )
    of_events = (
        select(reports.c.id, events.c.id.label("name"), told.label("who"))
        .join(events, events.c.report == reports.c.number)
        .join(statements, held)
        .where(reports.c.id.in_(reported), events.c.id.in_(names))
    )
    with store.reading() as connection:
        found = [row for query in (of_statements, of_events) for row in connection.execute(query)]
    return {(row.id, row.name): row.who for row in found if (row.id, row.name) in said}


def _list_reports(connection: Connection, source: str | None, number: int) -> list[int]:
    """The newest reports, so many; of a source those that quote it, or tell of what it did."""
    if source is None:
        query = select(reports.c.number).order_by(*ORDER).limit(number)
        return list(connection.execute(query).scalars())
    holder = fold_name(source)
    says = select(statements.c.report).where(statements.c.holder == holder)
    acts = select(participants.c.report).where(participants.c.folded == holder, participants.c.part == "actor")
    return find_newest(connection, (says, acts), number)


def _make(row: Any) -> Accusation:
    spans = msgspec.json.decode(row["spans"], type=tuple[Span, ...])
    return Accusation(
        report=row["report"],
        source=row["source"],
        accused=row["accused"],
        type=row["type"],
        span=spans[0] if spans else Span(row["start"], row["end"]),
        words=row["content"],
    )
