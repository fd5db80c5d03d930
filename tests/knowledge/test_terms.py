"""A term of the ontology is found, whatever kind of term it is."""

import pytest

from rashomon.knowledge.cameo import load_cameo
from rashomon.knowledge.ontology import load_ontology
from rashomon.knowledge.terms import Terms, list_types, look_up, suggest

ONTOLOGY, CAMEO = load_ontology(), load_cameo()


def find(term: str) -> Terms:
    return look_up(term, ONTOLOGY, CAMEO)


def test_all_types_are_listed() -> None:
    assert [one.name for one in list_types(ONTOLOGY, CAMEO).types] == list(ONTOLOGY.types)


def test_a_type_has_its_class_modes_codes_and_words() -> None:
    found = find("COERCE")
    (one,) = found.types
    assert (one.quad, one.quad_name, one.score) == (4, "material conflict", -7.0)
    assert one.modes["arrest"] == -7.0
    assert "173" in {code.code for code in one.cameo}
    assert "round up" in one.words.verbs
    assert "detention" in one.words.nouns
    assert not (found.modes or found.contexts or found.codes or found.words)


def test_a_type_in_small_letters_may_be_a_word_too() -> None:
    found = find("assault")
    assert [one.name for one in found.types] == ["ASSAULT"]
    assert {one.part for one in found.words} == {"verb", "noun"}


def test_a_mode_is_found_in_each_type_that_has_it() -> None:
    assert [one.type for one in find("expel").modes] == ["THREATEN", "SANCTION"]
    (mode,) = find("torture").modes
    assert (mode.score, [code.code for code in mode.cameo]) == (-8.5, ["1822"])


@pytest.mark.parametrize("term", ["human_rights", "human rights", "Human_Rights"])
def test_a_context_is_found(term: str) -> None:
    (context,) = find(term).contexts
    assert context.gloss == "human rights in general"
    assert "092" in {code.code for code in context.cameo}


def test_a_code_is_found_with_its_place_among_codes() -> None:
    (one,) = find("182").codes
    assert (one.broader, [code.code for code in one.narrower]) == ("18", ["1821", "1822", "1823"])
    (leaf,) = find("1823").codes
    assert (leaf.code.goldstein, leaf.code.type, leaf.narrower) == (-10.0, "ASSAULT", ())
    assert "execute" in leaf.words.verbs
    assert find("0353").codes[0].spoken_of == ("promised RETREAT release",)


def test_a_word_has_its_meanings_in_the_order_in_which_they_are_tried() -> None:
    verbs = [one for one in find("strike").words if one.part == "verb"]
    assert [one.type for one in verbs] == [sense.type for sense in ONTOLOGY.verbs["strike"]]
    assert any(one.object is not None for one in verbs)


def test_a_phrase_is_found_by_itself_and_under_its_first_word() -> None:
    assert [one.word for one in find("crack  Down").words] == ["crack down"]
    assert "crack down" in {one.word for one in find("crack").words}


def test_what_is_not_there_is_not_found_and_what_is_near_is_named() -> None:
    assert not find("arrested").found
    assert suggest("arrested", ONTOLOGY, CAMEO)[0] == "arrest"
    assert "ASSAULT" in suggest("ASSULT", ONTOLOGY, CAMEO)
    assert suggest("qqqqqq", ONTOLOGY, CAMEO) == []
