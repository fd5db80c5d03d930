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


def test_kinds_are_found_where_they_stand_the_longest_words_first() -> None:
    fates = load_slots().fates
    text = "He Was Being Held, not alive"
    assert [(kind, text[start:end]) for kind, start, end in fates.find(text)] == [
        ("detained", "Was Being Held"),
        ("alive", "alive"),
    ]


def test_kinds_exclude_each_other_either_way() -> None:
    slots = load_slots()
    assert slots.fates.excludes("dead", "alive")
    assert slots.fates.excludes("alive", "dead")
    assert not slots.fates.excludes("arrested", "released")
    assert not slots.fates.excludes("dead", "dead")
    kinds = slots.families["mishap"].kinds
    assert kinds.excludes("attack", "weather")
    assert not kinds.excludes("gas", "defect")


def test_every_word_of_a_kind_is_found_as_that_kind() -> None:
    slots = load_slots()
    tables = [slots.fates, slots.sites, slots.target_sites, slots.target_people]
    for kinds in (*tables, *(family.kinds for family in slots.families.values())):
        for word, kind in kinds.kind_of.items():
            assert [found for found, _, _ in kinds.find(f"so: {word}.")] == [kind], word
            assert word == word.lower()


def test_what_excludes_is_a_kind_of_the_table() -> None:
    slots = load_slots()
    known = {*slots.fates.kind_of.values()}
    known |= {f"not {kind}" for kind in known}
    assert {kind for pair in slots.fates.exclusive for kind in pair} <= known
    assert {kind for pair in slots.target_sites.exclusive for kind in pair} <= {*slots.target_sites.kind_of.values()}
