"""Find figures in a text, in digits or words."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from rashomon.records.span import Span

DIGITS = r"(?<![\w.,/:-])(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\w/:%-]|,\d)"
SCALE = 100  # from which a number word multiplies those before it


def find_figures(text: str, numbers: Mapping[str, int]) -> Iterator[tuple[Span, float]]:
    """The figures of a text with their values: "2,400", "twenty-three", "8 million", "four hundred"."""
    for match in _pattern(tuple(numbers)).finditer(text):
        value = _value(match.group().lower(), numbers)
        if value is not None:
            yield Span(match.start(), match.end()), value


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    word = rf"\b(?:{'|'.join(sorted(words, key=len, reverse=True))})\b"
    scale = r"(?:hundred|thousand|million|billion)"
    return re.compile(rf"{DIGITS}(?: {scale})?|{word}(?:[ -](?:and )?{word})*", re.IGNORECASE)


def _value(words: str, numbers: Mapping[str, int]) -> float | None:
    """The number that words say; None where they say none, such as a lone "hundred"."""
    total = part = 0.0
    for piece in re.split(r"[ -]", words):
        if piece == "and":
            continue
        if piece[0].isdigit():
            part = float(piece.replace(",", ""))
        elif numbers[piece] < SCALE:
            part += numbers[piece]
        elif part == 0:
            return None
        elif numbers[piece] == SCALE:
            part *= SCALE
        else:
            total, part = total + part * numbers[piece], 0.0
    return total + part
