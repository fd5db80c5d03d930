"""Find the newest reports in which something stands, however often it does."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, literal, or_, select, union

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


def walk(connection: Connection, *stands: ColumnElement[bool], mark: Mark | None = None, limit: int) -> list[int]:
    """The numbers of the newest reports for which something holds, or one of some things, from that of the mark on."""
    walks = (select(reports.c.number).where(one, *_from(mark)).order_by(*ORDER).limit(limit + 1) for one in stands)
    # A walk for each: of one for all, PostgreSQL would gather first where any of them holds.
    first, *others = (select(one.subquery().c.number) for one in walks)
    query = select(reports.c.number).where(reports.c.number.in_(union(first, *others))).order_by(*ORDER)
    return list(connection.execute(query.limit(limit + 1)).scalars())


def _from(mark: Mark | None) -> list[ColumnElement[bool]]:
    if mark is None:
        return []
    moment, name, *_ = mark
    same = and_(reports.c.moment == literal(moment), reports.c.id >= literal(name))
    return [reports.c.moment <= literal(moment), or_(reports.c.moment < literal(moment), same)]
