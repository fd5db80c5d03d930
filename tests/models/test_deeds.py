"""The heads of events read scores off what an encoder gives, or say that they do not fit it."""

from pathlib import Path

import numpy as np
import pytest

from rashomon.models.deeds import open_heads
from rashomon.records.parse import Parse

TYPES = ("AID", "ASSAULT")
PARSE = Parse(
    words=("Rebels", "fired", "."), starts=(0, 7, 12), ends=(6, 12, 13), tags=("NNS", "VBD", "."),
    lemmas=("rebel", "fire", "."), relations=("nsubj", "ROOT", "punct"), heads=(1, 1, 1),
    sentences=((0, 3),), paragraphs=(0,), names=(),
)  # fmt: skip


@pytest.fixture
def heads_file(tmp_path: Path) -> Path:
    """Heads over two numbers a token: the first is for ASSAULT, the second for the acts."""
    path = tmp_path / "deeds.npz"
    np.savez(
        path,
        types_weight=np.array([[0, 0], [0, 0], [9, 0]], np.float32),
        types_bias=np.array([3, 0, 0], np.float32),
        factuality_weight=np.array([[2, 0]], np.float32),
        factuality_bias=np.zeros(1, np.float32),
        acts_weight=np.array([[0, 0], [0, 0], [0, 5], [0, 9]], np.float32),
        acts_bias=np.array([-9, -9, -9, -5], np.float32),
    )
    return path


def test_scores_become_signs_and_acts(heads_file: Path) -> None:
    heads = open_heads(heads_file, TYPES)
    assert heads is not None
    found = heads.read(PARSE, heads.score(np.array([[0, 0], [2, 1], [0, 0]], np.float32)))
    assert [(sign.token, sign.types[0][0]) for sign in found["signs"]] == [(1, "ASSAULT")]
    assert found["factuality"] == (0.0, 3.0, 0.0)
    [act] = found["acts"]
    assert (act.sentence, act.token) == (0, 1)
    assert act.anything > 0.9 > act.uses_force


def test_a_text_without_words_has_none(heads_file: Path) -> None:
    heads = open_heads(heads_file, TYPES)
    assert heads is not None
    empty = Parse(
        words=(), starts=(), ends=(), tags=(), lemmas=(), relations=(), heads=(), sentences=(), paragraphs=(), names=()
    )
    assert heads.read(empty, heads.score(np.zeros((0, 2), np.float32))) == {"factuality": (), "signs": (), "acts": ()}


def test_a_tagger_that_tells_no_types_has_no_heads(tmp_path: Path) -> None:
    assert open_heads(tmp_path / "deeds.npz", ()) is None


def test_heads_of_another_number_of_types_are_refused(heads_file: Path) -> None:
    with pytest.raises(ValueError, match="types want"):
        open_heads(heads_file, ("AID",))
