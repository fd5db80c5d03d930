"""Words come back from cells; no spreadsheet runs them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.export.handover.cells import guard, unguard, write_cell
from rashomon.export.visible import neutralise


@given(st.text())
def test_words_come_back(words: str) -> None:
    assert unguard(guard(words)) == neutralise(words)


@given(st.sampled_from(["=", "+", "-", "@", "\t", "\n", "＝", " =", "'=", "''@", "' +"]), st.text())
def test_no_cell_begins_as_a_formula(first: str, rest: str) -> None:
    assert guard(first + rest).startswith("'")


@pytest.mark.parametrize("words", ["Ivo", "'twas", "‘no’", "3 + 4", "", " x"])
def test_other_words_stay(words: str) -> None:
    assert guard(words) == words


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        (True, "true"),
        (-3, "-3"),
        (31.0, "31"),
        (0.25, "0.25"),
        (float("inf"), "inf"),
        (["a|b", None, "c"], "a¦b||c"),
        ([-1.0, None], "-1|"),
        (["=a", "b"], "'=a|b"),
        ([], ""),
        ("\x07", "⟨U+0007⟩"),
    ],
)
def test_values(value: object, cell: str) -> None:
    assert write_cell(value) == cell  # type: ignore[arg-type]
