"""Test what a feed is read to link to."""

import time
from itertools import pairwise
from pathlib import Path

import pytest

from rashomon.collect.entries import MOST, read_entries
from rashomon.errors import BadReport
from tests.collect.host import feed

URL = "http://herald.example/news/rss"
RSS = b"<rss version='2.0'><channel><item>%s</item></channel></rss>"
RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<item rdf:about="tag:1"><title>Harbour</title><link>/a</link></item></rdf:RDF>"""
BOMB = b"<!ENTITY a 'xxxxxxxxxxxxxxxxxxxx'>" + b"".join(
    b"<!ENTITY %s '%s'>" % (name, b"&%s;" % before * 20) for before, name in pairwise((b"a", b"b", b"c", b"d", b"far"))
)
ATOM = b"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title>
<entry><id>tag:1</id><title>Harbour</title><link href="/a"/></entry></feed>"""


def test_entries_are_told_apart_by_what_the_feed_calls_them() -> None:
    first, second, third = read_entries(feed(("1", "/a"), ("2", "b"), ("1", "/c"), ("3", "ftp://x/")), URL)
    assert (first.url, first.title) == ("http://herald.example/a", "News 1")
    assert second.url == "http://herald.example/news/b"
    assert third.url is None
    assert len({first.id, second.id, third.id}) == 3
    assert read_entries(feed(("1", "/elsewhere")), URL)[0].id == first.id


@pytest.mark.parametrize(
    ("body", "link"),
    [
        (ATOM, "http://herald.example/a"),
        (ATOM.replace(b"<link", b'<link rel="replies" href="/b"/><link rel="alternate"'), "http://herald.example/a"),
        (ATOM.replace(b"<entry>", b'<entry xml:base="http://wire.example/x/">'), "http://wire.example/a"),
        (RDF, "http://herald.example/a"),
        (RSS % b"<title>Harbour</title><guid>http://herald.example/a</guid>", "http://herald.example/a"),
        (RSS % b"<title>Harbour</title><guid isPermaLink='false'>http://herald.example/a</guid>", None),
        (RSS % b"<title> Har<b>bour</b> </title><link>\n /a </link>", "http://herald.example/a"),
        (RSS % b"<title>Harbour</title><link>/a<", "http://herald.example/a"),
        (RSS % b"<title>Harbour</title><guid>x &nbsp; &bad</guid><link>/a</link>", "http://herald.example/a"),
        (RSS % b"<title>Harbour</title><media:x/><link>http://[/</link>", None),
    ],
)
def test_each_dialect_is_read_and_damage_is_borne(body: bytes, link: str | None) -> None:
    [entry] = read_entries(body, URL)
    assert (entry.url, entry.title) == (link, "Harbour")


@pytest.mark.parametrize("about", [b"<!ENTITY far SYSTEM '%s'>" % Path(__file__).as_uri().encode(), BOMB])
def test_nothing_that_a_feed_names_is_put_in(about: bytes) -> None:
    [entry] = read_entries(b"<!DOCTYPE rss [%s]>" % about + RSS % b"<title>A&far;</title><guid>1</guid>", URL)
    assert len(entry.title or "") < 10


@pytest.mark.parametrize("body", [RSS % (b"<a>" * 100_000), RSS % (b"<item>" * 100_000), b"<rss>" + b"&" * 500_000])
def test_a_feed_that_is_made_to_hold_us_up_does_not(body: bytes) -> None:
    began = time.process_time()
    assert len(read_entries(body, URL)) <= 1
    assert time.process_time() - began < 2


@pytest.mark.parametrize("body", [b"", b"<html><body>news", b"\0\1\2", b"http://herald.example/news", b"{}"])
def test_what_is_no_feed_is_refused(body: bytes) -> None:
    with pytest.raises(BadReport, match="no RSS or Atom feed"):
        read_entries(body, URL)


def test_an_empty_feed_has_no_entries() -> None:
    assert read_entries(feed(), URL) == ()


def test_no_more_is_read_than_can_be_remembered() -> None:
    assert len(read_entries(feed(*((str(number), f"/{number}") for number in range(MOST + 9))), URL)) == MOST
