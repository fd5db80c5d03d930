"""Ask who says of whom that they did something."""

from collections.abc import Collection
from typing import Any

import msgspec
from sqlalchemy import and_, func, or_, select

from rashomon.knowledge.nameless import load_nameless
from rashomon.records.span import Span
from rashomon.store.answers import Accusation
from rashomon.store.narrowing import ORDER
from rashomon.store.opening import Store
from rashomon.store.queries.sources import DENIALS
from rashomon.store.tables import entities, events, participants, reports, statements
from rashomon.store.words import fold_name

_MOST = 500


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
        .where(or_(statements.c.stance.is_(None), statements.c.stance.not_in((*DENIALS, "doubts"))))
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
        return tuple(_make(row._mapping) for row in connection.execute(query))


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
