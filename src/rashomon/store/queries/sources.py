"""Ask who says what, who did what, who is named."""

from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, literal, or_, select

from rashomon.errors import BadSettings, NotThere
from rashomon.knowledge.nameless import load_nameless
from rashomon.records.span import Span
from rashomon.store.answers import Dossier, NamedEntity, Page, Source, Statement, ToldEvent
from rashomon.store.cursors import read_cursor
from rashomon.store.narrowing import ORDER, check_limit, make_page, past
from rashomon.store.opening import Store
from rashomon.store.tables import entities, events, participants, reports, statements
from rashomon.store.words import fold, fold_name

DENIALS = ("denies", "rejects")
_DOUBTS = (*DENIALS, "doubts")
_MOST = 20
_DISPLAY = func.min(func.coalesce(statements.c.speaker, statements.c.source))


def list_statements(
    store: Store, *, source: str | None = None, report: str | None = None, stance: str | None = None,
    cursor: str | None = None, limit: int = 50,
) -> Page[Statement]:  # fmt: skip
    """Statements by who says them (a name in any case or accents), in one report (its id), of one stance."""
    mark = read_cursor(cursor, str, str, int)
    query = (
        select(statements, reports.c.id.label("name"), reports.c.moment)
        .join(reports, reports.c.number == statements.c.report)
        .where(*_given((statements.c.holder, _fold(source)), (reports.c.id, report), (statements.c.stance, stance)))
        .where(*past(mark, statements.c.place))
        .order_by(*ORDER, statements.c.place)
        .limit(check_limit(limit))
    )
    with store.reading() as connection:
        rows = connection.execute(query).all()
    return make_page(rows, limit, _make_statement, _mark)


def list_events(
    store: Store, *, report: str | None = None, kind: str | None = None, actor: str | None = None,
    cursor: str | None = None, limit: int = 50,
) -> Page[ToldEvent]:  # fmt: skip
    """Events of one report (its id), of one type, with an actor of one name."""
    mark = read_cursor(cursor, str, str, int)
    said = and_(statements.c.report == events.c.report, statements.c.place == events.c.statement)
    query = (
        select(events, reports.c.id.label("name"), reports.c.moment, statements.c.id.label("said"))
        .join(reports, reports.c.number == events.c.report)
        .join(statements, said, isouter=True)
        .where(*_given((reports.c.id, report), (events.c.type, kind)))
        .where(*past(mark, events.c.place))
        .order_by(*ORDER, events.c.place)
        .limit(check_limit(limit))
    )
    if actor is not None:
        query = query.where(_has_actor(fold_name(actor)))
    with store.reading() as connection:
        rows = connection.execute(query).all()
        members = _find_members(connection, {row.report for row in rows})
    return make_page(rows, limit, lambda row: _make_event(row, members), _mark)


def list_entities(store: Store, name: str, *, cursor: str | None = None, limit: int = 50) -> Page[NamedEntity]:
    """Entities whose name holds the words of `name`, side by side, report by report."""
    mark = read_cursor(cursor, str, str, int)
    query = (
        select(entities, reports.c.id.label("report_id"), reports.c.moment)
        .join(reports, reports.c.number == entities.c.report)
        .where(_holds(entities.c.folded, name), *past(mark, entities.c.place))
        .order_by(*ORDER, entities.c.place)
        .limit(check_limit(limit))
    )
    with store.reading() as connection:
        rows = connection.execute(query).all()
    return make_page(rows, limit, _make_entity, lambda row: (row.moment, row.report_id, row.place))


def list_sources(store: Store, *, name: str | None = None, cursor: str | None = None, limit: int = 50) -> Page[Source]:
    """Who is quoted, the most quoted first; only those whose name holds the words of `name`, side by side.

    A pronoun with nobody found behind it is no source; what it says is among the statements.
    """
    mark = read_cursor(cursor, int, str)
    told = func.count().label("statements")
    query = (
        select(
            statements.c.holder,
            _DISPLAY.label("name"),
            func.count(statements.c.report.distinct()).label("reports"),
            told,
            func.count().filter(statements.c.stance.in_(DENIALS)).label("denials"),
        )
        .where(statements.c.holder != "", _is_named())
        .group_by(statements.c.holder)
        .order_by(told.desc(), statements.c.holder)
        .limit(check_limit(limit))
    )
    if name is not None:
        query = query.where(_holds(statements.c.holder, name))
    if mark is not None:
        fewer, holder = mark
        query = query.having(or_(func.count() < fewer, and_(func.count() == fewer, statements.c.holder > holder)))
    with store.reading() as connection:
        rows = connection.execute(query).all()
    return make_page(rows, limit, _make_source, lambda row: (row.statements, row.holder))


