"""Test the table of what numbers count."""

from rashomon.knowledge.quantities import load_counting


def test_words_lead_to_units() -> None:
    counting = load_counting()
    assert counting.objects["arrest"] == "detained"
    assert counting.objects_with["take"]["hostage"] == "abducted"
    assert counting.subjects_with["test"]["positive"] == "infected"
    assert counting.persons["protester"] == "protesters"


def test_who_harms_no_person_is_no_person() -> None:
    counting = load_counting()
    assert "fisherman" in counting.people
    assert not counting.not_people & counting.persons.keys()


def test_lengths_are_in_kilometres() -> None:
    assert load_counting().figuring.lengths["nautical", "miles"] == 1.852
