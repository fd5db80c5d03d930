"""Test that web archives are read."""

import io
import json
from gzip import compress
from hashlib import sha256
from pathlib import Path

import pytest

from rashomon.ingest import Given, Limits, open_reports
from rashomon.ingest.from_warc import from_warc
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Report
from tests.ingest.made import FETCHED, HEADLINE, NEWS, make_news_pdf, make_record, make_response, make_warc

TEXT = "\n\n".join(NEWS)
PAGE = f"<!DOCTYPE html><html><head><title>{HEADLINE}</title></head><body><article><h1>{HEADLINE}</h1>" + (
    "".join(f"<p>{paragraph}</p>\n" for paragraph in NEWS) + "</article></body></html>"
)
Found = list[Report | Reading | Failure]


def _read(raw: bytes, given: Given = Given(), limits: Limits = Limits()) -> Found:  # noqa: B008 (frozen)
    return list(from_warc(io.BytesIO(raw), "c.warc", given=given, limits=limits))


def _report(found: Found) -> Report:
    [report] = found
    assert isinstance(report, Report), report
    return report


def _message(found: Found) -> str:
    [failure] = found
    assert isinstance(failure, Failure), failure
    return failure.message


def _one(body: bytes, media_type: str = "text/plain", more: str = "", *, record: str = "", **options: int) -> bytes:
    return make_warc([make_record(make_response(body, media_type=media_type, more=more, **options), more=record)])


def test_a_page_carries_its_body_with_all_that_stood_before_it() -> None:
    block = make_response(PAGE.encode())
    record = make_record(block, "https://herald.example/harbour?p=1")
    raw = make_warc([record])
    report = _report(_read(raw))
    head = report.head
    assert head.url == "https://herald.example/harbour?p=1"
    assert head.extra["fetched"] == FETCHED
    assert head.extra["record"].startswith("<urn:uuid:")
    assert NEWS[1] in report.text
    assert report.raw is not None
    assert report.raw.data == PAGE.encode()
    assert head.sha256 == sha256(report.raw.data).hexdigest()
    assert report.raw.container == sha256(raw).hexdigest()
    assert report.raw.envelope + report.raw.data == record.removesuffix(b"\r\n\r\n")
    assert report.raw.place == "c.warc, record 1 at byte 0 (https://herald.example/harbour?p=1)"
    assert head.extraction is not None
    for start, end, first, last in head.extraction.map:
        assert report.raw.data[first:last].decode().split() == report.text[start:end].split()


def test_texts_json_and_pdf_are_read_by_their_types() -> None:
    rows = [{"text": TEXT, "id": "one"}, {"text": TEXT, "id": "two"}]
    records = [
        make_record(make_response(TEXT.encode(), media_type="text/plain; charset=utf-8")),
        make_record(make_response(json.dumps(rows).encode(), media_type="application/json")),
        make_record(make_response(make_news_pdf(), media_type="application/pdf")),
        make_record(make_response(make_news_pdf(), media_type="application/octet-stream")),
        make_record(TEXT.encode(), kind="resource", media_type="text/plain"),
        make_record(TEXT.encode(), kind="conversion", media_type="text/plain"),
    ]
    found = _read(make_warc(records))
    assert len(found) == 7
    for item in found:
        assert isinstance(item, Report)
        assert NEWS[1] in item.text
        assert item.raw is not None
        assert sha256(item.raw.data).hexdigest() == item.head.sha256


def test_what_is_no_report_is_counted_in_one_remark() -> None:
    records = [
        make_record(b"x: y\r\n", kind="warcinfo", media_type="application/warc-fields"),
        make_record(b"GET / HTTP/1.1\r\n\r\n", kind="request"),
        make_record(make_response(b"\x89PNG", media_type="image/png")),
        make_record(make_response(TEXT.encode(), media_type="text/plain")),
        make_record(make_response(b"\x89PNG", media_type="image/png")),
        make_record(make_response(b"moved", media_type="text/plain", status=301)),
        make_record(make_response(b'{"token": 1}', media_type="application/json")),
        make_record(make_response(b"User-agent: *", media_type="text/plain"), "https://herald.example/robots.txt"),
    ]
    report = _report(_read(make_warc(records)))
    [remark] = report.remarks
    assert remark.code == "records-skipped"
    kinds = ("2 × image/png", "1 × warcinfo", "1 × request", "1 × status 301", "1 × JSON", "1 × words for machines")
    for kind in kinds:
        assert kind in remark.message
    assert "not read: 2 × image/png" in _message(_read(make_warc(records[2:3] * 2)))


@pytest.mark.parametrize(
    ("body", "more"),
    [
        (compress(TEXT.encode()), "Content-Encoding: gzip\r\n"),
        (b"%x\r\n%s\r\n0\r\n\r\n" % (len(TEXT.encode()), TEXT.encode()), "Transfer-Encoding: chunked\r\n"),
    ],
)
def test_the_bytes_are_those_of_the_body_when_it_is_unpacked(body: bytes, more: str) -> None:
    report = _report(_read(_one(body, more=more)))
    assert report.raw is not None
    assert report.raw.data == TEXT.encode()
    assert report.head.sha256 == sha256(TEXT.encode()).hexdigest()
    assert more.encode() in report.raw.envelope


