"""Find where it is disputed who somebody is, or what became of them."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from rashomon.comparing.disputes.conflict import Conflict, Strength, side
from rashomon.comparing.origins import is_same_holder, is_same_source
from rashomon.knowledge.slots import Slots
from rashomon.records.claim import Claim

MINOR_AGE = 1  # years that two ages may differ by and agree: a birthday lies between
ROUGH = ("~", "around", "about", "some", "nearly", "almost", "believed")


def compare_people(claims: Sequence[Claim], slots: Slots) -> list[Conflict]:
    """Ages, nationalities, fates of one person."""
    slot = claims[0].slot
    found = []
    for group in _people(claims):
        pairs = [
            (one, other)
            for one, other in combinations(group, 2)
            if _differ(slot, one, other, slots) and not is_same_holder(one, other)
        ]
        if not pairs:
            continue
        involved = list(dict.fromkeys(claim for pair in pairs for claim in pair))
        rough = any(word in claim.text for claim in involved for word in ROUGH)
        subject = max((c.subject for c in group if c.subject), key=len, default=None)
        strength: Strength = "possible" if rough or subject is None else "strict"
        about = f"{slot} of {subject}" if subject else slot
        found.append(Conflict(slot, about, strength, side(involved), entity=subject))
    return found


def _people(claims: Sequence[Claim]) -> list[list[Claim]]:
    """Claims by whom they are about."""
    people: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.background and claim.slot == "status":
            continue
        key = next(
            (
                known
                for known in people
                if known == claim.subject or (known and claim.subject and is_same_source(known, claim.subject))
            ),
            claim.subject,
        )
        people[key].append(claim)
    return list(people.values())


def _differ(slot: str, one: Claim, other: Claim, slots: Slots) -> bool:
    if slot == "status":
        return slots.fates.excludes(one.value, other.value)
    if slot == "age":
        return one.low is not None and other.low is not None and abs(one.low - other.low) > MINOR_AGE
    return one.value.lower() != other.value.lower()


def compare_identities(claims: Sequence[Claim], _slots: Slots) -> list[Conflict]:
    """Two names for one who has no other."""
    pairs = [
        (one, other)
        for one, other in combinations(claims, 2)
        if not is_same_holder(one, other)
        and not is_same_source(one.value, other.value)
        and one.about & other.about - {word.lower() for word in (*one.value.split(), *other.value.split())}
    ]
    if not pairs:
        return []
    involved = list(dict.fromkeys(claim for pair in pairs for claim in pair))
    return [Conflict("identity", "identity", "strict", side(involved))]
