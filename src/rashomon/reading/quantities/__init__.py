"""Find how many are said to be harmed, gathered, or paid."""

from bisect import bisect_right
from typing import NamedTuple

from rashomon.knowledge.quantities import Counting
from rashomon.reading.quantities.counted import Counter
from rashomon.reading.quantities.figures import Figure, bound_figure, find_figures
from rashomon.reading.quantities.money import Sum, find_sums
from rashomon.records.parse import Parse
from rashomon.records.quantity import Quantity
from rashomon.records.span import Span
from rashomon.records.text import Text

VERSION = "1"


def find_quantities(text: Text, parse: Parse, table: Counting) -> tuple[Quantity, ...]:
    """The numbers of a text that count people harmed or gathered, troops, or money, in order.

    A span holds the number with the words that bound it. What a number counts comes from the noun that it modifies, and
    from the verb, noun, or adjective that governs that.
    """
    drafts: list[_Draft] = []
    sums = list(find_sums(text.clean, table))
    ends = [one.span.end for one in sums]
    counter = Counter(parse, table)
    for figure in find_figures(parse, table):
        span = parse.span(figure.first, figure.last)
        near = bisect_right(ends, span.start)
        if near < len(sums) and sums[near].span.meets(span):
            continue
        if _is_year(text.clean, span):
            continue
        counted = counter.count(figure)
        if counted is not None:
            words = parse.span(figure.start, max(figure.last, counted.last))
            drafts.append(_Draft(words, counted.unit, figure.low, figure.high, counted.of))
    drafts += [_draft_of(one, parse, table) for one in sums]
    return tuple(
        Quantity(
            id=f"q{number}",
            span=draft.span,
            unit=draft.unit,
            low=_plain(draft.low),
            high=None if draft.high is None else _plain(draft.high),
            of=draft.of,
        )
        for number, draft in enumerate(sorted(drafts, key=lambda draft: draft.span), 1)
    )


def _is_year(text: str, span: Span) -> bool:
    """Whether four digits name a year: "the 2019 killing"."""
    word = span.of(text)
    return (
        len(word) == 4 and word.isdecimal() and 1800 <= int(word) < 2100 and text[: span.start].lower().endswith("the ")
    )


def _plain(value: float) -> float:
    """A whole number without its fraction."""
    return int(value) if value == int(value) else value


class _Draft(NamedTuple):
    """A quantity without its id."""

    span: Span
    unit: str
    low: float
    high: float | None
    of: str | None


def _draft_of(one: Sum, parse: Parse, table: Counting) -> _Draft:
    """A sum with the words that bound it."""
    token = bisect_right(parse.starts, one.span.start) - 1
    if token < 0 or not parse.starts[token] <= one.span.start < parse.ends[token]:
        return _Draft(one.span, "money", one.value, one.value, one.currency)
    figure = bound_figure(parse, table, Figure(token, token, token, token + 1, one.value, one.value))
    return _Draft(
        Span(min(parse.starts[figure.start], one.span.start), one.span.end),
        "money",
        figure.low,
        figure.high,
        one.currency,
    )
