"""Keep the log of who did what with a casebook, each entry sealed with the one before it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, Row, select

from rashomon.errors import BadSettings
from rashomon.store.answers import Act, Entry, JsonValue
from rashomon.store.seals import canonical, digest
from rashomon.store.tables import log

if TYPE_CHECKING:
    from rashomon.store.opening import Store

Subject = dict[str, JsonValue]
Told = tuple[Act, Subject]
FIRST = "0" * 64
"""What stands for the hash before the first entry."""


def note(store: "Store", act: Act, subject: Subject) -> Entry:
    """Add an entry of its own, such as `exported`; what the store does itself it notes itself."""
    with store.writing() as connection:
        return append(connection, by=store.by, made=store.clock(), told=[(act, subject)])[0]


def append(connection: Connection, *, by: str, made: str, told: Iterable[Told]) -> list[Entry]:
    """Add entries within a transaction that writes, so that they stand or fall with what they tell of."""
    last = connection.execute(select(log.c.seq, log.c.hash).order_by(log.c.seq.desc()).limit(1)).first()
    seq, previous = (last.seq, last.hash) if last else (0, FIRST)
    entries: list[Entry] = []
    for act, subject in told:
        seq += 1
        sealed = seal(seq=seq, made=made, by=by, act=act, subject=subject, previous=previous)
        entries.append(Entry(seq=seq, made=made, by=by, act=act, subject=subject, previous=previous, hash=sealed))
        previous = sealed
    if entries:
        connection.execute(log.insert(), [_row(entry) for entry in entries])
    return entries


def seal(*, seq: int, made: str, by: str, act: str, subject: Subject, previous: str) -> str:
    """The hash of an entry: the SHA-256 of all the rest of it as canonical JSON."""
    rest: Subject = {"seq": seq, "made": made, "by": by, "act": act, "subject": subject, "previous": previous}
    return digest(canonical(rest).encode("utf-8"))


def read_entry(row: Row[tuple[object, ...]]) -> Entry:
    """The entry that a row of the log holds. Raises BadSettings where it is damaged."""
    try:
        subject = msgspec.json.decode(row._mapping["subject"], type=dict)
    except msgspec.MsgspecError as error:
        raise BadSettings(f"an entry of the log is damaged: {error}; run: rashomon verify") from error
    return Entry(**{**row._mapping, "subject": subject})


def _row(entry: Entry) -> dict[str, str | int]:
    return {
        "seq": entry.seq,
        "made": entry.made,
        "by": entry.by,
        "act": entry.act,
        "subject": canonical(entry.subject),
        "previous": entry.previous,
        "hash": entry.hash,
    }
