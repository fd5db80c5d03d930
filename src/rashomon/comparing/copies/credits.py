"""Find whom a report credits with its text."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from rashomon.comparing.words import words_of
from rashomon.knowledge.sources import load_sources
from rashomon.records.reading import Reading
from rashomon.records.span import Span

HEAD, TAIL = 300, 200  # characters at the two ends of a text in which a credit stands
SHORTEST = 4  # letters of a name's first word that stands for the whole

_WHOLE_ONLY = frozenset({"dash", "telling"})  # where a first word alone may be anything


class Credit(NamedTuple):
    """A name in a place where wires are named, by the sort of place."""

    name: str
    span: Span
    place: str


class Publishers:
    """The names under which the publishers of some reports are credited."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        names = sorted({reading.report.publisher for reading in readings if reading.report.publisher})
        whole = {_words(name): name for name in names}
        first = _unambiguous((words[:1], name) for words, name in whole.items() if words and len(words[0]) >= SHORTEST)
        short = _unambiguous(
            (("".join(word[0] for word in words),), name) for words, name in whole.items() if len(words) > 1
        )
        self._whole = whole
        self._part = {**short, **first}

    def named(self, credit: Credit, reading: Reading) -> str | None:
        """The publisher that a credit names."""
        words = _words(credit.name)
        for last in range(len(words), 0, -1):
            if words[:last] in self._whole:
                return self._whole[words[:last]]
        if credit.place in _WHOLE_ONLY or not words:
            return None
        # "KELVAR - " tells where a report was written, not that the Kelvar Post wrote it.
        if credit.place == "opening" and any(_words(place.name)[:1] == words[:1] for place in reading.places):
            return None
        return self._part.get(words[:1])


def find_credits(text: str) -> Iterator[Credit]:
    """The names at the two ends of a text that stand as credits do."""
    tail = max(HEAD, len(text) - TAIL)
    for start, part in ((0, text[:HEAD]), (tail, text[tail:])):
        for match in load_sources().credit.finditer(part):
            place = match.lastgroup or ""
            first, last = match.span(place)
            yield Credit(match[place], Span(start + first, start + last), place)


def _words(name: str) -> tuple[str, ...]:
    return tuple(word.replace(".", "") for word in words_of(name) if word != "the")


def _unambiguous(pairs: Iterator[tuple[tuple[str, ...], str]]) -> Mapping[tuple[str, ...], str]:
    found: dict[tuple[str, ...], set[str]] = {}
    for words, name in pairs:
        found.setdefault(words, set()).add(name)
    return {words: names.pop() for words, names in found.items() if len(names) == 1}
