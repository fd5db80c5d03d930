"""Read one number where it stands, in figures or words."""

from typing import NamedTuple

from rashomon.knowledge.quantities import Figuring
from rashomon.reading.quantities.pieces import Pieces

_LONGEST_NUMBER = 10
_LONGEST_FIGURE = 15
_LARGEST = 10**15  # past it no more scales are taken: "million million million" is noise
_SPLITS = frozenset({".", ",", "/", ":", "_"})
_HYPHENS = frozenset({"-", "‑"})


class Value(NamedTuple):
    """A number up to before piece `last`; `open`: the word says that it may be more.

    `share`: part of a whole, from 0 to 1, and no count. `scale`: the "hundred", "million" that ends it, else 1.
    """

    number: float
    last: int
    open: bool = False
    scale: float = 1
    share: bool = False


def read_value(pieces: Pieces, place: int, table: Figuring, *, marked: bool = False) -> Value | None:
    """The number that begins at a piece, None if none does; `marked`: a sign stands before it, "Rs500"."""
    word = pieces.word(place)
    if word[:1].isdecimal():
        return _read_figure(pieces, place, table, marked=marked)
    if word in ("a", "an"):
        return _read_article(pieces, place, table)
    return (
        _read_part(pieces, place, table)
        or _read_vague(pieces, place, table)
        or _read_fixed(pieces, place, table)
        or _read_words(pieces, place, table)
    )


def _read_figure(pieces: Pieces, place: int, table: Figuring, *, marked: bool) -> Value | None:
    """ "31", "3.4 million", "2.5m", "2-million", "20 dozen"; none in "A320", "9/11", "30th", "14:30", "4x4"."""
    before, after = pieces.word(place - 1), pieces.word(place + 1)
    if pieces.touches(place) and not marked and _is_joined(pieces, place, before):
        return None
    word = pieces.words[place]
    if before == "/" or (after == "/" and pieces.word(place + 2)[:1].isdecimal()):
        return None
    if not word.isascii() or len(word) > _LONGEST_FIGURE:
        return None
    number, last, scale = float(word.replace(",", "")), place + 1, 1.0
    if pieces.touches(last):
        if after in _SPLITS and pieces.touches(last + 1) and pieces.word(last + 1)[:1].isalnum():
            return None
        length = after in table.doubtful and pieces.word(last + 1) in table.length_before
        if after in table.magnitudes and not length:
            return Value(round(number * table.magnitudes[after], 2), last + 1, scale=table.magnitudes[after])
        if after.isalpha() and after not in table.attached and after not in table.scales:
            return None
    elif after == "m" and marked:
        return Value(round(number * table.magnitudes[after], 2), last + 1, scale=table.magnitudes[after])
    if after in ("bn", "mn", "mln", "tn"):
        return Value(round(number * table.magnitudes[after], 2), last + 1, scale=table.magnitudes[after])
    while scale < _LARGEST and (at := _scale_at(pieces, last, table)) is not None:
        factor = table.scales[pieces.words[at]]
        scale, last = scale * factor, at + 1
    return _and_a_half(pieces, Value(round(number * scale, 2), last, scale=scale), table)


def _is_joined(pieces: Pieces, place: int, before: str) -> bool:
    """Whether a figure hangs on what stands right before it: "A320", "COVID-19", "1.2.3"."""
    if before.isalnum() or before in _SPLITS or before in ("#", "@", "'", "’"):
        return before != ","
    return before in _HYPHENS and pieces.touches(place - 1) and pieces.word(place - 2).isalpha()


def _scale_at(pieces: Pieces, place: int, table: Figuring) -> int | None:
    """Where a scale stands, here or behind a hyphen."""
    at = place + 1 if pieces.word(place) in _HYPHENS and pieces.touches(place) else place
    return at if pieces.word(at) in table.scales else None


def _and_a_half(pieces: Pieces, value: Value, table: Figuring) -> Value:
    """ "Two and a half million", "a million and a half"."""
    last = value.last
    if (pieces.word(last), pieces.word(last + 1), pieces.word(last + 2)) != ("and", "a", "half"):
        return value
    at = _scale_at(pieces, last + 3, table)
    if at is not None and value.scale == 1:
        scale = table.scales[pieces.words[at]]
        return Value((value.number + 0.5) * scale, at + 1, scale=scale)
    return Value(value.number + value.scale / 2, last + 3, scale=value.scale)


def _read_article(pieces: Pieces, place: int, table: Figuring) -> Value | None:
    """ "A dozen", "a hundred and ten", "a few hundred", "a couple of thousand", "a quarter of a million"."""
    after = pieces.word(place + 1)
    if after in table.fixed:
        return _read_fixed(pieces, place + 1, table)
    if after in table.scales:
        return _read_words(pieces, place + 1, table)
    if after in table.few:
        return _read_few(pieces, place + 1, table)
    return _read_part(pieces, place + 1, table, numerator=1) if after in table.parts else None


