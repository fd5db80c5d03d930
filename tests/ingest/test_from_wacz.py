"""Test that packed web archives are read."""

import io
import json
from hashlib import sha256

import pytest

from rashomon.ingest import Given, Limits
from rashomon.ingest.from_wacz import from_wacz
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Report
from tests.ingest.made import NEWS, change_zip, make_record, make_response, make_wacz, make_warc

WARC = make_warc([make_record(make_response("\n\n".join(NEWS).encode(), media_type="text/plain"))])
PACKED = make_wacz({"data.warc.gz": WARC})


def _read(raw: bytes, limits: Limits = Limits()) -> list[Report | Reading | Failure]:  # noqa: B008 (frozen)
    return list(from_wacz(io.BytesIO(raw), "c.wacz", given=Given(), limits=limits))


def test_each_warc_inside_is_read() -> None:
    raw = make_wacz({"a.warc.gz": WARC, "b.warc.gz": WARC})
    found = _read(raw)
    assert len(found) == 2
    for report, name in zip(found, ("a", "b"), strict=True):
        assert isinstance(report, Report)
        assert report.text.startswith(NEWS[0])
        assert report.raw is not None
        assert report.raw.container == sha256(raw).hexdigest()
        assert report.raw.place.startswith(f"c.wacz, archive/{name}.warc.gz, record 1 at byte 0")


def test_a_warc_that_was_changed_is_named_and_not_read() -> None:
    raw = make_wacz({"a.warc.gz": WARC, "b.warc.gz": WARC}, wrong="a.warc.gz")
    failure, report = _read(raw)
    assert isinstance(failure, Failure)
    assert failure.message.startswith("c.wacz, archive/a.warc.gz: its SHA-256 is")
    assert isinstance(report, Report)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("datapackage-digest.json", b'{"path": "datapackage.json", "hash": "sha256:00"}'),
        (
            "datapackage.json",
            json.dumps({"resources": [{"path": "pages/pages.jsonl", "hash": "sha256:00"}, "odd", {}]}).encode(),
        ),
    ],
)
def test_another_file_that_was_changed_is_named_and_the_rest_is_read(name: str, content: bytes) -> None:
    *failures, report = _read(change_zip(PACKED, {name: content}))
    assert failures
    assert all(isinstance(failure, Failure) for failure in failures)
    assert isinstance(report, Report)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "damaged"),
        (PACKED[:-30], "damaged"),
        (make_wacz({}), "no WARC file in archive/"),
        (change_zip(PACKED, {"datapackage.json": b"{"}), "no valid JSON"),
        (change_zip(PACKED, {"datapackage.json": b"[]"}), "no JSON object"),
        (change_zip(PACKED, {"archive/b.warc": bytes(3_000_000)}), "unpacks to 3,000,000"),
    ],
)
def test_what_cannot_be_read_says_why(raw: bytes, words: str) -> None:
    [failure] = _read(raw, Limits(largest_unpacked=1_000_000))
    assert isinstance(failure, Failure)
    assert words in failure.message
