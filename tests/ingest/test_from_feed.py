"""Test that each entry of a feed becomes a report."""

from hashlib import sha256
from html import unescape
from pathlib import Path

import pytest

from rashomon import wire
from rashomon.ingest import Given, Limits, open_reports
from rashomon.ingest.from_feed import from_feed
from rashomon.records.report import Failure, Report

FEEDS = Path(__file__).parents[1] / "cases" / "feeds"
ITEM = "<item><title>T</title><description>The harbour of Kelvar reopened.</description></item>"
FEED = "<rss version='2.0'><channel><title>Wire</title>{}</channel></rss>"


def _read(raw: bytes, limits: Limits = Limits()) -> list[Report | Failure]:  # noqa: B008 (frozen)
    found = list(from_feed(raw, "feed.xml", given=Given(), limits=limits))
    for item in found:
        wire.encode(item)
    return found


def _reports(name: str) -> list[Report]:
    found = _read((FEEDS / name).read_bytes())
    return [item for item in found if isinstance(item, Report)]


def test_an_entry_of_rss_is_read_from_its_full_content() -> None:
    first, second = _reports("wire.rss")
    head = first.head
    assert first.text == (
        "The port of Kelvar reopened — after three weeks.\n\n“We will not pay,” the mayor & the governor said."
    )
    assert (head.title, head.author, head.publisher) == (
        "Dockers & port authority agree",
        "Mira Tolland",
        "Northern Wire",
    )
    assert (head.published, head.url, head.language) == (
        "2025-03-12T09:30:00+04:00",
        "https://northern-wire.example/news/1",
        "en",
    )
    assert head.extra == {"guid": "nw-1"}
    assert (first.remarks, second.text) == ((), "The mayor resigned & left Łódź.")
    assert [remark.code for remark in second.remarks] == ["summary-only"]


def test_an_entry_without_text_is_a_failure_in_its_place() -> None:
    failure = _read((FEEDS / "wire.rss").read_bytes())[2]
    assert isinstance(failure, Failure)
    assert failure.message.startswith("feed.xml, entry 3: the entry has no text")


def test_an_entry_of_atom_is_read_as_its_type_says() -> None:
    first, second = _reports("herald.atom")
    assert (first.text, first.head.title, first.head.author) == (
        "It rained & rained.",
        "Rain again",
        "Mira Tolland, Joran Pell",
    )
    assert [remark.code for remark in first.remarks] == ["published-updated"]
    assert (second.text, second.head.published) == ("AT&T said 1 < 2.", "2025-03-11T08:00:00Z")


def test_an_entry_of_rdf_in_a_legacy_encoding_is_read() -> None:
    [report] = _reports("archive.rdf")
    assert report.text == "A café in the old town burnt down on Tuesday, the fire brigade said."
    assert (report.head.publisher, report.head.author) == ("Osteria Today", "Edda Korl")
    assert report.head.decoding is not None
    assert report.head.decoding.how == "declared"


@pytest.mark.parametrize("name", ["wire.rss", "herald.atom", "archive.rdf"])
def test_the_bytes_of_an_entry_are_its_own_and_give_its_words(name: str) -> None:
    raw = (FEEDS / name).read_bytes()
    for report in _reports(name):
        kept, head = report.raw, report.head
        assert kept is not None and head.extraction is not None and head.decoding is not None
        assert kept.data in raw
        assert kept.data.startswith((b"<item", b"<entry")) and kept.data.endswith((b"</item>", b"</entry>"))
        assert (kept.container, head.sha256) == (sha256(raw).hexdigest(), sha256(kept.data).hexdigest())
        for start, end, first, last in head.extraction.map:
            once = unescape(kept.data[first:last].decode(head.decoding.encoding))
            assert report.text[start:end] in (once, unescape(once))
        assert sum(end - start for start, end, *_ in head.extraction.map) == len(report.text.replace("\n", ""))


def test_a_feed_is_told_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "news.xml"
    path.write_bytes((FEEDS / "wire.rss").read_bytes())
    assert [type(item) for item in open_reports([str(path)])] == [Report, Report, Failure]


def test_what_can_be_read_of_a_broken_feed_is_read() -> None:
    raw = FEED.format(ITEM * 2 + "<item><description>Cut off & bro").encode()
    *found, cut = _read(raw)
    assert [report.text for report in found if isinstance(report, Report)] == ["The harbour of Kelvar reopened."] * 2
    for report in found:
        assert isinstance(report, Report)
        assert report.raw is not None
        assert (report.raw.data, report.raw.container) == (raw, None)
        assert "feed-broken" in [remark.code for remark in report.remarks]
    assert isinstance(cut, Failure)


def test_a_content_of_several_pieces_has_no_map() -> None:
    item = "<item><description>One <![CDATA[and]]> two.</description></item>"
    [report] = _read(FEED.format(item).encode())
    assert isinstance(report, Report)
    assert report.text == "One and two."
    assert report.head.extraction is not None
    assert report.head.extraction.map == ()


@pytest.mark.parametrize(
    ("feed", "words"),
    [
        ('<!DOCTYPE rss [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;">]>' + FEED.format(ITEM), "entities of its own"),
        (FEED.format(""), "no entries"),
        ("", "no entries"),
        ("<rss><channel>" + "<" * 10_000, "no entries"),
        (FEED.format(ITEM * 50), "longest_page"),
    ],
)
def test_a_feed_that_cannot_be_read_says_why(feed: str, words: str) -> None:
    [failure] = _read(feed.encode(), Limits(longest_page=3000) if "longest" in words else Limits())
    assert isinstance(failure, Failure)
    assert words in failure.message


def test_an_outer_doctype_is_not_fetched() -> None:
    doctype = '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/rss.dtd">'
    [report] = _read((doctype + FEED.format(ITEM)).encode())
    assert isinstance(report, Report)
    assert report.text == "The harbour of Kelvar reopened."


@pytest.mark.parametrize("inside", ["<a>" * 20_000 + ITEM, "<item>" * 2000, "<![CDATA[" * 20_000, "&" * 50_000])
def test_a_hostile_feed_ends(inside: str) -> None:
    assert _read(FEED.format(inside).encode())
