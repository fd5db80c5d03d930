"""Take a report down to what tells its story from others."""

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rashomon.comparing.words import WORD, stem, words_of
from rashomon.knowledge.rarity import Rarity
from rashomon.records.reading import Reading

LEAD = 3  # sentences at the beginning, where a report says what it is about
LEADING = 3  # times that a word there counts
NAME = 2.0  # weight of a name beside that of another word
NUMBER = 2.0  # weight of a number where like incidents are told apart
LONGEST_TITLE = 90
SHORTEST = 3
Vector = dict[str, float]
Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What is kept of a report to tell its story: how often each word counts, which are names, the day as a number."""

    report: str
    title: str
    day: int | None
    counts: Mapping[str, int]
    names: frozenset[str]


def make_profile(reading: Reading, stop: Collection[str]) -> Profile:
    """The profile of a report; words in `stop` carry no meaning, nor do addresses of web pages."""
    counts: Counter[str] = Counter()
    names: set[str] = set()
    lines = [span.of(reading.text) for span in reading.sentences] or [reading.text]
    lines = [line for line in lines if not line.lstrip().startswith(("http:", "https:"))]
    for place, line in enumerate(lines):
        for word in words_of(line):
            if word not in stop and (len(word) >= SHORTEST or word.isdigit()):
                counts[stem(word)] += LEADING if place < LEAD else 1
        names |= _names(line, stop)
    names |= {stem(word) for word in words_of(reading.report.publisher or "") if word not in stop}
    return Profile(
        report=reading.report.id, title=_title(reading), day=_day(reading), counts=counts, names=frozenset(names)
    )


def weigh_terms(profiles: Sequence[Profile], rarity: Rarity) -> Weights:
    """How rare the words of reports are, among these reports together with what is known of news at large.

    So two reports can be compared as well as ten thousand.
    """
    return {term: rarity.of(term, count, len(profiles)) for term, count in _told_by(profiles).items()}


def weigh(profiles: Sequence[Profile], rare: Weights) -> list[Vector]:
    """The words of reports by how much they tell: often in the report, in few reports, in few texts at all.

    Log counts and inverse document frequency (Manning, Raghavan, Schütze 2008, section 6.4).
    """
    return [
        scale(
            (term, (1 + math.log(n)) * rare[term] * (NAME if term in p.names else 1.0)) for term, n in p.counts.items()
        )
        for p in profiles
    ]


def weigh_within(profiles: Sequence[Profile], rare: Weights) -> list[Vector]:
    """The words of like reports by what tells these apart: neither what all of them tell nor what one does."""
    size = len(profiles)
    apart = {
        term: math.log((size + 1) / (count + 0.5)) * rare[term]
        for term, count in _told_by(profiles).items()
        if count > 1
    }
    return [
        scale((t, (1 + math.log(n)) * apart[t] * _kind(t, p.names)) for t, n in p.counts.items() if t in apart)
        for p in profiles
    ]


def scale(weights: Iterable[tuple[str, float]]) -> Vector:
    """A vector of length 1, the greatest weights first."""
    found = sorted(weights, key=lambda pair: (-pair[1], pair[0]))
    length = math.sqrt(sum(weight * weight for _, weight in found)) or 1.0
    return {term: weight / length for term, weight in found}


def _told_by(profiles: Sequence[Profile]) -> Counter[str]:
    return Counter(term for profile in profiles for term in profile.counts)


def _kind(term: str, names: Collection[str]) -> float:
    return NAME if term in names else NUMBER if term[0].isdigit() else 1.0


def _names(line: str, stop: Collection[str]) -> set[str]:
    """The words that stand in capitals where none but a name would."""
    return {
        stem(next(words_of(match.group())))
        for match in WORD.finditer(line)
        if match.group()[0].isupper()
        and line[: match.start()].rstrip(" “\"'")[-1:] not in ("", ".", "!", "?")
        and match.group().lower() not in stop
    }


def _day(reading: Reading) -> int | None:
    try:
        return date.fromisoformat((reading.report.published or "")[:10]).toordinal()
    except ValueError:  # a reading made elsewhere may hold what is no date: then nothing is known of its time
        return None


def _title(reading: Reading) -> str:
    if reading.report.title:
        return reading.report.title
    first = " ".join(reading.sentences[0].of(reading.text).split()) if reading.sentences else reading.report.id
    return first if len(first) <= LONGEST_TITLE else first[: LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"
