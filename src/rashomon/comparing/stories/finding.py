"""Group reports into stories."""

from collections.abc import Collection, Sequence

from rashomon.comparing.stories.candidates import pair_up
from rashomon.comparing.stories.joining import Pair, join, multiply
from rashomon.comparing.stories.parting import part
from rashomon.comparing.stories.profiles import Profile, Weights, make_profile, weigh, weigh_terms
from rashomon.knowledge.rarity import Rarity
from rashomon.records.comparison import Story
from rashomon.records.reading import Reading

ALIKE = 0.1  # average cosine past which groups of reports may tell one story
NAMELESS = 0.22  # the same of two reports that share no name
UNDATED = 0


def find_stories(readings: Sequence[Reading], stop: Collection[str], rarity: Rarity) -> tuple[Story, ...]:
    """Groups of reports that share words, names, numbers and lie within two weeks; each report is in one.

    Average link over the cosines of their words; then groups of like events are parted. The stories stand in the order
    of their first report, and are the same in whatever order the reports come.
    """
    profiles = [make_profile(reading, stop) for reading in readings]
    groups = sorted(group_reports(profiles, rarity))
    return tuple(
        Story(id=f"s{number}", reports=tuple(profiles[n].report for n in group), title=profiles[group[0]].title)
        for number, group in enumerate(groups, 1)
    )


def group_reports(profiles: Sequence[Profile], rarity: Rarity) -> list[list[int]]:
    """The numbers of the reports of each story, each in order."""
    order = sorted(range(len(profiles)), key=lambda n: (profiles[n].day or UNDATED, profiles[n].report))
    ordered = [profiles[number] for number in order]
    rare = weigh_terms(ordered, rarity)
    groups = [
        [group[number] for number in side]
        for group in _join(ordered, rare)
        for side in part([ordered[number] for number in group], rare)
    ]
    return [sorted(order[number] for number in group) for group in groups]


def _join(profiles: Sequence[Profile], rare: Weights) -> list[list[int]]:
    vectors = weigh(profiles, rare)
    pairs = []
    for one, other in pair_up(vectors):
        product = multiply(vectors[one], vectors[other])
        if product >= NAMELESS or not profiles[one].names.isdisjoint(profiles[other].names):
            pairs.append(Pair(one, other, product))
    merges = join(vectors, pairs, ALIKE, [profile.day for profile in profiles])
    members: list[list[int]] = [[number] for number in range(len(profiles))]
    members += [[] for _ in merges]
    gone = set()
    for new, (one, other, _) in enumerate(merges, len(profiles)):
        members[new] = members[one] + members[other]
        gone |= {one, other}
    return [sorted(group) for number, group in enumerate(members) if number not in gone]
