"""Paragraphs of any shape are cut without losing a character's place."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.models.pieces import LONGEST_PIECE, LONGEST_WORD, cut_paragraph, make_piece, place, straighten
from rashomon.records.span import Span


def test_runs_of_white_space_become_one_space_and_places_are_kept() -> None:
    clean = "Head\n\n  The bridge\n   over the\u00a0river  fell. \n"
    piece = make_piece(clean, Span(4, len(clean)), text=3, paragraph=5)
    assert piece.words == "The bridge over the river fell."
    assert (piece.text, piece.paragraph) == (3, 5)
    at = piece.words.index("fell")
    assert place(piece, [0, at]) == [clean.index("The"), clean.index("fell")]


@given(st.text(st.sampled_from("ab. \n\t\u2003"), max_size=60), st.integers(0, 5))
def test_each_character_is_found_again(clean: str, start: int) -> None:
    stretch = Span(min(start, len(clean)), len(clean))
    piece = make_piece(clean, stretch, text=0, paragraph=0)
    places = place(piece, range(len(piece.words)))
    for character, at in zip(piece.words, places, strict=True):
        assert stretch.start <= at < stretch.end
        assert clean[at] == character or (character == " " and clean[at].isspace())
    assert places == sorted(set(places))


@pytest.mark.parametrize(
    "clean",
    ["", "short", "Word. " * 20_000, "no stop " * 20_000, "(" * 70_000, "a" * LONGEST_WORD + " b", " " * 90_000 + "x"],
)
def test_no_stretch_is_too_long_and_nothing_is_lost(clean: str) -> None:
    spans = list(cut_paragraph(clean, Span(0, len(clean))))
    assert "".join(span.of(clean) for span in spans) == clean
    assert all(0 < span.end - span.start <= LONGEST_PIECE for span in spans)
    assert all(len(word) < 2 * LONGEST_WORD for span in spans for word in span.of(clean).split())


def test_long_paragraphs_are_cut_after_a_sentence() -> None:
    clean = "The crew was saved, he said. " * 2_000
    spans = list(cut_paragraph(clean, Span(0, len(clean))))
    assert len(spans) > 1
    assert all(span.of(clean).endswith("said. ") for span in spans)


def test_an_ordinary_paragraph_stays_whole() -> None:
    assert list(cut_paragraph("One. Two.", Span(5, 9))) == [Span(5, 9)]


def test_cutting_takes_time_in_proportion() -> None:
    began = time.perf_counter()
    for unit in ("(", "a ", ". ", " "):
        list(cut_paragraph(unit * 500_000, Span(0, 500_000)))
    assert time.perf_counter() - began < 2


def test_apostrophes_inside_words_become_straight_and_quotation_marks_stay() -> None:
    words = "“It wasn’t O’Dell’s,” the workers’ union said. ‘So?’"
    assert straighten(words) == "“It wasn't O'Dell's,” the workers’ union said. ‘So?’"
    assert len(straighten(words)) == len(words)
