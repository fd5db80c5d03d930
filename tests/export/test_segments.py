"""Overlapping marks are cut into stretches that cover the text once."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.export.segments import cut
from rashomon.records.span import Span

marks = st.lists(st.tuples(st.integers(-3, 45), st.integers(-3, 45)).map(lambda pair: Span(*pair)), max_size=30)


@given(marks, st.lists(st.integers(-2, 45)), st.integers(0, 40))
def test_segments_cover_the_text_once_with_the_marks_that_cover_them(
    marks: list[Span], cuts: list[int], length: int
) -> None:
    segments = list(cut(length, marks, cuts=cuts, most=100))
    assert [point for segment in segments for point in range(*segment.span)] == list(range(length))
    for segment in segments:
        fit = {
            place
            for place, (start, end) in enumerate(marks)
            if 0 <= start < end <= length and start <= segment.span.start and segment.span.end <= end
        }
        assert set(segment.covering) == fit


def test_the_innermost_mark_comes_first() -> None:
    segments = list(cut(10, [Span(0, 10), Span(2, 8), Span(2, 5)], most=2))
    assert [(segment.span, segment.covering, segment.hidden) for segment in segments] == [
        (Span(0, 2), (0,), 0),
        (Span(2, 5), (2, 1), 1),
        (Span(5, 8), (1, 0), 0),
        (Span(8, 10), (0,), 0),
    ]


def test_a_segment_knows_what_begins_and_finishes_in_it() -> None:
    first, second, third = cut(6, [Span(0, 4), Span(2, 6)], most=5)
    assert (first.begins, second.begins, third.begins) == ((0,), (1,), ())
    assert (first.finishes, second.finishes, third.finishes) == ((), (0,), (1,))


def test_an_empty_text_has_no_segments() -> None:
    assert list(cut(0, [Span(0, 0)], most=5)) == []
