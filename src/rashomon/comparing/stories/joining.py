"""Join what is most alike, step by step, by average link."""

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from rashomon.comparing.stories.profiles import Vector

WINDOW = 14  # days between the middles of two groups of reports that need not be more alike than others
SOON = 2  # days between them that are told of at once
NEAR = 0.08  # how alike groups of these must be at least
FAR = 0.25  # how alike those must be that lie further apart
LONGEST = 60  # days past which there are two stories
NEVER = 2.0
WIDEST = 400  # words that are kept of many reports together


class Merge(NamedTuple):
    """Two groups that became one: their numbers, and how alike they are on average."""

    one: int
    other: int
    alike: float


class Pair(NamedTuple):
    """Two vectors that were compared: their numbers, and their product."""

    one: int
    other: int
    alike: float


class _Day(NamedTuple):
    """The days of a group: their sum, and how many of its reports have one."""

    total: int
    dated: int


def join(
    vectors: Sequence[Vector], pairs: Iterable[Pair], least: float, days: Sequence[int | None] = ()
) -> list[Merge]:
    """The merges of groups, the most alike first, until none are alike as `least`.

    Group n is vector n; past those, the groups are numbered in the order of the merges. The average of the cosines
    between two groups is the product of their sums over that of their sizes, so that a pair that was never compared
    costs one product more and no search. Of several as alike, those of the lowest numbers merge. Groups whose `days`
    lie more than WINDOW apart on average must be as alike as FAR, and never join past LONGEST.
    """
    sums: list[Vector] = list(vectors)
    sizes = [1] * len(vectors)
    means = [_Day(day or 0, int(day is not None)) for day in days] or [_Day(0, 0)] * len(vectors)
    near: list[dict[int, float]] = [{} for _ in vectors]
    heap = []
    for one, other, product in pairs:
        near[one][other] = near[other][one] = product
        if product >= _wanted(means[one], means[other], least):
            heap.append((-product, one, other))
    heapify(heap)
    merges: list[Merge] = []
    gone: set[int] = set()
    while heap:
        alike, one, other = heappop(heap)
        if one in gone or other in gone:
            continue
        new = len(sums)
        gone |= {one, other}
        merges.append(Merge(one, other, -alike))
        sums.append(_add(sums[one], sums[other]))
        sizes.append(sizes[one] + sizes[other])
        means.append(_Day(means[one].total + means[other].total, means[one].dated + means[other].dated))
        near.append({})
        for group in sorted((near[one].keys() | near[other].keys()) - gone):
            total = 0.0
            for half in (one, other):
                known = near[group].pop(half, None)
                total += multiply(sums[half], sums[group]) if known is None else known
            average = total / (sizes[new] * sizes[group])
            if average >= least / 2:
                near[new][group] = near[group][new] = total
                if average >= _wanted(means[group], means[new], least):
                    heappush(heap, (-average, group, new))
        near[one], near[other], sums[one], sums[other] = {}, {}, {}, {}
    return merges


def _wanted(one: _Day, other: _Day, least: float) -> float:
    """How alike two groups must be: less if of the same days, more if dated apart, more than can be if far apart."""
    if not one.dated or not other.dated:
        return least
    days = abs(one.total / one.dated - other.total / other.dated)
    if days <= SOON:
        return min(least, NEAR)
    return least if days <= WINDOW else max(least, FAR) if days <= LONGEST else NEVER


def multiply(one: Vector, other: Vector) -> float:
    """The product of two vectors."""
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[term] for term, weight in one.items() if term in other)


def _add(one: Vector, other: Vector) -> Vector:
    total = dict(one)
    for term, weight in other.items():
        total[term] = total.get(term, 0.0) + weight
    if len(total) <= WIDEST:
        return total
    return dict(sorted(total.items(), key=lambda pair: (-pair[1], pair[0]))[:WIDEST])
