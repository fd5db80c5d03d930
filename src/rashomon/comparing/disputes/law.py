"""Find where it is disputed that what was done was lawful."""

from collections.abc import Sequence
from dataclasses import replace

from rashomon.comparing.disputes.conflict import Conflict
from rashomon.comparing.origins import is_same_holder
from rashomon.comparing.words import stem, words_of
from rashomon.knowledge.slots import Slots
from rashomon.records.claim import Claim


def compare_legality(claims: Sequence[Claim], tellings: Sequence[Claim], slots: Slots) -> list[Conflict]:
    """One says that an act was lawful, another that it was not, or alleges what no law allows."""
    found = []
    for lawful in (c for c in claims if c.value == "lawful"):
        against = [c for c in claims if c.value == "unlawful" and _others(lawful, c)]
        if not against:
            crimes = [
                c
                for c in tellings
                if not c.own
                and (c.holder.stance == "alleges" or slots.phrases["alleged"].search(c.text))
                and slots.crimes.search(c.text)
                and _others(lawful, c)
            ]
            against = [replace(c, slot="legality", value="unlawful") for c in crimes]
        if against:
            about = f"legality: {' '.join(w for w in words_of(lawful.holder.quote) if stem(w) in lawful.about)}"
            found.append(Conflict("legality", about, "strict", ((lawful,), tuple(against))))
    return _join(found)


def _others(one: Claim, other: Claim) -> bool:
    """Whether two holders speak of the same: not two outlets, and in words in common besides those of law."""
    return not (one.press and other.press) and not is_same_holder(one, other) and bool(one.about & other.about)


def _join(conflicts: Sequence[Conflict]) -> list[Conflict]:
    """Conflicts with an unlawful side in common are one."""
    joined: list[Conflict] = []
    for conflict in conflicts:
        for place, other in enumerate(joined):
            if set(conflict.sides[1]) & set(other.sides[1]):
                sides = tuple(tuple(dict.fromkeys((*a, *b))) for a, b in zip(other.sides, conflict.sides, strict=True))
                joined[place] = replace(other, sides=sides)
                break
        else:
            joined.append(conflict)
    return joined
