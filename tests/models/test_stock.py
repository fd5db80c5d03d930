"""Pipelines that need code of their own, or lack a layer, are refused."""

from pathlib import Path

import pytest

from rashomon.errors import MissingResource
from rashomon.models.stock import read_components


def test_reads_the_components_of_the_stock_pipeline(copied: Path) -> None:
    factories = set(read_components(copied).values())
    assert factories == {"tok2vec", "tagger", "parser", "senter", "attribute_ruler", "lemmatizer", "ner"}


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ('factory = "tagger"', 'factory = "evil_tagger"', r"component 'tagger' \(factory 'evil_tagger'\)"),
        ('factory = "ner"', 'source = "other_package"', r"component 'ner' \(factory None\)"),
        ("spacy.MaxoutWindowEncoder.v2", "evil.Encoder.v1", r"function 'evil.Encoder.v1'"),
        ("before_creation = null", 'before_creation = {"@callbacks":"evil.start"}', r"function 'evil.start'"),
        ('"tagger","parser","senter"', '"tagger","senter"', r"has no parser \(dependencies\)"),
        (',"lemmatizer"', "", r"has no lemmatizer \(lemmas\)"),
        ('lang = "en"', 'lang = "de"', "is for language 'de'"),
        ("[nlp]", "[nlp", "is no configuration"),
    ],
)
def test_refuses(copied: Path, before: str, after: str, message: str) -> None:
    path = copied / "config.cfg"
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")
    with pytest.raises(MissingResource, match=message):
        read_components(copied)


def test_a_configuration_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(MissingResource, match="is no configuration"):
        read_components(tmp_path)
