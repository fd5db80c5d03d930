"""Test that what is read apart cannot harm the run."""

import time
from pathlib import Path
from threading import Timer

from rashomon.ingest import Given, Limits, open_reports
from rashomon.ingest.apart import Apart
from rashomon.records.report import Failure, Report
from tests.ingest import hostile
from tests.ingest.made import make_docx, make_news_pdf


def _read(apart: Apart, reader: str, raw: bytes) -> Report | Failure:
    [found] = apart.read(reader, raw, "a file", given=Given(publisher="Northern Wire"))
    return found


def test_reports_come_back_with_their_bytes() -> None:
    with Apart(Limits()) as apart:
        for reader, raw in (("from_pdf", make_news_pdf()), ("from_docx", make_docx())):
            report = _read(apart, reader, raw)
            assert isinstance(report, Report)
            assert report.raw is not None
            assert report.raw.data == raw
            assert report.assumed == {"publisher": "Northern Wire"}


def test_entries_of_a_feed_come_back_with_their_own_bytes() -> None:
    entries = [f"<item><title>{name}</title><description>It rained.</description></item>" for name in "AB"]
    feed = f"<rss version='2.0'><channel><title>Herald</title>{''.join(entries)}</channel></rss>"
    with Apart(Limits()) as apart:
        found = list(apart.read("from_feed", feed.encode(), "a feed", given=Given()))
    assert [item.raw.data.decode() for item in found if isinstance(item, Report) and item.raw] == entries


def test_a_feed_that_holds_its_reader_up_is_stopped(tmp_path: Path) -> None:
    path = tmp_path / "slow.rss"
    path.write_bytes(b"<rss><channel><item><description>" + b"<b>" * 1_500_000)
    begun = time.monotonic()
    [failure] = open_reports([str(path)], limits=Limits(longest_seconds=1))
    assert time.monotonic() - begun < 10
    assert isinstance(failure, Failure)
    assert "took more than 1 s" in failure.message


def test_what_takes_too_long_is_stopped_and_the_next_is_read() -> None:
    with Apart(Limits(longest_seconds=1)) as apart:
        begun = time.monotonic()
        failure = _read(apart, "from_pdf", hostile.make_slow_pdf())
        assert time.monotonic() - begun < 10
        assert isinstance(failure, Failure)
        assert failure.message.startswith("a file: reading it took more than 1 s")
    with Apart(Limits(longest_seconds=30)) as apart:
        assert isinstance(_read(apart, "from_pdf", make_news_pdf()), Report)


def test_what_needs_too_much_memory_is_a_failure_and_the_next_is_read() -> None:
    with Apart(Limits(most_memory=60_000_000)) as apart:
        failure = _read(apart, "from_pdf", hostile.make_pdf_bomb())
        assert isinstance(failure, Failure)
        assert "memory" in failure.message
    with Apart(Limits()) as apart:
        assert isinstance(_read(apart, "from_docx", make_docx()), Report)


def test_an_error_that_nobody_foresaw_is_a_failure_and_the_next_is_read() -> None:
    with Apart(Limits()) as apart:
        # This reader wants a stream.
        failure = _read(apart, "from_jsonl", b"{}")
        assert isinstance(failure, Failure)
        assert "its reader broke on it: AttributeError" in failure.message
        assert isinstance(_read(apart, "from_docx", make_docx()), Report)


def test_a_process_that_dies_is_a_failure_and_the_next_is_read() -> None:
    with Apart(Limits()) as apart:
        assert isinstance(_read(apart, "from_docx", make_docx()), Report)
        process = apart.process
        assert process is not None
        process.kill()
        process.wait()
        assert isinstance(_read(apart, "from_docx", make_docx()), Report)
        assert apart.process is not process
    assert apart.process is None


def test_a_process_that_dies_over_a_file_is_a_failure_that_says_so() -> None:
    with Apart(Limits()) as apart:
        assert isinstance(_read(apart, "from_docx", make_docx()), Report)
        process = apart.process
        assert process is not None
        Timer(0.3, process.kill).start()
        failure = _read(apart, "from_pdf", hostile.make_slow_pdf())
        assert isinstance(failure, Failure)
        assert "the process that read it died" in failure.message


def test_no_process_is_begun_before_it_is_needed() -> None:
    with Apart(Limits()) as apart:
        assert apart.process is None
