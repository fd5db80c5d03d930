"""Hold what came of asking for one address."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal

from rashomon.records.report import Failure, Head

Reason = Literal["address", "robots", "redirect", "status", "size", "coding", "network", "feed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Where a response is kept: the WARC file, the byte at which its gzip member begins, the id of its record."""

    path: Path
    offset: int
    record: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What an earlier answer said of its version, so that only a newer one is sent."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """An answer that was had: `named` is the address as it was named, `url` the one that answered in the end.

    `unchanged` says that the host has nothing newer than what is known (304): there is no body then. `body` is what
    was sent, unpacked; its bytes as they came are `kept`. `public` says whether the host is one of the public internet.
    """

    named: str
    url: str
    status: int
    kept: Kept
    unchanged: bool = False
    public: bool = False
    media_type: str | None = None
    known: Known = Known()
    body: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """An answer that was not had, with the reason, and a message that says what to do.

    `passing` says that it may be had later, and not before `after` where the host named a time; `status` is the one
    that answered, `kept` where the bytes are that came nevertheless.
    """

    named: str
    reason: Reason
    message: str
    status: int | None = None
    passing: bool = False
    after: datetime | None = None
    kept: Kept | None = None

    def failure(self) -> Failure:
        """The same as a failure in a stream of reports."""
        head = Head(id=self.named, sha256="", url=self.named)
        return Failure(report=head, stage="collect", error="BadReport", message=self.message)
