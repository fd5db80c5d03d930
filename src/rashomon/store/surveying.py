"""Find reports together with what they can be narrowed to."""

from dataclasses import dataclass
from functools import partial

from sqlalchemy import ColumnElement, Connection, func, select

from rashomon.store.answers import EVERYTHING, Counted, Facets, Filters, Hit, Page
from rashomon.store.asking import understand
from rashomon.store.columns import Chosen, Columns
from rashomon.store.cursors import read_cursor
from rashomon.store.narrowing import ORDER, check_limit, make_page, past, read_moment, read_until
from rashomon.store.opening import Store
from rashomon.store.queries.reports import make_report, select_reports
from rashomon.store.searching import find_texts, make_hit
from rashomon.store.tables import log, reports

_CHANGES = ("collected", "read", "deleted")
_COLUMNS = ("number", "publisher", "moment", "language", "stances")


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What was found; `columns` serve the next survey, as long as no report came or went.

    `days` are those (ISO 8601, UTC) on which reports that were found were published, in order, each with how many.
    """

    columns: Columns
    facets: Facets
    days: Counted
    hits: Page[Hit]


def survey(
    store: Store, asked: str = "", *, columns: Columns | None = None, filters: Filters = EVERYTHING,
    cursor: str | None = None, limit: int = 20,
) -> Survey:  # fmt: skip
    """The reports that `search` finds, or all where nothing is asked, with what they can be narrowed to.

    They run as there. `columns` are those of an earlier survey; where reports came or went since, they are read anew.
    """
    question = understand(asked) if asked else None
    mark = read_cursor(cursor, str, str)
    with store.reading() as connection:
        known = _read_columns(connection, columns)
        found = known.choose()
        if question:
            found = known.recall(question, partial(store.database.find, connection, question))
        found = _narrow(connection, known, found, filters)
        facets, days = found.count(), found.count_days()
        listed = found.cut(known.place_of(_find_first(connection, *past(mark))), len(known)) if mark else found
        numbers = listed.take(check_limit(limit))
        rows = connection.execute(select_reports().where(reports.c.number.in_(numbers)).order_by(*ORDER)).all()
        texts = find_texts(connection, numbers[:limit]) if question else {}
    hits = make_page(
        rows,
        limit,
        lambda row: make_hit(make_report(row), texts.get(row.number, ""), question),
        lambda row: (row.moment, row.id),
    )
    return Survey(columns=known, facets=facets, days=days, hits=hits)


def _read_columns(connection: Connection, known: Columns | None) -> Columns:
    """What reports are narrowed by; what is known where it still holds."""
    last = (select(func.max(log.c.seq)).where(log.c.act == act).scalar_subquery() for act in _CHANGES)
    state = max(seq or 0 for seq in connection.execute(select(*last)).one())
    if known is not None and known.state == state:
        return known
    query = select(*(reports.c[name] for name in _COLUMNS)).order_by(*ORDER)
    return Columns(map(tuple, connection.execute(query)), state)


def _narrow(connection: Connection, columns: Columns, found: Chosen, filters: Filters) -> Chosen:
    found = found.narrow_to_publisher(filters.publisher)
    found = found.narrow("languages", filters.language).narrow("stances", filters.stance)
    first, last = 0, len(columns)
    if filters.since is not None:
        last = columns.place_of(_find_first(connection, reports.c.moment < read_moment(filters.since)))
    if filters.until is not None:
        first = columns.place_of(_find_first(connection, reports.c.moment <= read_until(filters.until)))
        last = min(last, columns.place_of(_find_first(connection, reports.c.moment == "")))  # of unknown date
    return found.cut(first, last) if (first, last) != (0, len(columns)) else found


def _find_first(connection: Connection, *conditions: ColumnElement[bool]) -> int | None:
    """The number of the first report, in the order of lists, for which something holds."""
    query = select(reports.c.number).where(*conditions).order_by(*ORDER).limit(1)
    return connection.execute(query).scalar()
