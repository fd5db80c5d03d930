"""Who is one person, who is not."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from rashomon.export.handover.proper_names import load_proper_names
from rashomon.export.handover.redaction.profiles import PROFILES
from rashomon.export.handover.redaction.roll import ANOTHER, Roll
from rashomon.export.handover.sight import Sight
from rashomon.knowledge.name_words import load_names
from rashomon.knowledge.redaction_words import load_redaction_words
from rashomon.records.attribution import Attribution
from rashomon.records.entity import Attribute, Entity
from rashomon.records.reading import Reading
from rashomon.records.report import Head
from rashomon.records.span import Span
from tests.export.sample import RECIPE

DEAD = (Attribute(name="status", value="dead", span=Span(0, 1)),)


def _read(text: str, *victims: str, others: tuple[str, ...] = ()) -> Sight:
    """A reading in which the victims die; each name has a mention where it stands."""

    def entities() -> Iterator[Entity]:
        for number, name in enumerate((*victims, *others)):
            span = Span(text.index(name), text.index(name) + len(name))
            yield Entity(
                id=f"e{number}",
                name=name,
                type="person",
                mentions=(span,),
                attributes=DEAD if name in victims else (),
            )

    starts = [0, *(at + 2 for at, character in enumerate(text[:-2]) if character == ".")]
    return Sight(
        Reading(
            recipe=RECIPE,
            report=Head(id="r", sha256="0" * 64),
            text=text,
            sentences=tuple(Span(at, at + 1) for at in starts),
            entities=tuple(entities()),
        )
    )


def _roll(*sights: Sight, profile: str = "victims") -> Roll:
    roll = Roll(PROFILES[profile], load_redaction_words(), load_names(), load_proper_names())
    for sight in sights:
        roll.read(sight)
    return roll


def test_a_surname_is_of_the_one_who_bears_it() -> None:
    roll = _roll(_read("We saw Rand fall.", "Rand"), _read("Ivo Rand died.", "Ivo Rand"))
    (person,) = roll.people()
    assert (person.label, person.names) == ("Person 1", ("Ivo Rand", "Rand"))


def test_a_surname_of_two_is_nobodys_own() -> None:
    people = _roll(_read("Ivo Rand, Lena Rand and Rand died.", "Ivo Rand", "Lena Rand", "Rand")).people()
    assert [person.names for person in people] == [("Ivo Rand",), ("Lena Rand",)]


def test_other_spellings_are_one() -> None:
    people = _roll(
        _read("We mourn Mohammed al-Rashidi.", "Mohammed al-Rashidi"),
        _read("We saw Muhammad Al Rashedi.", others=("Muhammad Al Rashedi",)),
    ).people()
    assert [person.label for person in people] == ["Person 1"]
    assert {"rashidi", "rashedi"} <= people[0].words


def test_a_namesake_is_another() -> None:
    people = _roll(_read("We mourn Ivo Rand. In town Petr Rand spoke.", "Ivo Rand", others=("Petr Rand",))).people()
    assert [(person.label, person.names) for person in people] == [
        ("Person 1", ("Ivo Rand",)),
        (ANOTHER, ("Petr Rand",)),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Miners died.", "Miners"),
        ("Some workers died.", "Some workers"),
        ("Two of them died.", "Two of them"),
        ("Dockers died. Other dockers left.", "Dockers"),
    ],
)
def test_a_word_that_begins_a_sentence_is_no_name(text: str, name: str) -> None:
    assert not _roll(_read(text, name)).people()


def test_a_nickname_is_found_in_a_mention() -> None:
    sight = _read("In town Ivo Rand died, and Vanya was buried.", "Ivo Rand")
    (entity,) = sight.reading.entities
    longer = replace(entity, mentions=(*entity.mentions, Span(27, 32)))
    reading = replace(sight.reading, entities=(longer,))
    assert "vanya" in _roll(Sight(reading)).people()[0].words


def test_a_source_without_an_entity_is_found_in_its_words() -> None:
    text = "It burnt, said a nurse at the clinic. It burnt, said his aunt Lena. It burnt, said the Free Union."

    def said(words: str) -> Attribution:
        at = text.index(words)
        return Attribution(
            id=words, source=(Span(at, at + len(words)),), cue=(), content=(), quotation="indirect", stance="asserts"
        )

    reading = Reading(
        recipe=RECIPE,
        report=Head(id="r", sha256="0" * 64),
        text=text,
        attributions=tuple(map(said, ("a nurse at the clinic", "his aunt Lena", "the Free Union"))),
    )
    roll = _roll(Sight(reading), profile="sources")
    assert [(person.label, person.names) for person in roll.people()] == [("Source 1", ("Lena",))]
    assert [said for _, said in roll.phrases()] == ["a nurse at the clinic"]
