"""Put mentions of one event together, by average link over the likelihood of pairs."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from heapq import heapify, heappop, heappush

from rashomon.comparing.incidents.mentions import Mention
from rashomon.comparing.incidents.signs import Story, describe, share_beginning
from rashomon.knowledge.likeness import Likeness
from rashomon.knowledge.sameness import Sameness

KIN = 0.25  # likeness of two words that may tell of one event
AKIN = 0.55  # share of two words that is the same beginning
REACH = 40  # mentions after it, among those with kin words, that a mention is compared with
Gate = Callable[[int, int], bool]


def allow(_one: int, _other: int) -> bool:
    """Bar no two mentions from each other."""
    return True


def cluster(
    mentions: Sequence[Mention], story: Story, sameness: Sameness, likeness: Likeness, may: Gate = allow
) -> list[list[int]]:
    """The numbers of the mentions of each event among mentions of one story, whatever order they come in.

    Two mentions of which `may` says that they can hardly be of one event count as unlikely: misread words of one report
    do not part what all others put together.
    """
    order = sorted(range(len(mentions)), key=lambda n: (mentions[n].report, mentions[n].key))
    likely = {
        (one, other): sameness.of(describe(mentions[order[one]], mentions[order[other]], story, likeness))
        for one, other in pair_up([mentions[number] for number in order], likeness)
        if may(order[one], order[other])
    }
    return [sorted(order[number] for number in group) for group in _link(len(mentions), likely, sameness.least)]


def pair_up(mentions: Sequence[Mention], likeness: Likeness) -> Iterator[tuple[int, int]]:
    """Pairs of mentions whose words are the same or kin; of a word that very many share, the next ones only."""
    told_by: dict[str, list[int]] = defaultdict(list)
    for number, mention in enumerate(mentions):
        told_by[mention.word].append(number)
    words = sorted(told_by)
    kin = {word: [other for other in words if _kin(word, other, likeness)] for word in words}
    for number, mention in enumerate(mentions):
        for word in kin[mention.word]:
            later = told_by[word]
            start = bisect_right(later, number)
            for other in later[start : start + REACH]:
                yield number, other


def _kin(one: str, other: str, likeness: Likeness) -> bool:
    return one == other or share_beginning(one, other) >= AKIN or (likeness.of(one, other) or 0.0) >= KIN


def _link(size: int, likely: Mapping[tuple[int, int], float], least: float) -> list[list[int]]:
    """Groups whose pairs are on average as likely as `least`; a pair that is not in `likely` counts as unlikely."""
    members: list[list[int]] = [[number] for number in range(size)]
    totals: list[dict[int, float]] = [{} for _ in range(size)]
    for (one, other), value in likely.items():
        totals[one][other] = totals[other][one] = value
    heap = [(-value, one, other) for (one, other), value in likely.items() if value >= least]
    heapify(heap)
    gone: set[int] = set()
    while heap:
        _, one, other = heappop(heap)
        if one in gone or other in gone:
            continue
        new = len(members)
        gone |= {one, other}
        members.append(members[one] + members[other])
        totals.append({})
        for group in sorted((totals[one].keys() | totals[other].keys()) - gone):
            total = totals[group].pop(one, 0.0) + totals[group].pop(other, 0.0)
            totals[new][group] = totals[group][new] = total
            average = total / (len(members[new]) * len(members[group]))
            if average >= least:
                heappush(heap, (-average, group, new))
    return [group for number, group in enumerate(members) if number not in gone]
