"""Check reports with their bytes, their readings, the rows that are drawn from them."""

from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection, Row, func, select

from rashomon import wire
from rashomon.records.reading import Reading
from rashomon.records.report import Head
from rashomon.store.answers import Fault, Progress
from rashomon.store.database import Database
from rashomon.store.derived import draw_head, draw_rows
from rashomon.store.drawing import DRAWN
from rashomon.store.seals import digest, digest_raw, seal_row, unpack
from rashomon.store.tables import blobs, readings, recipes, reports
from rashomon.store.verifying.counts import Counted
from rashomon.store.verifying.evidence import check_evidence, check_source
from rashomon.store.verifying.ledger import Ledger, mark

_BLOCK = 100
ARRIVED = (
    "number", "key", "id", "sha256", "head", "assumed", "media_type", "place", "container", "envelope", "added",
)  # fmt: skip
"""The columns that say how a report came: the log seals them."""


def check_reports(connection: Connection, database: Database, ledger: Ledger) -> Iterator[Fault | Progress]:
    """All that is kept of each report, against the log, its bytes, its readings."""
    check = _Check(connection, database, ledger)
    total = connection.execute(select(func.count()).select_from(reports)).scalar_one()
    last, done = -1, 0
    query = (
        select(reports, blobs.c.data, blobs.c.size)
        .join(blobs, blobs.c.sha256 == reports.c.sha256, isouter=True)
        .order_by(reports.c.number)
        .limit(_BLOCK)
    )
    while True:
        rows = connection.execute(query.where(reports.c.number > last)).all()
        for row in rows:
            for part, message in check.report(row):
                yield Fault(part=part, place=row.id, message=message)
            last, done = row.number, done + 1
        yield Progress(part="reports", done=done, total=total)
        if len(rows) < _BLOCK:
            break
    yield from check.rest()


class _Check:
    def __init__(self, connection: Connection, database: Database, ledger: Ledger) -> None:
        self._connection, self._database, self._ledger = connection, database, ledger
        self._words = database.sum_words(connection)
        self._recipes = {row.id: row.data for row in connection.execute(select(recipes))}
        self._counted = Counted()
        self._used: set[str] = set()
        self._blobs: set[str] = set()

    def report(self, row: Row[tuple[object, ...]]) -> Iterator[tuple[str, str]]:
        """What is wrong with one report: the part it is of, and what."""
        told = self._ledger.reports.pop(row.key, None)
        sealed = seal_row({name: row._mapping[name] for name in ARRIVED})
        if told is None:
            yield "reports", "the log does not tell how it came"
        elif told != mark(sealed, row.id, row.added):
            yield "reports", "it is not what came, by the log"
        self._counted.take_report()
        if row.sha256 not in self._blobs:
            self._counted.take_bytes(row.size or 0)
        self._blobs.add(row.sha256)
        if row.data is None or digest(row.data) != row.sha256 or row.size != len(row.data):
            yield "blobs", "its bytes are not those that came"
        if row.recipe != self._ledger.newest.pop(row.key, None):
            yield "reports", "its newest reading is not the one of the log"
        newest = None
        for made in self._connection.execute(select(readings).where(readings.c.report == row.number)):
            reading, faults = self._reading(row, made)
            yield from (("readings", fault) for fault in faults)
            newest = reading if made.recipe == row.recipe else newest
        yield from self._drawn(row, newest)

    def rest(self) -> Iterator[Fault]:
        """What the log tells of that is not there; what is there that nothing tells of."""
        yield from self._counted.compare(self._connection)
        for key in self._ledger.reports:
            yield Fault(part="reports", place=key, message="the report of this key is missing")
        for key, recipe in ((key, recipe) for key, made in self._ledger.readings.items() for recipe in made):
            yield Fault(part="readings", place=key, message=f"its reading by the recipe {recipe} is missing")
        for number in self._words:
            yield Fault(part="words", place=f"report {number}", message="the word index has words of no reading")
        for recipe in self._recipes.keys() - self._used:
            yield Fault(part="recipes", place=recipe, message="no reading is of this recipe")
        for sha256 in _kept_blobs(self._connection) - self._blobs:
            yield Fault(part="blobs", place=sha256, message="no report has these bytes")

    def _reading(self, row: Row[tuple[object, ...]], told: Row[tuple[object, ...]]) -> tuple[Reading, list[str]]:
        faults: list[str] = []
        sealed_as = self._ledger.readings.get(row.key, {}).pop(told.recipe, None)
        line = unpack(told.data)
        sealed = digest(line)
        reading = wire.decode(line, Reading)
        raw = digest_raw(reading)
        self._used.add(told.recipe)
        if sealed_as is None:
            faults.append("the log does not tell of this reading")
        elif sealed_as != mark(sealed, raw, told.made):
            faults.append("the reading is not the one of the log")
        if (told.digest, told.raw_digest, told.recipe) != (sealed, raw, reading.recipe.id):
            faults.append("the reading is not what its row says")
        if self._recipes.get(told.recipe) != wire.encode(reading.recipe).decode("utf-8"):
            faults.append("the recipe is not the one of the reading")
        if reading.report.id != row.id:
            faults.append(f"the reading is of a report {reading.report.id}")
        faults += check_evidence(reading)
        if row.data is not None:
            faults += check_source(reading, row.data, row.media_type)
        return reading, faults

    def _drawn(self, row: Row[tuple[object, ...]], newest: Reading | None) -> Iterator[tuple[str, str]]:
        drawn = draw_rows(newest, row.number) if newest else None
        if drawn:
            self._counted.take(drawn)
        head = drawn.head if drawn else draw_head(*_as_came(row))
        if any(row._mapping[name] != value for name, value in head.items()):
            yield "reports", "what lists tell of it is not what its reading says"
        for name, table in DRAWN.items():
            query = select(table).where(table.c.report == row.number)
            there = {seal_row(dict(found._mapping)) for found in self._connection.execute(query)}
            if there != {seal_row(one) for one in (getattr(drawn, name) if drawn else [])}:
                yield name, "the rows to ask are not those of the reading"
        words = self._words.pop(row.number, None)
        if words != (self._database.sum_of(drawn.words) if drawn else None):
            yield "words", "the word index has other words than the reading"


def _kept_blobs(connection: Connection) -> set[str]:
    """The digests of all bytes that are kept."""
    return set(connection.execute(select(blobs.c.sha256)).scalars())


def _as_came(row: Row[tuple[object, ...]]) -> tuple[Head, dict[str, str]]:
    head = wire.decode(row._mapping["head"].encode("utf-8"), Head)
    return head, msgspec.json.decode(row._mapping["assumed"], type=dict[str, str])
