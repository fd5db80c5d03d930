"""Find the passages that one text has in common with another."""

import re
from collections.abc import Collection, Iterable, Iterator, Set
from itertools import accumulate
from typing import NamedTuple

from rashomon.comparing.copies.prints import LENGTH, Print, count_words

GAP = 8  # words between two shared runs that an edit may have put there
SHORTEST = 8  # words of a passage
DENSE = 0.25  # of the runs of a passage that are shared
TALE = 20  # words outside quotations, below which a text is taken for one that only quotes
PART = 0.2  # of a text's words, likewise
LEAD = 6  # words of a first sentence that says something

_QUOTATION = re.compile(
    r"(?<!\S)[(\[—–-]*(?:“[^”\n]{1,1500}”|\"(?=\S)[^\"\n]{1,1500}(?<=\S)\"(?!\w)|‘(?:[^’\n]|’(?=\w)){1,800}’(?!\w))\S*"
)
_SENTENCE_END = re.compile(r"[.!?][\"”’)]*(?=\s|$)")


class Passage(NamedTuple):
    """A half-open stretch of words, by their numbers in the text."""

    first: int
    last: int


class Weights:
    """Which words of a text count: those that are neither quoted nor background.

    A text that does little but quote has nothing else by which to tell it: there what is quoted counts.
    """

    __slots__ = ("_sums", "lead", "quotations", "quotes_only", "total")

    def __init__(self, text: str, taken: Print, background: Set[int] = frozenset()) -> None:
        words = count_words(taken)
        counts = bytearray(b"\1") * words
        self.lead = taken[:0]  # its runs, where there is background
        if not background.isdisjoint(taken):
            first, last = find_lead(text)
            self.lead = taken[first : max(first + 1, last - LENGTH + 1)]
            for first, last in _bridge(place for place, run in enumerate(taken) if run in background):
                counts[first:last] = bytes(last - first)
        self.quotations = tuple(find_quotations(text))
        told = bytearray(counts)
        for first, last in self.quotations:
            told[first:last] = bytes(last - first)
        self.quotes_only = sum(told) < max(TALE, PART * words)
        self._sums = (0, *accumulate(counts if self.quotes_only else told))
        self.total = self._sums[-1]

    def of(self, passages: Iterable[Passage]) -> int:
        """How many words of some passages count."""
        return sum(self._sums[last] - self._sums[first] for first, last in passages)


def find_passages(taken: Print, other: Collection[int]) -> list[Passage]:
    """The passages of a text that another has too, by the runs of that one: words that an edit changed lie inside."""
    shared = [place for place, run in enumerate(taken) if run in other]
    return list(_bridge(shared))


def _bridge(shared: Iterable[int]) -> Iterator[Passage]:
    """Shared runs joined into passages where few words stand between them."""
    first = last = -1
    runs = 0
    for place in shared:
        if first < 0:
            first = place
        elif place - last > LENGTH + GAP:
            if _holds(first, last, runs):
                yield Passage(first, last + LENGTH)
            first, runs = place, 0
        last = place
        runs += 1
    if first >= 0 and _holds(first, last, runs):
        yield Passage(first, last + LENGTH)


def _holds(first: int, last: int, runs: int) -> bool:
    return last + LENGTH - first >= SHORTEST and runs >= DENSE * (last + 1 - first)


def find_quotations(text: str) -> Iterator[Passage]:
    """The stretches of words that stand between quotation marks."""
    words = end = 0
    for match in _QUOTATION.finditer(text):
        words += len(text[end : match.start()].split())
        first = words
        words += len(match.group().split())
        end = match.end()
        yield Passage(first, words)


def find_lead(text: str) -> Passage:
    """The first sentence that is no headline: that has several words, with an end mark on its line."""
    words = 0
    for line in text.splitlines():
        found = _SENTENCE_END.search(line)
        while found:
            lead = len(line[: found.end()].split())
            if lead >= LEAD:
                return Passage(words, words + lead)
            found = _SENTENCE_END.search(line, found.end())
        words += len(line.split())
    return Passage(0, words)
