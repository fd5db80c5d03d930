"""Test the words that name who acts or suffers."""

import pytest

from rashomon.errors import MissingResource
from rashomon.knowledge.actors import load_actors


@pytest.mark.parametrize(
    ("words", "country"),
    [
        *(
            ("U.S.", "USA"),
            ("UK", "GBR"),
            ("UAE", "ARE"),
            ("DRC", "COD"),
            ("DPRK", "PRK"),
            ("ROK", "KOR"),
            ("PRC", "CHN"),
        ),
        *(("FYROM", "MKD"), ("BiH", "BIH"), ("KSA", "SAU"), ("Netherlands", "NLD"), ("Ivorian", "CIV")),
        *(("Republic of Estonia", "EST"), ("Republic of China", "TWN"), ("Republic of Korea", "KOR")),
        *(("Democratic Republic of Congo", "COD"), ("Republic of the Congo", "COG"), ("Congolese", "COD")),
        *(("Zaire", "COD"), ("Burma", "MMR"), ("Soviet Union", "RUS"), ("Yugoslavia", "SRB"), ("Ceylon", "LKA")),
        *(("Baku", "AZE"), ("Kingston", None), ("nowhere", None)),
    ],
)
def test_country_of_a_name(words: str, country: str | None) -> None:
    assert load_actors().country(words) == country


@pytest.mark.parametrize(
    ("words", "role", "country"),
    [
        ("IDF", "MIL", "ISR"),
        ("U.N.", "IGO", None),
        ("Xinhua", "MED", "CHN"),
        ("Médecins Sans Frontières", "NGO", None),
        ("Medecins Sans Frontieres", "NGO", None),
        ("SANA", "MED", "SYR"),
    ],
)
def test_body_of_a_name(words: str, role: str, country: str | None) -> None:
    body = load_actors().body(words)
    assert body is not None
    assert (body.role, body.country) == (role, country)


@pytest.mark.parametrize("words", ["Sana", "Who", "Ice", "Harbour Workers"])
def test_a_word_is_no_body(words: str) -> None:
    assert load_actors().body(words) is None


def test_every_body_is_of_a_country() -> None:
    actors = load_actors()
    known = {*actors.lands.values(), None}
    assert {body.country for body in actors.bodies.values()} <= known
    assert {body.role for body in actors.bodies.values()} <= {noun.role for noun in actors.nouns.values()}
    assert all(name in actors.bodies for name in actors.capitals)


def test_no_body_has_the_name_of_a_country_or_people() -> None:
    actors = load_actors()
    assert not actors.bodies.keys() & (actors.lands.keys() | actors.peoples.keys()) - {"vatican", "holy see"}


def test_a_language_without_a_table() -> None:
    with pytest.raises(MissingResource, match="no table of actors"):
        load_actors("xx")
