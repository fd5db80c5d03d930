"""Find the numbers of a parse with their bounds."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from rashomon.knowledge.quantities import Counting
from rashomon.records.parse import Parse

_LONGEST_BOUND = 4
_LONGEST_NUMBER = 10
_NEAR = 0.1
_DOZEN, _SCORE = 12, 20
_JOINS = frozenset({"to", "or", "-", "–"})


@dataclass(frozen=True, slots=True)
class Figure:
    """A number: tokens `first` to before `last`, of which `head` carries it in the grammar; `start` adds its bound."""

    start: int
    first: int
    head: int
    last: int
    low: float
    high: float | None


def find_figures(parse: Parse, table: Counting) -> Iterator[Figure]:
    """The numbers of a parse, in order, ranges as one."""
    count = len(parse.words)
    place = 0
    while place < count:
        lower = parse.words[place].lower()
        if parse.tags[place] != "CD" and lower not in table.uncertain and lower not in table.fixed and lower != "no":
            place += 1
            continue
        figure = _read(parse, table, place)
        if figure is None:
            place += 1
            continue
        yield figure
        place = figure.last


def _read(parse: Parse, table: Counting, place: int) -> Figure | None:
    if parse.words[place].lower() == "no":
        return Figure(place, place, place, place + 1, 0, 0)
    uncertain = _read_uncertain(parse, table, place)
    if uncertain is not None:
        return uncertain
    one = _read_number(parse, table, place)
    if one is None:
        return None
    value, last = one
    head = _head(parse, place, last)
    between = place > 0 and parse.words[place - 1].lower() == "between"
    if last + 1 < len(parse.words) and parse.words[last].lower() in (_JOINS | {"and"} if between else _JOINS):
        second = _read_number(parse, table, last + 1)
        other = last if second is None else _head(parse, last + 1, second[1])
        if second is not None and second[0] > value and _one_thing(parse, head, other):
            start = place - 1 if between else place
            return Figure(start, place, other if parse.heads[head] == other else head, second[1], value, second[0])
    scaled = parse.words[place].lower() in table.fixed.keys() | table.numbers.scales.keys()
    start = place - 1 if scaled and place > 0 and parse.words[place - 1].lower() in ("a", "an") else place
    whole, fraction = _fraction(parse, table, start)
    if fraction is not None and start == place:
        return None
    value *= fraction or 1
    return bound_figure(parse, table, Figure(whole, place, head, last, value, value))


def _fraction(parse: Parse, table: Counting, start: int) -> tuple[int, float | None]:
    """Where "half" or "a quarter of" before a number begins, and how much of it that is; None if there is none."""
    place = start - 1 if start and parse.words[start - 1].lower() == "of" else start
    fraction = table.fractions.get(parse.words[place - 1].lower()) if place else None
    if fraction is None:
        return start, None
    articled = place > 1 and parse.words[place - 2].lower() in ("a", "one")
    return place - (2 if articled else 1), fraction


def _one_thing(parse: Parse, first: int, second: int) -> bool:
    """Whether two numbers hang together in the grammar, or on one head."""
    return parse.heads[first] in (second, parse.heads[second]) or parse.heads[second] == first


def bound_figure(parse: Parse, table: Counting, figure: Figure) -> Figure:
    """A figure with the bounds that the words before it set: "at least" opens it, "about" widens it by a tenth."""
    start, kind = _bound(parse, table, figure.start)
    value = figure.low
    bounds: dict[str | None, tuple[float, float | None]] = {
        "from": (value, None),
        "to": (0, value),
        "near": (round(value * (1 - _NEAR)), round(value * (1 + _NEAR))),
        "below": (round(value * (1 - _NEAR)), value),
    }
    low, high = bounds.get(kind, (value, value))
    return replace(figure, start=start, low=low, high=high)


def _bound(parse: Parse, table: Counting, place: int) -> tuple[int, str | None]:
    """The longest bound that stands before a number: its first token, and how it bounds."""
    for length in range(min(_LONGEST_BOUND, place), 0, -1):
        words = tuple(word.lower() for word in parse.words[place - length : place])
        if words in table.bounds:
            return place - length, table.bounds[words]
    return place, None


def _read_uncertain(parse: Parse, table: Counting, place: int) -> Figure | None:
    """ "Dozens", "several", "tens of thousands": so many at least."""
    words = parse.words
    lower = words[place].lower()
    if lower not in table.uncertain:
        return None
    low, last = float(table.uncertain[lower]), place + 1
    if last < len(words) and words[last].lower() in table.numbers.scales:
        low, last = low * table.numbers.scales[words[last].lower()], last + 1
    elif last + 1 < len(words) and words[last].lower() == "of" and words[last + 1].lower() in table.uncertain:
        low, last = low * table.uncertain[words[last + 1].lower()], last + 2
    start, kind = _bound(parse, table, place)
    return Figure(start if kind == "from" else place, place, last - 1, last, low, None)


def _read_number(parse: Parse, table: Counting, place: int) -> tuple[float, int] | None:
    """The number that begins at a token, and the token past it."""
    words = [word.lower() for word in parse.words[place : place + _LONGEST_NUMBER]]
    if not words:
        return None
    scales = {**table.numbers.scales, "dozen": _DOZEN, "score": _SCORE}
    if words[0] in table.fixed:
        return float(table.fixed[words[0]]), place + 1
    plain = words[0].replace(",", "")
    if plain.replace(".", "", 1).isdecimal() and plain.isascii() and len(plain) < 16 and plain[0].isdecimal():
        value, length = float(plain), 1
        while length < len(words) and words[length] in scales:
            value, length = value * scales[words[length]], length + 1
        return round(value, 2), place + length
    length = 0
    spoken = table.numbers.cardinals.keys() | table.numbers.scales.keys() | {"and", "-"}
    while length < len(words) and words[length] in spoken:
        length += 1
    for taken in range(length, 0, -1):
        if words[taken - 1] in ("and", "-"):
            continue
        number = table.numbers.count([word for word in words[:taken] if word != "-"])
        if number is not None:
            dozens = words[taken : taken + 1] == ["dozen"]
            return float(number * (_DOZEN if dozens else 1)), place + taken + dozens
    return None


def _head(parse: Parse, first: int, last: int) -> int:
    """The token of a stretch that hangs on a word outside of it; the last where several do."""
    outside = [token for token in range(first, last) if not first <= parse.heads[token] < last]
    return outside[-1] if outside else last - 1
