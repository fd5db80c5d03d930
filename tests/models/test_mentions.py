"""Phrases that may name somebody are found with what their words tell."""

import pytest

from rashomon.models import mentions
from rashomon.models.mentions import Mentions, Words, find_mentions
from rashomon.pipeline import Tools
from rashomon.reading.layout import lay_out
from rashomon.reading.quotations import find_quotations
from rashomon.records.parse import Parse
from rashomon.records.text import Text

WORDS = Words(
    he=frozenset({"mr", "uncle"}), she=frozenset({"mrs"}), persons=frozenset({"sailor"}), bodies=frozenset({"ministry"})
)


def see(clean: str, tools: Tools) -> tuple[Parse, Mentions]:
    text = Text(clean=clean)
    layout = lay_out(text)
    [parse] = tools.parser([text], [layout])
    quoted = [one.span for one in find_quotations(clean, layout.paragraphs)]
    return parse, find_mentions(parse, quoted, WORDS)


def phrases(clean: str, tools: Tools) -> list[str]:
    parse, found = see(clean, tools)
    ends = zip(found.firsts.tolist(), found.lasts.tolist(), strict=True)
    return [parse.span(first, last).of(clean) for first, last in ends]


@pytest.mark.parametrize(
    ("clean", "wanted"),
    [
        ("The old ferry sank off Dorva.", ["The old ferry", "Dorva"]),
        ("She denied that it was hers.", ["She", "it", "hers"]),
        ("It is raining.", ["It"]),
        ("There was that.", ["that"]),
        ("Mira Valdane, a lawyer, left.", ["Mira Valdane", "a lawyer"]),
        ("The mayor's brother said this.", ["The mayor's", "The mayor's brother", "this"]),
    ],
)
def test_phrases_are_found_in_order(clean: str, wanted: list[str], tools: Tools) -> None:
    assert [phrase.removesuffix("'s") for phrase in phrases(clean, tools)] == [w.removesuffix("'s") for w in wanted]


@pytest.mark.parametrize(
    ("clean", "sort"),
    [
        ("The sailor died.", mentions.PERSON),
        ("The ministry erred.", mentions.BODY),
        ("Mrs Lind erred.", mentions.FEMALE),
        ("His uncle erred.", mentions.MALE),
        ("The bridge fell.", mentions.THING),
    ],
)
def test_words_tell_what_is_meant(clean: str, sort: int, tools: Tools) -> None:
    _, found = see(clean, tools)
    assert found.sorts.tolist()[-1] == sort


def test_quotations_are_numbered(tools: Tools) -> None:
    _, found = see("“We saw it,” the sailor said. “They burned.”", tools)
    assert found.quotes.tolist() == [1, 1, 0, 2]


def test_a_text_without_words_has_none(tools: Tools) -> None:
    _, found = see("", tools)
    assert found.tokens.tolist() == []
    assert found.behind.shape == (0, 3)
