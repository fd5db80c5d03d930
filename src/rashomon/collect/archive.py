"""Keep exchanges in a WARC file."""

import gzip
import hashlib
import os
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self
from uuid import uuid4

from rashomon.collect.answer import Kept
from rashomon.collect.exchange import Exchange
from rashomon.errors import BadSettings

_Fields = list[tuple[str, str]]
_FORMAT = (
    ("format", "WARC File Format 1.1"),
    ("conformsTo", "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"),
)


class Archive:
    """A new WARC 1.1 file, made with its first exchange, that its owner alone may read.

    `about` is what its head says of who asked, and how.
    """

    def __init__(self, path: Path, *, made: datetime, about: tuple[tuple[str, str], ...] = ()) -> None:
        self.path = path
        self._made, self._about = made, about
        self._stream: BinaryIO | None = None
        self._end, self._information = 0, ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()

    def write(self, exchange: Exchange) -> Kept | None:
        """Keep an exchange, and say where its answer is, once it lies on the disk; None where nothing was answered.

        Raises BadSettings where it cannot be written.
        """
        if not exchange.request:
            return None
        try:
            return self._write(exchange)
        except OSError as error:
            said = (error.strerror or str(error)).lower()
            raise BadSettings(f"{self.path} cannot be written ({said}); nothing more is asked for") from error

    def _write(self, exchange: Exchange) -> Kept | None:
        stream = self._stream or self._open()
        response = _new_id()
        about: _Fields = [("WARC-Target-URI", exchange.url), ("WARC-Warcinfo-ID", self._information)]
        about += [("WARC-IP-Address", exchange.ip)] if exchange.ip else []
        fields = [*about, *([("WARC-Concurrent-To", response)] if exchange.head else [])]
        self._add(stream, "request", _new_id(), exchange.made, fields, exchange.request)
        kept = None
        if exchange.head:
            cut: _Fields = [("WARC-Truncated", exchange.cut)] if exchange.cut else []
            fields = about + (cut or _say_digest("Payload", exchange.payload))
            kept = Kept(path=self.path, offset=self._end, record=response)
            self._add(stream, "response", response, exchange.made, fields, exchange.head + exchange.body)
        stream.flush()
        os.fsync(stream.fileno())
        return kept

    def _open(self) -> BinaryIO:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.touch(mode=0o600, exist_ok=False)
        self._stream = self.path.open("wb")
        self._information = _new_id()
        lines = "".join(f"{key}: {value}\r\n" for key, value in (*_FORMAT, *self._about))
        fields = [("WARC-Filename", self.path.name)]
        self._add(self._stream, "warcinfo", self._information, self._made, fields, lines.encode())
        _sync_folder(self.path.parent)
        return self._stream

    def _add(self, stream: BinaryIO, kind: str, record: str, made: datetime, fields: _Fields, block: bytes) -> None:
        content = "application/warc-fields" if kind == "warcinfo" else f"application/http;msgtype={kind}"
        head = [
            ("WARC-Type", kind),
            ("WARC-Record-ID", record),
            ("WARC-Date", made.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")),
            *fields,
            *_say_digest("Block", block),
            ("Content-Type", content),
            ("Content-Length", str(len(block))),
        ]
        lines = "".join(f"{key}: {value}\r\n" for key, value in head)
        member = gzip.compress(f"WARC/1.1\r\n{lines}\r\n".encode() + block + b"\r\n\r\n", mtime=0)
        stream.write(member)
        self._end += len(member)


def _new_id() -> str:
    return f"<{uuid4().urn}>"


def _say_digest(of: str, data: bytes) -> _Fields:
    return [(f"WARC-{of}-Digest", f"sha256:{hashlib.sha256(data).hexdigest()}")]


def _sync_folder(folder: Path) -> None:
    """Make the folder remember its new file; systems that cannot be asked to do so do it themselves."""
    if hasattr(os, "O_DIRECTORY"):
        number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
