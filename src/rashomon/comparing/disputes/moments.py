"""Find where it is disputed when or where something happened."""

from collections.abc import Sequence
from datetime import date
from itertools import combinations

from rashomon.comparing.disputes.conflict import Conflict, Pair, gather, side
from rashomon.comparing.origins import is_same_holder
from rashomon.knowledge.slots import Slots
from rashomon.records.claim import Claim
from rashomon.records.span import Span

DAY = 24 * 60  # minutes
APART = 60  # minutes between two hours that cannot be one
Told = frozenset[tuple[str, str | None, str]]
NIGHT = "TNI"  # in the value of a night, which is told of either day
ANY = "hour"  # the unit of hours at which something was done that no table knows
STAY = "stay"  # where somebody is
OTHER = "other "  # begins the unit of a deed that no table knows
COMMON = 2  # stems of their sentences that two claims share at the least


def compare_times(claims: Sequence[Claim], slots: Slots) -> list[Conflict]:
    """One deed told on two days, or at two hours of one.

    A report that passes on another hour than its own tells of two moments.
    """
    told = _telling(claims)
    pairs = [
        (one, other)
        for one, other in combinations(claims, 2)
        if (
            one.unit == other.unit
            or (ANY in (one.unit, other.unit) and sum(map(str.isalpha, one.near & other.near)) >= COMMON)
        )
        and not _are_told_together(one, other, told)
        and not (one.press and other.press)
        and not is_same_holder(one, other)
        and not any(slots.again.search(claim.holder.quote) for claim in (one, other))
        and (_on_other_days(one, other) or _at_other_hours(one, other))
    ]
    return [Conflict("time", _about("time", group), "strict", side(group)) for group in gather(_once(pairs))]


def compare_places(claims: Sequence[Claim], slots: Slots) -> list[Conflict]:
    """One deed told at two places, or two kinds of site where somebody died."""
    told = _telling(claims)
    pairs = [
        (one, other)
        for one, other in combinations(claims, 2)
        if one.unit == other.unit
        and one.subject == other.subject
        and _is_told_of_one(one, other, slots)
        and not _are_told_together(one, other, told)
        and not (one.press and other.press)
        and not is_same_holder(one, other)
        and _are_apart(one, other, slots)
        and not any(slots.again.search(claim.holder.quote) for claim in (one, other))
        and (one.subject or one.harmed & other.harmed or len(one.about & other.about) >= COMMON)
    ]
    return [Conflict("place", _about("place", group), "strict", side(group)) for group in gather(pairs)]


def _once(pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs, each two sentences once: a deed may be known by its event as well as by its word."""
    told: dict[frozenset[tuple[str, Span]], Pair] = {}
    for pair in pairs:
        told.setdefault(frozenset((claim.report, claim.holder.evidence) for claim in pair), pair)
    return list(told.values())


def _telling(claims: Sequence[Claim]) -> Told:
    """What each report tells, whoever says it there."""
    return frozenset((claim.report, claim.unit, claim.value) for claim in claims)


def _are_told_together(one: Claim, other: Claim, told: Told) -> bool:
    """Whether a report that tells one of two values in its own voice tells the other too: they are of two things."""
    return (one.own and (one.report, other.unit, other.value) in told) or (
        other.own and (other.report, one.unit, one.value) in told
    )


def _is_told_of_one(one: Claim, other: Claim, slots: Slots) -> bool:
    """Whether a deed of two claims is one that has one place: in a table, of one person, or in words in common."""
    unit = one.unit or ""
    if unit == STAY:
        return one.subject is not None
    return unit in slots.deeds.values() or (unit.startswith(OTHER) and bool(one.harmed & other.harmed))


def _on_other_days(one: Claim, other: Claim) -> bool:
    """Whether what befell one named person is told of two days: like deeds of two days are two otherwise.

    Of what was done to a thing, where words in common say to which.
    """
    if not (one.kind and other.kind and one.kind != other.kind):
        return False
    thing = (one.unit or "").startswith(OTHER) and len(one.harmed & other.harmed) >= COMMON
    if not thing and not (one.subject and one.subject == other.subject):
        return False
    nightly = any(NIGHT in claim.value for claim in (one, other))
    return not nightly or _days_between(one, other) > 1


def _days_between(one: Claim, other: Claim) -> int:
    days = [date.fromisoformat(claim.kind).toordinal() for claim in (one, other) if claim.kind]
    return max(days) - min(days)


def _at_other_hours(one: Claim, other: Claim) -> bool:
    """Whether what is told in words in common is told of two hours of one day, or of one night."""
    if one.low is None or other.low is None:
        return False
    apart = abs(one.low - other.low)
    if one.kind and other.kind and one.kind != other.kind:
        early, late = sorted((one, other), key=lambda claim: claim.kind or "")
        apart = (late.low or 0) + DAY - (early.low or 0)
        if _days_between(one, other) > 1 or apart > DAY / 2:
            return False
    if min(apart, DAY - apart) < APART:  # midnight is early as well as late
        return False
    if one.subject and other.subject:
        return one.subject == other.subject
    known = one.unit == other.unit and (" " in (one.unit or "") or bool(one.harmed & other.harmed))
    return len(one.about & other.about) >= (1 if known else COMMON)


def _are_apart(one: Claim, other: Claim, slots: Slots) -> bool:
    """Whether two places cannot be one, or one in the other: both named or both sites, with no word in common."""
    if not (one.near and other.near) or one.near & other.near:
        return False
    named = [any(word[:1].isupper() for word in claim.value.split()) for claim in (one, other)]
    if one.kind and other.kind and not all(named):
        return slots.sites.excludes(one.kind, other.kind)
    # A room may be in a mill, a hall in a town.
    return named[0] == named[1] and (named[0] or bool(one.kind) == bool(other.kind))


def _about(slot: str, claims: Sequence[Claim]) -> str:
    return f"{slot}: {claims[0].holder.quote}"