def _read_few(pieces: Pieces, place: int, table: Figuring) -> Value:
    number, last = float(table.few[pieces.words[place]]), place + 1
    at = last + 1 if pieces.word(last) == "of" else last
    if pieces.word(at) in table.scales:
        number, last = number * table.scales[pieces.words[at]], at + 1
    return Value(number, last, open=True)


def _read_fixed(pieces: Pieces, place: int, table: Figuring) -> Value | None:
    """ "Dozen", "couple of hundred", "trio"."""
    word = pieces.word(place)
    if word not in table.fixed:
        return None
    number, last = float(table.fixed[word]), place + 1
    at = last + 1 if pieces.word(last) == "of" else last
    if word in table.bands and at == last:  # "a couple from Tarn"
        return None
    if pieces.word(at) in table.scales and word not in table.scales:
        number, last = number * table.scales[pieces.words[at]], at + 1
    return Value(number, last)


def _read_vague(pieces: Pieces, place: int, table: Figuring) -> Value | None:
    """ "Dozens", "several hundred", "tens of thousands", "hundreds and hundreds": so many at least."""
    word = pieces.word(place)
    if word not in table.uncertain:
        return None
    low, last = float(table.uncertain[word]), place + 1
    while low < _LARGEST:
        at = last + 1 if pieces.word(last) == "of" else last
        if pieces.word(at) in table.scales:
            low, last = low * table.scales[pieces.words[at]], at + 1
        elif at > last and pieces.word(at) in table.uncertain:
            low, last = low * table.uncertain[pieces.words[at]], at + 1
        else:
            break
    return Value(low, last, open=True)


def _read_words(pieces: Pieces, place: int, table: Figuring) -> Value | None:
    """ "Two hundred and six", "twenty-five", "two dozen"."""
    numbers = table.numbers
    if pieces.word(place) not in numbers.cardinals and pieces.word(place) not in numbers.scales:
        return None
    if pieces.touches(place) and pieces.word(place - 1) in _HYPHENS and pieces.word(place - 2).isalpha():
        return None
    spoken: list[str] = []
    last, named = place, numbers.cardinals.keys() | numbers.scales.keys()
    while last < min(place + _LONGEST_NUMBER, len(pieces.words)):
        word = pieces.words[last]
        if word not in _HYPHENS and (word != "and" or not spoken) and word not in named:
            break
        spoken.append(word)
        last += 1
    for taken in range(len(spoken), 0, -1):
        if spoken[taken - 1] == "and" or spoken[taken - 1] in _HYPHENS:
            continue
        if "and" in spoken[:taken] and not _has_hundreds(spoken[:taken], table):
            continue
        number = numbers.count([word for word in spoken[:taken] if word not in _HYPHENS])
        if number is None:
            continue
        value = Value(float(number), place + taken)
        scale = float(table.scales.get(spoken[taken - 1], 1))
        at = _scale_at(pieces, value.last, table)
        if at is not None and scale == 1:
            scale = float(table.scales[pieces.words[at]])
            value = Value(number * scale, at + 1)
        return _and_a_half(pieces, value._replace(scale=scale), table)
    return None


def _has_hundreds(words: list[str], table: Figuring) -> bool:
    """Whether "and" joins one number, "a hundred and six", and not two: "two and three"."""
    place = words.index("and")
    return words[place - 1] in table.numbers.scales


def _read_part(pieces: Pieces, place: int, table: Figuring, numerator: float | None = None) -> Value | None:
    """ "Half a million", "three quarters of a million": a number; "two thirds of", "half the": a share."""
    at = place
    if numerator is None:
        word = pieces.word(place)
        if word in table.numbers.cardinals:
            numerator, at = float(table.numbers.cardinals[word]), place + 1
            at += pieces.word(at) in _HYPHENS
        elif word not in table.halves:
            return None
    part = table.parts.get(pieces.word(at))
    if part is None:
        return None
    share = (numerator or 1) * part
    last = at + 1
    of = last + 1 if pieces.word(last) == "of" or pieces.word(last) in _HYPHENS else last
    of = of + 1 if pieces.word(of) in ("a", "an") else of
    of = of + 1 if pieces.word(of) in _HYPHENS else of
    if pieces.word(of) in table.scales:
        scale = table.scales[pieces.words[of]]
        return Value(round(share * scale, 2), of + 1, scale=scale)
    follows = pieces.word(last)
    if share >= 1 or not (follows == "of" or (follows in table.wholly and pieces.words[at] in table.halves)):
        return None
    return Value(share, last, share=True)
