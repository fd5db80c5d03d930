"""Test that the entries of a feed are found in its bytes."""

import pytest

from rashomon.ingest.feed_entries import find_entries, unwrap

FEED = (
    "<rss xmlns:m='http://search.yahoo.com/mrss/'><channel><description>no</description>"
    "<item a='>'><m:content>no</m:content><description x='>'>Łódź</description></item>"
    "<item/></channel></rss>"
)


@pytest.mark.parametrize("encoding", ["utf-8", "iso8859-2"])
def test_entries_and_their_contents_are_found_at_their_bytes(encoding: str) -> None:
    raw = f"<?xml version='1.0' encoding='{encoding}'?>{FEED}".encode(encoding)
    found = find_entries(raw)
    assert found is not None
    first, second = found
    assert first.content is not None
    assert raw[first.content.start : first.content.end].decode(encoding) == "Łódź"
    assert raw[first.start : first.end].decode(encoding).startswith("<item a='>'>")
    assert raw[first.start : first.end].endswith(b"</description></item>")
    assert (raw[second.start : second.end], second.content) == (b"<item/>", None)


@pytest.mark.parametrize(
    "raw", [b"<rss><item>", b"", "\ufeff<rss/>".encode("utf-16"), b"<?xml encoding='none'?><rss/>"]
)
def test_what_is_not_well_formed_has_no_places(raw: bytes) -> None:
    assert find_entries(raw) is None


def test_what_was_wrapped_leads_back() -> None:
    inner = "&lt;p&gt;AT&amp;amp;T<![CDATA[<b>]]>"
    unwrapped = unwrap(inner)
    assert unwrapped.markup == "<p>AT&amp;T<b>"
    at = unwrapped.markup.index("AT")
    assert unwrapped.trace(at, at + 8) == (inner.index("AT"), inner.index("<!["))
    assert unwrapped.trace(at, at + 9) is None
