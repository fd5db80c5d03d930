"""Test that what was sent is kept as the standard for web archives wants it."""

import gzip
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rashomon.collect.archive import Archive
from rashomon.collect.exchange import Exchange
from rashomon.errors import BadSettings
from tests.collect.warc import read_warc

MADE = datetime(2026, 3, 2, 9, 0, 0, 5, tzinfo=UTC)
EXCHANGE = Exchange(
    url="http://herald.example/a",
    made=MADE,
    ip="192.0.2.7",
    request=b"GET /a HTTP/1.1\r\n\r\n",
    head=b"HTTP/1.1 200 OK\r\n\r\n",
    body=b"news",
    payload=b"news",
    status=200,
)


def test_a_request_stands_before_its_answer(tmp_path: Path) -> None:
    with Archive(tmp_path / "in" / "a.warc.gz", made=MADE, about=(("software", "rashomon/1"),)) as archive:
        kept = archive.write(EXCHANGE)
        found = read_warc(archive.path)  # it is readable before it is closed
    assert [record.kind for record in found] == ["warcinfo", "request", "response"]
    assert b"software: rashomon/1\r\n" in found[0].block
    assert (found[2].payload, found[2].url, found[2].ip) == (b"news", EXCHANGE.url, EXCHANGE.ip)
    assert kept is not None
    raw = archive.path.read_bytes()
    assert gzip.decompress(raw[kept.offset :]).startswith(b"WARC/1.1\r\nWARC-Type: response\r\n")
    assert b"WARC-Date: 2026-03-02T09:00:00.000005Z\r\n" in gzip.decompress(raw)
    assert f"WARC-Concurrent-To: {kept.record}\r\n".encode() in gzip.decompress(raw)


def test_an_archive_is_for_its_owner_alone(tmp_path: Path) -> None:
    with Archive(tmp_path / "a.warc.gz", made=MADE) as archive:
        archive.write(EXCHANGE)
    assert os.name == "nt" or archive.path.stat().st_mode & 0o777 == 0o600


def test_where_nothing_was_sent_nothing_is_kept(tmp_path: Path) -> None:
    with Archive(tmp_path / "a.warc.gz", made=MADE) as archive:
        assert archive.write(Exchange(url="http://herald.example/a", made=MADE, fault="no line to it")) is None
    assert not archive.path.exists()


def test_an_archive_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"before")
    with Archive(path, made=MADE) as archive, pytest.raises(BadSettings, match="cannot be written"):
        archive.write(EXCHANGE)
    assert path.read_bytes() == b"before"
