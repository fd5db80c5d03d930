"""Delete reports, so that a tombstone stays."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, func, select

from rashomon.errors import BadSettings
from rashomon.store.answers import JsonValue, StoredReport, Tombstone
from rashomon.store.comparisons import DRAWN as COMPARED
from rashomon.store.custody import Told, append
from rashomon.store.drawing import remove_drawn
from rashomon.store.opening import Store
from rashomon.store.queries.reports import make_report, select_reports
from rashomon.store.seals import moment_of, plain
from rashomon.store.settings import RETENTION, read_setting
from rashomon.store.tables import (
    blobs,
    comparison_reports,
    comparisons,
    failures,
    judgement_reports,
    judgements,
    novelties,
    readings,
    recipes,
    reports,
    tombstones,
)
from rashomon.store.tallying import add_held


def delete_reports(store: Store, keys: Sequence[str], *, reason: str) -> list[Tombstone]:
    """Delete reports with their bytes, readings, rows; in one transaction.

    With the last report of some bytes go the failures to read them, with each report the comparisons, with its bytes
    the judgements that quote it; `erase` follows. Raises BadSettings for a key that is not there, or without a reason.
    """
    if not reason.strip():
        raise BadSettings("a deletion needs a reason: it stays in the log")
    with store.writing() as connection:
        made = store.clock()
        stones = [_delete(store, connection, key, plain(reason), made) for key in dict.fromkeys(keys)]
    erase(store)
    return stones


def erase(store: Store) -> None:
    """Write a file anew, so that nothing of what was deleted stays in its free space.

    Raises BadSettings while somebody else has it open; what was deleted stays deleted.
    """
    with store.alone() as connection:
        store.database.erase(connection)


def find_due(store: Store, *, now: str) -> list[StoredReport]:
    """The reports that were added longer ago than the casebook's setting `retention_days` allows; none without it."""
    with store.reading() as connection:
        days = read_setting(connection, RETENTION)
        if days is None:
            return []
        last = (datetime.fromisoformat(moment_of(now)) - timedelta(days=int(days))).isoformat()
        rows = connection.execute(select_reports().order_by(reports.c.number))
        return [make_report(row) for row in rows if moment_of(row.added) < last]


def _delete(store: Store, connection: Connection, key: str, reason: str, made: str) -> Tombstone:
    row = connection.execute(select(reports).where(reports.c.key == key)).first()
    if row is None:
        raise BadSettings(f"{store.case} holds no report of the key {key!r}")
    remove_drawn(connection, store.database, [row.number])
    connection.execute(delete(readings).where(readings.c.report == row.number))
    connection.execute(delete(reports).where(reports.c.number == row.number))
    connection.execute(delete(recipes).where(recipes.c.id.not_in(select(readings.c.recipe))))
    again = connection.execute(select(reports.c.number).where(reports.c.sha256 == row.sha256)).first()
    stone = Tombstone(key=key, id=row.id, sha256=row.sha256, reason=reason, by=store.by, made=made, blob=again is None)
    _bury(connection, stone)
    gone: dict[str, JsonValue] = {"comparisons": _delete_comparisons(connection, row.id)}
    size = connection.execute(select(blobs.c.size).where(blobs.c.sha256 == row.sha256)).scalar_one()
    add_held(connection, reports=-1, size=-size if stone.blob else 0)
    if stone.blob:
        connection.execute(delete(blobs).where(blobs.c.sha256 == row.sha256))
        gone["failures"] = _delete_failures(connection, row.sha256)
        gone["judgements"] = _delete_judgements(connection, row.sha256)
    subject: dict[str, JsonValue] = {
        "report": key, "id": row.id, "sha256": row.sha256, "reason": reason, "blob": stone.blob, **gone
    }  # fmt: skip
    told: Told = ("deleted", subject)
    append(connection, by=store.by, made=made, told=[told])
    return stone


def _bury(connection: Connection, stone: Tombstone) -> None:
    number = (connection.execute(select(func.max(tombstones.c.number))).scalar() or 0) + 1
    row = {name: getattr(stone, name) for name in ("key", "id", "sha256", "reason", "by", "made")}
    connection.execute(tombstones.insert(), {"number": number, "blob": int(stone.blob), **row})


def _delete_comparisons(connection: Connection, name: str) -> list[JsonValue]:
    """Delete the comparisons of a report; their ids."""
    compared = select(comparison_reports.c.comparison).where(comparison_reports.c.report == name)
    found = connection.execute(
        select(comparisons.c.number, comparisons.c.id).where(comparisons.c.number.in_(compared))
    ).all()
    numbers = [row.number for row in found]
    connection.execute(delete(novelties).where(novelties.c.comparison.in_(numbers) | novelties.c.since.in_(numbers)))
    for table in reversed(COMPARED.values()):
        connection.execute(delete(table).where(table.c.comparison.in_(numbers)))
    connection.execute(delete(comparisons).where(comparisons.c.number.in_(numbers)))
    return sorted(row.id for row in found)


def _delete_failures(connection: Connection, sha256: str) -> list[JsonValue]:
    """Delete the failures to read some bytes; their numbers."""
    numbers = connection.execute(select(failures.c.number).where(failures.c.sha256 == sha256)).scalars().all()
    connection.execute(delete(failures).where(failures.c.number.in_(numbers)))
    return sorted(numbers)


def _delete_judgements(connection: Connection, sha256: str) -> list[JsonValue]:
    """Delete the judgements that quote a report, with those that took them back; their ids."""
    quoting = select(judgement_reports.c.judgement).where(judgement_reports.c.sha256 == sha256)
    found = list(connection.execute(select(judgements).where(judgements.c.number.in_(quoting))).all())
    back = [row.withdrawn for row in found if row.withdrawn is not None]
    found += connection.execute(select(judgements).where(judgements.c.id.in_(back))).all()
    numbers = [row.number for row in found]
    connection.execute(delete(judgement_reports).where(judgement_reports.c.judgement.in_(numbers)))
    connection.execute(delete(judgements).where(judgements.c.number.in_(numbers)))
    return sorted({row.id for row in found})
