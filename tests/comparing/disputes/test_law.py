"""Test where it is disputed that an act was lawful."""

from rashomon.comparing.disputes.law import compare_legality
from rashomon.knowledge.slots import load_slots
from tests.comparing.disputes.claiming import make, words

SLOTS = load_slots()
SEARCH = words("search", "mill")
LAWFUL = make("a", "the ministry", "legality", "lawful", about=SEARCH)


def test_one_act_is_called_lawful_and_unlawful() -> None:
    unlawful = make("b", "Ida Moss", "legality", "unlawful", about=SEARCH)
    (found,) = compare_legality((LAWFUL, unlawful), (), SLOTS)
    assert found.sides == ((LAWFUL,), (unlawful,))
    assert compare_legality((LAWFUL, make("b", "Ida Moss", "legality", "unlawful")), (), SLOTS) == []


def test_no_law_allows_torture() -> None:
    told = make("b", "Ida Moss", "occurrence", "asserted", text="men were tortured", stance="alleges", about=SEARCH)
    (found,) = compare_legality((LAWFUL,), (told,), SLOTS)
    assert [claim.value for claim in found.sides[1]] == ["unlawful"]
