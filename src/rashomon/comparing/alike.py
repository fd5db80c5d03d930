"""Tell which claims say the same."""

from collections import defaultdict
from collections.abc import Sequence

from rashomon.comparing.words import stem, words_of
from rashomon.records.claim import Claim

# Slots whose values can be called the same: numbers, what is said of one person, and what is told in words in common.
COUNTED = frozenset({"deaths", "injuries", "detained", "missing", "attendance", "count", "amount"})
PERSONAL = frozenset({"age", "nationality", "status", "legality"})
WORDED = frozenset({"place", "cause"})
MANY = 10  # from which a number that two reports give of their story is no coincidence


def group_alike(claims: Sequence[Claim]) -> list[list[Claim]]:
    """Claims by what they say: the same value of one slot, each claim in one group; others are left out.

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
    return [group for found in groups.values() for group in found]


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
        return one.subject == other.subject  # the full name: two brothers share the last one
    return True


def _people(claim: Claim) -> frozenset[str]:
    """The stems of those, or of what, a number counts."""
    return frozenset(stem(word) for word in words_of(claim.population or "")) | (
        {stem(claim.unit)} if claim.unit else frozenset()
    )
