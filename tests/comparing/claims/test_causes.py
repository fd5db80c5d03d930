"""Test what is claimed to have brought something about, or to have been hit."""

from rashomon.comparing.claims.causes import aim, diagnose, explain, find_faults, give_reasons
from rashomon.pipeline import Tools
from tests.comparing.claims.claiming import claim


def test_a_link_leads_to_a_cause_of_a_kind(tools: Tools) -> None:
    (found,) = claim(tools, explain, "The fire was caused by a short circuit, fire chief Ilda Moss said.")
    assert (found.value, found.kind, found.unit, found.final) == ("short circuit", "electricity", "mishap", False)
    assert {"short", "circuit"} <= found.near
    assert found.holder.name == "fire chief Ilda Moss"


def test_a_cause_may_stand_before_its_effect(tools: Tools) -> None:
    (found,) = claim(tools, explain, "Faulty wiring caused the fire, police said.")
    assert (found.value, found.kind) == ("Faulty wiring", "defect")


def test_a_cause_behind_not_is_turned_around(tools: Tools) -> None:
    (found,) = claim(tools, explain, "The fire was not caused by arson, police said.")
    assert (found.value, found.final) == ("not arson", True)


def test_without_an_effect_there_is_no_cause(tools: Tools) -> None:
    assert claim(tools, explain, "The shop was closed because of the strike, the owner said.") == []


def test_a_word_may_be_a_cause_of_death_itself(tools: Tools) -> None:
    text = "Emil Tarn is dead, the mayor said. Tarn had a heart attack, the prison said."
    assert ("heart attack", "illness") in [(c.value, c.kind) for c in claim(tools, diagnose, text)]


def test_what_was_hit_is_of_civil_or_of_armed_kind(tools: Tools) -> None:
    text = "The drone hit a clinic, nurse Ada Brill said. The drone hit an ammunition depot, Colonel Jon Kesk said."
    assert [(c.value, c.kind, c.unit) for c in claim(tools, aim, text)] == [
        ("clinic", "civil", "site"),
        ("ammunition depot", "armed", "site"),
    ]
    assert claim(tools, aim, "The clinic was built in Lissa, the mayor said.") == []


def test_a_fault_is_a_cause_wherever_a_report_tells_of_a_mishap(tools: Tools) -> None:
    text = "A bus crashed near Lissa. The brakes failed, the union said. The driver had not fallen asleep, it said."
    assert [(c.value, c.kind, c.final) for c in claim(tools, find_faults, text)] == [
        ("brakes failed", "defect", False),
        ("not fallen asleep", "error", True),
    ]
    assert claim(tools, find_faults, "A watchman had fallen asleep, the union said.") == []


def test_what_somebody_died_after_is_a_cause_of_a_kind_only(tools: Tools) -> None:
    assert [c.kind for c in claim(tools, explain, "He died after guards beat him, a witness said.")] == ["violence"]
    assert claim(tools, explain, "He died after he had been taken to Lissa, a witness said.") == []


def test_a_fire_is_what_something_set_light_to(tools: Tools) -> None:
    (found,) = claim(tools, explain, "Sparks had set light to the cotton, the mayor said.")
    assert (found.value, found.unit) == ("Sparks", "mishap")


def test_a_reason_for_what_no_family_knows(tools: Tools) -> None:
    (found,) = claim(tools, give_reasons, "The school roof fell in because of the snow, the engineer said.")
    assert (found.value, found.unit) == ("the snow", "any")
    assert {"school", "roof"} <= found.harmed
    assert claim(tools, give_reasons, "It came because of the snow, the engineer said.") == []
