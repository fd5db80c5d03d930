"""Find the pairs of texts that are worth a closer look."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations

from rashomon.comparing.copies.prints import Print

STRIDE = 8  # runs from one pick to the next: each stretch of eleven words holds a pick
PICKS = 32  # at least of each text that has as many runs
FEWEST = 2  # picks that a pair shares at least
PART = 12  # of the shorter text's picks, likewise
CROWD = 64  # holders past which a pick pairs the longest texts with all others only
LONGEST = 8  # how many these are
FEW = 20  # holders up to which a pick that is background is asked too, for the texts that it makes up wholly
ENOUGH = 8  # holders past which only a part of the picks is asked, as there are the more of them

Holders = Mapping[int, Sequence[int]]  # of each pick, the numbers of the texts that hold it, ascending


def find_holders(prints: Sequence[Print]) -> Holders:
    """Which texts hold the picks of any of them.

    Each text picks runs at even steps, and all are asked for the picks of all: so rsync finds what two files share
    (Tridgell 1999, chapter 3). Unlike sampling by hash it never misses a long stretch, and a short text loses nothing.
    """
    picks: set[int] = set()
    for taken in prints:
        picks.update(taken[:: step(taken)])
    first: dict[int, int] = {}  # most picks have one holder: no list is made for those
    others: dict[int, list[int]] = defaultdict(list)
    for number, taken in enumerate(prints):
        for pick in picks.intersection(taken):
            if first.setdefault(pick, number) != number:
                others[pick].append(number)
    return {pick: [first[pick], *found] for pick, found in others.items()}


def step(taken: Print) -> int:
    """How many runs of a text there are to each pick."""
    return max(1, min(STRIDE, len(taken) // PICKS))


def find_pairs(prints: Sequence[Print], holders: Holders, background: Collection[int]) -> list[tuple[int, int]]:
    """The pairs that share several picks which are no background, in order, the longer text of each first."""
    shared: dict[int, Counter[tuple[int, int]]] = defaultdict(
        Counter
    )  # by how many picks each that was asked stands for
    for pick, found in holders.items():
        if pick not in background or len(found) <= FEW:
            weight = max(1, len(found) // ENOUGH)
            if not pick % weight:
                shared[weight].update(combinations(found, 2) if len(found) <= CROWD else _with_longest(found))
    total = shared.pop(1, Counter())
    for weight, counts in shared.items():
        for pair, count in counts.items():
            total[pair] += weight * count
    needed = [max(FEWEST, len(taken) // step(taken) // PART) for taken in prints]
    return sorted(pair for pair, count in total.items() if count >= needed[pair[1]])


def _with_longest(found: Sequence[int]) -> Iterator[tuple[int, int]]:
    for place, one in enumerate(found[:LONGEST]):
        for other in found[place + 1 :]:
            yield one, other
