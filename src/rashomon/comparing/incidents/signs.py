"""Describe in numbers how two mentions of events stand to each other."""

from collections import Counter
from collections.abc import Mapping, Sequence

from rashomon.comparing.incidents.mentions import Mention, Stems
from rashomon.knowledge.likeness import Likeness

FURTHEST = 20  # sentences past which a place in a report counts the same
LONGEST = 6


class Story:
    """How often each word tells of an event in the reports of one story."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self.within = Counter((mention.word, mention.report) for mention in mentions)
        self.reports = Counter(word for word, _ in self.within)
        self.size = len({mention.report for mention in mentions})


def describe(one: Mention, other: Mention, story: Story, likeness: Likeness) -> list[float]:
    """The signs that two mentions of a story are of one event, always as many and in one order.

    What may not be known has two numbers: its value, 0 where it is not known, and whether it is.
    """
    same, together = one.word == other.word, one.report == other.report
    spread = sorted((story.reports[one.word] / story.size, story.reports[other.word] / story.size))
    return [
        float(same),
        1.0 if same else share_beginning(one.word, other.word),
        *_known(1.0 if same else likeness.of(one.word, other.word)),
        _share(one.words, other.words)[0],
        max(one.rare, other.rare),
        min(one.rare, other.rare),
        *spread,
        float(story.within[one.word, one.report] + story.within[other.word, other.report]),
        _product(one.around, other.around),
        _product(one.near, other.near),
        *_share(one.left, other.left),
        *_share(one.right, other.right),
        *_share(one.names, other.names),
        *_overlap(one.before, other.before),
        *_overlap(one.behind, other.behind),
        *_either(_overlap(one.before, other.behind), _overlap(one.behind, other.before)),
        *_share(one.numbers, other.numbers),
        *_share(one.places, other.places),
        *_share(one.days, other.days),
        float(one.type is not None and one.type == other.type),
        float((one.type is not None) + (other.type is not None)),
        *_overlap(one.actors, other.actors),
        *_overlap(one.recipients, other.recipients),
        *_either(_overlap(one.actors, other.recipients), _overlap(one.recipients, other.actors)),
        float((one.speaker is not None) + (other.speaker is not None)),
        *_overlap(one.speaker or frozenset(), other.speaker or frozenset()),
        float(together),
        float(min(abs(one.sentence - other.sentence), FURTHEST)) if together else 0.0,
        float(min(one.sentence, other.sentence, FURTHEST)),
        float(min(max(one.sentence, other.sentence), FURTHEST)),
        float(one.quoted + other.quoted),
        float(one.capital + other.capital),
        float(min(len(one.words) + len(other.words), LONGEST)),
    ]


def share_beginning(one: str, other: str) -> float:
    """The share of the longer word that both begin with."""
    count = 0
    for letter, like in zip(one, other, strict=False):
        if letter != like:
            break
        count += 1
    return count / max(len(one), len(other), 1)


def _known(value: float | None) -> tuple[float, float]:
    return (0.0, 0.0) if value is None else (value, 1.0)


def _share(one: Stems, other: Stems) -> tuple[float, float]:
    """Of the words of both, the share in common."""
    return (len(one & other) / len(one | other), 1.0) if one and other else (0.0, 0.0)


def _overlap(one: Stems, other: Stems) -> tuple[float, float]:
    """Of the words of the shorter, the share in common."""
    return (len(one & other) / min(len(one), len(other)), 1.0) if one and other else (0.0, 0.0)


def _either(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return max(one[0], other[0]), max(one[1], other[1])


def _product(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[word] for word, weight in one.items() if word in other)
