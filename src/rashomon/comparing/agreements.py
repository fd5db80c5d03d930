"""Find what several holders say alike."""

from collections import defaultdict
from collections.abc import Sequence

from rashomon.comparing.origins import count_origins
from rashomon.comparing.words import stem, words_of
from rashomon.records.claim import Claim
from rashomon.records.comparison import Agreement, Copy

VERSION = "2"

# Slots whose values can be called the same: numbers, what is said of one person, and what is told in words in common.
COUNTED = frozenset({"deaths", "injuries", "detained", "missing", "attendance", "count", "amount"})
PERSONAL = frozenset({"age", "nationality", "status", "legality"})
WORDED = frozenset({"place", "cause"})
MANY = 10  # from which a number that two reports give of their story is no coincidence


def find_agreements(claims: Sequence[Claim], copies: Sequence[Copy]) -> tuple[Agreement, ...]:
    """Values of one slot that are told in two reports or by two holders, with the origins behind them.

    A number goes with the same number of the same people in another slot ("eleven guards were admitted"); places and
    causes are the same where they have words in common.
    """
    groups: dict[tuple[str | None, str, str], list[list[Claim]]] = defaultdict(list)
    for claim in sorted(claims, key=lambda c: c.slot == "count"):
        key = _key(claim)
        if key is None:
            continue
        for group in groups[key]:
            if any(_is_alike(claim, other) for other in group):
                group.append(claim)
                break
        else:
            groups[key].append([claim])
    return tuple(
        Agreement(
            slot=group[0].slot,
            about=f"{group[0].slot} of {group[0].subject}" if group[0].subject else group[0].slot,
            value=group[0].value,
            holders=tuple(dict.fromkeys(claim.holder for claim in group)),
            independent=count_origins(group, copies),
        )
        for found in groups.values()
        for group in found
        if len({(claim.report, claim.holder.name) for claim in group}) > 1
    )


def _key(claim: Claim) -> tuple[str | None, str, str] | None:
    """What two claims of the same must share; None where the slot is none that holders agree on."""
    if claim.slot in COUNTED:
        return claim.story, "amount" if claim.slot == "amount" else "number", claim.value
    if claim.slot in PERSONAL:
        return claim.story, claim.slot, claim.value.lower()
    if claim.slot in WORDED:
        return claim.story, claim.slot, claim.unit or ""
    if claim.slot == "time" and claim.low is not None:
        return claim.story, claim.slot, f"{claim.kind} {claim.low}"
    return None


def _is_alike(one: Claim, other: Claim) -> bool:
    if one.slot in COUNTED:
        if one.slot == other.slot != "count":
            return True
        if _people(one) & _people(other):
            return True
        return (one.low or 0) >= MANY and bool(one.about & other.about)
    if one.slot in WORDED:
        return bool(one.near & other.near) and one.final == other.final
    if one.slot in PERSONAL:
        return _subject(one) == _subject(other)
    return True


def _people(claim: Claim) -> frozenset[str]:
    """The stems of those, or of what, a number counts."""
    return frozenset(stem(word) for word in words_of(claim.population or "")) | (
        {stem(claim.unit)} if claim.unit else frozenset()
    )


def _subject(claim: Claim) -> str | None:
    return claim.subject.split()[-1].lower() if claim.subject else None
