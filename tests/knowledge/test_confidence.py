"""Evidence becomes a probability."""

import pytest

from rashomon.errors import MissingResource
from rashomon.knowledge.confidence import Confidence, load_confidence, log_odds


def test_a_probability_rises_with_what_speaks_for_it() -> None:
    table = Confidence(
        version="1",
        weights={"always": -1.0, "score": 2.0, "both": 1.5},
        scores=frozenset({"score"}),
        doubt=0.6,
        least=0.4,
    )
    assert table.of({"score": 0.5}) == pytest.approx(1 / (1 + 2.718281828))
    assert table.of({"score": 0.5, "both": 1.0}) > table.of({"score": 0.5}) > table.of({"score": 0.2})
    assert table.of({"score": 0.5, "unheard of": 9.0}) == table.of({"score": 0.5})
    assert 0 < table.of({"score": 0.0}) < table.of({"score": 1.0}) < 1
    assert table.unsure(0.5) and not table.unsure(0.7)


def test_log_odds_have_bounds() -> None:
    assert log_odds(0.5) == 0
    assert -20 < log_odds(0.0) == pytest.approx(-log_odds(1.0))


def test_there_is_a_table_for_english_only() -> None:
    table = load_confidence(least=0.3)
    assert table.least == 0.3 and 0 < table.doubt < 1 and "always" in table.weights
    with pytest.raises(MissingResource, match="'xx'"):
        load_confidence(least=0.3, language="xx")
