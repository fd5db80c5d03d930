"""Tell what was done with a casebook, what it lacks, how much it holds."""

from sqlalchemy import Row, Table, func, select

from rashomon import wire
from rashomon.records.judgement import Judgement
from rashomon.store.answers import Act, Counts, Entry, Page, StoredFailure, StoredJudgement, Tombstone
from rashomon.store.cursors import read_cursor
from rashomon.store.custody import read_entry
from rashomon.store.narrowing import check_limit, make_page
from rashomon.store.opening import Store
from rashomon.store.tables import (
    comparisons,
    failures,
    judgement_reports,
    judgements,
    log,
    tallies,
    tombstones,
)
from rashomon.store.tallying import TOTALS

_FAILURE = ("number", "made", "place", "id", "sha256", "stage", "error", "message")
_TOMBSTONE = ("key", "id", "sha256", "reason", "by", "made")


def list_failures(store: Store, *, cursor: str | None = None, limit: int = 50) -> Page[StoredFailure]:
    """Reports that could not be read, the last first."""
    rows = _list_last(store, failures, cursor, limit)
    return make_page(rows, limit, lambda row: StoredFailure(**{name: row._mapping[name] for name in _FAILURE}), _number)


def list_tombstones(store: Store, *, cursor: str | None = None, limit: int = 50) -> Page[Tombstone]:
    """What was deleted, the last first."""
    rows = _list_last(store, tombstones, cursor, limit)
    return make_page(rows, limit, make_tombstone, _number)


def make_tombstone(row: Row[tuple[object, ...]]) -> Tombstone:
    """The tombstone that a row holds."""
    return Tombstone(**{name: row._mapping[name] for name in _TOMBSTONE}, blob=bool(row._mapping["blob"]))


def list_judgements(
    store: Store, *, report: str | None = None, withdrawn: bool = False, cursor: str | None = None, limit: int = 50
) -> Page[StoredJudgement]:
    """Judgements in the order they were saved: of one report (its SHA-256); those taken back too if `withdrawn`.

    What takes a judgement back is itself one, and is listed with those that were taken back.
    """
    mark = read_cursor(cursor, int)
    query = select(judgements).order_by(judgements.c.number).limit(check_limit(limit))
    if not withdrawn:
        query = query.where(judgements.c.withdrawn.is_(None), judgements.c.verdict != "withdraw")
    if report is not None:
        of = judgement_reports.c
        query = query.where(select(of.sha256).where(of.judgement == judgements.c.number, of.sha256 == report).exists())
    if mark is not None:
        query = query.where(judgements.c.number > mark[0])
    with store.reading() as connection:
        rows = connection.execute(query).all()
    return make_page(rows, limit, _make_judgement, _number)


def list_entries(store: Store, *, act: Act | None = None, after: int = 0, limit: int = 50) -> list[Entry]:
    """The log from the entry past number `after` on."""
    query = select(log).where(log.c.seq > after).order_by(log.c.seq).limit(check_limit(limit) - 1)
    if act is not None:
        query = query.where(log.c.act == act)
    with store.reading() as connection:
        rows = connection.execute(query).all()
    return [read_entry(row) for row in rows]


def count(store: Store) -> Counts:
    """How much the casebook holds."""
    counted: dict[str, Table] = {
        "failures": failures,
        "comparisons": comparisons,
        "judgements": judgements,
        "tombstones": tombstones,
    }
    with store.reading() as connection:
        held = {
            name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for name, table in counted.items()
        }
        totals = select(tallies.c.other, tallies.c.number).where(tallies.c.kind == "total")
        drawn = {name: int(number) for name, number in connection.execute(totals)}
        held |= {name: drawn.get(name, 0) for name in ("reports", "read", "bytes", *TOTALS)}
        entries = connection.execute(select(func.max(log.c.seq))).scalar_one()  # they run on without a gap
    return Counts(entries=entries, **held)


def _list_last(store: Store, table: Table, cursor: str | None, limit: int) -> list[Row[tuple[object, ...]]]:
    mark = read_cursor(cursor, int)
    query = select(table).order_by(table.c.number.desc()).limit(check_limit(limit))
    if mark is not None:
        query = query.where(table.c.number < mark[0])
    with store.reading() as connection:
        return list(connection.execute(query).all())


def _number(row: Row[tuple[object, ...]]) -> tuple[int]:
    return (row._mapping["number"],)


def _make_judgement(row: Row[tuple[object, ...]]) -> StoredJudgement:
    told = row._mapping
    return StoredJudgement(judgement=wire.decode(told["data"].encode("utf-8"), Judgement), withdrawn=told["withdrawn"])
