"""Ask who says what, who did what, who is named."""

from functools import cache

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    ScalarSelect,
    Select,
    and_,
    func,
    literal,
    literal_column,
    or_,
    select,
    tuple_,
)

from rashomon.errors import BadSettings, NotThere
from rashomon.knowledge.nameless import load_nameless
from rashomon.records.span import Span
from rashomon.store.answers import Dossier, NamedEntity, Page, Source, Statement, ToldEvent
from rashomon.store.cursors import read_cursor
from rashomon.store.narrowing import ORDER, check_limit, make_page, past
from rashomon.store.opening import Store
from rashomon.store.queries.names import MOST as MOST_NAMES
from rashomon.store.queries.names import find_names, select_names
from rashomon.store.queries.walking import FREQUENT, is_frequent, walk
from rashomon.store.tables import entities, events, participants, reports, sources, statements, tallies
from rashomon.store.tallying import DENIALS, key_of
from rashomon.store.words import fold, fold_name

_MOST = 20
_FEW = 8


def list_statements(
    store: Store, *, source: str | None = None, report: str | None = None, stance: str | None = None,
    cursor: str | None = None, limit: int = 50,
) -> Page[Statement]:  # fmt: skip
    """Statements by who says them (a name in any case or accents), in one report (its id), of one stance."""
    mark = read_cursor(cursor, str, str, int)
    said = [*_given((statements.c.holder, _fold(source))), *_of_stance(stance)]
    query = (
        select(statements, reports.c.id.label("name"), reports.c.moment)
        .join(reports, reports.c.number == statements.c.report)
        .where(*said, *_given((reports.c.id, report)), *past(mark, statements.c.place))
        .order_by(*ORDER, statements.c.place)
        .limit(check_limit(limit))
    )
    with store.reading() as connection:
        if report is None and source is not None and is_frequent(connection, select(statements.c.report).where(*said)):
            stands = select(statements.c.report).where(*said, statements.c.report == reports.c.number).exists()
            query = query.where(statements.c.report.in_(walk(connection, stands, mark, limit + 1)))
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
    with store.reading() as connection:
        if actor is not None:
            acts = _select_acts(fold_name(actor))
            if report is None and is_frequent(connection, acts):
                stands = acts.where(participants.c.report == reports.c.number).exists()
                acts = acts.where(participants.c.report.in_(walk(connection, stands, mark, limit + 1)))
            query = query.where(tuple_(events.c.report, events.c.place).in_(acts))
        rows = connection.execute(query).all()
        members = _find_members(connection, {row.report for row in rows})
    return make_page(rows, limit, lambda row: _make_event(row, members), _mark)


def list_entities(store: Store, name: str, *, cursor: str | None = None, limit: int = 50) -> Page[NamedEntity]:
    """Entities whose name holds the words of `name`, side by side, report by report."""
    mark = read_cursor(cursor, str, str, int)
    query = (
        select(entities, reports.c.id.label("report_id"), reports.c.moment)
        .join(reports, reports.c.number == entities.c.report)
        .where(*past(mark, entities.c.place))
        .order_by(*ORDER, entities.c.place)
        .limit(check_limit(limit))
    )
    with store.reading() as connection:
        names, times = find_names(connection, "entity", name)
        called = entities.c.folded.in_(names if len(names) <= MOST_NAMES else select_names("entity", name))
        if times > FREQUENT:
            # Of many names it is quicker to look at all that a report has.
            own = called if len(names) <= _FEW else (entities.c.folded + literal("")).in_(called.right)
            stands = select(entities.c.report).where(own, entities.c.report == reports.c.number).exists()
            query = query.where(entities.c.report.in_(walk(connection, stands, mark, limit + 1)))
        rows = connection.execute(query.where(called)).all()
    return make_page(rows, limit, _make_entity, lambda row: (row.moment, row.report_id, row.place))


def list_sources(store: Store, *, name: str | None = None, cursor: str | None = None, limit: int = 50) -> Page[Source]:
    """Who is quoted, the most quoted first; only those whose name holds the words of `name`, side by side.

    A pronoun with nobody found behind it is no source; what it says is among the statements.
    """
    mark = read_cursor(cursor, int, str)
    query = (
        select(
            sources.c.holder, _first_name().label("name"), sources.c.reports, sources.c.statements, sources.c.denials
        )
        .where(sources.c.holder != "", sources.c.statements > 0)
        .order_by(sources.c.statements.desc(), sources.c.holder)
        .limit(check_limit(limit))
    )
    if name is not None:
        query = query.where(sources.c.holder.in_(select_names("source", name)))
    if mark is not None:
        fewer, holder = mark
        more = and_(sources.c.statements == fewer, sources.c.holder > holder)
        query = query.where(sources.c.statements <= fewer, or_(sources.c.statements < fewer, more))
    with store.reading() as connection:
        rows = connection.execute(query).all()
    return make_page(rows, limit, _make_source, lambda row: (row.statements, row.holder))


