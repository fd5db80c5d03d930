"""Find where claims conflict."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Literal

from rashomon.comparing.claims import is_general
from rashomon.comparing.origins import count_origins, is_same_holder, is_same_source, speaks_for
from rashomon.comparing.words import stem, stems_of, words_of
from rashomon.knowledge.slots import Slots
from rashomon.records.attribution import Attribution
from rashomon.records.claim import Claim
from rashomon.records.comparison import Copy, Dispute, Position

VERSION = "1"

COUNTS = frozenset({"deaths", "injuries", "detained", "attendance", "missing"})
MINOR_AGE = 1  # years that two ages may differ by and agree: a birthday lies between
CLOSE = 1.12  # a figure so many times another one may be the same, rounded
SHARED = 0.5  # of the words of a denial that what it denies has too
FEWEST = 2  # words that they share at the least
WHOLE = re.compile(r"\bwrongdoing\b", re.IGNORECASE)  # what denies all that a report tells
NEAR = 500  # characters back to which "the allegation" reaches
NEGATION = re.compile(r"\b(?:no|not|never|nobody|none|nothing|neither)\b|n[’']t\b", re.IGNORECASE)
ALLEGED = re.compile(r"\balleged\b|\ballegation", re.IGNORECASE)
Strength = Literal["strict", "possible"]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims that do not go together; each side holds the claims of one value."""

    slot: str
    about: str
    strength: Strength
    sides: tuple[tuple[Claim, ...], ...]
    entity: str | None = None
    update: bool = False


