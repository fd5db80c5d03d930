"""Find where numbers conflict."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import combinations

from rashomon.comparing.disputes.conflict import Conflict, Pair, Strength, gather, say_about, side
from rashomon.comparing.origins import is_same_holder, is_same_source, speaks_for
from rashomon.comparing.words import WORD, stem, words_of
from rashomon.knowledge.slots import Slots
from rashomon.records.claim import Claim

Comparable = Callable[[Claim, Claim], bool]
HARM = frozenset({"deaths", "injuries", "detained", "attendance", "missing"})
GROWING = frozenset({"deaths", "injuries", "missing", "detained", "count"})  # what may rise from day to day
SPOKEN = re.compile(r"\bspokes\w+ (?:of|for) (?:the )?([^,]+)")
SHRINKING = frozenset({"missing"})  # what may fall: the missing are found
LATE = 7  # days after which a report still tells of something without naming the day
FAR = 1000  # a figure so many times another one is of something else
LIKE = 10  # sums within which the currency may be all that two sentences have in common
CLOSE = 1.12  # a figure so many times another one may be the same, rounded
SIDE = 4  # letters that two names of one side share at the least: "Orlia", "Orlian"
COMMON = 1  # stems of their sentences that they share at the least


def compare_numbers(claims: Sequence[Claim], slots: Slots) -> list[Conflict]:
    """Figures of one slot: a dispute where two cannot both be true, an update where one holder raises a figure."""
    slot = claims[0].slot
    by_unit: dict[str | None, list[Claim]] = defaultdict(list)
    aside = frozenset((claim.report, claim.value) for claim in claims if claim.background)
    for claim in _mark_alone(claims):
        if claim.background or (claim.report, claim.value) in aside:  # a headline does not say "in the village alone"
            continue
        by_unit[_kind(claim, slots)].append(claim)
    money = frozenset(stem(word) for word in (*slots.currencies, *slots.numbers)) if slot == "amount" else frozenset()
    comparable = partial(_is_harm, slots=slots) if slot in HARM else partial(_is_measure, slots=slots, money=money)
    return [conflict for group in by_unit.values() for conflict in _compare(slot, group, comparable, slots)]


def _kind(claim: Claim, slots: Slots) -> str | None:
    """What a figure counts: homes, vehicles; else its own word."""
    return slots.population_of.get(claim.unit, stem(claim.unit)) if claim.unit else None


def _compare(slot: str, claims: Sequence[Claim], comparable: Comparable, slots: Slots) -> list[Conflict]:
    strict: list[Pair] = []
    possible: list[Pair] = []
    raised: list[Pair] = []
    both = _told_together(claims, slots)
    told = frozenset((claim.report, claim.population, claim.value) for claim in claims)
    for one, other in combinations(_totals(claims, slots), 2):
        if frozenset((one.value, other.value)) in both and not is_same_holder(one, other):
            continue
        if _are_parts(one, other, told):
            continue
        low, high = sorted((one, other), key=lambda c: c.low or 0)
        if not comparable(low, high) or low.low is None or high.low is None:
            continue
        if low.high is None or low.high >= high.low:
            continue
        later, earlier = (low, high) if (low.day or "") > (high.day or "") else (high, low)
        if _speaks_for(low, high) or is_same_holder(low, high):
            if earlier.day and later.day and earlier.day < later.day and _may_be_raised(earlier, later, slots):
                raised.append((earlier, later))
            continue
        sure = low.day == high.day or low.final or not _may_have_changed(slot, earlier, later, slots)
        (strict if sure and high.low >= low.high * CLOSE else possible).append((low, high))
    found = [_conflict(slot, group, "strict") for group in gather([*strict, *_same_values(strict, claims, comparable)])]
    involved = {claim for conflict in found for claims in conflict.sides for claim in claims}
    found += [_conflict(slot, group, "possible") for group in gather(possible) if not involved.intersection(group)]
    found += [_conflict(slot, group, "strict", update=True) for group in gather(raised)]
    return found


def _mark_alone(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, with a mark where the holder gives no other figure of that unit."""
    values: dict[tuple[str, str | None], set[str]] = defaultdict(set)
    for claim in claims:
        values[claim.holder.name, claim.unit].add(claim.value)
    return [replace(claim, alone=len(values[claim.holder.name, claim.unit]) == 1) for claim in claims]


