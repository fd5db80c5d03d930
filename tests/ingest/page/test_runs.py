"""Test that a page is cut where its tags stand."""

import pytest

from rashomon.errors import BadReport
from rashomon.ingest import Limits
from rashomon.ingest.page.runs import Run, cut_runs


def _cut(page: str) -> list[tuple[str, int]]:
    return [(page[run.start : run.end], run.paragraph) for run in cut_runs(page, Limits())]


def _run(page: str, words: str) -> Run:
    return next(run for run in cut_runs(page, Limits()) if page[run.start : run.end] == words)


@pytest.mark.parametrize(
    ("page", "runs"),
    [
        ("no tags", [("no tags", 1)]),
        ("<p>one</p> <p>two</p>", [("one", 1), ("two", 2)]),
        ("<p>one <b>and</b> <i>two</i></p>", [("one ", 1), ("and", 1), (" ", 1), ("two", 1)]),
        ("<p>one<p>two", [("one", 1), ("two", 2)]),
        ("one<br>two<br><br>three<br>&nbsp;<br>four", [("one", 1), ("two", 1), ("three", 2), ("four", 3)]),
        ("one<!-- no <p> -->two<?php no ?>three<!doctype no>four", [("one", 1), ("two", 1), ("three", 1), ("four", 1)]),
        ("<script>if (a < b) '</p>'</script>one<STYLE>p {}</STYLE >two", [("one", 1), ("two", 1)]),
        ("<title>no</title><textarea>no<p></textarea>one", [("one", 1)]),
        ("1 < 2 and 2 <3 & <> ", [("1 < 2 and 2 <3 & <> ", 1)]),
        ("one<p title='a > b' x=\">\">two", [("one", 1), ("two", 2)]),
        ("<p title=it's>one</p>two", [("one", 1), ("two", 2)]),
        ("one<p never closed", [("one", 1)]),
        ("one<!-- never closed <p>two", [("one", 1)]),
        ("<script>never closed one", [("never closed one", 1)]),
        ("<pre>one\ntwo\n\nthree</pre>", [("one", 1), ("two", 1), ("three", 2)]),
    ],
)
def test_text_stands_between_tags(page: str, runs: list[tuple[str, int]]) -> None:
    assert _cut(page) == runs


def test_a_single_break_ends_a_line() -> None:
    page = "one<br/>two"
    assert [run.broken for run in cut_runs(page, Limits())] == [False, True]


def test_what_stands_on_a_button_is_aside() -> None:
    page = "<button>share <b>this</b></button>one<nav>home</nav>"
    assert [_run(page, words).aside for words in ("share ", "this", "one", "home")] == [True, True, False, True]


def test_a_menu_that_was_never_closed_ends_with_what_it_stands_in() -> None:
    page = "<div><nav><p>home</div>one"
    assert [_run(page, words).aside for words in ("home", "one")] == [True, False]


def test_what_leads_elsewhere_is_linked_but_for_a_headline() -> None:
    page = '<a href="/">home</a> <a name=top>here</a> <h1><a href="/1">Harbour opens</a></h1>'
    assert [_run(page, words).linked for words in ("home", "here", "Harbour opens")] == [True, False, False]


def test_too_many_tags_are_refused() -> None:
    with pytest.raises(BadReport, match="most_tags"):
        cut_runs("<b>" * 11, Limits(most_tags=10))
