"""Cut a text into lexemes with the classes that a calendar knows."""

import re
from dataclasses import dataclass, field

from rashomon.knowledge.calendars import Calendar
from rashomon.knowledge.forms import FILLER

# Each alternative consumes what it looks at, so that cutting is linear.
_LEXEME = re.compile(
    r"(?P<figure>['’]?\d+(?:[.,:/–-]\d+)*(?:st|nd|rd|th|s)?(?![^\W\d_]{3}))"
    r"|(?P<word>\b[^\W\d_](?:\.[^\W\d_]\b)+|[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*)"
    r"|(?P<other>['’]s\b|\n\s*\n|\S)"
)
_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}([/-])\d{1,2}\1(?:\d{4}|\d\d)|\d{4}/\d{1,2}/\d{1,2}")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?")
_POINTED = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d", re.ASCII)
_YEARS = re.compile(r"((?:1[5-9]|20)\d\d)([-–/])((?:1[5-9]|20)?\d\d)")
_DECADE = re.compile(r"(?:\d{3}0|['’]?\d0)s")
_ORDINAL = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
_SHORT_YEAR = re.compile(r"['’]\d\d")
_RANGE = re.compile(r"(\d{1,4})([-–])(\d{1,4})")
_HALF = "1/2"
_DASHES = {"–": "-", "—": "-"}


@dataclass(slots=True)
class Lexemes:
    """The lexemes of a text as columns; `signs` holds one sign a lexeme, `values` the number that it names, if any."""

    signs: str = ""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    values: list[float | None] = field(default_factory=list)


def cut(clean: str, calendar: Calendar) -> Lexemes:
    """The lexemes of a clean text, words in lower case, words that together name one number as one lexeme."""
    lexemes = Lexemes()
    signs: list[str] = []
    known = calendar.signs
    taken = 0
    for found in _LEXEME.finditer(clean):
        if found.start() < taken:
            continue
        written = found[0]
        if found.lastgroup == "figure":
            for piece, offset in _split(written):
                shape, value = _shape(piece)
                sign = known.get(piece) if shape is None else calendar.shapes[shape]
                signs.append(sign or FILLER)
                _append(lexemes, piece, found.start() + offset, found.start() + offset + len(piece), value)
            continue
        if found.lastgroup == "other":
            written = _DASHES.get(written, written.replace("’", "'"))
        sign = known.get(written, FILLER)
        signs.append(sign)
        word, end = written.lower(), found.end()
        if sign is not FILLER and word in calendar.abbreviations and clean[end : end + 1] == ".":
            taken = end = end + 1
        _append(lexemes, word, found.start(), end, None)
    lexemes.signs = "".join(signs)
    return _gather_numbers(lexemes, calendar)


def _append(lexemes: Lexemes, word: str, start: int, end: int, value: float | None) -> None:
    lexemes.starts.append(start)
    lexemes.ends.append(end)
    lexemes.words.append(word)
    lexemes.values.append(value)


def _split(figure: str) -> list[tuple[str, int]]:
    """Ranges as their ends with the dash between them; any other figure whole."""
    if _DATE.fullmatch(figure):
        return [(figure, 0)]
    found = _YEARS.fullmatch(figure) or _RANGE.fullmatch(figure)
    if found is None:
        return [(figure, 0)]
    return [(found[1], 0), (_DASHES.get(found[2], found[2]), found.start(2)), (found[3], found.start(3))]


def _shape(figure: str) -> tuple[str | None, float | None]:
    """The kind of a figure, a key of the calendar's shapes, and the number that it names."""
    if figure.isdecimal() and figure.isascii():
        return _whole_shape(figure), float(figure) if len(figure) < 16 else None
    if _DATE.fullmatch(figure):
        return "date", None
    if _CLOCK.fullmatch(figure):
        return "clock", None
    if _DECADE.fullmatch(figure):
        return "decade", None
    if found := _ORDINAL.fullmatch(figure):
        return "ordinal", float(found[1])
    if _SHORT_YEAR.fullmatch(figure):
        year = int(figure[1:])
        return "short year", float(year + (1900 if year > 30 else 2000))
    plain = figure.replace(",", "")
    if _POINTED.fullmatch(figure):
        return "number or clock", float(figure)
    if re.fullmatch(r"\d{1,15}(?:\.\d{1,6})?", plain, re.ASCII):
        return "number", float(plain)
    return None, None


def _whole_shape(figure: str) -> str:
    value = int(figure) if len(figure) < 16 else 0
    hours = len(figure) == 4 and value <= 2400 and value % 100 < 60
    if len(figure) == 4 and 1000 <= value < 2100:
        return "year or hours" if hours else "year"
    if hours:
        return "number or hours"
    if len(figure) > 2 or not 0 < value <= 31:
        return "number"
    return "hour" if value <= 24 else "day"


def _gather_numbers(lexemes: Lexemes, calendar: Calendar) -> Lexemes:
    """The lexemes with rows of number words joined, and their values set."""
    numbers = calendar.numbers
    spoken = numbers.cardinals.keys() | numbers.scales.keys()
    words, count = lexemes.words, len(lexemes.words)
    gathered = Lexemes()
    signs: list[str] = []
    place = 0
    while place < count:
        word = words[place]
        sign, value, end = lexemes.signs[place], lexemes.values[place], place + 1
        if word in numbers.ordinals:
            value = float(numbers.ordinals[word])
        elif word in numbers.cardinals or (word in numbers.scales and place and words[place - 1] == "a"):
            end, number, shape = _longest_number(words, place, spoken, calendar)
            value = float(number)
            sign = sign if end == place + 1 else calendar.shapes[shape]
        elif value is not None and place + 1 < count and words[place + 1] == _HALF:
            value, end = value + 0.5, place + 2
        signs.append(sign)
        _append(gathered, " ".join(words[place:end]), lexemes.starts[place], lexemes.ends[end - 1], value)
        place = end
    gathered.signs = "".join(signs)
    return gathered


_LONGEST = 10  # lexemes


def _longest_number(words: list[str], first: int, spoken: set[str], calendar: Calendar) -> tuple[int, int, str]:
    """Past the last word of the longest number that begins here, the number, and its shape."""
    last = first
    while last < min(first + _LONGEST, len(words)) and (words[last] in spoken or words[last] in ("-", "and")):
        last += 1
    for end in range(last, first, -1):
        spelled = [word for word in words[first:end] if word != "-"]
        if words[end - 1] not in spoken:
            continue
        year = calendar.numbers.year(spelled) if len(spelled) > 1 else None
        number = calendar.numbers.count(spelled)
        if year is not None:
            return end, year, "year"
        if number is not None:
            return end, number, _whole_shape(str(number)) if number < 32 else "number"
    return first + 1, calendar.numbers.count([words[first]]) or 0, "number"
