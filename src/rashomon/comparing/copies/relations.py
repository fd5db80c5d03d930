"""Say how much of its text each of two reports has from the other or from one that both repeat."""

from collections.abc import Sequence

from rashomon.comparing.copies.passages import SHORTEST, Passage, Weights, count_agreeing, find_passages
from rashomon.comparing.copies.prints import LENGTH, Print

SHARE = 0.25  # of the shorter text that the longer one has too, where one repeats the other
FEW = 30  # words that they share at least: two or three lines
HALF = 0.5  # of the shorter text that is shared, from where fewer words will do
FEWEST = 14  # namely these
TRACE = 0.15  # of the shorter text, where both may go back to one text through others
FEWEST_OF_TRACE = 10
LEAD = 0.7  # of the runs of a lead, where a text has that lead


class Relations:
    """Compares texts by number, longest first; remembers what it found."""

    def __init__(self, texts: Sequence[str], prints: Sequence[Print], background: frozenset[int]) -> None:
        self._texts = texts
        self._prints = prints
        self._background = background
        self._weights: dict[int, Weights] = {}
        self._found: dict[tuple[int, int], tuple[int, float]] = {}
        self._runs: tuple[tuple[int, bool], frozenset[int]] = ((-1, False), frozenset())

    def is_copy(self, one: int, other: int) -> bool:
        """Whether one of two repeats the other."""
        words, share = self._compare(one, other)
        if words < (FEWEST if share >= HALF else FEW) or share < SHARE:
            return False
        return words >= FEW or one == other or self._agree(min(one, other), max(one, other))

    def has_trace(self, one: int, other: int) -> bool:
        """Whether two have so much in common that both may go back to one text."""
        words, share = self._compare(one, other)
        return words >= FEWEST_OF_TRACE and share >= TRACE

    def share(self, one: int, other: int) -> float:
        """How much of the shorter text the longer one has too: words that are neither quoted nor background."""
        return self._compare(one, other)[1]

    def passages(self, one: int, other: int) -> list[Passage]:
        """The passages of one that the other has too."""
        return find_passages(self._prints[one], self._runs_of(other, quoted=True))

    def weight(self, number: int, passages: Sequence[Passage]) -> int:
        """How many words of some passages of a text are neither quoted nor background."""
        return self._weights_of(number).of(passages)

    def _compare(self, one: int, other: int) -> tuple[int, float]:
        long, short = min(one, other), max(one, other)
        if (long, short) not in self._found:
            weights = self._weights_of(short)
            if weights.lead and self._has_lead(long, weights):
                weights = Weights(self._texts[short], self._prints[short])
            words = weights.of(find_passages(self._prints[short], self._runs_of(long, weights.quotes_only)))
            self._found[long, short] = words, words / max(1, weights.total)
        return self._found[long, short]

    def _agree(self, long: int, short: int) -> bool:
        """Whether two share more than a sentence in which they give different figures.

        "Seven died when the ferry sank off Port Vela", "Nine died when the ferry sank off Port Vela": nobody copied.
        """
        runs = self._runs_of(long, self._weights_of(short).quotes_only)
        shared = [place for place, run in enumerate(self._prints[short]) if run in runs]
        return count_agreeing(self._texts[short], shared) >= SHORTEST

    def _has_lead(self, number: int, weights: Weights) -> bool:
        """Whether a text has another's lead: who repeats that repeats a report, and nothing there is background."""
        runs = self._runs_of(number, weights.quotes_only)
        return sum(run in runs for run in weights.lead) >= LEAD * len(weights.lead)

    def _weights_of(self, number: int) -> Weights:
        if number not in self._weights:
            self._weights[number] = Weights(self._texts[number], self._prints[number], self._background)
        return self._weights[number]

    def _runs_of(self, number: int, quoted: bool) -> frozenset[int]:
        """The runs of a text, with or without those that it quotes: what one tells and another quotes is no copy."""
        # Pairs come in order, so that the same longer text is asked for many times on end.
        if self._runs[0] != (number, quoted):
            taken = self._prints[number]
            weights = self._weights_of(number)
            if not quoted and not weights.quotes_only:
                taken = taken[:]
                for first, last in reversed(weights.quotations):
                    del taken[first : max(first, last - LENGTH + 1)]
            self._runs = (number, quoted), frozenset(taken)
        return self._runs[1]
