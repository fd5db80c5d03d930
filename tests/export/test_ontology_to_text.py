"""The page of a term shows what is known of it, on lines that fit."""

import pytest

from rashomon.export.ontology_to_text import terms_to_text, types_to_text
from rashomon.export.wrap import Page
from rashomon.knowledge.cameo import load_cameo
from rashomon.knowledge.ontology import load_ontology
from rashomon.knowledge.terms import list_types, look_up

ONTOLOGY, CAMEO = load_ontology(), load_cameo()


def show(term: str, width: int = 80) -> str:
    return "".join(terms_to_text(look_up(term, ONTOLOGY, CAMEO), Page(width=width)))


def test_the_table_shows_each_type_under_its_class() -> None:
    shown = "".join(types_to_text(list_types(ONTOLOGY, CAMEO), Page()))
    assert all(f"\n   {name} " in shown for name in ONTOLOGY.types)
    assert shown.index("verbal cooperation (quad class 1)") < shown.index("AGREE") < shown.index("COOPERATE")
    assert "ACCUSE     -3.0" in shown


@pytest.mark.parametrize(
    ("term", "lines"),
    [
        ("ASSAULT", ["ASSAULT · type · material conflict (quad class 4) · score -9.0", "1822  -9.0  tortures"]),
        ("AID", ["asks for a recipient"]),
        ("torture", ["torture · mode of ASSAULT · score -8.5", "“torture” · 3 meanings"]),
        ("terrorism", ["terrorism · context", "groups called terrorist"]),
        ("1823", ["1823 · CAMEO code · within 182 · Goldstein -10.0 · ASSAULT", "kills by bodily assault"]),
        ("012", ["PLOVER has no type of its own for it"]),
        ("1951", ["Goldstein none"]),
        ("0353", ["promised RETREAT release"]),
        ("crack down", ["“crack down” · 1 meaning", "verb “crack down” → COERCE restrict · CAMEO 172 · repression"]),
    ],
)
def test_a_term_shows_what_is_known_of_it(term: str, lines: list[str]) -> None:
    shown = show(term)
    assert all(line in shown for line in lines), shown


@pytest.mark.parametrize("term", ["ASSAULT", "strike", "18"])
def test_lines_fit_the_page(term: str) -> None:
    assert max(map(len, show(term, width=60).splitlines())) <= 60
