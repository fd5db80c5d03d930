"""Lay cells of words beside each other on a terminal."""

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from rashomon.export.wrap import Page, Piece, break_lines, columns, paint

GUTTER = 2
# After words that run from right to left: without it a terminal would change the places of such cells.
_LEFT_TO_RIGHT = "\u200e"
_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN"))

Cell = Sequence[Piece]


def measure(cells: Sequence[Cell], *, least: int, most: int) -> int:
    """How many columns these cells want, below each other."""
    wanted = max((sum(columns(piece.words) for piece in cell) for cell in cells), default=0)
    return max(least, min(most, wanted))


def break_bands(groups: Sequence[Sequence[int]], sizes: Sequence[int], room: int) -> list[list[int]]:
    """The columns in order, as many together as there is room for; one at least.

    Those of a group stand together where a band has room for all of them.
    """
    bands: list[list[int]] = [[]]
    used = 0
    for group in groups:
        whole = sum(sizes[column] + GUTTER for column in group) - GUTTER
        if bands[-1] and used + whole > room >= whole:
            bands.append([])
            used = 0
        for column in group:
            if bands[-1] and used + sizes[column] > room:
                bands.append([])
                used = 0
            bands[-1].append(column)
            used += sizes[column] + GUTTER
    return bands


def print_row(cells: Sequence[Sequence[Cell]], sizes: Sequence[int], page: Page) -> str:
    """One row of cells, each of as many lines as it was broken into."""
    lines = zip_longest(*cells, fillvalue=())
    return "".join(paint(list(_join(line, sizes)), colour=page.colour) for line in lines)


def break_cell(cell: Cell, size: int, *, hanging: int = 0) -> list[Cell]:
    """The lines of a cell, at most `size` columns wide; all but the first are indented by `hanging`."""
    return list(break_lines(cell, size, rest=[Piece(" " * hanging)] if hanging else [])) if cell else []


def _join(line: Sequence[Cell], sizes: Sequence[int]) -> Iterator[Piece]:
    last = max((place for place, part in enumerate(line) if part), default=0)
    for place, (part, size) in enumerate(zip(line, sizes, strict=True)):
        yield from part
        if place < last:
            mark = _LEFT_TO_RIGHT if _runs_left(part) else ""
            used = sum(columns(piece.words) for piece in part)
            yield Piece(mark + " " * (size + GUTTER - used))


def _runs_left(part: Cell) -> bool:
    return any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for piece in part for character in piece.words)
