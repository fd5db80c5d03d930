"""Find which reports are worth comparing, without comparing all with all."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from rashomon.comparing.stories.profiles import Vector

TELLING = 40  # words of a report that it is looked up by, the most telling first
REACH = 25  # reports after it, among those that share a word, that a report is compared with
FAINT = 0.04  # product of these words below which two reports are not compared
MOST = 40  # reports after it that a report is paired with


def pair_up(vectors: Sequence[Vector]) -> Iterator[tuple[int, int]]:
    """Pairs of reports that share telling words, in order; their number grows as the number of reports does.

    Of the reports that share a word each meets the next ones only, in the order that they are given in, so that a word
    that thousands share costs no more than thousands of looks, and still leads from each to each.
    """
    looked_up = [list(vector)[:TELLING] for vector in vectors]
    holders: dict[str, list[int]] = defaultdict(list)
    place: list[list[int]] = []
    for number, terms in enumerate(looked_up):
        place.append([len(holders[term]) for term in terms])
        for term in terms:
            holders[term].append(number)
    for number, terms in enumerate(looked_up):
        shared: dict[int, float] = defaultdict(float)
        for term, own in zip(terms, place[number], strict=True):
            weight = vectors[number][term]
            for other in holders[term][own + 1 : own + 1 + REACH]:
                shared[other] += weight * vectors[other][term]
        likely = (other for other in sorted(shared) if shared[other] >= FAINT)
        for other in sorted(likely, key=lambda one: -shared[one])[:MOST]:
            yield number, other
