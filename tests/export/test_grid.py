"""Cells stand beside each other, whatever script is in them."""

import pytest

from rashomon.export.grid import break_bands, break_cell, measure, print_row
from rashomon.export.wrap import Page, Piece, columns


def show(*cells: str, size: int = 10) -> list[str]:
    broken = [break_cell([Piece(cell)] if cell else [], size) for cell in cells]
    return print_row(broken, [size] * len(cells), Page()).splitlines()


def test_long_cells_go_on_below() -> None:
    assert show("a fall of rock", "34") == ["a fall of   34", "rock"]


def test_empty_cells_keep_their_place() -> None:
    assert show("", "34") == ["            34"]


def test_lines_that_follow_may_hang() -> None:
    assert break_cell([Piece("one two")], 5, hanging=2) == [[Piece("one")], [Piece("  "), Piece("two")]]


@pytest.mark.parametrize("words", ["朝霧新聞", "نقابة", "n\u0303o", "x"])
def test_columns_stand_below_each_other(words: str) -> None:
    (line,) = show(words, "34")
    assert columns(line[: line.index("34")]) == 12


def test_words_that_run_from_right_to_left_do_not_change_the_order_of_cells() -> None:
    (line,) = show("نقابة", "قتل", "34")
    assert line.count("\u200e") == 2


def test_as_many_columns_as_there_is_room_for_stand_together() -> None:
    assert break_bands([[0, 1, 2]], [10, 10, 10], 22) == [[0, 1], [2]]
    assert break_bands([[0, 1]], [90, 1], 22) == [[0], [1]]


def test_columns_of_a_group_stand_together_where_they_can() -> None:
    assert break_bands([[0], [1, 2], [3]], [10, 10, 10, 10], 22) == [[0], [1, 2], [3]]
    assert break_bands([[0], [1, 2, 3]], [10, 10, 10, 10], 22) == [[0, 1], [2, 3]]


def test_a_column_is_as_wide_as_it_needs_within_bounds() -> None:
    cells = [[Piece("ab")], [Piece("abc"), Piece("de")]]
    assert [measure(cells, least=least, most=most) for least, most in ((1, 9), (7, 9), (1, 3))] == [5, 7, 3]
