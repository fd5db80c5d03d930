"""Find the passages that one text has in common with another."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from itertools import accumulate
from typing import NamedTuple

from rashomon.comparing.copies.prints import LENGTH, Print, count_words
from rashomon.knowledge.numerals import load_numbers

GAP = 8  # words between two shared runs that an edit may have put there
SHORTEST = 8  # words of a passage
DENSE = 0.25  # of the runs of a passage that are shared
TALE = 20  # words outside quotations, below which a text is taken for one that only quotes
PART = 0.2  # of a text's words, likewise
LEAD = 6  # words of a first sentence that says something

_QUOTATION = re.compile(
    r"(?<!\S)[(\[—–-]*(?:“[^”\n]{1,1500}”|\"(?=\S)[^\"\n]{1,1500}(?<=\S)\"(?!\w)|‘(?:[^’\n]|’(?=\w)){1,800}’(?!\w))\S*"
)
_SIDES = re.compile(r"^\W+|\W+$")
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


def count_agreeing(text: str, shared: Sequence[int]) -> int:
    """How many shared words of a text stand in sentences of which no figure right beside them is its own.

    `shared` holds the places of the shared runs.
    """
    common = {place + word for place in shared for word in range(LENGTH)}
    agreeing = 0
    for first, words in _find_sentences(text):
        places = [first + place for place in range(len(words)) if first + place in common]
        differing = any(
            place not in common and (place - 1 in common or place + 1 in common) and _is_figure(word)
            for place, word in enumerate(words, first)
        )
        agreeing += 0 if differing else len(places)
    return agreeing


def _find_sentences(text: str) -> Iterator[tuple[int, list[str]]]:
    """The words of each sentence, with the number of the first."""
    number = 0
    for line in text.splitlines():
        start = 0
        for end in (*(found.end() for found in _SENTENCE_END.finditer(line)), len(line)):
            words = line[start:end].split()
            yield number, words
            number += len(words)
            start = end


def _is_figure(word: str) -> bool:
    """Whether a word is a number, or begins with one: "14", "1,200", "Seven", "twenty-two"."""
    word = _SIDES.sub("", word).lower()
    return word[:1].isdigit() or word.split("-")[0] in load_numbers().cardinals


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
