"""Pairs of mentions are chosen near and far, and described in as many numbers whatever the text."""

import numpy as np

from rashomon.models import pairs
from rashomon.models.pairs import FAR, NEAR, NEAR_NOUNS, describe_mentions, describe_pairs, pair
from rashomon.pipeline import Tools
from tests.models.test_mentions import see

LONG = "The ferry sank. " + "A sailor saw a bird. " * 40 + "The ferry was old. It burned."


def test_a_pronoun_goes_back_to_near_ones_a_noun_to_far_ones_of_its_word(tools: Tools) -> None:
    _, found = see(LONG, tools)
    later, earlier = pair(found)
    last = len(found.tokens) - 1
    assert earlier[later == last].tolist() == list(range(last - NEAR, last))
    assert earlier[later == last - 1].tolist() == [0, *range(last - 1 - NEAR_NOUNS, last - 1)]
    assert all(np.diff(later) >= 0)
    assert (later > earlier).all()


def test_no_more_than_so_many_far_ones(tools: Tools) -> None:
    _, found = see("The ferry sank. " * (NEAR_NOUNS + FAR + 9), tools)
    later, earlier = pair(found)
    assert len(earlier[later == len(found.tokens) - 1]) == NEAR_NOUNS + FAR


def test_what_is_said_of_pairs_has_one_width(tools: Tools) -> None:
    widths = set()
    for text in (LONG, "She left.", "Kelvar burns and Kelvar falls."):
        _, found = see(text, tools)
        later, earlier = pair(found)
        signs = describe_pairs(found, later, earlier)
        assert signs.dtype == np.float32
        assert len(signs) == len(later)
        widths.add((signs.shape[1], describe_mentions(found).shape[1]))
    assert len(widths) == 1


def test_words_in_common_are_counted_once() -> None:
    bags = pairs._bags([("ferry", "old", "ferry"), ("bird",), tuple("abcdefghijkl")])
    assert (bags >= 0).sum(1).tolist() == [2, 1, pairs.MOST_WORDS]
