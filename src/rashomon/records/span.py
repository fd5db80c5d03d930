"""Say where words stand."""

from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch of the clean text, in code points: ``text[start:end]`` is the quote."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that stand here in `text`."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Whether all of `other` lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


class Evidence(NamedTuple):
    """A span at the border: the words that it quotes, and the way back to the raw text."""

    span: Span
    quote: str
    raw: Span