def describe_source(store: Store, name: str) -> Dossier:
    """What a source says, denies, relies on, accuses of. Raises BadSettings where nobody of that name is quoted."""
    holder = fold_name(name)
    own = statements.c.holder == holder
    published = and_(reports.c.publisher_folded == holder, statements.c.via.is_(None))
    said = select(
        _DISPLAY, func.count(), func.count().filter(statements.c.stance.in_(DENIALS))
    ).where(own)  # fmt: skip
    through = (
        select(_DISPLAY.label("name"), func.count().label("times"))
        .join(reports, reports.c.number == statements.c.report)
        .where(or_(statements.c.via == holder, published), statements.c.holder.not_in(("", holder)), _is_named())
        .group_by(statements.c.holder)
    )
    accused = (
        select(func.min(participants.c.name).label("name"), func.count().label("times"))
        .select_from(statements)
        .join(events, and_(events.c.report == statements.c.report, events.c.statement == statements.c.place))
        .join(participants, and_(participants.c.report == events.c.report, participants.c.event == events.c.place))
        .where(own, or_(statements.c.stance.is_(None), statements.c.stance.not_in(_DOUBTS)))
        .where(events.c.polarity == "positive", participants.c.part == "actor", participants.c.folded != holder)
        .where(participants.c.name.not_in(load_nameless()))
        .group_by(participants.c.folded)
    )
    with store.reading() as connection:
        shown, told, denied = connection.execute(said).one()
        relies, accuses = _most(connection, through), _most(connection, accused)
    if not told and not relies:
        raise NotThere(f"{store.case} quotes nobody named {name!r}; rashomon search finds words")
    return Dossier(name=shown or name, statements=told, denials=denied, relies_on=relies, accuses=accuses)


def find_speaker(store: Store, words: str) -> str | None:
    """The name of a source that some report calls by these words: Emil Dask for “Its spokesman, Emil Dask”."""
    query = select(statements.c.speaker).where(statements.c.source == words, statements.c.speaker.is_not(None))
    with store.reading() as connection:
        return connection.execute(query.order_by(statements.c.report, statements.c.place).limit(1)).scalar()


def is_known(store: Store, name: str) -> bool:
    """Whether somebody whose name holds the words of `name`, side by side, is quoted, or has published a report."""
    quoted = select(statements.c.report).where(_holds(statements.c.holder, name)).limit(1)
    published = select(reports.c.number).where(_holds(reports.c.publisher_folded, name)).limit(1)
    with store.reading() as connection:
        return any(connection.execute(query).first() is not None for query in (quoted, published))


def _most(connection: Connection, query: "Select[Any, Any]") -> tuple[tuple[str, int], ...]:
    counted = query.subquery()
    ordered = select(counted).order_by(counted.c.times.desc(), counted.c.name).limit(_MOST)
    return tuple((row.name, row.times) for row in connection.execute(ordered))


def _given(*pairs: tuple[ColumnElement[str], str | None]) -> list[ColumnElement[bool]]:
    return [column == value for column, value in pairs if value is not None]


def _fold(name: str | None) -> str | None:
    return None if name is None else fold_name(name)


def _holds(column: ColumnElement[str], name: str) -> ColumnElement[bool]:
    words = fold(name)
    if not words:
        raise BadSettings(f"{name!r} is no name; write one with letters")
    return (literal(" ") + column + literal(" ")).contains(f" {words} ", autoescape=True)


def _is_named() -> ColumnElement[bool]:
    return func.coalesce(statements.c.speaker, statements.c.source).not_in(load_nameless())


def _has_actor(folded: str) -> ColumnElement[bool]:
    return (
        select(participants.c.name)
        .where(participants.c.report == events.c.report, participants.c.event == events.c.place)
        .where(participants.c.part == "actor", participants.c.folded == folded)
        .exists()
    )


def _find_members(connection: Connection, numbers: set[int]) -> dict[tuple[int, int, str], tuple[str, ...]]:
    query = select(participants).where(participants.c.report.in_(numbers))
    members: dict[tuple[int, int, str], tuple[str, ...]] = {}
    for row in connection.execute(query.order_by(participants.c.place)):
        at = (row.report, row.event, row.part)
        members[at] = (*members.get(at, ()), row.name)
    return members


def _mark(row: Row[tuple[object, ...]]) -> tuple[str, str, int]:
    return row.moment, row.name, row.place


def _make_statement(row: Row[tuple[object, ...]]) -> Statement:
    same = ("id", "source", "speaker", "stance", "quotation", "cue", "content")
    return Statement(
        report=row.name,
        **{name: row._mapping[name] for name in same},
        spans=msgspec.json.decode(row.spans, type=tuple[Span, ...]),
        chain=msgspec.json.decode(row.chain, type=tuple[str, ...]),
    )


def _make_event(row: Row[tuple[object, ...]], members: dict[tuple[int, int, str], tuple[str, ...]]) -> ToldEvent:
    same = ("happening", "type", "mode", "trigger", "time", "modality", "polarity", "factuality")
    return ToldEvent(
        report=row.name,
        id=row.id,
        **{name: row._mapping[name] for name in same},
        span=Span(row.start, row.end),
        place=row.site,
        actors=members.get((row.report, row.place, "actor"), ()),
        recipients=members.get((row.report, row.place, "recipient"), ()),
        statement=row.said,
    )


def _make_entity(row: Row[tuple[object, ...]]) -> NamedEntity:
    same = ("id", "name", "type", "country", "role", "mentions")
    return NamedEntity(report=row.report_id, **{name: row._mapping[name] for name in same})


def _make_source(row: Row[tuple[object, ...]]) -> Source:
    same = ("name", "reports", "statements", "denials")
    return Source(**{name: row._mapping[name] for name in same})
