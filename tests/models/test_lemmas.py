"""Lemmas found by word are those that the pipeline itself gives."""

from typing import Any

import pytest

from rashomon.models.lemmas import LARGEST_CACHE, Lemmas, can_be_found_by_word, lemmas_of
from rashomon.models.stock import read_components
from rashomon.models.weights import find_weights
from tests.contracts.news import write_paragraphs
from tests.models.conftest import PACKAGE

TRICKY = [
    "There ain't no boats, he said, and we're gonna leave.",
    "Let's go: you've got ta see it, y'all.",
    "She'd gotten the men's letters; they'd been lying. The data were wrong, there're others.",
    "It's hers. What's it's worth? He has had to have it done, and does.",
    "Come on, c'm on, 'em doin' somethin' better than the best worst.",
]


@pytest.fixture(scope="module")
def nlp() -> Any:
    from spacy.util import load_model_from_path

    return load_model_from_path(find_weights(PACKAGE).folder)


@pytest.fixture(scope="module")
def lemmas(nlp: Any) -> Lemmas:
    return Lemmas(nlp, nlp.get_pipe("attribute_ruler"), nlp.get_pipe("lemmatizer"))


@pytest.mark.parametrize("text", [*TRICKY, *write_paragraphs(60, seed=11)])
def test_equal_those_of_the_pipeline(nlp: Any, lemmas: Lemmas, text: str) -> None:
    words = " ".join(text.split())
    whole = nlp(words)
    with nlp.select_pipes(disable=["attribute_ruler", "lemmatizer"]):
        bare = nlp(words)
    keys = [(token.orth, token.tag, token.dep) for token in bare]
    assert lemmas(bare, keys) == lemmas_of(whole)
    lemmas.forget()


def test_the_stock_pipeline_allows_it(nlp: Any) -> None:
    factories = read_components(find_weights(PACKAGE).folder)
    assert can_be_found_by_word(factories, nlp)
    assert not can_be_found_by_word({**factories, "morphologizer": "morphologizer"}, nlp)


def test_a_rule_that_looks_elsewhere_forbids_it(nlp: Any) -> None:
    ruler = nlp.get_pipe("attribute_ruler")
    before = ruler.to_bytes()
    ruler.add([[{"ENT_TYPE": "ORG"}]], {"LEMMA": "org"})
    assert not can_be_found_by_word(read_components(find_weights(PACKAGE).folder), nlp)
    ruler.from_bytes(before)


def test_what_was_found_is_let_go_of(nlp: Any) -> None:
    lemmas = Lemmas(nlp, nlp.get_pipe("attribute_ruler"), nlp.get_pipe("lemmatizer"))
    doc = nlp("The bridge fell.")
    keys = [(token.orth, token.tag, token.dep) for token in doc]
    expected = lemmas(doc, keys)
    lemmas._found.update(((number, 0, 0), "") for number in range(LARGEST_CACHE + 1))
    lemmas.forget()
    assert not lemmas._found
    assert lemmas(doc, keys) == expected