@pytest.mark.parametrize(
    ("encoding", "media_type", "read", "how"),
    [
        ("cp1252", "text/plain; charset=iso-8859-1", "cp1252", "declared"),
        ("koi8-r", "text/plain; charset=KOI8-R", "koi8-r", "declared"),
        ("utf-8", "text/plain; charset=iso-8859-1", "utf-8", "detected"),
        ("cp1252", "text/plain; charset=utf-8", "cp1252", "detected"),
        ("cp1252", "text/plain; charset=no-such", "cp1252", "detected"),
    ],
)
def test_the_server_says_the_encoding_where_it_fits(encoding: str, media_type: str, read: str, how: str) -> None:
    text = "Порт Келвара открылся. " if encoding == "koi8-r" else TEXT
    report = _report(_read(_one(text.encode(encoding), media_type)))
    assert report.text == text
    assert report.head.decoding is not None
    assert (report.head.decoding.encoding, report.head.decoding.how) == (read, how)


def test_the_caller_goes_before_the_server() -> None:
    raw = _one(TEXT.encode("cp1252"), "text/plain; charset=cp1251")
    report = _report(_read(raw, given=Given(encoding="cp1252", publisher="Kelvar Herald")))
    assert report.head.decoding is not None
    assert (report.text, report.head.decoding.how) == (TEXT, "given")
    assert report.assumed == {"publisher": "Kelvar Herald"}


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "holds no report"),
        (_one(TEXT.encode(), record="WARC-Block-Digest: sha1:AAAA\r\n"), "WARC-Block-Digest"),
        (_one(TEXT.encode(), record="WARC-Payload-Digest: sha1:AAAA\r\n"), "WARC-Payload-Digest"),
        (_one(TEXT.encode(), record="WARC-Segment-Number: 1\r\n"), "segments"),
        (_one(compress(TEXT.encode())[:-15], more="Content-Encoding: gzip\r\n"), "cut off"),
        (_one(b"   \n"), "white space"),
        (make_warc([make_record(b"hello")]), "no HTTP response"),
    ],
)
def test_what_cannot_be_read_says_which_and_why(raw: bytes, words: str) -> None:
    message = _message(_read(raw))
    assert words in message
    assert message.startswith("c.warc")


def test_the_digest_of_a_payload_may_count_it_packed_or_not() -> None:
    packed = compress(TEXT.encode(), mtime=0)
    for counted in (packed, TEXT.encode()):
        label = f"WARC-Payload-Digest: sha256:{sha256(counted).hexdigest()}\r\n"
        assert _report(_read(_one(packed, more="Content-Encoding: gzip\r\n", record=label))).text == TEXT


def test_a_record_that_was_cut_when_fetched_is_read_with_a_remark() -> None:
    report = _report(_read(_one(TEXT.encode(), record="WARC-Truncated: time\r\n")))
    assert [remark.code for remark in report.remarks] == ["record-truncated"]


def test_a_record_that_is_too_large_is_a_failure_but_for_what_is_not_read() -> None:
    limits = Limits(longest_file=100)
    assert "the most that is read 100" in _message(_read(_one(TEXT.encode()), limits=limits))
    assert "1 × video/mp4" in _message(_read(_one(bytes(1_000_000), "video/mp4"), limits=limits))


def test_what_a_list_or_a_feed_names_keeps_its_own_address() -> None:
    row = json.dumps({"text": TEXT, "url": "https://herald.example/one"}).encode()
    feed = (
        "<rss version='2.0'><channel><title>Herald</title><item><title>Harbour</title>"
        f"<link>https://herald.example/two</link><description>{TEXT}</description></item></channel></rss>"
    )
    records = [
        make_record(make_response(row, media_type="application/json"), "https://herald.example/api"),
        make_record(make_response(feed.encode(), media_type="application/rss+xml"), "https://herald.example/feed"),
    ]
    urls = [item.head.url for item in _read(make_warc(records)) if isinstance(item, Report)]
    assert urls == ["https://herald.example/one", "https://herald.example/two"]


def test_archives_that_another_program_wrote_are_read(tmp_path: Path) -> None:
    from fastwarc.stream_io import GzipWriter
    from fastwarc.warc import WarcRecord, WarcRecordType

    path = tmp_path / "other.warc.gz"
    for number in range(3):
        with path.open("ab") as opened, GzipWriter(opened) as packed:
            record = WarcRecord()
            record.init_headers(WarcRecordType.response)
            record.headers.append("WARC-Target-URI", f"https://herald.example/{number}")
            record.headers.set("Content-Type", "application/http; msgtype=response")
            record.is_http = True
            record.set_bytes_content(make_response(PAGE.encode()))
            record.write(packed, checksum_data=True)
    found = list(open_reports([str(path)]))
    assert [item.head.url for item in found if isinstance(item, Report)] == [
        f"https://herald.example/{number}" for number in range(3)
    ]


def test_an_archive_may_come_through_a_pipe() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    raw = _one(PAGE.encode(), "text/html")
    [report] = open_reports(["-"], standard_input=Pipe(raw))
    assert isinstance(report, Report)
    assert report.raw is not None
    assert report.raw.container == sha256(raw).hexdigest()
