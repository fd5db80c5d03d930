"""Laws of files that unpack: damage gives reports and failures, and each report leads back to bytes."""

import io
from collections.abc import Callable
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.ingest import Given, Limits
from rashomon.ingest.from_docx import from_docx
from rashomon.ingest.from_pdf import from_pdf
from rashomon.ingest.from_wacz import from_wacz
from rashomon.ingest.from_warc import from_warc
from rashomon.ingest.readers import Items
from rashomon.records.report import Failure, Report
from tests.ingest.made import NEWS, make_docx, make_news_pdf, make_record, make_response, make_wacz, make_warc

LIMITS = Limits(largest_unpacked=5_000_000)
RECORDS = [make_record(make_response("\n\n".join(NEWS).encode(), media_type="text/plain"))] * 2
Read = Callable[[bytes], Items]


def _of_bytes(read: Callable[..., Items]) -> Read:
    return lambda raw: read(raw, "a file", given=Given(), limits=LIMITS)


def _of_stream(read: Callable[..., Items]) -> Read:
    return lambda raw: read(io.BytesIO(raw), "a file", given=Given(), limits=LIMITS)


FILES: list[tuple[Read, bytes]] = [
    (_of_bytes(from_pdf), make_news_pdf()),
    (_of_bytes(from_docx), make_docx()),
    (_of_stream(from_warc), make_warc(RECORDS)),
    (_of_stream(from_warc), make_warc(RECORDS, packed=False)),
    (_of_stream(from_wacz), make_wacz({"data.warc.gz": make_warc(RECORDS)})),
]
NAMES = ["pdf", "docx", "warc.gz", "warc", "wacz"]
HARM = st.tuples(st.floats(0, 1), st.integers(0, 12), st.binary(max_size=12))


@pytest.mark.parametrize(("read", "raw"), FILES, ids=NAMES)
@settings(max_examples=40, deadline=None)
@given(harms=st.lists(HARM, max_size=6))
def test_damage_gives_reports_and_failures_and_nothing_else(
    read: Read, raw: bytes, harms: list[tuple[float, int, bytes]]
) -> None:
    for share, length, put in harms:
        at = int(share * len(raw))
        raw = raw[:at] + put + raw[at + length :]
    found = list(read(raw))
    assert found
    for item in found:
        assert isinstance(item, Report | Failure)
        if isinstance(item, Report):
            _check(item)
        else:
            assert item.message.startswith("a file")


@pytest.mark.parametrize(("read", "raw"), FILES, ids=NAMES)
def test_reading_twice_gives_the_same(read: Read, raw: bytes) -> None:
    assert list(read(raw)) == list(read(raw))


def _check(report: Report) -> None:
    assert report.raw is not None
    assert sha256(report.raw.data).hexdigest() == report.head.sha256
    if report.head.extraction is None:
        return
    last = 0
    for start, end, first, behind in report.head.extraction.map:
        assert last <= start < end <= len(report.text)
        assert 0 <= first < behind <= len(report.raw.data)
        last = end
