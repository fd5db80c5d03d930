"""Seal the file of a casebook when it is closed, so that a change of any byte of it shows."""

from pathlib import Path

from sqlalchemy import Connection

from rashomon.store.whole import SIZE, digest_whole

NAME = b"rashomon-seal-01"
BROKEN = NAME + bytes(SIZE)
"""What stands in place of a seal since somebody wrote; as long as one, so that nothing else moves."""
AUTOMATIC = 256 * 1024 * 1024
"""Files of up to so many bytes are sealed whenever they are closed; it takes some tenths of a second at most."""


def break_seal(connection: Connection) -> None:
    """Take the seal away; the first thing that a transaction that writes does."""
    connection.exec_driver_sql("UPDATE seal SET mark = ? WHERE mark <> ?", (BROKEN, BROKEN))


def seal_file(connection: Connection, path: Path) -> None:
    """Seal a file that has no seal, unless somebody else is at work on it."""
    connection.exec_driver_sql("PRAGMA wal_checkpoint(truncate)")
    if _read(connection) != BROKEN:
        return
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        log = path.with_name(f"{path.name}-wal")
        digest = None if log.exists() and log.stat().st_size else _digest(connection, path)
        if digest is not None:
            connection.exec_driver_sql("UPDATE seal SET mark = ?", (NAME + digest,))
    finally:
        connection.exec_driver_sql("COMMIT")
    connection.exec_driver_sql("PRAGMA wal_checkpoint(truncate)")


def is_intact(connection: Connection, path: Path) -> bool:
    """Whether the file is the one that was sealed; one without a seal is taken for it."""
    mark = _read(connection)
    if mark == BROKEN:
        return True
    digest = _digest(connection, path)
    return (digest is not None and mark == NAME + digest) or _read(connection) == BROKEN  # somebody wrote meanwhile


def _read(connection: Connection) -> bytes | None:
    mark: bytes | None = connection.exec_driver_sql("SELECT mark FROM seal").scalar()
    return mark


def _digest(connection: Connection, path: Path) -> bytes | None:
    root = connection.exec_driver_sql("SELECT rootpage FROM sqlite_schema WHERE name = 'seal'").scalar_one()
    size = connection.exec_driver_sql("PRAGMA page_size").scalar_one()
    return digest_whole(path, range((root - 1) * size, root * size), NAME)
