"""Find sums of money."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from rashomon.knowledge.quantities import Counting
from rashomon.records.span import Span


class Sum(NamedTuple):
    """A sum where it stands: how much, and of which currency, an ISO 4217 code."""

    span: Span
    value: float
    currency: str


@cache
def _expression(symbols: tuple[str, ...], codes: tuple[str, ...], scales: tuple[str, ...]) -> re.Pattern[str]:
    marks = "|".join(re.escape(symbol) for symbol in sorted(symbols, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w$£€])(?:(?P<symbol>{marks}) ?|(?P<code>{'|'.join(codes)}) ?(?=\d))"
        r"(?P<figure>\d{1,15}(?:,\d{3}){0,6}(?:\.\d{1,6})?)"
        rf"(?:[ -]?(?P<scale>(?i:{'|'.join(scales)}))\b)?"
    )


def find_sums(clean: str, table: Counting) -> Iterator[Sum]:
    """The sums with a sign or code before the figure, in order."""
    scales = (*table.numbers.scales, *table.magnitudes)
    for found in _expression(tuple(table.symbols), tuple(sorted(table.codes)), scales).finditer(clean):
        currency = table.symbols.get(found["symbol"] or "") or found["code"]
        scale = (found["scale"] or "").lower()
        factor = table.numbers.scales.get(scale) or table.magnitudes.get(scale, 1)
        yield Sum(Span(*found.span()), round(float(found["figure"].replace(",", "")) * factor, 2), currency)
