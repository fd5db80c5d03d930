"""Save comparisons."""

from sqlalchemy import Connection, Table, delete, func, select

from rashomon import wire
from rashomon.records.comparison import Comparison
from rashomon.store.answers import JsonValue
from rashomon.store.custody import append
from rashomon.store.findings import Drawn, draw_comparison
from rashomon.store.lines import New
from rashomon.store.opening import Store
from rashomon.store.seals import digest, pack, unpack
from rashomon.store.tables import (
    comparison_reports,
    comparisons,
    finding_holders,
    finding_reports,
    findings,
    novelties,
    pieces,
)

DRAWN: dict[str, Table] = {
    table.name: table for table in (comparison_reports, findings, finding_reports, finding_holders, pieces)
}
"""The tables of `Drawn`, each before those that lean on it."""
_BLOCK = 10_000


def save_comparison(store: Store, comparison: Comparison, *, upto: int = 0, new: New | None = None) -> str:
    """Its id: the SHA-256 of its JSON. An equal one is not saved twice. Its reports are named by the casebook's ids.

    `upto` is the number of the last entry of the log that it takes account of; `new` what it has that an earlier one
    had not.
    """
    data, name = pack(comparison)
    told: dict[str, JsonValue] = {"comparison": name, "upto": upto}
    with store.writing() as connection:
        known = connection.execute(select(comparisons.c.number).where(comparisons.c.id == name)).scalar()
        if known is not None:
            append(connection, by=store.by, made=store.clock(), told=[("compared", told | {"number": known})])
            return name
        number = (connection.execute(select(func.max(comparisons.c.number))).scalar() or 0) + 1
        made, drawn = store.clock(), draw_comparison(comparison, number)
        own = {"number": number, "id": name, "made": made, "by": store.by, "recipe": comparison.recipe.id, "data": data}
        connection.execute(comparisons.insert(), own | drawn.counts)
        _insert(connection, drawn)
        told |= {"number": number} | (_save_new(connection, number, new) if new else {})
        append(connection, by=store.by, made=made, told=[("compared", told)])
    return name


def redraw_comparisons(connection: Connection) -> None:
    """Draw the rows of all comparisons anew, from what is kept of each as a whole."""
    for table in reversed(DRAWN.values()):
        connection.execute(delete(table))
    for number in connection.execute(select(comparisons.c.number).order_by(comparisons.c.number)).scalars().all():
        data = connection.execute(select(comparisons.c.data).where(comparisons.c.number == number)).scalar_one()
        _insert(connection, draw_comparison(wire.decode(unpack(data), Comparison), number))


def _save_new(connection: Connection, number: int, new: New) -> dict[str, JsonValue]:
    """Save what is new; what the log tells of it. Nothing where the earlier comparison is gone."""
    since = connection.execute(select(comparisons.c.number).where(comparisons.c.id == new.since)).scalar()
    if since is None:
        return {}
    data = wire.encode(new)
    connection.execute(novelties.insert(), {"comparison": number, "since": since, "data": data.decode("utf-8")})
    return {"since": new.since, "new": digest(data)}


def _insert(connection: Connection, drawn: Drawn) -> None:
    for name, table in DRAWN.items():
        rows = getattr(drawn, name)
        for start in range(0, len(rows), _BLOCK):
            connection.execute(table.insert(), rows[start : start + _BLOCK])