def describe_source(store: Store, name: str) -> Dossier:
    """What a source says, denies, relies on, accuses of. Raises BadSettings where nobody of that name is quoted."""
    holder = fold_name(name)
    own = select(sources, _first_name(named=False).label("name")).where(sources.c.holder == holder)
    with store.reading() as connection:
        row = connection.execute(own).first()
        relies = _most(connection, "relies", holder, _first_name(tallies.c.other))
        accuses = _most(connection, "accuses", holder, _first_actor(tallies.c.other)) if row else ()
    if row is None and not relies:
        raise NotThere(f"{store.case} quotes nobody named {name!r}; rashomon search finds words")
    told, denied = (row.statements + row.asides, row.denials + row.aside_denials) if row else (0, 0)
    shown = row.name if row else None
    return Dossier(name=shown or name, statements=told, denials=denied, relies_on=relies, speaks_of_acts_of=accuses)


def find_speaker(store: Store, words: str) -> str | None:
    """The name of a source that some report calls by these words: Emil Dask for “Its spokesman, Emil Dask”."""
    begun = func.substr(statements.c.source, literal_column("1"), literal_column("100"))
    query = select(statements.c.speaker).where(
        begun == words[:100], statements.c.source == words, statements.c.speaker.is_not(None),
        statements.c.speaker != statements.c.source,
    )  # fmt: skip
    with store.reading() as connection:
        return connection.execute(query.order_by(statements.c.report, statements.c.place).limit(1)).scalar()


def is_named(store: Store, name: str) -> bool:
    """Whether there is an entity whose name holds the words of `name`, side by side."""
    with store.reading() as connection:
        return bool(fold(name)) and connection.execute(select_names("entity", name).limit(1)).first() is not None


def is_quoted(store: Store, name: str) -> bool:
    """Whether a source of that name says something."""
    with store.reading() as connection:
        return (
            connection.execute(select(sources.c.holder).where(sources.c.holder == fold_name(name))).first() is not None
        )


def is_known(store: Store, name: str) -> bool:
    """Whether somebody whose name holds the words of `name`, side by side, is quoted, or has published a report."""
    quoted = select_names("source", name).limit(1)
    published = select(reports.c.number).where(_holds(reports.c.publisher_folded, name)).limit(1)
    with store.reading() as connection:
        return any(connection.execute(query).first() is not None for query in (quoted, published))


def _most(connection: Connection, kind: str, name: str, shown: "ScalarSelect[str]") -> tuple[tuple[str, int], ...]:
    """Who is counted most under a name, by the names that they go by."""
    query = (
        select(func.coalesce(shown, tallies.c.other), tallies.c.number)
        .where(tallies.c.kind == kind, tallies.c.one == key_of(name))
        .order_by(tallies.c.number.desc(), tallies.c.other)
        .limit(_MOST)
    )
    return tuple((shown, times) for shown, times in connection.execute(query))


def _first_name(holder: ColumnElement[str] = sources.c.holder, *, named: bool = True) -> "ScalarSelect[str]":
    """The name that a source goes by in the first report that quotes it."""
    told = func.coalesce(statements.c.speaker, statements.c.source)
    query = select(told).where(statements.c.holder == holder).order_by(statements.c.report, statements.c.place).limit(1)
    return (query.where(_is_named()) if named else query).scalar_subquery()


@cache
def _is_named() -> ColumnElement[bool]:
    """That a statement is of more than a pronoun; the words are written out, since there are many, always the same."""
    words = ", ".join("'" + word.replace("'", "''") + "'" for word in sorted(load_nameless()))
    return literal_column(f"(coalesce(statements.speaker, statements.source) NOT IN ({words}))")


def _first_actor(folded: ColumnElement[str]) -> "ScalarSelect[str]":
    """The name that an actor goes by in the first report that tells of it."""
    return (
        select(participants.c.name)
        .where(participants.c.folded == folded, participants.c.part == "actor")
        .order_by(participants.c.report, participants.c.event)
        .limit(1)
        .scalar_subquery()
    )


def _given(*pairs: tuple[ColumnElement[str], str | None]) -> list[ColumnElement[bool]]:
    return [column == value for column, value in pairs if value is not None]


def _fold(name: str | None) -> str | None:
    return None if name is None else fold_name(name)


def _holds(column: ColumnElement[str], name: str) -> ColumnElement[bool]:
    words = fold(name)
    if not words:
        raise BadSettings(f"{name!r} is no name; write one with letters")
    return (literal(" ") + column + literal(" ")).contains(f" {words} ", autoescape=True)


def _of_stance(stance: str | None) -> list[ColumnElement[bool]]:
    if stance not in DENIALS:
        return _given((statements.c.stance, stance))
    # Said as the index of denials says it, with the words themselves: only so is it known to serve.
    return [literal_column("statements.stance IN ('denies', 'rejects')"), statements.c.stance == stance]


def _select_acts(folded: str) -> "Select[int, int]":
    """The events with an actor of a folded name."""
    return select(participants.c.report, participants.c.event).where(
        participants.c.folded == folded, participants.c.part == "actor"
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
