"""Test which figures are found in a text."""

import pytest

from rashomon.comparing.claims.figures import find_figures
from rashomon.knowledge.slots import load_slots

NUMBERS = load_slots().numbers


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Some 2,400 homes burned", [2400]),
        ("Fifteen of 140 weavers", [15, 140]),
        ("twenty-three barges and Twenty Three lorries", [23, 23]),
        ("four hundred and twelve sheep", [412]),
        ("two thousand five hundred jobs", [2500]),
        ("8 million talers, 6.1 million crowns", [8e6, 6.1e6]),
        ("one hundred", []),  # "one" is no number word of the table, "hundred" alone says none
        ("hundreds of thousands", []),
        ("hundred boats", []),
        ("at 4:10 on 3/5", []),
        ("lines 12-14, 40% and 1.5", [1.5]),
        ("route A7, page 2.", [2]),
        ("", []),
    ],
)
def test_figures_stand_in_digits_or_words(text: str, values: list[float]) -> None:
    assert [value for _, value in find_figures(text, NUMBERS)] == values


def test_a_figure_is_found_where_it_stands() -> None:
    text = "The mayor counted twenty-three boats."
    ((span, value),) = find_figures(text, NUMBERS)
    assert (span.of(text), value) == ("twenty-three", 23)
