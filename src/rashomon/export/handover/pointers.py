"""Point at words so that another program finds them again."""

from typing import Any

from rashomon.records.span import Span

_AROUND = 32


def select(text: str, span: Span) -> list[dict[str, Any]]:
    """Where words stand, in code points; which they are, with what stands around them (W3C Web Annotation)."""
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    if span.start == span.end:  # words that a repair took away stand between two others
        return [position]
    return [position, quote(text, span)]


def quote(text: str, span: Span) -> dict[str, Any]:
    """Which words, with what stands around them."""
    return {
        "type": "TextQuoteSelector",
        "exact": span.of(text),
        "prefix": text[max(0, span.start - _AROUND) : span.start],
        "suffix": text[span.end : span.end + _AROUND],
    }


def find(text: str, selector: dict[str, Any]) -> Span | None:
    """Where the words of a selector stand in `text`; None where they do not, or more than once."""
    if selector["type"] == "TextPositionSelector":
        span = Span(selector["start"], selector["end"])
        return span if 0 <= span.start <= span.end <= len(text) else None
    before, words, after = selector.get("prefix", ""), selector["exact"], selector.get("suffix", "")
    whole = f"{before}{words}{after}"
    at = text.find(whole)
    if at < 0 or text.find(whole, at + 1) >= 0:
        return None
    return Span(at + len(before), at + len(before) + len(words))
