"""Much that is said of one incident is cut into parts, and nothing of it is lost."""

from rashomon.web.pages.shares import cut_shares
from tests.export.matrix_sample import COMPARISON


def test_the_parts_are_the_whole() -> None:
    for most in (1, 20_000, 10_000_000):
        shares = cut_shares(COMPARISON, most)
        for layer in ("disputes", "updates", "agreements", "denials"):
            told = [row for share in shares for row in getattr(share, layer)]
            assert sorted(map(repr, told)) == sorted(map(repr, getattr(COMPARISON, layer)))
        assert all(share.reports == COMPARISON.reports for share in shares)
    assert len(shares) == 1
    assert len(cut_shares(COMPARISON, 1)) > 2