def _told_together(claims: Sequence[Claim], slots: Slots) -> frozenset[frozenset[str]]:
    """Pairs of values that one holder tells: it tells of two happenings, or raised the figure.

    Not those that an outlet sets against each other in one sentence.
    """
    by_holder: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_holder[claim.holder.name.lower()].append(claim)
    return frozenset(
        frozenset((one.value, other.value))
        for group in by_holder.values()
        for one, other in combinations(group, 2)
        if one.value != other.value
        and not (
            one.press
            and one.holder.evidence == other.holder.evidence
            and slots.phrases["differing"].search(one.holder.quote)
        )
    )


def _may_have_changed(slot: str, earlier: Claim, later: Claim, slots: Slots) -> bool:
    """Whether a figure of a later day may be news of the same count: more dead, fewer missing, a toll that rose."""
    if slots.raised.search(later.holder.quote):
        return True
    risen = (later.low or 0) > (earlier.low or 0)
    return slot in (GROWING if risen else SHRINKING) and not _is_contested(earlier, later)


def _may_be_raised(earlier: Claim, later: Claim, slots: Slots) -> bool:
    """Whether a holder's later figure may be of what its earlier one was of: not each of a day of its own."""
    each = earlier.dated and later.dated and not earlier.days & later.days
    return not each or bool(slots.raised.search(later.holder.quote))


def _is_contested(one: Claim, other: Claim) -> bool:
    """Whether two figures are no news of one count: not both are told by those who count officially."""
    return not (one.official and other.official) and not one.press and not other.press


def _are_parts(one: Claim, other: Claim, told: frozenset[tuple[str, str | None, str]]) -> bool:
    """Whether one figure is of some people, the other of all, and a report tells both: a copy of it changes nothing."""
    return (one.population is None) != (other.population is None) and (
        (one.report, other.population, other.value) in told or (other.report, one.population, one.value) in told
    )


def _same_values(pairs: Sequence[Pair], claims: Sequence[Claim], comparable: Comparable) -> list[Pair]:
    """Claims that say again what one side of a conflict says: a copy of the next day stands on its side too."""
    sides = {claim.value: claim for pair in pairs for claim in pair}
    return [
        (sides[claim.value], claim)
        for claim in claims
        if claim.value in sides and comparable(sides[claim.value], claim)
    ]


def _speaks_for(one: Claim, other: Claim) -> bool:
    """Whether two holders may be one body's: not where one speaks for a body that is not the other."""
    for claim, beside in ((one, other), (other, one)):
        body = claim.body or _body_in(claim.holder.name)
        if body and not any(is_same_source(body, name) for name in (beside.holder.name, beside.body) if name):
            return is_same_source(one.holder.name, other.holder.name)
    return speaks_for(one.holder.name, other.holder.name)


def _body_in(name: str) -> str | None:
    """For whom the words for a spokesperson say that he speaks: "spokesman of the Joint Staff, Colonel Mezian"."""
    found = SPOKEN.search(name)
    return found[1] if found else None


def _totals(claims: Sequence[Claim], slots: Slots) -> list[Claim]:
    """The figures without those that are parts of a larger one: of one report and one holder the largest counts.

    So it does of a report that tells in its own voice to what a figure rose.
    """
    return [
        claim
        for claim in claims
        if claim.final
        or not any(
            other.report == claim.report
            and (
                speaks_for(other.holder.name, claim.holder.name)
                or claim.own
                or (other.own and slots.raised.search(other.holder.quote))
            )
            and (
                (other.low or 0) > (claim.low or 0) or (other.low == claim.low and other.high is None is not claim.high)
            )
            for other in claims
        )
    ]


