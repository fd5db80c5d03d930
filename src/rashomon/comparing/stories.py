"""Find which reports tell of one course of events."""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from datetime import date

from rashomon.comparing.words import WORD, stem, words_of
from rashomon.records.comparison import Story
from rashomon.records.reading import Reading

VERSION = "1"

# Cosine past which two reports tell one story, by how many names they share at least.
ALIKE = ((0, 0.22), (1, 0.12), (2, 0.09))
WINDOW = 14  # days between two reports of one story
LONGEST_TITLE = 90
NAME = 2.0  # weight of a name beside that of another word


def find_stories(readings: Sequence[Reading], stop: Collection[str]) -> tuple[Story, ...]:
    """Groups of reports that share words and names and lie within two weeks; each report is in one.

    Cosine of log term counts (Manning, Raghavan, Schütze 2008, section 6.4), names counted twice; linked reports are
    joined (single link).
    """
    profiles = [_profile(reading.text, stop) for reading in readings]
    holders: dict[str, list[int]] = defaultdict(list)
    for index, (vector, _) in enumerate(profiles):
        for term in vector:
            holders[term].append(index)
    products: dict[tuple[int, int], float] = defaultdict(float)
    for term, group in holders.items():
        for place, one in enumerate(group):
            for other in group[place + 1 :]:
                products[one, other] += profiles[one][0][term] * profiles[other][0][term]
    leader = list(range(len(readings)))

    def find(index: int) -> int:
        while leader[index] != index:
            index = leader[index]
        return index

    for (one, other), cosine in products.items():
        names = len(profiles[one][1] & profiles[other][1])
        if any(names >= least and cosine >= alike for least, alike in ALIKE) and _near(readings[one], readings[other]):
            leader[max(find(one), find(other))] = min(find(one), find(other))
    groups: dict[int, list[Reading]] = defaultdict(list)
    for index, reading in enumerate(readings):
        groups[find(index)].append(reading)
    return tuple(
        Story(id=f"s{number}", reports=tuple(r.report.id for r in group), title=_title(group[0]))
        for number, group in enumerate(groups.values(), 1)
    )


def _profile(text: str, stop: Collection[str]) -> tuple[dict[str, float], frozenset[str]]:
    """Weights of the words of a text, their squares adding up to 1; and its names."""
    counts: Counter[str] = Counter(stem(word) for word in words_of(text) if word not in stop and len(word) > 2)
    names = frozenset(
        stem(match.group().lower())
        for match in WORD.finditer(text)
        if match.group()[0].isupper()
        and text[: match.start()].rstrip(" “\"'")[-1:] not in ("", ".", "!", "?", "\n")
        and match.group().lower() not in stop
    )
    weights = {term: (1 + math.log(count)) * (NAME if term in names else 1.0) for term, count in counts.items()}
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {term: weight / length for term, weight in weights.items()}, names


def _near(one: Reading, other: Reading) -> bool:
    if one.report.published is None or other.report.published is None:
        return True
    try:
        days = date.fromisoformat(one.report.published[:10]) - date.fromisoformat(other.report.published[:10])
    except ValueError:  # a reading made elsewhere may hold what is no date: then nothing is known of its time
        return True
    return abs(days.days) <= WINDOW


def _title(reading: Reading) -> str:
    if reading.report.title:
        return reading.report.title
    first = " ".join(reading.sentences[0].of(reading.text).split()) if reading.sentences else reading.report.id
    return first if len(first) <= LONGEST_TITLE else first[: LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
