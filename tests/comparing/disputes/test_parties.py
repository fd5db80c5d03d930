"""Test where two parties are said to have done, or begun, the same."""

from rashomon.comparing.disputes.parties import compare_responsibility, compare_sequence
from rashomon.knowledge.slots import load_slots
from tests.comparing.disputes.claiming import make, words

SLOTS = load_slots()
GATES = words("open", "gat", "dam")


def test_one_act_was_done_by_two() -> None:
    one = make("a", "the union", "responsibility", "Varga Textiles", unit="act", near=GATES)
    other = make("b", "the owner", "responsibility", "Weavers' Union", unit="act", near=GATES)
    (found,) = compare_responsibility((one, other), (), SLOTS)
    assert {claims[0].value for claims in found.sides} == {"Varga Textiles", "Weavers' Union"}
    elsewhere = make("b", "the owner", "responsibility", "Weavers' Union", unit="act", near=words("burn", "mill"))
    assert compare_responsibility((one, elsewhere), (), SLOTS) == []


def test_harm_to_the_same_was_done_by_two() -> None:
    hurt = words("farmer", "yarrow")
    one = make("a", "Osteria", "responsibility", "Velmark", unit="ASSAULT", harmed=hurt, country="VEL")
    other = make("b", "Velmark", "responsibility", "Osteria", unit="ASSAULT", harmed=hurt, country="OST")
    assert len(compare_responsibility((one, other), (), SLOTS)) == 1
    others = make("b", "Velmark", "responsibility", "Osteria", unit="ASSAULT", harmed=words("driv"), country="OST")
    assert compare_responsibility((one, others), (), SLOTS) == []


def test_two_sides_are_said_to_have_begun() -> None:
    one = make("a", "police", "sequence", "strikers", kind="began", subject="strikers")
    other = make("b", "the union", "sequence", "police officers", kind="began", subject="police officers")
    (found,) = compare_sequence((one, other), SLOTS)
    assert {claims[0].value for claims in found.sides} == {"strikers", "police officers"}


def test_who_only_answered_did_not_begin() -> None:
    one = make("a", "police", "sequence", "strikers", kind="began")
    other = make("b", "the union", "sequence", "strikers", kind="answered")
    (found,) = compare_sequence((one, other), SLOTS)
    assert {claims[0].value for claims in found.sides} == {"strikers", "not strikers"}
    assert compare_sequence((one, make("b", "the union", "sequence", "police", kind="answered")), SLOTS) == []
