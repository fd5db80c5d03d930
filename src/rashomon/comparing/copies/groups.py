"""Gather pairs of reports into groups that repeat one text."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

FIRST = 12  # members of a group that a new one is held against


def gather(
    pairs: Iterable[tuple[int, int]], share: Callable[[int, int], float], related: Callable[[int, int], bool]
) -> list[tuple[int, ...]]:
    """Groups in which each member is paired with another, and none is a stranger to those that came first.

    A reprint of a reprint belongs to the group though little may be left of the first text. A report put together from
    two others belongs to two groups: each of the others is a stranger to the other.
    """
    neighbours: dict[int, list[int]] = defaultdict(list)
    strongest = sorted(pairs, key=lambda pair: (-share(*pair), pair))
    for one, other in strongest:
        neighbours[one].append(other)
        neighbours[other].append(one)
    gathered: set[tuple[int, int]] = set()
    groups = []
    for pair in strongest:
        if pair not in gathered:
            group = _grow(pair, neighbours, related)
            inside = set(group)
            gathered.update((one, other) for one in group for other in neighbours[one] if other in inside)
            groups.append(tuple(sorted(group)))
    return groups


def _grow(pair: Sequence[int], neighbours: dict[int, list[int]], related: Callable[[int, int], bool]) -> list[int]:
    group = list(pair)
    asked = set(group)
    for member in group:  # it grows as it is walked
        for neighbour in neighbours[member]:
            if neighbour not in asked:
                asked.add(neighbour)
                if all(related(neighbour, first) for first in group[:FIRST]):
                    group.append(neighbour)
    return group