def find_disputes(
    claims: Sequence[Claim],
    denials: Sequence[tuple[Claim, Attribution]],
    tellings: Sequence[Claim],
    copies: Sequence[Copy],
    slots: Slots,
) -> tuple[tuple[Dispute, ...], tuple[Dispute, ...]]:
    """The disputes, and the updates, between claims.

    Where it is not sure that two claims are about the same thing they are no dispute, or one that is only possible.
    """
    by_slot: dict[tuple[str | None, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        by_slot[claim.story, claim.slot].append(claim)
    conflicts: list[Conflict] = []
    for (_, slot), group in by_slot.items():
        if slot in COUNTS:
            conflicts += _compare_counts(slot, group)
        elif slot in ("age", "nationality", "status"):
            conflicts += _compare_attributes(slot, group, slots)
        elif slot == "legality":
            conflicts += _compare_legality(group, tellings, slots)
    conflicts += _compare_occurrence(denials, tellings, slots)
    disputes = [c for c in conflicts if not c.update]
    updates = [c for c in conflicts if c.update]
    return _records("d", disputes, copies), _records("u", updates, copies)


def _compare_counts(slot: str, claims: Sequence[Claim]) -> list[Conflict]:
    """Figures of one slot: a dispute where two cannot both be true, an update where one holder raises a figure."""
    strict: list[tuple[Claim, Claim]] = []
    possible: list[tuple[Claim, Claim]] = []
    raised: list[tuple[Claim, Claim]] = []
    for one, other in combinations(_totals(claims), 2):
        low, high = sorted((one, other), key=lambda c: c.low or 0)
        if not _comparable(low, high) or low.low is None or high.low is None:
            continue
        if low.high is None or low.high >= high.low:
            continue
        later, earlier = (low, high) if (low.day or "") > (high.day or "") else (high, low)
        same_day = low.day == high.day
        if speaks_for(low.holder.name, high.holder.name):
            if earlier.day and later.day and earlier.day < later.day:
                raised.append((earlier, later))
            continue
        if high.low < low.high * CLOSE:
            possible.append((low, high))
        elif same_day or low.final or later is low:
            strict.append((low, high))
        else:
            possible.append((low, high))
    found = []
    if strict:
        found.append(_count_conflict(slot, [*strict, *_same_values(strict, claims)], "strict"))
    elif possible:
        found.append(_count_conflict(slot, possible, "possible"))
    if raised:
        found.append(_count_conflict(slot, raised, "strict", update=True))
    return found


def _same_values(pairs: Sequence[tuple[Claim, Claim]], claims: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """Claims that say again what one side of a conflict says: a copy of the next day stands on its side too."""
    sides = {claim.value: claim for pair in pairs for claim in pair}
    return [
        (sides[claim.value], claim)
        for claim in claims
        if claim.value in sides and _comparable(sides[claim.value], claim)
    ]


def _totals(claims: Sequence[Claim]) -> list[Claim]:
    """The figures without those that are parts of a larger one: of one report and one holder the largest counts."""
    return [
        claim
        for claim in claims
        if claim.final
        or not any(
            other.report == claim.report
            and (speaks_for(other.holder.name, claim.holder.name) or claim.own)
            and (
                (other.low or 0) > (claim.low or 0) or (other.low == claim.low and other.high is None is not claim.high)
            )
            for other in claims
        )
    ]


def _count_conflict(
    slot: str, pairs: Sequence[tuple[Claim, Claim]], strength: Strength, *, update: bool = False
) -> Conflict:
    involved = list(dict.fromkeys(claim for pair in pairs for claim in pair))
    return Conflict(slot, _about(slot, involved), strength, _sides(involved), update=update)


def _comparable(one: Claim, other: Claim) -> bool:
    """Whether two claims can be about the same thing: days that overlap, the same population, words in common."""
    if one.days and other.days and not one.days & other.days:
        return False
    if one.places and other.places and not (one.places & other.around or other.places & one.around):
        return False
    if one.population and other.population and one.population.lower() != other.population.lower():
        return False
    return (one.population is None) == (other.population is None) or one.report != other.report


def _compare_attributes(slot: str, claims: Sequence[Claim], slots: Slots) -> list[Conflict]:
    """Ages, nationalities, fates of one person."""
    people: list[list[Claim]] = []
    for claim in claims:
        for group in people:
            if is_same_source(group[0].subject or "", claim.subject or "") or group[0].subject is claim.subject is None:
                group.append(claim)
                break
        else:
            people.append([claim])
    found = []
    for group in people:
        pairs = [
            (one, other)
            for one, other in combinations(group, 2)
            if _differ(slot, one, other, slots) and not is_same_holder(one, other)
        ]
        if pairs:
            involved = list(dict.fromkeys(claim for pair in pairs for claim in pair))
            rough = any("~" in claim.text or "around" in claim.text or "about" in claim.text for claim in involved)
            subject = max((c.subject for c in group if c.subject), key=len, default=None)
            strength: Strength = "possible" if rough or subject is None else "strict"
            about = f"{slot} of {subject}" if subject else slot
            found.append(Conflict(slot, about, strength, _sides(involved), entity=subject))
    return found


def _differ(slot: str, one: Claim, other: Claim, slots: Slots) -> bool:
    if slot == "status":
        return frozenset((one.value, other.value)) in slots.exclusive
    if slot == "age":
        return one.low is not None and other.low is not None and abs(one.low - other.low) > MINOR_AGE
    return one.value.lower() != other.value.lower()


def _compare_legality(claims: Sequence[Claim], tellings: Sequence[Claim], slots: Slots) -> list[Conflict]:
    """One says that an act was lawful, another that it was not, or alleges what no law allows."""
    found = []
    for lawful in (c for c in claims if c.value == "lawful"):
        against = [c for c in claims if c.value == "unlawful" and _others(lawful, c)]
        strength: Strength = "strict" if against else "possible"
        if not against:
            crimes = [
                c
                for c in tellings
                if c.story == lawful.story
                and not c.own
                and (c.holder.stance == "alleges" or ALLEGED.search(c.text))
                and slots.crimes.search(c.text)
                and _others(lawful, c)
            ]
            against = [replace(c, slot="legality", value="unlawful") for c in crimes]
            strength = "strict"
        if against:
            about = f"legality: {' '.join(w for w in words_of(lawful.holder.quote) if stem(w) in lawful.about)}"
            found.append(Conflict("legality", about, strength, ((lawful,), tuple(against))))
    return found


def _others(one: Claim, other: Claim) -> bool:
    """Whether two holders speak of the same: different people, and words in common besides those of law."""
    return not is_same_holder(one, other) and bool(one.about & other.about)


def _compare_occurrence(
    denials: Sequence[tuple[Claim, Attribution]], tellings: Sequence[Claim], slots: Slots
) -> list[Conflict]:
    """One denies what others say happened."""
    found: list[Conflict] = []
    for denial, _ in denials:
        general = is_general(denial, slots)
        against = [
            telling
            for telling in tellings
            if telling.story == denial.story
            and not is_same_holder(telling, denial)
            and (_is_accused(telling, denial, slots) if general else _is_denied(telling, denial))
            and (denial.slot == "occurrence" or stems_of(denial.holder.name, slots.stop) & telling.about)
        ]
        if against:
            about = (against[0].text if general else denial.text).removeprefix("that ")
            found.append(Conflict(denial.slot, about, "strict", (tuple(against), (denial,))))
    return _join(found)


def _is_denied(telling: Claim, denial: Claim) -> bool:
    wanted = denial.about
    if bool(NEGATION.search(telling.text)) != bool(NEGATION.search(denial.text)):
        return False  # "the door has no lock" does not tell what "denied that the door was locked" denies
    shared = wanted & telling.about
    return len(shared) >= FEWEST and len(shared) >= SHARED * len(wanted)


def _is_accused(telling: Claim, denial: Claim, slots: Slots) -> bool:
    """Whether a telling is what a general denial must mean: an act alleged by somebody in the same report."""
    if telling.report != denial.report or telling.own or NEGATION.search(telling.text):
        return False
    distance = denial.holder.evidence.start - telling.holder.evidence.end
    if not WHOLE.search(denial.text) and not 0 <= distance <= NEAR:
        return False
    return telling.holder.stance == "alleges" or bool(slots.crimes.search(telling.text))


def _join(conflicts: Sequence[Conflict]) -> list[Conflict]:
    """Conflicts that deny the same tellings are one."""
    joined: list[Conflict] = []
    for conflict in conflicts:
        for place, other in enumerate(joined):
            if conflict.slot == other.slot and set(conflict.sides[0]) & set(other.sides[0]):
                sides = tuple(tuple(dict.fromkeys((*a, *b))) for a, b in zip(other.sides, conflict.sides, strict=True))
                joined[place] = Conflict(other.slot, other.about, other.strength, sides)
                break
        else:
            joined.append(conflict)
    return joined


def _sides(claims: Sequence[Claim]) -> tuple[tuple[Claim, ...], ...]:
    by_value: dict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda c: (c.low or 0, c.value)):
        by_value[claim.value].append(claim)
    return tuple(tuple(side) for side in by_value.values())


def _about(slot: str, claims: Sequence[Claim]) -> str:
    """Words that a person understands: the slot, and the words that the claims' sentences share."""
    shared = frozenset.intersection(*(claim.about for claim in claims))
    words = [w for w in words_of(claims[0].holder.quote) if stem(w) in shared and w != claims[0].text.lower()]
    return f"{slot}: {' '.join(dict.fromkeys(words[:8]))}".rstrip(": ")


def _records(prefix: str, conflicts: Sequence[Conflict], copies: Sequence[Copy]) -> tuple[Dispute, ...]:
    return tuple(
        Dispute(
            id=f"{prefix}{number}",
            slot=conflict.slot,
            about=conflict.about,
            entity=conflict.entity,
            strength=conflict.strength,
            positions=tuple(
                Position(
                    value=side[0].value,
                    text=side[0].text,
                    holders=tuple(dict.fromkeys(claim.holder for claim in side)),
                    independent=count_origins(side, copies),
                )
                for side in conflict.sides
            ),
        )
        for number, conflict in enumerate(conflicts, 1)
    )
