"""Test the phrases in which news tells what is compared."""

import pytest

from rashomon.errors import MissingResource
from rashomon.knowledge.phrases import load_phrases

_, PHRASES = load_phrases()

# A text that each pattern finds, and one that it does not.
EXAMPLES = {
    "negation": ("no boat came", "every boat came"),
    "excluding": ("police ruled out", "police found"),
    "contrast": ("Danish and not Norwegian", "the door was not locked"),
    "wrongdoing": ("denied any wrongdoing", "denied the request"),
    "alleged": ("the alleged beating", "the beating"),
    "hit": ("the drone hit a ", "the drone flew over a "),
    "being": ("the dead were all ", "the dead met the "),
    "was_hit": (" in the port was struck", " in the port was built"),
    "accused": (" of arson", " with arson"),
    "wondered": ("it is not clear who ", "it was the guards who "),
    "story": ("the story of soldiers removing boxes is ", "soldiers removed boxes and it is "),
    "cleft": ("it was the strikers who ", "the strikers "),
    "doer": ("it was Varga Textiles who opened the gates", "Varga Textiles opened the gates"),
    "done": ("the gates were opened by the owner.", "the owner opened the gates."),
    "act": ("the gates were opened by", "the gates open by themselves"),
    "capitalised": ("the Union of Weavers", "the weavers"),
    "article": ("the boat", "then boats"),
    "pronoun": ("He", "Helen"),
    "possessive": ("their", "the"),
    "faring": (" were rescued", " were killed"),
    "partly": ("Nine, of whom at least ", "Nine, with at least "),
    "placing": ("he was found dead in the ", "he was seen in the "),
    "spot": (" in the dye room.", " and then left"),
    "timely": ("sunday", "dye room"),
    "naked": (", police said", " boats sank"),
    "leading": ("spoke of ", "counted all "),
    "counting": ("the number of", "the boats of"),
    "which": (" on page ", " with some "),
    "persons": (" young people", " boats"),
    "citizen": ("a Suvandan national", "a national debate"),
    "my_kin": ("my youngest son", "the youngest son"),
    "aged": ("Tarn is only ", "Tarn saw "),
    "years": (" years old", " boats"),
    "apposed": ("Emil Tarn, aged ", "the watchman, "),
    "named": ("identified the driver as Ivo Rand", "met the driver, Ivo Rand"),
    "dateline": ("LISSA (Velpress) - A ferry", "A ferry (the Velta) sank"),
    "signed": ("sank. — Velpress", "sank."),
}


BEHIND = {"naked", "years"}  # what is looked at right behind a figure


def test_each_pattern_has_an_example() -> None:
    assert set(EXAMPLES) == set(PHRASES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_pattern_finds_its_example_and_not_the_other(name: str) -> None:
    found, other = EXAMPLES[name]
    assert PHRASES[name].search(found)
    assert not (PHRASES[name].match if name in BEHIND else PHRASES[name].search)(other)


def test_every_part_in_braces_is_filled_in() -> None:
    assert not [name for name, pattern in PHRASES.items() if "{name" in pattern.pattern or "{mark" in pattern.pattern]


def test_there_is_no_table_for_another_language() -> None:
    with pytest.raises(MissingResource, match="no table of phrases for language 'xx'"):
        load_phrases("xx")
