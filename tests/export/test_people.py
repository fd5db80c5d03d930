"""People come first, each with what is said of them by whom."""

from dataclasses import replace

from rashomon.export.people import gather_people
from rashomon.export.statements import arrange
from tests.export.eventful import READING, find


def test_people_stand_before_bodies_and_places_are_left_out() -> None:
    found = gather_people(READING, arrange(READING))
    assert [(one.name, one.about, one.mentions) for one in found] == [
        ("Ivo Rand", ("person", "Armenia", "labour"), "2 mentions"),
        ("Kelvar police", ("organization", "police"), "1 mention"),
        ("Interior Ministry", ("government",), "1 mention"),
    ]


def test_doubtful_mentions_are_counted_apart() -> None:
    entity = READING.entities[0]
    reading = replace(READING, entities=(replace(entity, doubtful=entity.mentions[1:]), *READING.entities[1:]))
    assert gather_people(reading, ())[0].mentions == "1 mention, 1 unsure"


def test_each_value_stands_once_with_all_who_say_it() -> None:
    person = gather_people(READING, arrange(READING))[0]
    assert [(fact.name, fact.value, fact.words) for fact in person.facts] == [
        ("age", "34", ()),
        ("status", "injured", ("beaten",)),
    ]
    assert person.facts[0].who == "alleged by his brother Petr (relayed by Radio Lume)"
    assert person.facts[1].who.endswith("; denied by the Interior Ministry")


def test_two_values_of_one_thing_stand_beside_each_other() -> None:
    entity = READING.entities[0]
    other = replace(entity.attributes[0], value="36", span=find("31"), attribution=None)
    reading = replace(READING, entities=(replace(entity, attributes=(*entity.attributes, other)),))
    facts = gather_people(reading, arrange(reading))[0].facts
    assert [(fact.value, fact.who) for fact in facts if fact.name == "age"] == [
        ("36", "according to the report itself"),
        ("34", "alleged by his brother Petr (relayed by Radio Lume)"),
    ]


def test_nationality_is_said_by_the_name_of_the_country() -> None:
    entity = READING.entities[0]
    said = replace(entity.attributes[0], name="nationality", value="ARM")
    reading = replace(READING, entities=(replace(entity, attributes=(said,)),))
    assert gather_people(reading, ())[0].facts[0].value == "Armenia"
