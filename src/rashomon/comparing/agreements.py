"""Find what several holders say alike."""

from collections.abc import Sequence

from rashomon.comparing.alike import group_alike
from rashomon.comparing.origins import count_origins
from rashomon.records.claim import Claim
from rashomon.records.comparison import Agreement, Copy

VERSION = "2"


def find_agreements(claims: Sequence[Claim], copies: Sequence[Copy]) -> tuple[Agreement, ...]:
    """Values of one slot that are told in two reports or by two holders, with the origins behind them."""
    return tuple(
        Agreement(
            slot=group[0].slot,
            about=f"{group[0].slot} of {group[0].subject}" if group[0].subject else group[0].slot,
            value=group[0].value,
            holders=tuple(dict.fromkeys(claim.holder for claim in group)),
            independent=count_origins(group, copies),
        )
        for group in group_alike(claims)
        if len({(claim.report, claim.holder.name) for claim in group}) > 1
    )
