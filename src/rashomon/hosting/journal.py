"""Write down who asked for what."""

import json
import os
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TextIO

from rashomon.errors import BadSettings

STANDARD_ERROR = "-"
_LONGEST = 500
_READABLE_BY_OWNER = 0o600


@dataclass(slots=True, kw_only=True)
class Visit:
    """A request with its answer, as the journal tells of it: `path` without what was searched for behind it."""

    address: str
    method: str
    path: str
    visitor: str | None = None
    key: str | None = None
    status: int = 0
    bytes: int = 0
    ms: float = 0.0


class Journal:
    """One line of JSON a request, only ever added at the end: what turns logs over may cut it off (copytruncate)."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, visit: Visit, *, time: str | None = None) -> None:
        """Add a line."""
        told = {
            "time": time or datetime.now().astimezone().isoformat(timespec="milliseconds"),
            "visitor": visit.visitor,
            "key": visit.key,
            "address": visit.address,
            "method": visit.method[:_LONGEST],
            "path": visit.path[:_LONGEST],
            "status": visit.status,
            "bytes": visit.bytes,
            "ms": round(visit.ms, 1),
        }
        self._stream.write(json.dumps(told) + "\n")
        self._stream.flush()

    def close(self) -> None:
        """Let go of the file."""
        if self._stream is not sys.stderr:
            self._stream.close()


def open_journal(path: str) -> Journal:
    """The journal in a file that only its owner can read, or on standard error for `-`.

    Raises BadSettings where it cannot be written.
    """
    if path == STANDARD_ERROR:
        return Journal(sys.stderr)
    try:
        number = os.open(Path(path), os.O_WRONLY | os.O_APPEND | os.O_CREAT, _READABLE_BY_OWNER)
    except OSError as error:
        raise BadSettings(f"the access log {path} cannot be written: {error.strerror}") from error
    return Journal(os.fdopen(number, "a", encoding="utf-8"))
