"""Find the numbers of a text with their bounds."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from rashomon.knowledge.quantities import Figuring
from rashomon.reading.quantities.marks import Mark, Marks
from rashomon.reading.quantities.pieces import Pieces
from rashomon.reading.quantities.values import Value, read_value
from rashomon.records.parse import Parse

_LONGEST_BOUND = 5
_INITIAL = re.compile(r"[A-Z]\b\.")
_NEAR = 0.1
_DIGITS = {"money": 2, "percent": 2, "distance": 3}
_JOINS = frozenset({"to", "or", "-", "–", "—", "‑"})
_WIDEST = 20  # the most that the upper end of a range is of the lower one


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with the words that bound it, its least and its most, and what it is measured in, if that is said.

    Pieces `first` to before `last` hold the number itself; `start` and `end` are code points, bounds and mark included.
    """

    start: int
    end: int
    first: int
    last: int
    low: float
    high: float | None
    mark: Mark | None = None
    share: bool = False


@dataclass(frozen=True, slots=True)
class Tokens:
    """Where a figure stands: tokens `first` to before `last`, of which `head` carries it; `start` adds its bound."""

    start: int
    first: int
    head: int
    last: int


class Figures:
    """The numbers of one text."""

    def __init__(self, pieces: Pieces, table: Figuring) -> None:
        self._pieces, self._table = pieces, table
        self._marks = Marks(pieces, table)

    def find(self) -> Iterator[Figure]:
        """The numbers, in order, ranges as one."""
        place = 0
        words, starting = self._pieces.words, self._table.starting
        while place < len(words):
            word = words[place]
            if word[0].isdecimal() or word in starting:
                figure = self._negative(place) or self._read(place)
                if figure is not None:
                    yield figure
                    place = figure.last if figure.mark is None else max(figure.last, figure.mark.last or 0)
                    continue
            place += 1

    def _negative(self, place: int) -> Figure | None:
        """ "No", "nobody", "no one", "none": none at all; not in "no more than 5", "no longer"."""
        pieces, table = self._pieces, self._table
        if pieces.words[place] not in table.none:
            return None
        last = place + 1
        if pieces.words[place] == "no":
            if pieces.word(last) in ("-", "one", "‑"):
                last += 1 if pieces.word(last) == "one" else 2
                if pieces.word(last - 1) != "one":
                    return None
            elif pieces.word(last) in table.no_longer:
                return None
        return Figure(pieces.starts[place], pieces.ends[last - 1], place, last, 0, 0)

    def _read(self, place: int) -> Figure | None:
        """The number or range that begins at a piece, with its bounds."""
        pieces = self._pieces
        before = self._marks.before(place)
        value = read_value(pieces, place, self._table, marked=before is not None)
        if value is None:
            return None
        mark = before or self._marks.after(value)
        ranged = self._range(place, value, before, mark)
        if ranged is not None:
            return ranged
        first = place if before is None or before.first is None else before.first
        last = value.last if mark is None or mark.last is None else mark.last
        if value.share:
            if pieces.word(first - 1) in self._table.no_share_after:
                return None
            number: float = round(100 * value.number, 2)
            return self._bound(
                Figure(
                    pieces.starts[first],
                    pieces.ends[value.last - 1],
                    place,
                    value.last,
                    number,
                    number,
                    Mark("percent"),
                    share=True,
                )
            )
        portion = self._portion(place, value)
        if portion is not None:
            return portion
        number = value.number if mark is None else round(value.number * mark.factor, 3)
        high = None if value.open else number
        return self._bound(
            Figure(pieces.starts[first], pieces.ends[last - 1], place, value.last, number, high, mark), first
        )

    def _range(self, place: int, value: Value, before: Mark | None, mark: Mark | None) -> Figure | None:
        """ "10 to 15", "between 10 and 15", "$10m-$15m", "5-10%"; not "from 10 to 15"."""
        pieces, table = self._pieces, self._table
        first = place if before is None or before.first is None else before.first
        between, since = pieces.word(first - 1) == "between", pieces.word(first - 1) == "from"
        join = mark.last if mark is not None and mark.last is not None else value.last
        if value.open or value.share or since or pieces.word(join) not in (_JOINS | {"and"} if between else _JOINS):
            return None
        at = join + 1
        if at < len(pieces.words) and not pieces.words[at][0].isalnum():  # the sign of a currency
            at += 1
        sign = self._marks.before(at) if at < len(pieces.words) else None
        if sign is None:
            at = join + 1
        second = read_value(pieces, at, table, marked=sign is not None) if at < len(pieces.words) else None
        if second is None or second.open or second.share:
            return None
        low, high = value.number, second.number
        if value.scale == 1 < second.scale and low < high / second.scale:
            low *= second.scale
        other = sign or self._marks.after(second)
        if not low < high or (low and high > _WIDEST * low and not between):
            return None
        if mark is not None and other is not None and (mark.unit, mark.of) != (other.unit, other.of):
            return None
        measured = mark or other
        factor = 1 if measured is None else measured.factor
        start = pieces.starts[first - 1 if between else first]
        last = other.last if other is not None and other.last is not None else second.last
        if measured is not None and measured.last is not None:
            measured = measured._replace(last=last)
        return Figure(
            start, pieces.ends[last - 1], place, second.last, round(low * factor, 3), round(high * factor, 3), measured
        )

    def _portion(self, place: int, value: Value) -> Figure | None:
        """ "One in five", "three out of every four": a share."""
        pieces = self._pieces
        at = value.last
        if value.open or value.scale != 1 or pieces.word(at) not in ("in", "out"):
            return None
        at += 2 if (pieces.word(at), pieces.word(at + 1)) == ("out", "of") else 1
        at += pieces.word(at) == "every"
        whole = read_value(pieces, at, self._table) if at < len(pieces.words) else None
        if whole is None or whole.open or not value.number < whole.number or whole.number not in self._table.wholes_of:
            return None
        if pieces.word(whole.last) in self._table.no_share_before or self._marks.after(whole) is not None:
            return None
        number = round(100 * value.number / whole.number, 2)
        start, end = pieces.starts[place], pieces.ends[whole.last - 1]
        return self._bound(Figure(start, end, place, whole.last, number, number, Mark("percent"), share=True))

    def _bound(self, figure: Figure, first: int | None = None) -> Figure:
        """A figure with the bounds that the words beside it set: "at least" opens it, "about" widens it by a tenth."""
        pieces, table = self._pieces, self._table
        first = figure.first if first is None else first
        start, kind = self._before(first)
        end = figure.end
        last = max(figure.last, (figure.mark.last or 0) if figure.mark is not None else 0)
        behind = next(
            (
                (length, table.bounds_behind[words])
                for length in (3, 2, 1)
                if len(words := pieces.words[last : last + length]) == length and words in table.bounds_behind
            ),
            None,
        )
        if kind is None and behind is not None:
            kind, end = behind[1], pieces.ends[last + behind[0] - 1]
        if figure.high is None:
            kind = kind if kind == "from" else None
            return replace(
                figure, start=pieces.starts[start] if kind else figure.start, end=end if kind else figure.end
            )
        value = figure.low
        digits = _DIGITS[figure.mark.unit] if figure.mark is not None else 0
        bounds: dict[str | None, tuple[float, float | None]] = {
            "from": (value, None),
            "to": (0, value),
            "near": (round(value * (1 - _NEAR), digits), round(value * (1 + _NEAR), digits)),
            "below": (round(value * (1 - _NEAR), digits), value),
        }
        low, high = bounds.get(kind, (value, value))
        return replace(figure, start=min(figure.start, pieces.starts[start]), end=end, low=low, high=high)

    def _before(self, place: int) -> tuple[int, str | None]:
        """The longest bound that stands before a piece: its first piece, and how it bounds."""
        pieces, table = self._pieces, self._table
        filled = next(
            (length for length in (3, 2, 1) if pieces.words[max(0, place - length) : place] in table.fillers), 0
        )
        for at in (place - filled, place) if filled else (place,):
            for length in range(min(_LONGEST_BOUND, at), 0, -1):
                words = pieces.words[at - length : at]
                between = pieces.text[pieces.starts[at - length] : pieces.starts[place]]
                if "\n" in between or _INITIAL.match(between):  # "in Wing C.", and another paragraph
                    continue
                if words in table.bounds and not (words == ("over",) and pieces.word(at - 2) in table.matters):
                    return at - length, table.bounds[words]
        return place, None


def place_in(figure: Figure, pieces: Pieces, parse: Parse) -> Tokens | None:
    """The tokens of a figure; None where the parse has none there."""
    first = bisect_right(parse.starts, pieces.starts[figure.first]) - 1
    last = bisect_left(parse.starts, pieces.ends[figure.last - 1])
    if first < 0 or parse.ends[first] <= pieces.starts[figure.first]:
        return None
    outside = [token for token in range(first, last) if not first <= parse.heads[token] < last]
    start = max(0, bisect_right(parse.starts, figure.start) - 1)
    return Tokens(start, first, outside[-1] if outside else last - 1, last)
