"""What an archive holds, as another library reads it."""

import gzip
from dataclasses import dataclass
from pathlib import Path

from fastwarc.warc import ArchiveIterator


@dataclass(frozen=True)
class Record:
    """One record whose digests hold."""

    kind: str
    id: str
    offset: int
    url: str | None
    ip: str | None
    cut: str | None
    block: bytes
    payload: bytes


def _unpack(payload: bytes, coding: str | None) -> bytes:
    return gzip.decompress(payload) if coding == "gzip" else payload


def read_warc(path: Path) -> list[Record]:
    """All records of a file; each must have the digest that it names."""
    with path.open("rb") as stream:
        blocks = []
        for record in ArchiveIterator(stream, parse_http=False):
            assert record.verify_block_digest()
            blocks.append(record.reader.read())
    found = []
    with path.open("rb") as stream:
        for block, record in zip(blocks, ArchiveIterator(stream, parse_http=False), strict=True):
            headers = record.headers
            cut, kind = headers.get("WARC-Truncated"), headers.get("WARC-Type") or ""
            payload = b""
            if kind == "response" and cut is None:
                assert record.verify_block_digest()  # keeps the bytes, so that the payload can be read twice
                record.parse_http(auto_decode="transfer")
                assert record.verify_payload_digest()
                payload = _unpack(record.reader.read(), record.http_headers.get("Content-Encoding"))
            found.append(
                Record(
                    kind=kind,
                    id=record.record_id or "",
                    offset=record.stream_pos,
                    url=headers.get("WARC-Target-URI"),
                    ip=headers.get("WARC-IP-Address"),
                    cut=cut,
                    block=block,
                    payload=payload,
                )
            )
    return found
