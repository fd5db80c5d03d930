"""Find where it is disputed what brought something about, or what was hit."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from rashomon.comparing.disputes.conflict import Conflict, Pair, gather, side
from rashomon.comparing.origins import is_same_holder
from rashomon.knowledge.slots import Slots
from rashomon.records.claim import Claim

ANY = "any"  # the family of what no table knows
COMMON = 2  # words for what was brought about that two claims on its causes share


def compare_causes(claims: Sequence[Claim], slots: Slots) -> list[Conflict]:
    """Causes of one effect that have no word in common, unless their kinds go together; or one that is denied.

    Causes of kinds that the table does not know conflict only where the effect is told in the same words.
    """
    strict: list[Pair] = []
    possible: list[Pair] = []
    for one, other in combinations(claims, 2):
        if one.unit != other.unit or (one.press and other.press) or is_same_holder(one, other):
            continue
        if one.unit == ANY:
            denied = one.final != other.final
            if len(one.harmed & other.harmed) >= COMMON and denied == bool(one.near & other.near):
                (possible if one.press or other.press else strict).append((one, other))
            continue
        kinds = slots.families[one.unit or ""].kinds
        shared = one.near & other.near
        alike = bool(shared) or (one.kind is not None and one.kind == other.kind)
        if one.final != other.final:
            if alike:
                strict.append((one, other))
            continue
        if one.final or alike:
            continue
        if one.kind and other.kind:
            if kinds.excludes(one.kind, other.kind) and not _says_both(one, other, claims):
                unsure = _is_one_of_two(one, claims, slots) or _is_one_of_two(other, claims, slots)
                (possible if unsure else strict).append((one, other))
        elif not _says_both(one, other, claims) and (
            one.harmed & other.harmed or one.unit == "death" or one.about & other.about
        ):
            (possible if one.press or other.press else strict).append((one, other))
    found = [Conflict("cause", _about("cause", group), "strict", side(group)) for group in gather(strict)]
    involved = {claim for conflict in found for group in conflict.sides for claim in group}
    found += [
        Conflict("cause", _about("cause", group), "possible", side(group))
        for group in gather(possible)
        if not involved.intersection(group)
    ]
    return found


def _says_both(one: Claim, other: Claim, claims: Sequence[Claim]) -> bool:
    """Whether one of two holders says what the other says too: then the two go together for it."""
    return any(
        not claim.final
        and (
            (claim.kind == other.kind and is_same_holder(claim, one))
            or (claim.kind == one.kind and is_same_holder(claim, other))
        )
        for claim in claims
        if claim.kind is not None and claim not in (one, other)
    )


def _is_one_of_two(claim: Claim, claims: Sequence[Claim], slots: Slots) -> bool:
    """Whether its holder gives in another report a cause that excludes it: there may be two mishaps."""
    kinds = slots.families[claim.unit or ""].kinds
    return not claim.final and any(
        other.report != claim.report
        and other.unit == claim.unit
        and not other.final
        and kinds.excludes(other.kind or "", claim.kind or "")
        and is_same_holder(claim, other)
        for other in claims
    )


def _says_both_words(one: Claim, other: Claim, claims: Sequence[Claim]) -> bool:
    """Whether one of two holders says the other's words too."""
    return any(
        (is_same_holder(claim, one) and claim.text.lower() == other.text.lower())
        or (is_same_holder(claim, other) and claim.text.lower() == one.text.lower())
        for claim in claims
    )


def compare_targets(claims: Sequence[Claim], slots: Slots) -> list[Conflict]:
    """What or who was hit was of civil kind for one, of armed kind for the other."""
    found = []
    by_unit: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_unit[claim.unit].append(claim)
    for unit, group in by_unit.items():
        pairs = [
            (one, other)
            for one, other in combinations(group, 2)
            if one.kind != other.kind
            and not (one.press and other.press)
            and not is_same_holder(one, other)
            and not _says_both_words(one, other, group)
            and slots.target_sites.excludes(one.kind or "", other.kind or "")
            and (unit == "site" or one.about & other.about)
        ]
        for linked in gather(pairs):
            kinds = defaultdict(list)
            for claim in linked:
                kinds[claim.kind].append(claim)
            found.append(
                Conflict("target", _about("target", linked), "strict", tuple(tuple(c) for c in kinds.values()))
            )
    return found


def _about(slot: str, claims: Sequence[Claim]) -> str:
    return f"{slot}: {' / '.join(dict.fromkeys(claim.text for claim in claims))}"
