"""Say why a report could not be read."""

import os
from hashlib import sha256

from rashomon.records.report import Failure, Head


def fail_bytes(raw: bytes, message: str, *, name: str | None = None) -> Failure:
    """A failure to read what `raw` holds; its id is `name`, or the first 16 digits of the digest of the bytes."""
    digest = sha256(raw).hexdigest()
    return fail_digest(digest, message, name=name)


def fail_digest(digest: str, message: str, *, name: str | None = None) -> Failure:
    """A failure to read the bytes whose SHA-256 is `digest`."""
    return Failure(
        report=Head(id=name or digest[:16], sha256=digest), stage="ingest", error="BadReport", message=message
    )


def fail_path(place: str, error: str, message: str) -> Failure:
    """A failure to come by any bytes; its id is the path, and it has no digest."""
    return Failure(report=Head(id=place, sha256=""), stage="ingest", error=error, message=message)


def explain(error: OSError) -> str:
    """What the system says of an error, without its number and the path."""
    return (error.strerror or str(error)).lower()


def show_path(path: str | os.PathLike[str]) -> str:
    """A path as it can be printed anywhere: bytes that are no UTF-8 show as U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")
