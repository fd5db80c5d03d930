"""Know what numbers count."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

from rashomon.errors import MissingResource
from rashomon.knowledge.currencies import Currencies, load_currencies
from rashomon.knowledge.numerals import Numbers, load_numbers

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figuring:
    """The words of numbers as they stand in a text, lower case.

    `parts`, `uncertain`, `few`, `fixed`, `scales`, `magnitudes` lead to numbers, `bounds` rows of words to how they
    bound a number, `lengths` rows of words to kilometres; `starting` are the words that a number may begin with.
    """

    numbers: Numbers
    currencies: Currencies
    parts: Mapping[str, float]
    halves: frozenset[str]
    wholly: frozenset[str]
    wholes_of: frozenset[int]
    no_share_after: frozenset[str]
    no_share_before: frozenset[str]
    uncertain: Mapping[str, int]
    few: Mapping[str, int]
    fixed: Mapping[str, int]
    bands: frozenset[str]
    none: frozenset[str]
    no_longer: frozenset[str]
    bounds: Mapping[Words, str]
    bounds_behind: Mapping[Words, str]
    fillers: frozenset[Words]
    matters: frozenset[str]
    scales: Mapping[str, int]
    magnitudes: Mapping[str, int]
    lengths: Mapping[Words, float]
    rates: frozenset[str]
    length_before: frozenset[str]
    doubtful: frozenset[str]
    attached: frozenset[str]
    percent: frozenset[Words]
    named: frozenset[str]
    numbering: frozenset[str]
    years: frozenset[str]
    months: frozenset[str]
    starting: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """The words of one language that say what is counted: lower-case lemmas, leading to units unless said otherwise.

    `objects_with`, `subjects_with` lead from a verb over a word near behind it to the unit.
    """

    version: str
    figuring: Figuring
    objects: Mapping[str, str]
    objects_with: Mapping[str, Mapping[str, str]]
    subjects: Mapping[str, str]
    subjects_with: Mapping[str, Mapping[str, str]]
    denied: Mapping[str, str]
    harm_in: Mapping[str, str]
    nouns: Mapping[str, str]
    persons: Mapping[str, str]
    bodies: frozenset[str]
    body_verbs: frozenset[str]
    cases: frozenset[str]
    diseases: frozenset[str]
    case_signs: frozenset[str]
    states: Mapping[str, str]
    plain_states: frozenset[str]
    between: frozenset[str]
    kept: Mapping[str, str]
    keeping: frozenset[str]
    keeping_in: frozenset[str]
    drawing: frozenset[str]
    altogether: frozenset[Words]
    led_by: Mapping[Words, str]
    numbering: frozenset[str]
    sure: frozenset[str]
    leaving: frozenset[str]
    wholes: frozenset[str]
    groups: frozenset[str]
    members: frozenset[str]
    compared: frozenset[Words]
    saying: frozenset[str]
    parts_before: frozenset[Words]
    parts_behind: frozenset[Words]
    lives: frozenset[str]
    suffering: frozenset[str]
    strikes: frozenset[str]
    escaping: frozenset[str]
    escaping_from: frozenset[str]
    toll_nouns: frozenset[str]
    toll_numbers: frozenset[str]
    toll_verbs: frozenset[str]
    toll_kinds: Mapping[str, str]
    generic: frozenset[str]
    people: frozenset[str]
    not_people: frozenset[str]
    ages: frozenset[str]
    over: frozenset[str]
    pronoun_before: frozenset[str]
    pronoun_behind: frozenset[str]
    troops: frozenset[str]
    strong: frozenset[str]


@cache
def load_counting(language: str = "en") -> Counting:
    """What numbers count in a language, an ISO 639-1 code. Raises MissingResource where there is no table."""
    folder = resources.files("rashomon.knowledge") / "data" / language
    try:
        table, people = (
            tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8")) for name in ("quantities", "people")
        )
    except FileNotFoundError as error:
        raise MissingResource(f"no table of quantities for language {language!r}; there is one for: en") from error
    figuring = _figuring(table, language)
    parts = (table["version"], people["version"], figuring.numbers.version, figuring.currencies.version)
    return Counting(
        version="/".join(parts),
        figuring=figuring,
        objects=_units(table["objects"]),
        objects_with=MappingProxyType(table["objects_with"]),
        subjects=_units(table["subjects"]),
        subjects_with=MappingProxyType(table["subjects_with"]),
        denied=_units(table["denied"]),
        harm_in=_units(table["harm_in"]),
        nouns=_units(table["nouns"]),
        persons=_units(table["persons"]),
        bodies=frozenset(table["bodies"]["nouns"]),
        body_verbs=frozenset(table["bodies"]["verbs"]),
        cases=frozenset(table["cases"]["nouns"]),
        diseases=frozenset(table["cases"]["diseases"]),
        case_signs=frozenset(table["cases"]["signs"]),
        states=_units(table["states"]),
        plain_states=frozenset(table["plain_states"]["words"]),
        between=frozenset(table["between"]["words"]),
        kept=MappingProxyType(table["kept"]),
        keeping=frozenset(table["keeping"]["verbs"]),
        keeping_in=frozenset(table["keeping"]["prepositions"]),
        drawing=frozenset(table["drawing"]["verbs"]),
        altogether=_rows(table["altogether"]["behind"]),
        led_by=MappingProxyType({tuple(words.split()): unit for words, unit in table["led_by"].items()}),
        numbering=frozenset(table["numbering"]["words"]),
        sure=frozenset(table["sure"]["verbs"]),
        leaving=frozenset(table["leaving"]["verbs"]),
        wholes=frozenset(table["wholes"]["nouns"]),
        groups=frozenset(table["groups"]["nouns"]),
        members=frozenset(table["members"]["verbs"]),
        saying=frozenset(table["compared"]["saying"]),
        compared=_rows(table["compared"]["before"]),
        parts_before=_rows(table["parts_of"]["before"]),
        parts_behind=_rows(table["parts_of"]["behind"]),
        lives=frozenset(table["lives"]["verbs"]),
        suffering=frozenset(table["suffering"]["verbs"]),
        strikes=frozenset((*table["strikes"]["nouns"], *table["strikes"]["verbs"])),
        escaping=frozenset(table["escaping"]["nouns"]),
        escaping_from=frozenset(table["escaping"]["from"]),
        toll_nouns=frozenset(table["tolls"]["nouns"]),
        toll_numbers=frozenset(table["tolls"]["numbers"]),
        toll_verbs=frozenset(table["tolls"]["verbs"]),
        toll_kinds=MappingProxyType(table["toll_kinds"]),
        generic=frozenset(table["generic"]["nouns"]),
        people=frozenset(table["people"]["nouns"])
        | _units(table["persons"]).keys()
        | frozenset(table["generic"]["nouns"])
        | _listed(people["words"]),
        not_people=frozenset(table["not_people"]["nouns"]),
        ages=frozenset(table["ages"]["words"]),
        over=frozenset(table["ages"]["over"]),
        pronoun_before=frozenset(table["pronouns"]["before"]),
        pronoun_behind=frozenset(table["pronouns"]["behind"]),
        troops=frozenset(table["troops"]["nouns"]),
        strong=frozenset(table["troops"]["strong"]),
    )


def _figuring(table: dict[str, Any], language: str) -> Figuring:
    numbers = load_numbers(language)
    fixed, uncertain, few, none = table["fixed"], table["uncertain"], table["few"], table["none"]["words"]
    shares, halves = table["shares"], table["shares"]["halves"]
    return Figuring(
        numbers=numbers,
        currencies=load_currencies(language),
        parts=MappingProxyType(table["parts"]),
        halves=frozenset(halves),
        wholly=frozenset(shares["wholly"]),
        wholes_of=frozenset(shares["of"]),
        no_share_after=frozenset(shares["not_after"]),
        no_share_before=frozenset(shares["not_before"]),
        uncertain=MappingProxyType(uncertain),
        few=MappingProxyType(few),
        fixed=MappingProxyType(fixed),
        bands=frozenset(table["bands"]["words"]),
        none=frozenset(none),
        no_longer=frozenset(table["none"]["not_before"]),
        bounds=MappingProxyType({tuple(words.split()): kind for words, kind in table["bounds"].items()}),
        bounds_behind=MappingProxyType({tuple(words.split()): kind for words, kind in table["bounds_behind"].items()}),
        fillers=_rows(table["fillers"]["words"]),
        matters=frozenset(table["matters"]["words"]),
        scales=MappingProxyType({**numbers.scales, "dozen": fixed["dozen"]}),
        magnitudes=MappingProxyType(table["magnitudes"]),
        lengths=MappingProxyType({tuple(words.split()): length for words, length in table["lengths"].items()}),
        rates=frozenset(table["length_words"]["rates"]),
        length_before=frozenset(table["length_words"]["before"]),
        doubtful=frozenset(table["length_words"]["doubtful"]),
        attached=frozenset(table["length_words"]["attached"]),
        percent=_rows(table["percent"]["words"]),
        named=frozenset(table["named"]["words"]),
        numbering=frozenset(table["named"]["numbers"]),
        years=frozenset(table["years"]["words"]),
        months=frozenset(table["years"]["months"]),
        starting=frozenset(("a", "an", *numbers.cardinals, *numbers.scales, *fixed, *uncertain, *none, *halves)),
    )


def _units(table: dict[str, Any]) -> Mapping[str, str]:
    """From units with their words to words with their unit."""
    return MappingProxyType({word: unit for unit, words in table.items() for word in words})


def _rows(words: list[str]) -> frozenset[Words]:
    return frozenset(tuple(one.split()) for one in words)


def _listed(words: str) -> frozenset[str]:
    return frozenset(word.strip() for word in words.split(","))
