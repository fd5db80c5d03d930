"""Test who is taken for one person, or one body, across the reports of a story."""

from collections.abc import Iterable
from dataclasses import replace

from rashomon.comparing.people import Name, find_people
from rashomon.knowledge.name_words import load_names
from rashomon.records.entity import Attribute, Entity
from rashomon.records.quantity import Quantity
from rashomon.records.reading import Reading
from rashomon.records.recipe import Recipe
from rashomon.records.report import Head
from rashomon.records.span import Span

RECIPE = Recipe(rashomon="0", id="0", stages={}, models={}, tables={}, settings={}, kernel="")
NAMES = load_names()


def _entity(name: str, kind: str = "person", times: int = 1, **attributes: str) -> Entity:
    return Entity(
        id=name,
        name=name,
        type=kind,
        mentions=(Span(0, 1),) * times,
        attributes=tuple(Attribute(name=key, value=value, span=Span(0, 1)) for key, value in attributes.items()),
    )


def _find(*reports: Iterable[Entity]) -> list[dict[str, str]]:
    """For each report the names that its entities have in the story."""
    return [{entity: known.name for entity, known in found.items()} for found in _found(*reports)]


def _found(*reports: Iterable[Entity]) -> list[dict[str, Name]]:
    readings = [
        Reading(recipe=RECIPE, report=Head(id=f"r{number}", sha256="0"), text="A dead man.", entities=tuple(entities))
        for number, entities in enumerate(reports)
    ]
    people = find_people(readings, {reading.report.id: "s1" for reading in readings}, NAMES)
    return [people[reading.report.id] for reading in readings]


def test_two_spellings_are_one_the_one_told_more_often() -> None:
    found = _find([_entity("Mohammed al-Rashidi", times=3)], [_entity("Muhammad Al Rashedi")])
    assert found == [{"Mohammed al-Rashidi": "Mohammed al-Rashidi"}, {"Muhammad Al Rashedi": "Mohammed al-Rashidi"}]


def test_a_name_may_have_small_words() -> None:
    assert _find([_entity("Ana von der Linde")], [_entity("Linde"), _entity("people of Lissa")]) == [
        {"Ana von der Linde": "Ana von der Linde"},
        {"Linde": "Ana von der Linde"},
    ]


def test_a_part_of_a_name_is_the_one_that_has_it() -> None:
    found = _find([_entity("Emil Tarn")], [_entity("Tarn"), _entity("Emil")])
    assert found[1] == {"Tarn": "Emil Tarn", "Emil": "Emil Tarn"}


def test_two_of_one_surname_stay_two() -> None:
    found = _find([_entity("Emil Tarn"), _entity("Helga Tarn")], [_entity("Tarn"), _entity("Helga")])
    assert found == [{"Emil Tarn": "Emil Tarn", "Helga Tarn": "Helga Tarn"}, {"Helga": "Helga Tarn"}]


def test_the_captain_is_the_one_captain_with_a_name() -> None:
    found = _find([_entity("Jon Kesk", title="captain")], [_entity("the captain")])
    assert found[1] == {"the captain": "Jon Kesk"}
    two = _find([_entity("Jon Kesk", title="captain"), _entity("Odo Brask", title="captain")], [_entity("the captain")])
    assert two[1] == {}


def test_what_one_report_takes_for_a_place_is_a_person_where_another_knows_it() -> None:
    found = _found([_entity("Emil Tarn")], [_entity("Emil Tarn", kind="place")])
    assert found[1] == {"Emil Tarn": Name("Emil Tarn", person=True)}


def test_a_body_is_no_person() -> None:
    found = _found(
        [_entity("Kelvar Health Ministry", kind="government")], [_entity("Health Ministry", kind="government")]
    )
    assert found[1] == {"Health Ministry": Name("Kelvar Health Ministry", person=False)}


def test_who_has_no_name_is_the_one_that_all_others_name() -> None:
    named = [_entity("Emil Tarn", status="dead")]
    found = _find(named, named, [_entity("the man", times=4, status="dead"), _entity("a boy", age="9")])
    assert found[2] == {"the man": "Emil Tarn"}
    with_the_name = _find(named, named, [_entity("the man", status="dead"), _entity("Tarn")])
    assert with_the_name[2] == {"Tarn": "Emil Tarn"}


def test_several_are_not_the_one_that_all_others_name() -> None:
    named, counted = [_entity("Emil Tarn", status="dead")], Quantity(id="q1", span=Span(0, 1), unit="killed", low=7)
    seven = Reading(
        recipe=RECIPE,
        report=Head(id="seven", sha256="0"),
        text="7 people",
        entities=(_entity("7 people", status="dead"),),
        quantities=(counted,),
    )
    one = replace(seven, quantities=(replace(counted, low=1),))
    others = [replace(seven, report=Head(id=name, sha256="0"), entities=tuple(named)) for name in ("a", "b")]
    story = dict.fromkeys(("seven", "a", "b"), "s1")
    assert find_people([*others, seven], story, NAMES)["seven"] == {}
    assert find_people([*others, one], story, NAMES)["seven"] == {"7 people": Name("Emil Tarn", person=True)}


def test_another_story_knows_nobody_of_this_one() -> None:
    readings = [
        Reading(recipe=RECIPE, report=Head(id=name, sha256="0"), text="x", entities=(_entity(called),))
        for name, called in (("a", "Emil Tarn"), ("b", "Tarn"))
    ]
    assert find_people(readings, {"a": "s1", "b": "s2"}, NAMES)["b"] == {}


def test_the_kin_of_somebody_is_not_somebody() -> None:
    found = _find([_entity("sister of Saida Morvan"), _entity("Neighbours of Saida Morvan"), _entity("Saida Morvan")])
    assert found[0]["Saida Morvan"] == "Saida Morvan"


def test_my_son_is_the_one_of_my_surname() -> None:
    son = _entity("son", kin="son of Mama Wekesa")
    found = _find([_entity("Juma Otieno Wekesa")], [_entity("Mama Wekesa"), son])
    assert found[1]["son"] == "Juma Otieno Wekesa"
    found = _find([_entity("Juma Otieno Wekesa"), _entity("Ali Wekesa")], [_entity("Mama Wekesa"), son])
    assert "son" not in found[1]
