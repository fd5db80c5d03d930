"""Test how it is said where a holder stands."""

from dataclasses import replace

from rashomon.export.standing import explain_marks, mark_holder
from rashomon.records.span import Span
from tests.export.matrix_sample import MINISTRY

PARTY = replace(MINISTRY, badges=("party",), badge_evidence=(Span(0, 3),), badge_quotes=("its mine",))
SEEN = replace(MINISTRY, badges=("first_hand",), badge_evidence=(Span(0, 3),), badge_quotes=("I saw " + "x" * 300,))


def test_nobody_is_marked_unless_something_is_said() -> None:
    assert mark_holder([MINISTRY]) == ()


def test_badges_and_letters_have_signs_with_the_words_that_say_so() -> None:
    party, seen, letter = mark_holder([SEEN, replace(PARTY, reliability="B")])
    assert (party.sign, party.name, party.words) == ("[p]", "party", "its mine")
    assert (seen.sign, seen.name) == ("[f]", "first hand")
    assert len(seen.words) == 160
    assert (letter.sign, letter.meaning) == ("[B]", "usually reliable, as somebody rated it")


def test_a_legend_has_each_mark_once() -> None:
    marks = explain_marks([*mark_holder([PARTY]), *mark_holder([SEEN]), *mark_holder([PARTY])])
    assert [(mark.sign, mark.words) for mark in marks] == [("[p]", ""), ("[f]", "")]
