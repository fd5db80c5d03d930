"""Know the words that tell when."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from rashomon.errors import MissingResource
from rashomon.knowledge.forms import Alphabet, Form, make_form, words_of
from rashomon.knowledge.numerals import Numbers, load_numbers

_NAMED = {  # the class that the words of a table are of
    "months": "MONTH",
    "weekdays": "WEEKDAY",
    "plural_weekdays": "WEEKDAYS",
    "seasons": "SEASON",
    "dayparts": "DAYPART",
    "units": "UNIT",
    "plural_units": "UNITS",
    "decades": "DECADE",
    "fuzzy": "FUZZY",
    "near_days": "NEARDAY",
    "vague": "VAGUE",
    "sets": "SETWORD",
    "zones": "ZONE",
    "zone_cities": "CITY",
    "zone_regions": "REGION",
}
_FURTHER = ("steps", "season_months", "plans", "aims", "other_kinds")
_CAPITAL = frozenset({"months", "weekdays", "plural_weekdays", "zone_cities"})
SHAPES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "hour": frozenset({"NUMBER", "DAY", "HOUR"}),
        "day": frozenset({"NUMBER", "DAY"}),
        "year": frozenset({"NUMBER", "YEAR"}),
        "short year": frozenset({"YEAR"}),
        "year or hours": frozenset({"NUMBER", "YEAR", "HOURS"}),
        "number or hours": frozenset({"NUMBER", "HOURS"}),
        "number": frozenset({"NUMBER"}),
        "ordinal": frozenset({"ORDINAL"}),
        "decade": frozenset({"DECADE"}),
        "clock": frozenset({"CLOCK"}),
        "number or clock": frozenset({"NUMBER", "POINTED"}),
        "date": frozenset({"DATE"}),
    }
)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The time words of one language.

    `signs` leads a word as written to the sign of its classes, `shapes` the kind of a figure; `forms` holds under each
    sign the forms that may begin with it. The further tables lead words, lower case, to what they stand for.
    """

    version: str
    numbers: Numbers
    signs: Mapping[str, str]
    shapes: Mapping[str, str]
    forms: Mapping[str, tuple[Form, ...]]
    tables: Mapping[str, Mapping[str, Any]]
    abbreviations: frozenset[str]


@cache
def load_calendar(language: str = "en") -> Calendar:
    """The calendar of a language, an ISO 639-1 code. Raises MissingResource where there is none."""
    path = resources.files("rashomon.knowledge") / "data" / language / "calendar.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingResource(f"no calendar for language {language!r}; there is one for: en") from error
    numbers = load_numbers(language)
    rows = list(_rows(table))
    spelled = _classes(table, numbers, rows)
    alphabet = Alphabet([*spelled.values(), *SHAPES.values()])
    forms = [make_form(row, table["parts"], alphabet) for row in rows]
    return Calendar(
        version=f"{table['version']}/{numbers.version}",
        numbers=numbers,
        signs=MappingProxyType({word: alphabet.sign(classes) for word, classes in spelled.items()}),
        shapes=MappingProxyType({name: alphabet.sign(classes) for name, classes in SHAPES.items()}),
        forms=MappingProxyType({sign: tuple(form for form in forms if sign in form.firsts) for sign in alphabet.signs}),
        tables=MappingProxyType(
            {name: {word.lower(): value for word, value in table[name].items()} for name in (*_NAMED, *_FURTHER)}
        ),
        abbreviations=frozenset(table["abbreviations"]["words"]),
    )


def _rows(table: dict[str, Any]) -> Iterator[dict[str, str]]:
    """The forms of the table, and those that its phrases make."""
    yield from table["forms"]
    for means, frame in table["phrase_forms"].items():
        for value, phrases in table[frame["table"]].items():
            for phrase in phrases:
                for form in frame["forms"]:
                    yield {"form": form.replace("PHRASE", phrase), "means": means, "value": value}


def _classes(table: dict[str, Any], numbers: Numbers, rows: list[dict[str, str]]) -> dict[str, frozenset[str]]:
    """Every word that forms know, as it may be written, with its classes; a word is a class of its own."""
    classes: dict[str, set[str]] = {}
    capital: dict[str, set[str]] = {}
    for name, kind in _NAMED.items():
        for word in table[name]:
            (capital if name in _CAPITAL else classes).setdefault(word.lower(), set()).add(kind)
    for kind, words in table["classes"].items():
        for word in words:
            classes.setdefault(word, set()).add(kind)
    for word, value in numbers.cardinals.items():
        shape = "hour" if 0 < value <= 12 else "day" if 0 < value < 32 else "number"
        classes.setdefault(word, set()).update(SHAPES[shape])
    for word in numbers.ordinals:
        classes.setdefault(word, set()).add("ORDINAL")
    for word in words_of([row["form"] for row in rows] + list(table["parts"].values())):
        (classes if word == word.lower() else capital).setdefault(word.lower(), set()).add(word)
    spelled: dict[str, frozenset[str]] = {}
    for word, kinds in classes.items():
        spelled.update(dict.fromkeys((word, word.title(), word.upper(), word.capitalize()), frozenset(kinds)))
    for word, kinds in capital.items():
        every = frozenset(kinds | classes.get(word, set()))
        spelled.update(dict.fromkeys((word.title(), word.upper(), word.capitalize()), every))
    return spelled
