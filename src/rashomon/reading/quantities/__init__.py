"""Find how many are said to be harmed, gathered, or paid, how far, of which share."""

from bisect import bisect_right
from typing import NamedTuple

from rashomon.knowledge.quantities import Counting
from rashomon.reading.quantities.counted import Counted, Counter
from rashomon.reading.quantities.figures import Figure, Figures, place_in
from rashomon.reading.quantities.pieces import Pieces, cut
from rashomon.records.parse import Parse
from rashomon.records.quantity import Quantity
from rashomon.records.span import Span
from rashomon.records.text import Text

VERSION = "3"

_YEAR = 4  # digits
_DAYS = 31
_YEARS = 1800, 2100


def find_quantities(text: Text, parse: Parse, table: Counting) -> tuple[Quantity, ...]:
    """The numbers of a text that count people, or give sums of money, distances, shares in percent, in order.

    A span holds the number with the words that bound it, and the word for what it is measured in. What else a number
    counts comes from the noun that it modifies, and from the verb, noun, or adjective that governs that.
    """
    pieces = cut(text.clean)
    counter = Counter(parse, table)
    whole: Counted | None = None
    past = 0
    firsts = [first for first, _ in parse.sentences]
    drafts: list[_Draft] = []
    for figure in Figures(pieces, table.figuring).find():
        if figure.share:  # "half of the town": told by the number of the town, if at all
            continue
        tokens = place_in(figure, pieces, parse)
        if figure.mark is not None:
            share = figure.mark.unit == "percent" and tokens is not None
            of = counter.share_of(tokens) if share and tokens is not None else figure.mark.of
            drafts.append(_Draft(Span(figure.start, figure.end), figure.mark.unit, figure.low, figure.high, of))
            continue
        if tokens is None or _is_date(pieces, figure, table) or _is_name(pieces, figure, table):
            continue
        sentence = bisect_right(firsts, tokens.first)
        counted = counter.count(figure, tokens, whole if sentence == past else None)
        if counted is None:
            continue
        drafts.append(_Draft(Span(figure.start, figure.end), counted.unit, figure.low, figure.high, counted.of))
        whole, past = (whole if counted.part and sentence == past else counted), sentence
    return tuple(
        Quantity(
            id=f"q{number}",
            span=draft.span,
            unit=draft.unit,
            low=_plain(draft.low),
            high=None if draft.high is None else _plain(draft.high),
            of=draft.of,
        )
        for number, draft in enumerate(drafts, 1)
    )


def _is_date(pieces: Pieces, figure: Figure, table: Counting) -> bool:
    """Whether a number is a year or a day of a month: "the 2019 killing", "the Oct. 23 killing", "9 June"."""
    if figure.high is not None and _YEARS[0] <= figure.low < figure.high < _YEARS[1]:
        return True  # "between 1975 and 1979"
    word, before, months = pieces.words[figure.first], pieces.word(figure.first - 1), table.figuring.months
    if not word.isdecimal() or figure.last > figure.first + 1 or figure.start != pieces.starts[figure.first]:
        return False
    after = pieces.word(figure.last)
    behind = after in months and pieces.text[pieces.starts[figure.last]].isupper()
    if len(word) == _YEAR and _YEARS[0] <= int(word) < _YEARS[1]:
        dashed = before == "-" and pieces.word(figure.first - 2).isdecimal()  # "16-02-2015"
        return (
            dashed
            or before in table.figuring.years
            or not months.isdisjoint(pieces.words[max(0, figure.first - 3) : figure.first])
        )
    month = pieces.word(figure.first - 2) if before == "." else before
    return int(word) <= _DAYS and (month in months or behind)


def _is_name(pieces: Pieces, figure: Figure, table: Counting) -> bool:
    """Whether a number names something: "Ward 12 patients", "the No. 3 official"."""
    first = figure.first
    if not pieces.words[first].isdecimal() or figure.start != pieces.starts[first] or not first:
        return False
    before = first - 1 - (pieces.words[first - 1] == "." and first > 1)
    word = pieces.words[before]
    if word in table.figuring.numbering:
        return before < first - 1 or not word.startswith("no")
    return before == first - 1 and word in table.figuring.named and pieces.text[pieces.starts[before]].isupper()


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
