"""Hold what a time expression is read against."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, NamedTuple

from rashomon.knowledge.calendars import Calendar
from rashomon.knowledge.forms import Form
from rashomon.reading.times.lexemes import Lexemes
from rashomon.reading.times.tense import Tense, find_token, tense_at
from rashomon.reading.times.units import spell, stretch
from rashomon.records.parse import Parse

Kind = Literal["DATE", "TIME", "DURATION", "SET"]

_NEAR = 2000  # characters
UNKNOWN_DAY = "XXXX-XX-XX"
"""What stands for the date in a value whose date is not known."""

_CLOCK = re.compile(r"[\dX-]{10}T(\d\d):(\d\d)(.*)")
_UNITS = (
    ("D", re.compile(r"\d{4}-\d\d-\d\d.*")),
    ("W", re.compile(r"\d{4}-W\d\d.*")),
    ("Q", re.compile(r"\d{4}-Q\d")),
    ("M", re.compile(r"\d{4}-\d\d")),
    ("Y", re.compile(r"\d{4}.*")),
)


class Draft(NamedTuple):
    """A time in the making: its type, TIMEX3 value, first and last day."""

    type: Kind
    value: str
    first: date | None = None
    last: date | None = None


class Clock(NamedTuple):
    """An hour of a day, which may not be known, with its zone as written in TIMEX3; and where its expression ends."""

    day: date | None
    minute: int
    zone: str
    end: int


class Found:
    """A form that fits lexemes from `first` to before `last`."""

    __slots__ = ("_lexemes", "_places", "first", "form", "last", "match")

    def __init__(self, form: Form, match: re.Match[str], lexemes: Lexemes) -> None:
        self.form, self.match, self._lexemes = form, match, lexemes
        self.first, self.last = match.span()
        names = form.expression.groupindex
        self._places = {name[: name.rindex("_")]: match.start(name) for name in names if match[name]}
        if "skip" in self._places:
            self.first = self._places["skip"] + 1
        if "rest" in self._places:
            self.last = self._places["rest"]

    @property
    def start(self) -> int:
        """Where it begins in the clean text."""
        return self._lexemes.starts[self.first]

    @property
    def end(self) -> int:
        """Where it ends in the clean text."""
        return self._lexemes.ends[self.last - 1]

    def has(self, name: str) -> bool:
        """Whether the part of this name was found."""
        return name in self._places

    def names(self) -> frozenset[str]:
        """The names of all parts that were found."""
        return frozenset(self._places)

    def word(self, name: str) -> str:
        """The word found under a name, lower case; empty if there is none."""
        return self._lexemes.words[self._places[name]] if name in self._places else ""

    def value(self, name: str) -> float | None:
        """The number found under a name."""
        return self._lexemes.values[self._places[name]] if name in self._places else None

    def point(self, name: str) -> int:
        """Where the word found under a name stands in the clean text."""
        return self._lexemes.starts[self._places[name]]

    def words(self) -> list[str]:
        """All words of it, lower case."""
        return self._lexemes.words[self.first : self.last]

    def before(self, distance: int = 1) -> str:
        """The word that stands so many words before it; empty if there is none."""
        place = self.match.start() - distance
        return self._lexemes.words[place] if place >= 0 else ""

    def after(self, distance: int = 1) -> str:
        """The word that stands so many words after it; empty if there is none."""
        place = self.last + distance - 1
        return self._lexemes.words[place] if place < len(self._lexemes.words) else ""


@dataclass(slots=True, kw_only=True)
class Frame:
    """What is known where an expression stands: the day of writing, the grammar, the times mentioned so far."""

    calendar: Calendar
    parse: Parse
    published: date | None
    mentioned: dict[str, date] = field(default_factory=dict)
    """The last time mentioned of each unit, by a day in it."""
    day_open: bool = False
    """Whether a time of day was mentioned since, whose day is not known."""

    history: bool = False
    """Whether the text tells of long past years rather than of the days around its writing."""
    told: tuple[int, int] | None = None
    """The last year that was named, and where its expression ends."""

    reached: int = -1
    """Past the last lexeme of the time read last."""
    latest: Draft | None = None
    """The time read last."""
    moment: datetime | None = None
    """The hour of writing, where that is known."""
    clock: Clock | None = None
    """The hour told last."""

    def year_told(self, point: int) -> int | None:
        """The year last named, if it was named shortly before a place."""
        return self.told[0] if self.told and point - self.told[1] < _NEAR else None

    def table(self, name: str, word: str) -> str:
        """What a word stands for in a table of the calendar."""
        found = self.calendar.tables[name][word]
        return str(found)

    def tense(self, found: Found) -> Tense | None:
        """The tense of the verb that governs what was found."""
        return tense_at(self.parse, found.start, self.calendar.tables["plans"])

    def tag(self, point: int) -> str:
        """The Penn tag of the token at a place; empty if there is none."""
        token = find_token(self.parse, point)
        return "" if token is None else self.parse.tags[token]

    def remember(self, found: Found, draft: Draft) -> None:
        """Keep what is mentioned for expressions that lean on it."""
        if clock := _CLOCK.fullmatch(draft.value):
            self.clock = Clock(draft.first, 60 * int(clock[1]) + int(clock[2]), clock[3], found.end)
        if draft.first is not None and (found.has("year") or (self.told and draft.first.year == self.told[0])):
            self.told = (draft.first.year, found.end)
        if draft.value.startswith(UNKNOWN_DAY):
            self.day_open = True
        if draft.first is None or draft.type not in ("DATE", "TIME"):
            return
        for unit, shape in _UNITS:
            if shape.fullmatch(draft.value):
                self.mentioned[unit] = draft.first
                self.day_open = self.day_open and unit != "D"
                if unit in ("D", "M"):
                    self.mentioned["M"] = draft.first
                self.mentioned["Y"] = draft.first
                return

    def unit_at(self, day: date | None, unit: str, *, unknown: str) -> Draft:
        """The calendar unit that a day is in, as a date; `unknown` is its value where the day is not known."""
        if day is None:
            return Draft("DATE", unknown)
        return Draft("TIME" if unit == "NI" else "DATE", spell(day, unit), *stretch(day, unit))
