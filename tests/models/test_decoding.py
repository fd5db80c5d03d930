"""The likeliest roles are found, and attributions read off them."""

from itertools import pairwise, product

import numpy as np
import pytest

from rashomon.models.decoding import (
    CONTENT,
    CUE,
    NAMED,
    NOTHING,
    SOURCE,
    SWITCH,
    Candidate,
    choose,
    find_source,
    label,
    tell,
)
from rashomon.records.tags import Told


@pytest.mark.parametrize("seed", range(8))
def test_no_other_roles_are_likelier(seed: int) -> None:
    scores = np.log(np.random.default_rng(seed).dirichlet(np.ones(4), size=(1, 5)))

    def worth(labels: tuple[int, ...]) -> float:
        switches = sum(a != b for a, b in pairwise(labels))
        return float(sum(scores[0, n, role] for n, role in enumerate(labels)) + SWITCH * switches)

    found = tuple(int(role) for role in label(scores, np.ones((1, 5)))[0])
    assert worth(found) == pytest.approx(max(worth(labels) for labels in product(range(4), repeat=5)))


def test_what_is_masked_has_no_say() -> None:
    scores = np.log(np.random.default_rng(3).dirichlet(np.ones(4), size=(2, 9)))
    scores[1, :5] = scores[0, :5]
    mask = np.zeros((2, 9))
    mask[:, :5] = 1
    first, second = label(scores, mask)[:, :5]
    assert (first == second).all()
    assert (label(scores[:1, :5], mask[:1, :5])[0] == first).all()


def test_an_attribution_is_read_off_roles() -> None:
    scores = np.log(np.full((7, 4), 0.1) + np.eye(4)[[1, 1, 2, 0, 3, 3, 0]] * 0.6)
    told = tell(Candidate(12, 0.8, 10, scores), label(scores[None], np.ones((1, 7)))[0])
    assert (told.source, told.cue, told.content) == (((10, 12),), ((12, 13),), ((14, 16),))
    assert (told.anchor, told.likelihood) == (12, 0.8)
    assert told.firmness == pytest.approx(0.7)


def test_a_source_is_found_where_several_are_likely_and_none_is_likelier_than_nothing() -> None:
    named = [0.05, 0.45, 0.4, 0.05, 0.42, 0.05]
    scores = np.log([[1 - share - 0.02, share, 0.01, 0.01] for share in named])
    labels = np.array([NOTHING, NOTHING, NOTHING, CUE, NOTHING, CONTENT])
    assert find_source(scores, labels).tolist() == [NOTHING, SOURCE, SOURCE, CUE, NOTHING, CONTENT]
    assert labels.tolist().count(SOURCE) == 0
    unlikely = np.log([[1 - share / 9 - 0.02, share / 9, 0.01, 0.01] for share in named])
    assert np.log(0.05) + NAMED < np.log(0.9)
    assert find_source(unlikely, labels).tolist() == labels.tolist()


def test_a_source_that_is_there_is_left_as_it_is() -> None:
    labels = np.array([SOURCE, CUE, CONTENT, NOTHING])
    assert find_source(np.log(np.full((4, 4), 0.25)), labels).tolist() == labels.tolist()


def test_an_anchor_without_a_cue_is_its_own() -> None:
    scores = np.log(np.full((3, 4), 0.1) + np.eye(4)[[0, 0, 3]] * 0.6)
    assert tell(Candidate(5, 0.5, 4, scores), np.array([0, 0, 3])).cue == ((5, 6),)


def test_of_cues_that_overlap_the_likeliest_is_kept() -> None:
    def one(anchor: int, likelihood: float, cue: tuple[int, int]) -> Told:
        return Told(anchor=anchor, likelihood=likelihood, firmness=1, source=(), cue=(cue,), content=((20, 30),))

    first, second, third = one(3, 0.5, (3, 6)), one(5, 0.9, (5, 6)), one(9, 0.4, (8, 10))
    assert choose([third, first, second]) == (second, third)
    assert choose([]) == ()
