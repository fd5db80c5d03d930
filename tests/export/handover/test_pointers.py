"""Words are found again by what points at them."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.export.handover.pointers import find, quote, select
from rashomon.records.span import Span


@given(st.text(min_size=1), st.data())
def test_words_are_found_by_their_place(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    assert find(text, select(text, span)[0]) == span


def test_words_are_found_by_what_stands_around_them() -> None:
    text = "Rand said that Rand was there."
    for start in (0, 15):
        assert find(text, quote(text, Span(start, start + 4))) == Span(start, start + 4)


def test_words_that_stand_twice_alone_are_not_guessed() -> None:
    assert find("no no", {"type": "TextQuoteSelector", "exact": "no"}) is None
    assert find("yes", {"type": "TextQuoteSelector", "exact": "no"}) is None
    assert find("yes", {"type": "TextPositionSelector", "start": 2, "end": 9}) is None


def test_what_was_taken_away_has_only_a_place() -> None:
    assert select("ab", Span(1, 1)) == [{"type": "TextPositionSelector", "start": 1, "end": 1}]
