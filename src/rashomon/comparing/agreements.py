"""Find what several holders say alike."""

from collections import defaultdict
from collections.abc import Sequence

from rashomon.comparing.origins import count_origins
from rashomon.records.claim import Claim
from rashomon.records.comparison import Agreement, Copy

VERSION = "1"


def find_agreements(claims: Sequence[Claim], copies: Sequence[Copy]) -> tuple[Agreement, ...]:
    """Values of one slot that are told in two reports or by two holders, with the origins behind them."""
    groups: dict[tuple[str | None, str, str | None, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        subject = claim.subject.split()[-1].lower() if claim.subject else None
        groups[claim.story, claim.slot, subject, claim.value.lower()].append(claim)
    return tuple(
        Agreement(
            slot=slot,
            about=f"{slot} of {group[0].subject}" if group[0].subject else slot,
            value=group[0].value,
            holders=tuple(dict.fromkeys(claim.holder for claim in group)),
            independent=count_origins(group, copies),
        )
        for (_, slot, _, _), group in groups.items()
        if len({(claim.report, claim.holder.name) for claim in group}) > 1
    )
