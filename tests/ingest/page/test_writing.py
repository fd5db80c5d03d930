"""Test that stretches of a page become a text that leads back to it."""

import pytest

from rashomon.ingest import Limits
from rashomon.ingest.page.placing import take_all
from rashomon.ingest.page.runs import cut_runs
from rashomon.ingest.page.writing import read_stretch, write_text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p> one </p>\n<p>two</p>", "one\n\ntwo"),
        ("one <b> two</b>  three", "one two three"),
        ("one<b>two</b> <i>three</i>", "onetwo three"),
        ("<p>one <br> two</p>", "one\ntwo"),
        ("a &lt; b&nbsp;&amp;&#10;c", "a < b\xa0& c"),
        ("one\n\n  two <!-- no --> three", "one two three"),
        ("one<br><br>two", "one\n\ntwo"),
        (" \n ", ""),
    ],
)
def test_white_space_is_as_a_reader_sees_it(page: str, text: str) -> None:
    written, ways = write_text(page, take_all(cut_runs(page, Limits())))
    assert written == text
    for start, end, first, last in ways:
        assert read_stretch(page[first:last]) == text[start:end]


def test_neighbours_in_the_page_are_one_stretch() -> None:
    page = "one <b>two</b>"
    assert write_text(page, take_all(cut_runs(page, Limits())))[1] == [(0, 4, 0, 4), (4, 7, 7, 10)]
