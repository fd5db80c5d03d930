"""Much that is said of one question is cut into parts, and nothing of it is lost."""

from rashomon.export.accounts import Accounts
from rashomon.export.rows import arrange_comparison
from rashomon.web.pages.shares import cut_shares, weigh
from tests.export.matrix_sample import COMPARISON

ROWS = arrange_comparison(COMPARISON, Accounts.of(COMPARISON.reports))


def test_the_parts_are_the_whole() -> None:
    assert cut_shares(ROWS, 10_000_000) == (ROWS,)
    assert cut_shares(()) == ((),)
    for most in (1, 5_000, 20_000):
        shares = cut_shares(ROWS, most)
        assert len(shares) > 2
        for row in ROWS:
            pieces = [piece for share in shares for piece in share if piece.number == row.number]
            for place, side in enumerate(row.sides):
                told = [holding for piece in pieces for holding in piece.sides[place].holdings]
                assert tuple(dict.fromkeys(told)) == side.holdings
                assert all(piece.sides[place].origins == side.origins for piece in pieces)


def test_every_side_stands_on_each_part() -> None:
    for share in cut_shares(ROWS, 1):
        for row in share:
            assert all(side.holdings for side in row.sides)


def test_a_part_weighs_no_more_than_it_may() -> None:
    most = 3 * max(weigh(row) for row in ROWS)
    assert all(sum(map(weigh, share)) <= most for share in cut_shares(ROWS, most))
