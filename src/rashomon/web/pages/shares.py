"""Cut what stands of a dispute or an incident into parts that a browser shows at once."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rashomon.export.rows import Holding, Row, Side

MOST = 100_000
"""How much a part may weigh: about the bytes of the words that it shows, with what is said of them."""
_ROW, _HOLDING = 2_000, 2_000
_TIMES = 3
"""How often the words of a holder stand on a page: in the matrix, by day, row by row."""


def cut_shares(rows: Sequence[Row], most: int = MOST) -> tuple[tuple[Row, ...], ...]:
    """The rows in parts, in order; at least one part.

    A row that is too large for one comes in several: in each some of the holders of every side.
    """
    shares: list[list[Row]] = [[]]
    left = most
    for row in (piece for whole in rows for piece in _cut(whole, most)):
        weight = weigh(row)
        if weight > left and shares[-1]:
            shares.append([])
            left = most
        shares[-1].append(row)
        left -= weight
    return tuple(map(tuple, shares))


def weigh(row: Row) -> int:
    """About how many bytes a row takes on a page."""
    return _ROW + sum(_weigh(holding) for side in row.sides for holding in side.holdings)


def _weigh(holding: Holding) -> int:
    words = holding.before + holding.key + holding.after
    return _HOLDING + _TIMES * len(words.encode("utf-8", "replace"))


def _cut(row: Row, most: int) -> Iterator[Row]:
    longest = max((len(side.holdings) for side in row.sides), default=0)
    number = min(longest, -(-weigh(row) // most))
    if number < 2:
        yield row
        return
    for place in range(number):
        yield replace(row, sides=tuple(_take(side, place, number) for side in row.sides))


def _take(side: Side, place: int, number: int) -> Side:
    """One of so many parts of a side; where it has fewer holders than that, some stand in several."""
    whole = side.holdings
    first, last = len(whole) * place // number, len(whole) * (place + 1) // number
    return replace(side, holdings=whole[first : max(last, first + 1)])
