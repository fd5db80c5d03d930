"""A word that no table holds tells of an event where an encoder is sure of it."""

import pytest

from rashomon.pipeline import Tools
from rashomon.records.tags import Sign, Tags
from tests.reading.events.looking import find, token

LINE = "The militia glorped three farmers near Orl."


@pytest.mark.parametrize(("score", "types"), [(0.95, ["ASSAULT"]), (0.6, [])])
def test_a_new_word_has_the_type_that_an_encoder_is_sure_of(score: float, types: list[str], tools: Tools) -> None:
    seen = Tags(signs=(Sign(token=token(LINE, "glorped", tools), types=(("ASSAULT", score),)),))
    events = find(LINE, tools, seen)
    assert [event.type for event in events] == types
    for event in events:
        assert [side.span and side.span.of(LINE) for side in event.actors] == ["The militia"]
        assert [side.span and side.span.of(LINE) for side in event.recipients] == ["three farmers"]


def test_a_type_that_the_ontology_does_not_have_is_left(tools: Tools) -> None:
    seen = Tags(signs=(Sign(token=token(LINE, "glorped", tools), types=(("GLORP", 0.99),)),))
    assert find(LINE, tools, seen) == ()


def test_factuality_is_that_of_the_trigger(tools: Tools) -> None:
    line = "The militia killed three farmers."
    [event] = find(line, tools, Tags(factuality=(0.0, 0.0, 2.5, 0.0, 0.0, 0.0)))
    assert event.factuality == 2.5
