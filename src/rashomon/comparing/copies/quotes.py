"""Quote the words that show that reports repeat each other."""

from collections.abc import Sequence

from rashomon.comparing.copies.passages import Passage
from rashomon.comparing.copies.relations import Relations
from rashomon.records.comparison import Quote
from rashomon.records.reading import Reading
from rashomon.records.span import Span


def quote_passages(group: Sequence[tuple[int, Reading]], origin: str | None, relations: Relations) -> tuple[Quote, ...]:
    """Of each report the longest passage in common with the origin, or with the longest report where it is unknown.

    `group` holds each reading with the number of its text; readings of the same words share one. Reports that have
    nothing in common, and repeat each other because a person says so, have no passage.
    """
    numbers = sorted({number for number, _ in group})
    if len(group) < 2:
        return ()
    chosen = [number for number, reading in group if reading.report.id == origin]
    reference = chosen[0] if chosen else numbers[0]
    others = [number for number in numbers if number != reference] or [reference]
    nearest = max(others, key=lambda number: (relations.share(reference, number), -number))
    quotes = []
    for number, reading in group:
        other = nearest if number == reference else reference
        passages = relations.passages(number, other)
        if not passages and len(numbers) > 1:  # a copy of a copy: next to nothing of the first is left
            other = max((n for n in numbers if n != number), key=lambda n: (relations.share(n, number), -n))
            passages = relations.passages(number, other)
        if passages:
            longest = max(passages, key=lambda p: (relations.weight(number, [p]), p.last - p.first, -p.first))
            quotes.append(Quote(report=reading.report.id, span=_locate(reading.text, longest)))
    return tuple(quotes)


def _locate(text: str, passage: Passage) -> Span:
    """Where the words of a passage stand."""
    *_, rest = text.split(None, passage.first)
    start = len(text) - len(rest)
    after = rest.split(None, passage.last - passage.first)[passage.last - passage.first :]
    end = len(text) - len(after[0]) if after else len(text)
    return Span(start, start + len(text[start:end].rstrip()))
