"""Test the table of what claims are compared on."""

from rashomon.knowledge.slots import load_slots


def test_patterns_find_whole_words_in_any_case() -> None:
    slots = load_slots()
    assert slots.unlawful.search("The search was Unlawful.")
    assert not slots.lawful.search("The search was unlawful.")
    assert slots.final.search("Nine people died in all")
    assert not slots.final.search("Finally, nine people came")


def test_units_and_attributes_lead_to_slots() -> None:
    slots = load_slots()
    assert slots.units["killed"] == "deaths"
    assert slots.attributes["nationality"] == "nationality"
