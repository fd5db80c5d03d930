"""Find the line of the raw text on which a word stands."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from rashomon.records.reading import Reading
from rashomon.records.span import Span


class Lines:
    """The line ends of one reading, counted once."""

    def __init__(self, reading: Reading) -> None:
        self._ends = [place for place, character in enumerate(reading.text) if character == "\n"]
        self._repaired = [repair.span.end for repair in reading.repairs]
        gone = (repair.before.count("\n") - repair.after.count("\n") for repair in reading.repairs)
        self._gone = list(accumulate(gone, initial=0))
        self._sentences: Sequence[Span] = reading.sentences

    def number(self, point: int) -> int:
        """The line of the raw text, counted from 1, on which the clean text's `point` stands."""
        return 1 + bisect_left(self._ends, point) + self._gone[bisect_right(self._repaired, point)]

    def name(self, point: int) -> str:
        """Where a person finds `point`: a line, or, in a text that is one long line, a sentence."""
        if self._ends or self._gone[-1] or not self._sentences:
            return f"line {self.number(point)}"
        return f"sentence {max(1, bisect_right(self._sentences, point, key=lambda sentence: sentence.start))}"
