"""Tell by what stands at a number that it is money, a distance, a share in percent."""

import re
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from rashomon.knowledge.currencies import Currencies, Shared
from rashomon.knowledge.quantities import Figuring
from rashomon.reading.quantities.pieces import Pieces
from rashomon.reading.quantities.values import Value

_BEFORE = 6  # characters that a sign or code before a figure may take
_LONGEST_NOUN = 3
_HYPHENS = frozenset({"-", "‑"})


class Mark(NamedTuple):
    """What a number is measured in: the unit, how many of it make up one, the currency, the pieces that say so.

    `first` is the piece that it begins at where it stands before the number, `last` is that after it otherwise.
    """

    unit: str
    factor: float = 1
    of: str | None = None
    first: int | None = None
    last: int | None = None


@cache
def _signs(signs: tuple[str, ...], codes: tuple[str, ...]) -> re.Pattern[str]:
    """A sign or code that ends where it is looked for; one of letters begins a word."""
    ordered = [re.escape(sign) for sign in sorted((*signs, *codes), key=len, reverse=True)]
    return re.compile(rf"(?<![^\W\d_])({'|'.join(ordered)}) ?$")


class Marks:
    """The marks of one text."""

    def __init__(self, pieces: Pieces, table: Figuring) -> None:
        self._pieces, self._table, self._money = pieces, table, table.currencies
        self._signs = _signs(tuple(self._money.signs), tuple(sorted(self._money.codes)))
        self._words = frozenset(word.removesuffix("'s").removesuffix("’s") for word in pieces.words)

    def before(self, place: int) -> Mark | None:
        """A sign or code of a currency before a piece: "US$ 5", "EUR 300", "Rs. 500"."""
        start = self._pieces.starts[place]
        stretch = self._pieces.text[max(0, start - _BEFORE) : start]
        if not stretch or not (stretch[-1] == " " or not stretch[-1].isdigit()):
            return None
        found = self._signs.search(stretch)
        if found is None or (found[1] == "R" and found[0] != "R"):
            return None
        sign = self._money.signs.get(found[1], found[1])
        begin = start - len(found[0])
        first = place
        while first and self._pieces.starts[first] > begin:
            first -= 1
        return Mark("money", of=self._code(sign), first=first)

    def after(self, value: Value) -> Mark | None:
        """What stands behind a number: "percent", "km", "Kenyan shillings"; none in "km/h", "pounds of sugar"."""
        pieces, table = self._pieces, self._table
        place = value.last + (pieces.word(value.last) in _HYPHENS and pieces.touches(value.last))
        if pieces.word(place) == "of" and value.open:  # "millions of dollars"
            place += 1
        for length in range(_LONGEST_NOUN, 0, -1):
            words = pieces.words[place : place + length]
            if len(words) < length:
                continue
            if words in table.percent:
                return Mark("percent", last=place + length)
            if words in table.lengths and (
                words[0] not in table.doubtful or pieces.word(place + length) in table.length_before
            ):
                return (
                    None
                    if self._is_rate(place + length)
                    else Mark("distance", table.lengths[words], last=place + length)
                )
        return self._currency(place, hyphened=place > value.last, scaled=value.scale > 1)

    def _currency(self, place: int, *, hyphened: bool, scaled: bool) -> Mark | None:
        pieces, money = self._pieces, self._money
        if (
            pieces.text[pieces.starts[place] : pieces.ends[place]] in money.codes
            if place < len(pieces.words)
            else False
        ):
            return Mark("money", of=pieces.word(place).upper(), last=place + 1)
        for skipped in range(_LONGEST_NOUN + 1):  # "Kenyan shillings", "of Hong Kong dollars"
            for length in (2, 1):
                words = pieces.words[place + skipped : place + skipped + length]
                if words not in money.nouns or len(words) < length:
                    continue
                name, last = money.nouns[words], place + skipped + length
                if words[-1] in money.weights and not self._is_money(last, hyphened=hyphened, scaled=scaled):
                    return None
                beside = pieces.words[place : place + skipped]
                if skipped == 0 or beside == ("us",):
                    return Mark("money", of=self._code(name), last=last)
                code = _beside(money, name, beside)
                return None if code is None else Mark("money", of=code, last=last)
        if scaled and pieces.word(place) == "in" and pieces.word(place + 1) in money.uses:
            return Mark("money", last=place)
        return None

    def _is_money(self, place: int, *, hyphened: bool, scaled: bool) -> bool:
        """Whether pounds are no weight: "500 pounds of rice", "a 250-pound man"."""
        return scaled or not (hyphened or self._pieces.word(place) == "of")

    def _is_rate(self, place: int) -> bool:
        """ "km/h", "miles an hour", "metres per second", "km²"."""
        pieces, word = self._pieces, self._pieces.word(place)
        if word in ("/", "²", "2", "³") and pieces.touches(place):
            return True
        return word == "per" or (word in ("a", "an") and pieces.word(place + 1) in self._table.rates)

    def _code(self, name: str) -> str | None:
        """The ISO 4217 code of a currency; of a shared one by the one country of it that the report names."""
        shared = self._money.shared.get(name)
        if shared is None:
            return name
        if shared.known:
            return shared.other
        named = {code for words, code in shared.codes.items() if self._names(words)}
        if len(named) == 1:
            return named.pop()
        return None if named else shared.other

    def _names(self, words: tuple[str, ...]) -> bool:
        pieces = self._pieces
        if not self._words.issuperset(words):
            return False
        if len(words) == 1:
            return True
        return any(
            pieces.words[place : place + len(words)] == words
            for place in range(len(pieces.words))
            if pieces.words[place] == words[0]
        )


def _beside(money: Currencies, name: str, words: tuple[str, ...]) -> str | None:
    """The code that the words before a currency noun give it."""
    shared: Mapping[str, Shared] = money.shared
    if name in shared:
        return shared[name].codes.get(words)
    return name if len(words) == 1 else None
