"""Test what a feed is read to link to."""

import pytest

from rashomon.collect.entries import MOST, read_entries
from rashomon.errors import BadReport
from tests.collect.host import feed

URL = "http://herald.example/news/rss"
ATOM = b"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title>
<entry><id>tag:1</id><title>Harbour</title><link href="/a"/></entry></feed>"""


def test_entries_are_told_apart_by_what_the_feed_calls_them() -> None:
    first, second, third = read_entries(feed(("1", "/a"), ("2", "b"), ("1", "/c"), ("3", "ftp://x/")), URL)
    assert (first.url, first.title) == ("http://herald.example/a", "News 1")
    assert second.url == "http://herald.example/news/b"
    assert third.url is None
    assert len({first.id, second.id, third.id}) == 3
    assert read_entries(feed(("1", "/elsewhere")), URL)[0].id == first.id


def test_atom_is_read_too() -> None:
    [entry] = read_entries(ATOM, URL)
    assert (entry.url, entry.title) == ("http://herald.example/a", "Harbour")


@pytest.mark.parametrize("body", [b"", b"<html><body>news", b"\0\1\2", b"http://herald.example/news", b"{}"])
def test_what_is_no_feed_is_refused(body: bytes) -> None:
    with pytest.raises(BadReport, match="no RSS or Atom feed"):
        read_entries(body, URL)


def test_an_empty_feed_has_no_entries() -> None:
    assert read_entries(feed(), URL) == ()


def test_no_more_is_read_than_can_be_remembered() -> None:
    assert len(read_entries(feed(*((str(number), f"/{number}") for number in range(MOST + 9))), URL)) == MOST
