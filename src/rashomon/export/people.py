"""Gather what is said of people, of bodies."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.export.statements import Statement
from rashomon.export.visible import flatten
from rashomon.export.voices import Voice, Voices, say_voices
from rashomon.export.wording import say_count, say_country, say_role, say_type, say_value
from rashomon.records.entity import Entity
from rashomon.records.reading import Reading

NOBODY = frozenset({"place", "thing", "unknown"})  # types of entities that no one can ask about by name
_MOST_WORDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something said of somebody: `age`, `60`, the words “60-year-old” where they differ, according to whom."""

    name: str
    value: str
    words: tuple[str, ...]
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person or body, by its id, with what is known of it besides its name (`about`) and what is said of it.

    `mentions` is how often: “3 mentions, 1 unsure” has four, of which one may mean another.
    """

    id: str
    name: str
    about: tuple[str, ...]
    mentions: str
    facts: tuple[Fact, ...]
    is_person: bool


def gather_people(reading: Reading, statements: Sequence[Statement]) -> tuple[Person, ...]:
    """People first, then bodies, each in the order of the text; places, things, mere pronouns are neither."""
    voices = Voices(statements)
    found = [entity for entity in reading.entities if entity.type not in NOBODY]
    found.sort(key=lambda entity: (entity.type != "person", min(entity.mentions, default=(len(reading.text), 0))))
    return tuple(
        Person(
            id=entity.id,
            name=flatten(entity.name),
            about=tuple(_describe(entity)),
            mentions=_count(entity),
            facts=tuple(_gather_facts(reading.text, entity, voices)),
            is_person=entity.type == "person",
        )
        for entity in found
    )


def _describe(entity: Entity) -> Iterator[str]:
    type_ = say_type(entity.type)
    yield type_
    if entity.country:
        yield say_country(entity.country)
    if entity.role and say_role(entity.role) != type_:
        yield say_role(entity.role)


def _count(entity: Entity) -> str:
    unsure = len(entity.doubtful)
    sure = say_count(len(entity.mentions) - unsure, "mention")
    return f"{sure}, {unsure} unsure" if unsure else sure


def _gather_facts(text: str, entity: Entity, voices: Voices) -> Iterator[Fact]:
    """What is said, each value once, with all who say so."""
    said: dict[tuple[str, str], tuple[dict[str, None], list[Voice]]] = {}
    for attribute in sorted(entity.attributes, key=lambda attribute: attribute.span):
        key = (flatten(attribute.name), say_value(attribute.name, attribute.value))
        words, who = said.setdefault(key, ({}, []))
        quote = flatten(attribute.span.of(text))
        if quote.casefold() != key[1].casefold():
            words[quote] = None
        who.append(voices.find((attribute.attribution,) if attribute.attribution else ()))
    for (name, value), (words, who) in said.items():
        yield Fact(name=name, value=value, words=tuple(words)[:_MOST_WORDS], who=say_voices(who))
