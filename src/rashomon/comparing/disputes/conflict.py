"""Hold claims that do not go together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from rashomon.comparing.origins import Groups, count_origins
from rashomon.comparing.words import stem, words_of
from rashomon.records.claim import Claim
from rashomon.records.comparison import Copy, Dispute, Position
from rashomon.records.span import Span

Strength = Literal["strict", "possible"]
Pair = tuple[Claim, Claim]
Told = tuple[str, str, str | None, str, Span]
LONGEST = 8  # words that say what a conflict is about


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims that do not go together; each side holds the claims of one value."""

    slot: str
    about: str
    strength: Strength
    sides: tuple[tuple[Claim, ...], ...]
    entity: str | None = None
    update: bool = False


def gather(pairs: Sequence[Pair]) -> list[list[Claim]]:
    """Claims that pairs link, directly or through others; in the order in which they come."""
    order: dict[Claim, int] = {}
    numbers: dict[int, int] = {}  # by identity: a claim is in many pairs, and slow to hash
    for claim in (claim for pair in pairs for claim in pair):
        if id(claim) not in numbers:
            numbers[id(claim)] = order.setdefault(claim, len(order))
    groups = Groups(len(order))
    for one, other in pairs:
        groups.join((numbers[id(one)], numbers[id(other)]))
    found: dict[int, list[Claim]] = defaultdict(list)
    for claim, number in order.items():
        found[groups.find(number)].append(claim)
    return list(found.values())


def side(claims: Iterable[Claim]) -> tuple[tuple[Claim, ...], ...]:
    """Claims by their values, the lower numbers first."""
    by_value: dict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda c: (c.low or 0, c.value)):
        by_value[claim.value].append(claim)
    return tuple(tuple(group) for group in by_value.values())


def say_about(slot: str, claims: Sequence[Claim]) -> str:
    """Words that a person understands: the slot, and the words that the claims' sentences share."""
    shared = frozenset.intersection(*(claim.about for claim in claims))
    words = [w for w in words_of(claims[0].holder.quote) if stem(w) in shared and w != claims[0].text.lower()]
    return f"{slot}: {' '.join(dict.fromkeys(words[:LONGEST]))}".rstrip(": ")


def complete(conflict: Conflict, alike: Mapping[Told, Sequence[Claim]]) -> Conflict:
    """A conflict whose sides hold all who say the same, also those whose words alone would not have led to it.

    Sides that then share a claim say the same, and are one.
    """
    sides: list[dict[Told, Claim]] = []
    for claims in conflict.sides:
        groups = {id(group): group for claim in claims for group in (alike.get(tell(claim), ()),)}
        others = (other for group in groups.values() for other in group)
        held = {tell(claim): claim for claim in (*others, *claims)}
        held = {told: held[told] for told in dict.fromkeys((*map(tell, claims), *held))}  # those of the side first
        same = next((known for known in sides if known.keys() & held.keys()), None)
        if same is None:
            sides.append(held)
        else:
            same.update(held)
    return replace(conflict, sides=tuple(tuple(held.values()) for held in sides))


def untangle(conflict: Conflict) -> Conflict:
    """A conflict in which nobody stands on two sides with the same words; of its sides those that are left.

    What one says in one sentence goes together for it: the larger figure stands, the denial, else the fuller words.
    """
    placed = [(number, claim) for number, claims in enumerate(conflict.sides) for claim in claims]
    stands = {_place(claim): number for number, claim in sorted(placed, key=lambda found: _weight(found[1]))}
    sides = (
        tuple(claim for claim in claims if stands[_place(claim)] == number)
        for number, claims in enumerate(conflict.sides)
    )
    return replace(conflict, sides=tuple(claims for claims in sides if claims))


def _place(claim: Claim) -> tuple[str, str, Span]:
    return claim.holder.name, claim.report, claim.holder.evidence


def _weight(claim: Claim) -> tuple[float, bool, int, str]:
    return claim.low or 0, claim.value == "denied", len(claim.text), claim.value


def tell(claim: Claim) -> Told:
    """What tells one claim from others: where it stands, on which slot, of whom, with which value."""
    return claim.report, claim.slot, claim.subject, claim.value, claim.holder.evidence


def record(prefix: str, conflicts: Sequence[Conflict], copies: Sequence[Copy]) -> tuple[Dispute, ...]:
    """Conflicts as disputes, numbered, with the origins behind each side."""
    return tuple(
        Dispute(
            id=f"{prefix}{number}",
            slot=conflict.slot,
            about=conflict.about,
            entity=conflict.entity,
            strength=conflict.strength,
            positions=tuple(
                Position(
                    value=claims[0].value,
                    text=claims[0].text,
                    holders=tuple(dict.fromkeys(claim.holder for claim in claims)),
                    independent=count_origins(claims, copies),
                )
                for claims in conflict.sides
            ),
        )
        for number, conflict in enumerate(conflicts, 1)
    )
