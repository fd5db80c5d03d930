"""The head of metonymy adds up what four tokens give, or says that its file does not fit."""

from pathlib import Path

import numpy as np
import pytest

from rashomon.models.metonymy import open_head
from rashomon.models.onnx_tagger import OnnxTagger
from rashomon.pipeline import Tools
from rashomon.records.parse import Parse
from rashomon.records.report import Layout
from rashomon.records.span import Span
from rashomon.records.text import Text

PARSE = Parse(
    words=("Lima", "slept", "."), starts=(0, 5, 10), ends=(4, 10, 11), tags=("NNP", "VBD", "."),
    lemmas=("lima", "sleep", "."), relations=("nsubj", "ROOT", "punct"), heads=(1, 1, 1),
    sentences=((0, 3),), paragraphs=(0,), names=(),
)  # fmt: skip


def write(path: Path, looks: int = 4) -> Path:
    weight = np.array([[1, 10, 100, 1000][:looks]], np.float32)
    np.savez(path, layers=np.array(["inner"]), weight=weight, bias=np.float32(0.5))
    return path


def test_a_name_is_scored_by_itself_its_head_and_its_neighbours(tmp_path: Path) -> None:
    head = open_head(write(tmp_path / "metonymy.npz"))
    assert head is not None
    assert head.layers == ("inner",)
    scores = head.score(np.array([[1], [2], [3]], np.float32))
    assert head.read(PARSE, scores) == (1 + 20 + 100 + 2000 + 0.5, 0.0, 0.0)


def test_a_text_without_words_has_no_scores(tmp_path: Path) -> None:
    head = open_head(write(tmp_path / "metonymy.npz"))
    assert head is not None
    assert head.read(Parse(), head.blank(0)) == ()


def test_a_tagger_without_the_file_has_no_head(tmp_path: Path) -> None:
    assert open_head(tmp_path / "metonymy.npz") is None


def test_a_file_of_another_form_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="wanted 4 columns"):
        open_head(write(tmp_path / "metonymy.npz", looks=3))


def test_who_acts_scores_above_where_something_stands(tools: Tools) -> None:
    texts = ["Pretoria expelled the attache.", "The attache lives in Pretoria with his dog."]
    layouts = [Layout(paragraphs=(Span(0, len(text)),)) for text in texts]
    parses = tools.parser([Text(clean=text) for text in texts], layouts)
    acts, stands = OnnxTagger("shipped", threads=1)(parses, [(), ()])
    assert max(acts.metonymy) > 0 > min(stands.metonymy)
