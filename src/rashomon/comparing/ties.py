"""Hold what people say is one, or is not."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Sequence
from itertools import count
from typing import Generic, NamedTuple, TypeVar

Key = TypeVar("Key", bound=Hashable)


class Ties(NamedTuple, Generic[Key]):
    """Things that are one whatever the machine thinks (`together`), and pairs of sides that are not (`apart`)."""

    together: tuple[frozenset[Key], ...] = ()
    apart: tuple[tuple[frozenset[Key], frozenset[Key]], ...] = ()


def regroup(groups: Sequence[Sequence[Key]], ties: Ties[Key]) -> list[list[Key]]:
    """The groups with what is not one put apart, then what is one together; in each the order is kept.

    Whatever else is in a group stays with the first side of what is parted.
    """
    kept = {number: list(group) for number, group in enumerate(groups)}
    where: dict[Key, set[int]] = defaultdict(set)
    for number, group in kept.items():
        for key in group:
            where[key].add(number)

    numbers = count(len(groups))

    def meet(side: frozenset[Key]) -> set[int]:
        return set().union(*(where[key] for key in side if key in where))

    def move(keys: Sequence[Key], gone: Collection[int]) -> None:
        new = next(numbers)
        kept[new] = list(keys)
        for key in keys:
            where[key] = (where[key] - set(gone)) | {new}

    for first, second in ties.apart:
        for number in sorted(meet(first) & meet(second)):
            moved = [key for key in kept[number] if key in second]
            kept[number] = [key for key in kept[number] if key not in second]
            move(moved, {number})
    for together in ties.together:
        met = sorted(meet(together))
        told = dict.fromkeys(key for number in met for key in kept.pop(number))
        move([*told, *sorted(together - told.keys(), key=repr)], met)
    return list(kept.values())
