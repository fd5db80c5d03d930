"""The tagger takes only files that are as they should be, and sees what is plain to see."""

import re
import shutil
from pathlib import Path

import pytest

from rashomon.errors import MissingResource
from rashomon.models import weights
from rashomon.models.onnx_tagger import OnnxTagger
from rashomon.models.weights import find_tagger
from rashomon.pipeline import Tools
from rashomon.reading.quotations import find_quotations
from rashomon.records.parse import Parse
from rashomon.records.report import Layout
from rashomon.records.span import Span
from rashomon.records.tags import Run
from rashomon.records.text import Text
from tests.contracts.news import write_paragraphs

SAID = "The harbour office denied on Monday that the ferry had been overloaded. Rain fell all night over the lake."


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    return Path(shutil.copytree(find_tagger("shipped").folder, tmp_path / "tagger"))


def test_a_plain_statement_is_seen_and_its_absence_too(tools: Tools) -> None:
    [parse] = tools.parser([Text(clean=SAID)], [Layout(paragraphs=(Span(0, len(SAID)),))])
    [tags] = OnnxTagger("shipped", threads=1)([parse], [find_quotations(SAID, [Span(0, len(SAID))])])
    [told] = [one for one in tags.told if one.likelihood > 0.5]
    assert words(parse, told.source) == "The harbour office"
    assert "denied" in words(parse, told.cue)
    assert words(parse, told.content).endswith("the ferry had been overloaded")


def words(parse: Parse, runs: tuple[Run, ...]) -> str:
    return " ".join(word for run in runs for word in parse.words[slice(*run)])


def test_a_folder_serves_as_what_is_shipped_does(copied: Path) -> None:
    assert find_tagger(str(copied)).digest == find_tagger("shipped").digest
    assert OnnxTagger(str(copied), threads=1).version.startswith("tagger folder sha256:")


def test_a_folder_that_is_not_there_is_said() -> None:
    with pytest.raises(MissingResource, match=r"no folder of that name with an encoder\.onnx; say 'shipped'"):
        find_tagger("./no/such/folder")


@pytest.mark.parametrize("name", ["encoder.onnx", "roles.onnx", "pieces.npz", "features.npz", "inventory.json"])
def test_a_damaged_file_is_an_error_that_names_the_folder(copied: Path, name: str) -> None:
    (copied / name).write_bytes((copied / name).read_bytes()[: (copied / name).stat().st_size // 3])
    with pytest.raises(MissingResource, match="cannot be loaded"):
        OnnxTagger(str(copied), threads=1)


@pytest.mark.parametrize(
    ("name", "other"), [("encoder.onnx", "roles.onnx"), ("roles.onnx", "encoder.onnx"), ("pieces.npz", "features.npz")]
)
def test_files_that_do_not_go_together_are_found_out_at_once(copied: Path, name: str, other: str) -> None:
    shutil.copy(copied / other, copied / name)
    with pytest.raises(MissingResource, match="cannot be loaded"):
        OnnxTagger(str(copied), threads=1)


def test_a_vocabulary_of_another_size_is_found_out(copied: Path) -> None:
    lines = (copied / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
    (copied / "vocabulary.txt").write_text("\n".join(lines[:9000]), encoding="utf-8")
    with pytest.raises(MissingResource, match=r"has 9000 pieces of words, the table of pieces has \d+"):
        OnnxTagger(str(copied), threads=1)


def test_tags_are_the_same_with_any_number_of_threads(tools: Tools) -> None:
    text = "\n\n".join(write_paragraphs(30))
    layout = Layout(paragraphs=tuple(Span(*m.span()) for m in re.finditer(r"[^\n]+", text)))
    parses, quoted = tools.parser([Text(clean=text)], [layout]), [find_quotations(text, layout.paragraphs)]
    assert OnnxTagger("shipped", threads=1)(parses, quoted) == OnnxTagger("shipped", threads=2)(parses, quoted)


def test_what_is_shipped_must_have_the_digests_that_are_shipped(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (copied / "vocabulary.txt").write_text("damaged\n")
    monkeypatch.setattr(weights, "SHIPPED_FOLDER", copied)
    with pytest.raises(MissingResource, match=r"vocabulary\.txt is damaged"):
        find_tagger("shipped")
