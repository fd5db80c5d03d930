"""Lines are never wider than the page, and hold every word."""

import re

from hypothesis import given
from hypothesis import strategies as st

from rashomon.export.wrap import Page, Piece, columns, wrap


def test_a_hanging_indent_stands_before_each_line_but_the_first() -> None:
    page = wrap([Piece("one two three four")], Page(width=12), first=[Piece("1 ")], rest=[Piece("  ")])
    assert page == "1 one two\n  three four\n"


def test_a_word_longer_than_a_line_is_broken() -> None:
    assert wrap([Piece("x" * 25)], Page(width=10)) == "xxxxxxxxxx\nxxxxxxxxxx\nxxxxx\n"


def test_wide_characters_fill_two_columns() -> None:
    assert columns("東京") == 4
    assert wrap([Piece("東京都知事")], Page(width=6)) == "東京都\n知事\n"


def test_words_in_two_styles_without_a_space_stay_together() -> None:
    page = wrap([Piece("aaaa"), Piece("bbbb", "source"), Piece(" cc")], Page(width=9))
    assert page == "aaaabbbb\ncc\n"


def test_colour_is_closed_on_each_line() -> None:
    page = wrap([Piece("one two", "source")], Page(width=4, colour=True))
    assert page == "\x1b[1mone\x1b[0m\n\x1b[1mtwo\x1b[0m\n"


@given(st.text(), st.integers(10, 40))
def test_no_line_is_too_wide_nor_does_text_bring_escapes(text: str, width: int) -> None:
    page = wrap([Piece(text, "source")], Page(width=width, colour=True), rest=[Piece("  ")])
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", page.replace("\x1b[1m", "").replace("\x1b[0m", ""))
    plain = wrap([Piece(text)], Page(width=width), rest=[Piece("  ")])
    assert all(columns(line) <= width for line in plain.split("\n"))
