"""Find reports with their readings."""

from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import Row, Select, and_, func, or_, select

from rashomon import wire
from rashomon.errors import NotThere
from rashomon.records.anchor import Place
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Raw
from rashomon.store.answers import EVERYTHING, Filters, Page, ReadingVersion, StoredReport
from rashomon.store.cursors import read_cursor
from rashomon.store.narrowing import ORDER, check_limit, conditions, make_page, past
from rashomon.store.opening import Store
from rashomon.store.seals import plain, unpack
from rashomon.store.tables import blobs, readings, reports

_COLUMNS = (
    *(reports.c[name] for name in ("key", "number", "id", "sha256")),
    blobs.c.size,
    *(reports.c[name] for name in ("media_type", "place", "container")),
    (func.length(reports.c.envelope) > 0).label("served"),
    *(reports.c[name] for name in ("publisher", "published", "moment", "title", "url", "language", "added", "recipe")),
)
_SHORTEST = 6
_BLOCK = 100


class PlacedEvent(msgspec.Struct):
    """Of an event no more than its place."""

    id: str
    place: str | None = None


class Placed(msgspec.Struct):
    """Of a reading no more than where it places what it tells of."""

    events: tuple[PlacedEvent, ...] = ()
    places: tuple[Place, ...] = ()


def select_reports() -> Select[tuple[object, ...]]:
    """A query for reports as lists show them."""
    return select(*_COLUMNS).select_from(reports).join(blobs, blobs.c.sha256 == reports.c.sha256)


def make_report(row: Row[tuple[object, ...]]) -> StoredReport:
    """The report that a row of `select_reports` tells of."""
    told = {column.name: row._mapping[column] for column in _COLUMNS}
    return StoredReport(**told | {"served": bool(told["served"])})


def list_reports(
    store: Store, *, filters: Filters = EVERYTHING, cursor: str | None = None, limit: int = 50
) -> Page[StoredReport]:
    """Reports, newest first, then by id; of unknown date last."""
    mark = read_cursor(cursor, str, str)
    query = select_reports().where(*conditions(filters), *past(mark)).order_by(*ORDER).limit(check_limit(limit))
    with store.reading() as connection:
        rows = connection.execute(query).all()
    return make_page(rows, limit, make_report, lambda row: (row.moment, row.id))


def find_report(store: Store, name: str) -> StoredReport:
    """The report of an id, or of at least 6 digits that its key or its bytes' digest begin with.

    Raises BadSettings where there is none, or several.
    """
    query, name = select_reports().limit(2), plain(name)
    with store.reading() as connection:
        rows = connection.execute(query.where(reports.c.id == name)).all()
        if not rows and len(name) >= _SHORTEST:
            # "g" follows the last digit of a digest.
            begins = (and_(column >= name, column < f"{name}g") for column in (reports.c.key, reports.c.sha256))
            rows = connection.execute(query.where(or_(*begins))).all()
    if not rows:
        raise NotThere(f"{store.case} holds no report {name!r}")
    if len(rows) > 1:
        raise NotThere(f"{store.case} holds several reports whose digests begin with {name!r}; give more digits")
    return make_report(rows[0])


def find_unread(store: Store, keys: Sequence[str], recipe: str) -> set[str]:
    """Those of the keys of which the casebook holds no reading by this recipe: new reports, too."""
    query = (
        select(reports.c.key)
        .join(readings, readings.c.report == reports.c.number)
        .where(readings.c.recipe == recipe, reports.c.key.in_(keys))
    )
    with store.reading() as connection:
        return set(keys) - set(connection.execute(query).scalars())


def get_report(store: Store, key: str) -> tuple[Head, dict[str, str]]:
    """The head of a report as it came, with what was assumed of it: with `get_raw` all that reading it again takes."""
    query = select(reports.c.head, reports.c.assumed).where(reports.c.key == key)
    with store.reading() as connection:
        row = connection.execute(query).first()
    if row is None:
        raise NotThere(f"{store.case} holds no report of the key {key!r}")
    return wire.decode(row.head.encode("utf-8"), Head), msgspec.json.decode(row.assumed, type=dict[str, str])


def get_reading(store: Store, key: str, *, recipe: str | None = None) -> Reading | None:
    """The newest reading of a report, or that by a recipe (its id)."""
    wanted = reports.c.recipe if recipe is None else recipe
    query = (
        select(readings.c.data)
        .join(reports, reports.c.number == readings.c.report)
        .where(reports.c.key == key, readings.c.recipe == wanted)
    )
    with store.reading() as connection:
        data = connection.execute(query).scalar()
    return None if data is None else wire.decode(unpack(data), Reading)


def get_readings(store: Store, names: Sequence[str]) -> dict[str, Reading]:
    """The newest readings of some reports, by the ids of these; of one that is not there, or was not read, none."""
    newest = and_(readings.c.report == reports.c.number, readings.c.recipe == reports.c.recipe)
    query = select(reports.c.id, readings.c.data).join(readings, newest).where(reports.c.id.in_(names))
    with store.reading() as connection:
        return {row.id: wire.decode(unpack(row.data), Reading) for row in connection.execute(query)}


def get_places(store: Store, names: Sequence[str]) -> dict[str, Placed]:
    """Where the newest readings of some reports place what they tell of, by the ids of these; nothing else is read."""
    newest = and_(readings.c.report == reports.c.number, readings.c.recipe == reports.c.recipe)
    query = select(reports.c.id, readings.c.data).join(readings, newest).where(reports.c.id.in_(names))
    with store.reading() as connection:
        return {row.id: msgspec.json.decode(unpack(row.data), type=Placed) for row in connection.execute(query)}


def list_readings(store: Store, key: str) -> list[ReadingVersion]:
    """The readings of a report, in the order they were saved, but the newest last."""
    query = (
        select(readings.c.recipe, readings.c.made, readings.c.digest, reports.c.recipe.label("newest"))
        .join(reports, reports.c.number == readings.c.report)
        .where(reports.c.key == key)
        .order_by(readings.c.made, readings.c.recipe)
    )
    with store.reading() as connection:
        rows = connection.execute(query).all()
    rows = sorted(rows, key=lambda row: row.recipe == row.newest)
    return [ReadingVersion(recipe=row.recipe, made=row.made, digest=row.digest) for row in rows]


def stream_readings(store: Store, *, filters: Filters = EVERYTHING) -> Iterator[Reading]:
    """The newest reading of each report, in the order of `list_reports`, without holding them all."""
    query = (
        select(reports.c.moment, reports.c.id, readings.c.data)
        .join(readings, and_(readings.c.report == reports.c.number, readings.c.recipe == reports.c.recipe))
        .where(*conditions(filters))
        .order_by(*ORDER)
        .limit(_BLOCK)
    )
    mark = None
    while True:
        with store.reading() as connection:
            rows = connection.execute(query.where(*past(mark))).all()
        for row in rows:
            yield wire.decode(unpack(row.data), Reading)
        if len(rows) < _BLOCK:
            return
        mark = (rows[-1].moment, rows[-1].id)


def get_raw(store: Store, key: str) -> Raw:
    """A report's bytes as they came. Raises BadSettings where there is no such report."""
    query = (
        select(blobs.c.data, reports.c.media_type, reports.c.place, reports.c.container, reports.c.envelope)
        .join(reports, reports.c.sha256 == blobs.c.sha256)
        .where(reports.c.key == key)
    )
    with store.reading() as connection:
        row = connection.execute(query).first()
    if row is None:
        raise NotThere(f"{store.case} holds no report of the key {key!r}")
    return Raw(**row._mapping)
