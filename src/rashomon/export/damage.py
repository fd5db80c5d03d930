"""Lay out what was repaired, alike repairs together."""

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.export.visible import flatten, show
from rashomon.records.text import Repair

_AROUND = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """Repairs that are alike; `first` stands for them, `example` shows the repaired words among their neighbours."""

    first: Repair
    count: int
    before: str
    after: str
    example: str

    @property
    def doubt(self) -> str:
        """How sure the repair is, in words."""
        return say_certainty(self.first)


@dataclass(frozen=True, slots=True, kw_only=True)
class Damages:
    """What was repaired: alike certain repairs together, the most frequent first, then each uncertain one, in order.

    `doubtful` counts all uncertain repairs, `hidden` the groups and repairs that are not listed.
    """

    certain: tuple[Damage, ...]
    uncertain: tuple[Damage, ...]
    doubtful: int
    hidden: int


def group_repairs(text: str, repairs: Sequence[Repair], *, most: int) -> Damages:
    """The repairs as a person looks through them, at most `most` that are certain, and as many that are not."""
    groups: dict[tuple[str, str, str], list[Repair]] = {}
    for repair in repairs:
        if repair.certain:
            groups.setdefault((repair.before, repair.after, repair.kind), []).append(repair)
    ordered = sorted(groups.values(), key=lambda alike: -len(alike))
    uncertain = [repair for repair in repairs if not repair.certain]
    return Damages(
        certain=tuple(_damage(text, alike[0], len(alike)) for alike in ordered[:most]),
        uncertain=tuple(_damage(text, repair, 1) for repair in uncertain[:most]),
        doubtful=len(uncertain),
        hidden=max(0, len(ordered) - most) + max(0, len(uncertain) - most),
    )


def say_certainty(repair: Repair) -> str:
    """The kind of a repair, whether it is certain, and what else the original could be."""
    if repair.certain:
        return f"{repair.kind}, certain"
    others = " or ".join(flatten(show(other)) for other in repair.alternatives)
    return f"{repair.kind}, not certain, {f'could also be {others}' if others else 'other originals are possible'}"


def _damage(text: str, repair: Repair, count: int) -> Damage:
    left, right = _around(text, repair)
    return Damage(
        first=repair,
        count=count,
        before=flatten(show(repair.before)),
        after=flatten(show(repair.after)),
        example=flatten(left + repair.after + right),
    )


def _around(text: str, repair: Repair) -> tuple[str, str]:
    """The words that a repair touches, with as much of the next ones as is short."""
    start, end = repair.span
    left = text[max(0, start - _AROUND) : start]
    right = text[end : end + _AROUND]
    if start > _AROUND:
        left = left[left.find(" ") + 1 :] if " " in left[:-1] else left
    if end + _AROUND < len(text) and " " in right[1:]:
        right = right[: right.rfind(" ")]
    return left.rsplit("\n", 1)[-1], right.split("\n", 1)[0]
