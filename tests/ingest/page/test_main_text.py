"""Test that the words of the main text are named."""

import pytest

from rashomon.errors import BadReport
from rashomon.ingest import Limits
from rashomon.ingest.page.main_text import find_main, parse_page

NEWS = "<p>The harbour of Kelvar reopened on Monday, the authority said, after three weeks of strikes.</p>"


def test_pieces_follow_each_other_without_the_menu() -> None:
    page = "<html><body><nav><ul><li><a href=/>Home</a></ul></nav><main><h1>Harbour</h1>" + NEWS * 4 + "</main></body>"
    pieces = find_main(parse_page(page, Limits()), strict=True)
    assert [words in "".join(pieces) for words in ("Harbour", "reopened", "Home")] == [True, True, False]


def test_an_empty_page_has_none_and_nothing_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    for strict in (True, False):
        assert find_main(parse_page("<html><body></body></html>", Limits()), strict=strict) == []
    assert capfd.readouterr() == ("", "")


def test_neighbours_do_not_matter() -> None:
    page = "<html><body><main>" + NEWS * 4 + "</main></body>"
    first = find_main(parse_page(page, Limits()), strict=True)
    find_main(parse_page("<html><body><main>" + NEWS * 9 + "</main></body>", Limits()), strict=True)
    assert find_main(parse_page(page, Limits()), strict=True) == first


@pytest.mark.parametrize("deep", [501, 1900, 5000])
def test_what_is_nested_too_deeply_is_refused(deep: int) -> None:
    with pytest.raises(BadReport, match="deep"):
        parse_page("<html><body>" + "<div>" * deep + NEWS, Limits())


def test_surrogates_and_control_characters_stop_nothing() -> None:
    tree = parse_page("<html><body><p>a\0b\x07c\ud800d\ufffe</p></body></html>", Limits())
    assert tree.text_content() == "abcd"
