"""Find reports that repeat each other."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

from rashomon.comparing.words import WORD
from rashomon.records.comparison import Copy, Quote
from rashomon.records.reading import Reading
from rashomon.records.span import Span

VERSION = "1"

LENGTH = 5  # words of one shingle
SHARE = 0.5  # of the shorter report's shingles that the longer one holds
FEWEST = 12  # shingles that two reports share at least: some three lines
MANY = 20  # reports past which a shingle is taken for background that everybody prints


def find_copies(readings: Sequence[Reading]) -> tuple[Copy, ...]:
    """Groups of reports of which each repeats another, in the order of their first.

    Two reports are copies where the longer one contains half of the shorter one's runs of five words (containment,
    Broder 1997, section 2). Runs that very many reports share are background and do not count. The origin is the report
    whose publisher the others name, else the one published first, else unknown.
    """
    shingles = [_shingles(reading.text) for reading in readings]
    holders: dict[int, list[int]] = defaultdict(list)
    for index, found in enumerate(shingles):
        for shingle in found:
            holders[shingle].append(index)
    shared: Counter[tuple[int, int]] = Counter()
    told: Counter[int] = Counter()
    for group in holders.values():
        if len(group) > MANY:
            continue
        for index in group:
            told[index] += 1
        for pair in combinations(group, 2):
            shared[pair] += 1
    leader = list(range(len(readings)))

    def find(index: int) -> int:
        while leader[index] != index:
            index = leader[index]
        return index

    for (one, other), count in shared.items():
        if count >= FEWEST and count >= SHARE * min(told[one], told[other]):
            leader[max(find(one), find(other))] = min(find(one), find(other))
    groups: dict[int, list[int]] = defaultdict(list)
    for index in range(len(readings)):
        groups[find(index)].append(index)
    return tuple(
        Copy(
            reports=tuple(readings[i].report.id for i in group),
            origin=_origin([readings[i] for i in group]),
            evidence=_evidence([readings[i] for i in group], [shingles[i] for i in group]),
        )
        for group in groups.values()
        if len(group) > 1
    )


def _shingles(text: str) -> dict[int, Span]:
    """Each run of five words of a text, by its hash, with the first place where it stands."""
    words = [(m.group().lower(), m.start(), m.end()) for m in WORD.finditer(text)]
    found: dict[int, Span] = {}
    for first in range(len(words) - LENGTH + 1):
        run = words[first : first + LENGTH]
        # A hash of strings differs from run to run of Python; a hash of their characters' numbers does not.
        key = hash(tuple(map(ord, " ".join(word for word, _, _ in run))))
        found.setdefault(key, Span(run[0][1], run[-1][2]))
    return found


def _origin(group: Sequence[Reading]) -> str | None:
    named = [
        reading.report.id
        for reading in group
        if reading.report.publisher
        and any(_credits(other, reading.report.publisher) for other in group if other is not reading)
    ]
    if len(named) == 1:
        return named[0]
    dated = sorted((r.report.published, r.report.id) for r in group if r.report.published)
    if len(dated) == len(group) and dated[0][0] != dated[1][0]:
        return dated[0][1]
    return None


def _credits(reading: Reading, publisher: str) -> bool:
    """Whether a report names a publisher as wires are named: in brackets or behind a dash, by its first word."""
    first = publisher.split()[0]
    ends = (reading.text[:200], reading.text[-60:])
    marks = (f"({publisher}", f"({first}", f"- {first}", f"– {first}", f"— {first}")
    return any(mark in end for end in ends for mark in marks)


def _evidence(group: Sequence[Reading], shingles: Sequence[dict[int, Span]]) -> tuple[Quote, ...]:
    """The longest stretch of the first report that the second has too, and where the others begin to repeat."""
    common = shingles[0].keys() & shingles[1].keys()
    quotes = []
    for reading, found in zip(group, shingles, strict=True):
        places = sorted(found[key] for key in common if key in found)
        if not places:
            continue
        start, end = places[0]
        for place in places[1:]:
            if place.start > end:
                break
            end = place.end
        quotes.append(Quote(report=reading.report.id, span=Span(start, end)))
    return tuple(quotes)
