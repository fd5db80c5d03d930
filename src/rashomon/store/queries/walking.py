"""Find the newest reports in which something stands, however often it does."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, literal, or_, select

from rashomon.store.cursors import Mark
from rashomon.store.narrowing import ORDER
from rashomon.store.tables import reports

# Of what stands in fewer places, all are gathered, then put in order; of what stands in more, the reports are looked
# through in their order until there are enough. Both take some milliseconds about here.
FREQUENT = 600


def is_frequent(connection: Connection, rows: "Select[Any, Any] | Select[Any]") -> bool:
    """Whether a query has so many rows that it is better not to gather them; it is not counted on."""
    some = rows.limit(FREQUENT).subquery()
    return bool(connection.execute(select(func.count()).select_from(some)).scalar_one() == FREQUENT)


def walk(connection: Connection, stands: ColumnElement[bool], mark: Mark | None, limit: int) -> list[int]:
    """The numbers of the newest reports for which something holds, from that of the mark on."""
    query = select(reports.c.number).where(stands, *_from(mark)).order_by(*ORDER).limit(limit + 1)
    return list(connection.execute(query).scalars())


def find_newest(connection: Connection, rows: "Iterable[Select[int]]", limit: int) -> list[int]:
    """The numbers of the newest reports that any of some queries gives, each of which gives numbers of reports."""
    found: set[int] = set()
    for query in rows:
        if is_frequent(connection, query):
            (number,) = query.selected_columns
            found.update(walk(connection, query.where(number == reports.c.number).exists(), None, limit - 1))
        else:
            found.update(connection.execute(query).scalars())
    newest = select(reports.c.number).where(reports.c.number.in_(found)).order_by(*ORDER).limit(limit)
    return list(connection.execute(newest).scalars())


def _from(mark: Mark | None) -> list[ColumnElement[bool]]:
    if mark is None:
        return []
    moment, name, *_ = mark
    same = and_(reports.c.moment == literal(moment), reports.c.id >= literal(name))
    return [reports.c.moment <= literal(moment), or_(reports.c.moment < literal(moment), same)]
