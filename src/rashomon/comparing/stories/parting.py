"""Part reports on like events that one story was made of."""

import math
from collections.abc import Sequence
from itertools import combinations

from rashomon.comparing.stories.candidates import pair_up
from rashomon.comparing.stories.joining import Pair, join, multiply
from rashomon.comparing.stories.profiles import Profile, Vector, Weights, weigh_within

FEWEST = 3  # reports on each side: a single one that is told otherwise is no other story
APART = 0.065  # average cosine of two sides below which they may tell of two events
BESIDE = 0.45  # the same beside that of reports of one side
ROUNDS = 5
ALL_WITH_ALL = 300  # reports up to which each is compared with each
ALWAYS = -1.0

Group = list[int]


def part(profiles: Sequence[Profile], rare: Weights) -> list[Group]:
    """The reports (by number) of each story among reports that share much.

    Two earthquakes on one island share all that earthquakes do; their dates, numbers, names do not meet. So words are
    weighed anew within the group: what all tell counts for nothing. Where the reports then fall into two sides that
    have next to nothing in common, beside what each side has, they are two stories; each is looked at again.
    """
    done: list[Group] = []
    asked: list[Group] = [list(range(len(profiles)))]
    while asked:
        group = asked.pop()
        sides = _sides([profiles[number] for number in group], rare) if len(group) >= 2 * FEWEST else None
        if sides is None:
            done.append(group)
        else:
            asked += [sorted(group[number] for number in side) for side in sides]
    return done


def _sides(profiles: Sequence[Profile], rare: Weights) -> tuple[Group, Group] | None:
    """The two sides that reports fall into, where they do."""
    vectors = weigh_within(profiles, rare)
    size = len(vectors)
    pairs = combinations(range(size), 2) if size <= ALL_WITH_ALL else pair_up(vectors)
    merges = join(vectors, [Pair(one, other, multiply(vectors[one], vectors[other])) for one, other in pairs], ALWAYS)
    members: list[Group] = [[number] for number in range(size)]
    for one, other, _ in merges:
        members.append(members[one] + members[other])
    below = {size + number: merge for number, merge in enumerate(merges)}
    node = max(below, key=lambda one: (len(members[one]), -one), default=0)
    while node in below:
        one, other = sorted(below[node][:2], key=lambda side: (-len(members[side]), side))
        if len(members[other]) >= FEWEST:
            return _choose(vectors, members[one], members[other])
        node = one
    return None


def _choose(vectors: Sequence[Vector], one: Group, other: Group) -> tuple[Group, Group] | None:
    """Two sides with all reports, each with the side that it is more like, if the sides are apart."""
    first, second = _total(vectors, one), _total(vectors, other)
    between = multiply(first, second) / (len(one) * len(other))
    within = math.sqrt(_within(vectors, one, first) * _within(vectors, other, second))
    if between >= APART or between >= BESIDE * within:
        return None
    return _settle(vectors, (one, other))


def _settle(vectors: Sequence[Vector], sides: tuple[Group, Group]) -> tuple[Group, Group] | None:
    """Two sides with all reports, each with the side that it is more like, as in k-means; None where one side is left
    with too few."""
    for _ in range(ROUNDS):
        totals = [_total(vectors, side) for side in sides]
        settled: tuple[Group, Group] = [], []
        for number, vector in enumerate(vectors):
            own = multiply(vector, vector)
            alike = [
                (multiply(vector, total) - own) / max(1, len(side) - 1)
                if number in side
                else multiply(vector, total) / len(side)
                for side, total in zip(sides, totals, strict=True)
            ]
            settled[0 if alike[0] >= alike[1] else 1].append(number)
        if min(map(len, settled)) < FEWEST:
            return None
        if settled == sides:
            break
        sides = settled
    return sides


def _total(vectors: Sequence[Vector], group: Group) -> Vector:
    total: Vector = {}
    for number in group:
        for term, weight in vectors[number].items():
            total[term] = total.get(term, 0.0) + weight
    return total


def _within(vectors: Sequence[Vector], group: Group, total: Vector) -> float:
    """The average cosine of two reports of a group."""
    own = sum(multiply(vectors[number], vectors[number]) for number in group)
    return max(0.0, multiply(total, total) - own) / (len(group) * (len(group) - 1))
