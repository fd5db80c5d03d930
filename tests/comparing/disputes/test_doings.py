"""Test which tellings are denied."""

from rashomon.comparing.disputes.doings import compare_occurrence
from rashomon.knowledge.slots import load_slots
from tests.comparing.disputes.claiming import make, words

SLOTS = load_slots()
DOOR = words("foreman", "lock", "north", "door")
TOLD = make("a", "Ada Brill", "occurrence", "asserted", text="The foreman locked the north door", about=DOOR)
DENIED = make("b", "the company", "occurrence", "denied", text="that the foreman had locked the door", about=DOOR)


def test_one_denies_what_another_tells() -> None:
    (found,) = compare_occurrence((DENIED,), (TOLD,), SLOTS)
    assert found.sides == ((TOLD,), (DENIED,))
    assert found.about == "the foreman had locked the door"


def test_nobody_denies_itself_nor_in_one_sentence() -> None:
    own = make("a", "the company", "occurrence", "asserted", text=TOLD.text, about=DOOR)
    assert compare_occurrence((DENIED,), (own,), SLOTS) == []
    inside = make("c", "Ada Brill", "occurrence", "asserted", text=TOLD.text, about=DOOR, quote=DENIED.holder.quote)
    assert compare_occurrence((DENIED,), (inside,), SLOTS) == []


def test_a_telling_that_is_negated_is_not_what_is_denied() -> None:
    never = make("a", "Ada Brill", "occurrence", "asserted", text="The north door has no lock", about=DOOR)
    assert compare_occurrence((DENIED,), (never,), SLOTS) == []


def test_a_general_denial_is_of_what_is_alleged_in_its_report() -> None:
    general = make("a", "the company", "occurrence", "denied", text="any wrongdoing", about=words("wrongdo"))
    alleged = make("a", "the weavers", "occurrence", "asserted", text="guards beat two", stance="alleges")
    (found,) = compare_occurrence((general,), (alleged,), SLOTS)
    assert found.sides[0] == (alleged,)
    elsewhere = make("b", "the weavers", "occurrence", "asserted", text="guards beat two", stance="alleges")
    assert compare_occurrence((general,), (elsewhere,), SLOTS) == []


def test_denials_of_one_telling_are_one_dispute() -> None:
    second = make("c", "the foreman", "occurrence", "denied", text="that he had locked the door", about=DOOR)
    (found,) = compare_occurrence((DENIED, second), (TOLD,), SLOTS)
    assert found.sides == ((TOLD,), (DENIED, second))


def test_the_same_words_in_another_report_are_what_is_denied() -> None:
    whole = words("ferry", "overload")
    told = make("a", "the union", "occurrence", "asserted", text="that the ferry had been overloaded", about=whole,
                quote="that the ferry had been overloaded")  # fmt: skip
    denied = make("b", "Strait Lines", "occurrence", "denied", text="that the ferry had been overloaded", about=whole,
                  quote="Strait Lines denied that the ferry had been overloaded.")  # fmt: skip
    (found,) = compare_occurrence((denied,), (told,), SLOTS)
    assert found.sides == ((told,), (denied,))


def test_what_else_is_said_of_somebody_is_not_the_deed() -> None:
    marn = words("ilse", "marn", "harbour", "master")
    denied = make("a", "the ministry", "occurrence", "denied", text="that police had beaten the harbour master",
                  about=marn | {"beat"}, near=frozenset({"beat"}))  # fmt: skip
    held = make("b", "the prosecutor", "occurrence", "asserted", text="that the harbour master was held", about=marn)
    beaten = make("c", "her lawyer", "occurrence", "asserted", text="that they beat her", about=marn | {"beat"})
    (found,) = compare_occurrence((denied,), (held, beaten), SLOTS)
    assert found.sides == ((beaten,), (denied,))