def _conflict(slot: str, claims: Sequence[Claim], strength: Strength, *, update: bool = False) -> Conflict:
    return Conflict(slot, say_about(slot, claims), strength, side(claims), update=update)


def _is_harm(one: Claim, other: Claim, slots: Slots) -> bool:
    """Whether two claims can be about the same people: days and places that may be the same, the same population."""
    if not _may_be_one_time(one, other):
        return False
    if one.places and other.places:
        near = one.places & other.places if one.report == other.report else _share_places(one, other)
        if not near:
            return False
    if one.population and other.population and not _are_alike(one.population, other.population, slots):
        return False
    if _are_of_two_sides(one.holder.quote, other.holder.quote, slots):
        return False
    return (one.population is None) == (other.population is None) or one.report != other.report


def _are_of_two_sides(one: str, other: str, slots: Slots) -> bool:
    """Whether two sentences tell each of the people of one side, and not of the same: "two Telmar soldiers"."""
    sides = [
        {match["side"] or match["side2"] for match in slots.phrases["sided"].finditer(words)} for words in (one, other)
    ]
    if any(len(named) != 1 for named in sides):
        return False
    (first,), (second,) = sides
    return first[:SIDE] != second[:SIDE]


def _share_places(one: Claim, other: Claim) -> bool:
    """Whether the report of one claim of two names a place of the other."""
    return bool(one.places & other.around or other.places & one.around)


def _may_be_one_time(one: Claim, other: Claim) -> bool:
    """Whether two claims may be of one day, or of nights that are told of either day.

    A report that names no day may be about one some days before it.
    """
    if not one.days or not other.days or one.days & other.days:
        return True
    if one.dated != other.dated:
        told, vague = (one, other) if one.dated else (other, one)
        return vague.day is not None and any(-1 <= _between(day, vague.day) <= LATE for day in told.days)
    return any(abs(_between(first, second)) <= 1 for first in one.days for second in other.days)


def _names(claim: Claim) -> frozenset[str]:
    """The stems of the names in a claim's sentence, which say who, not how many of what."""
    return frozenset(stem(word.lower()) for word in WORD.findall(claim.holder.quote)[1:] if word[0].isupper())


def _between(earlier: str, later: str) -> int:
    """How many days lie between two ISO dates."""
    return (date.fromisoformat(later) - date.fromisoformat(earlier)).days


def _are_alike(one: str, other: str, slots: Slots) -> bool:
    """Whether two populations may be the same people: a word in common, one kind, or a kind that is not known."""
    if {stem(word) for word in words_of(one)} & {stem(word) for word in words_of(other)}:
        return True
    kinds = [
        {slots.population_of[word] for word in words_of(name) if word in slots.population_of} for name in (one, other)
    ]
    return bool(kinds[0] & kinds[1]) or not (kinds[0] and kinds[1])


def _is_measure(one: Claim, other: Claim, slots: Slots, money: frozenset[str]) -> bool:
    """Whether two figures of one unit can be of the same thing: the words beside them say so, not "million euros"."""
    if is_same_holder(one, other) or (one.press and other.press) or not _is_harm(one, other, slots):
        return False
    if (other.low or 0) > FAR * (one.low or 0):
        return False
    units = {stem(unit) for unit in (one.unit, other.unit) if unit}
    if (one.near & other.near) - units - money:
        return True
    if (other.low or 0) > LIKE * (one.low or 0):
        units |= money
    lone = one.alone and other.alone and not one.press and not other.press
    classed = one.unit != other.unit and _kind(one, slots) in slots.population_of.values()
    return lone and (classed or len((one.about & other.about) - units - _names(one) - _names(other)) >= COMMON)
