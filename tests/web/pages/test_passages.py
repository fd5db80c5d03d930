"""The words around what is judged, each counted as it stands in the clean text."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from rashomon.records.reading import Reading
from rashomon.records.span import Span
from rashomon.records.text import Repair
from rashomon.web.pages.passages import Passage, cut_passage
from tests.store.made import make_arrival

MADE = make_arrival(1).outcome
LETTERS = "ab 🚢\u202e\u0301\n\0"


def _read(text: str, *repairs: Repair) -> Reading:
    assert isinstance(MADE, Reading)
    return replace(MADE, text=text, repairs=repairs, attributions=(), events=(), entities=(), sentences=())


def _check(text: str, passage: Passage) -> None:
    for run in (run for paragraph in passage.paragraphs for run in paragraph):
        if run.end is None:
            assert text[run.start : run.start + len(run.words)] == run.words
        else:
            assert all(f"U+{ord(one):04X}" in run.words for one in text[run.start : run.end][:20])


@given(st.text(LETTERS, max_size=60), st.integers(0, 59), st.integers(0, 59))
def test_every_run_says_where_it_stands(text: str, first: int, last: int) -> None:
    spans = [Span(first, last)] if first < last <= len(text) else []
    passage = cut_passage(_read(text), {"content": spans})
    _check(text, passage)
    marked = {place for p in passage.paragraphs for run in p if "content" in run.roles for place in _places(run)}
    assert marked == {place for span in spans for place in range(*span) if text[place] != "\n"}
    assert (passage.before, passage.wider) == (0, None)


def _places(run) -> range:  # type: ignore[no-untyped-def]
    return range(run.start, run.end or run.start + len(run.words))


def test_of_a_long_report_the_words_around_are_shown_then_more() -> None:
    text = "Seven words stand on each of these lines\n" * 5_000
    span = Span(100_010, 100_020)
    shown = [cut_passage(_read(text), {"source": (span,)}, wider) for wider in (0, 1, 2, 50)]
    for passage in shown:
        _check(text, passage)
        assert any("source" in run.roles for paragraph in passage.paragraphs for run in paragraph)
        assert text[passage.before - 1] == "\n"
    sizes = [sum(len(run.words) for paragraph in one.paragraphs for run in paragraph) for one in shown]
    assert sizes[0] < sizes[1] < sizes[2] == sizes[3] < 30_000
    assert [one.wider for one in shown] == [1, 2, None, None]
    assert shown[0].before + sizes[0] + shown[0].after <= len(text)


def test_what_was_repaired_is_marked_and_counts_as_it_is_read() -> None:
    repair = Repair(span=Span(2, 3), raw=Span(2, 8), before="&quot;", after='"', kind="entity", certain=True)
    passage = cut_passage(_read('he"llo', repair), {"cue": (Span(1, 4),)})
    assert [(run.start, run.words, run.roles) for run in passage.paragraphs[0]] == [
        (0, "h", ""),
        (1, "e", "cue"),
        (2, '"', "repair cue"),
        (3, "l", "cue"),
        (4, "lo", ""),
    ]


def test_a_text_of_nothing_but_odd_characters_stays_short() -> None:
    for text in ("\u202e" * 50_000, "a\u202e" * 50_000, "\n" * 50_000, "x" * 50_000):
        passage = cut_passage(_read(text), {"content": (Span(20_000, 30_000),)}, 9)
        runs = [run for paragraph in passage.paragraphs for run in paragraph]
        assert len(runs) <= 1_000
        assert sum(len(run.words) for run in runs) < 40_000
        _check(text, passage)
