"""Test that words are found again in the page that they came from."""

import pytest

from rashomon.ingest import Limits
from rashomon.ingest.page.placing import place, take_all
from rashomon.ingest.page.runs import cut_runs

FIRST = "The harbour of Kelvar reopened on Monday."
SECOND = "The mayor said that she would not pay."


def _place(page: str, *pieces: str) -> tuple[list[str], int]:
    found = place(page, cut_runs(page, Limits()), pieces)
    return [stretch.of(page) for stretch in found.stretches], found.lost


def test_words_are_found_whatever_the_space_between_them() -> None:
    page = f"<p>no</p><p>{FIRST.replace(' ', chr(10) + '  ')}</p>"
    assert _place(page, FIRST) == ([FIRST.replace(" ", "\n  ")], 0)


def test_words_are_found_across_tags() -> None:
    assert _place("<p>The <b>harbour</b>&nbsp;opened</p><p>no</p>", "The harbour opened") == (
        ["The ", "harbour", "&nbsp;opened"],
        0,
    )


def test_references_are_read() -> None:
    assert _place("<p>no</p><p>AT&amp;T &quot;paid&#34; &notit; it</p>", 'AT&T "paid" ¬it; it') == (
        ["AT&amp;T &quot;paid&#34; &notit; it"],
        0,
    )


def test_a_part_of_a_run_is_cut_where_it_begins_and_ends() -> None:
    assert _place(f"<p>Before: &amp; {FIRST} Behind.</p>", FIRST) == ([FIRST], 0)


def test_the_later_of_two_is_taken_if_what_came_before_stands_between() -> None:
    page = f"<p>{SECOND}</p><p>{FIRST}</p><h6>{SECOND}</h6>"
    found = place(page, cut_runs(page, Limits()), [FIRST, SECOND])
    assert [stretch.start for stretch in found.stretches] == [page.index(FIRST), page.rindex(SECOND)]


def test_what_stands_between_in_a_paragraph_is_kept_unless_it_is_aside() -> None:
    page = f"<p>{FIRST} <i>Or not.</i> <button>Share</button>{SECOND}</p>"
    assert _place(page, FIRST + SECOND)[0] == [f"{FIRST} ", "Or not.", " ", SECOND]


def test_words_without_a_place_are_counted_and_dropped() -> None:
    found, lost = _place(f"<p>{FIRST}</p><p>{SECOND}</p>", FIRST, "Nobody wrote anything of the kind here.", SECOND)
    assert found == [FIRST, SECOND]
    assert lost >= 24


def test_a_paragraph_of_links_is_left_out() -> None:
    page = f'<p><a href="/">Home</a> | <a href="/news">Latest news</a></p><p>{FIRST}</p>'
    assert _place(page, "Home | Latest news", FIRST)[0] == [FIRST]


@pytest.mark.parametrize("pieces", [["word " * 50_000], ["word"] * 50_000, ["nowhere to be found"] * 50_000])
def test_what_repeats_itself_takes_no_longer_than_its_length(pieces: list[str]) -> None:
    page = "<p>" + "word " * 50_000 + "</p>"
    place(page, cut_runs(page, Limits()), pieces)


def test_all_is_taken_but_what_is_aside() -> None:
    page = "<p>one</p><nav>no</nav>two"
    assert [stretch.of(page) for stretch in take_all(cut_runs(page, Limits()))] == ["one", "two"]
