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
    "article": ("the boat", "boat"),
    "wrongdoing": ("denied any wrongdoing", "denied the request"),
    "alleged": ("the alleged beating", "the beating"),
    "passive": ("the mill was ", "the mill "),
    "why": ("because of a fever", "with a fever"),
    "reason": ("Holt missed the final because of a fever.", "Holt missed the final with a fever."),
    "hit": ("the drone hit a ", "the drone flew over a "),
    "being": ("the dead were all ", "the dead met the "),
    "was_hit": (" in the port was struck", " in the port was built"),
    "accused": (" of arson", " with arson"),
    "wondered": ("it is not clear who ", "it was the guards who "),
    "untrue_that": ("it is not true that guards fired", "it is true that guards fired"),
    "story": ("the story of soldiers removing boxes is ", "soldiers removed boxes and it is "),
    "anybody": ("the other man", "the gunners"),
    "called_for": ("for the video to be released", "the video was released"),
    "cleft": ("it was the strikers who ", "the strikers "),
    "doer": ("it was Varga Textiles who opened the gates", "Varga Textiles opened the gates"),
    "done": ("the gates were opened by the owner.", "the owner opened the gates."),
    "blamed_on": ("blamed the fire on the tenants", "blamed the tenants"),
    "blamed_for": ("accused the guards of the theft", "met the guards"),
    "behind": ("that the gang was behind the fire", "that the gang saw the fire"),
    "first_from": ("the first shot came from the rebels.", "a shot came from the rebels."),
    "culprit_blamed": ("the army blamed rebels.", "the army met rebels."),
    "culprit_work": ("it was the work of rebels.", "it was rebels’ work."),
    "culprit_named": ("Soldiers did it", "Soldiers saw it"),
    "act": ("the gates were opened by", "the gates open by themselves"),
    "capitalised": ("the Union of Weavers", "the weavers"),
    "placing": ("he was found dead in the ", "he was seen in the "),
    "spot": (" in the dye room.", " and then left"),
    "done_on": ("the order was signed on ", "the order of "),
    "placed": ("the cable was cut inside", "the cable was long"),
    "dayward": (" at her home on ", " at home. On "),
    "cleft_spot": ("it was in the harbour that Tor died", "it was Tor that died"),
    "staying": ("he is in hospital", "he was in hospital"),
    "timely": ("sunday", "dye room"),
    "naked": (", police said", " boats sank"),
    "faring": (" were rescued", " were killed"),
    "partly": ("30 passengers, of whom ", "30 passengers and "),
    "some_of": (" of the injured", " of flour"),
    "beginning": ("51 people, and ", "killed "),
    "remains_of": (" carcasses of elephants", " lorries of flour"),
    "crowdless": ("a hunger strike", "a strike at the mill"),
    "number_of": ("the number of inmates refusing meals at ", "a number of the day "),
    "share": (" crowns of her win", " crowns for her win"),
    "killing": ("had buried ", "had met "),
    "being_killed": (" soldiers were destroyed", " houses were seen"),
    "treating": ("the hospital treated ", "the hospital has "),
    "being_treated": (" people needed treatment", " people came"),
    "rounding_up": ("officers led away ", "officers met "),
    "being_rounded_up": (" people are in custody", " people are in Lissa"),
    "vanishing": ("there is no trace of ", "there are "),
    "being_gone": (" have not been found", " have been found"),
    "carrying": ("the ferry carried ", "the ferry had "),
    "aboard": (" people were on board", " people were ashore"),
    "holding": ("are now holding ", "are now counting "),
    "being_held": (" hostages are being held", " hostages are free"),
    "differing": ("they differ over", "they count"),
    "leading": ("spoke of ", "counted all "),
    "counting": ("the number of", "the boats of"),
    "which": (" on page ", " with some "),
    "persons": (" young people", " boats"),
    "pronoun": ("she said", "Ana said"),
    "possessive": ("her", "Ana"),
    "citizen": ("a Suvandan national", "a national debate"),
    "first_person": ("but I was ", "but he was "),
    "his_kin": ("his older brother", "an older brother"),
    "of_state": (" lorry driver, Cem", " champion dropped Cem"),
    "my_kin": ("my youngest son", "the youngest son"),
    "old_named": ("a 17-year-old from Bresk named Ali Tor", "a 17-year-old from Bresk"),
    "state_before": ("the watchman, a ", "the "),
    "state_behind": (", police said", " consul"),
    "papers": (" passport", " consul"),
    "full_name": ("Delia Quiles", "Delia said"),
    "described": ("describing the dead man as a ", "the dead man was a "),
    "birthday": ("her 101st birthday", "her birthday"),
    "born": ("born on 3 May 1981", "bred in Lissa"),
    "aged": ("Tarn is only ", "Tarn saw "),
    "years": (" years old", " boats"),
    "apposed": ("Emil Tarn, aged ", "the watchman, "),
    "named": ("identified the driver as Ivo Rand", "met the driver, Ivo Rand"),
    "dateline": ("LISSA (Velpress) - A ferry", "A ferry (the Velta) sank"),
    "signed": ("sank. — Velpress", "sank."),
    "spoken_for": ("Its spokesman, Emil Dask", "Its owner, Emil Dask"),
    "deed_done": ("that the ferry had sailed", "that the ferry has a permit"),
    "legal_matter": (" action over the strike", " under the law"),
    "sided": ("an officer of the Khoral army died", "an officer died"),
    "record_since": ("its largest march since ", "marches held since "),
    "held_thing": (" a passport of ours", " for days"),
    "unreal": ("he should have been ", "he has been "),
    "headline_passive": ("attacked with stones at dam site", "attacked marchers at dam site"),
    "age_behind": ("a farmer of ", "a total of "),
    "and_that": ("that it sank and that nobody knew", "that it sank and nobody knew"),
    "taken_back": ("raising its toll from ", "raising money from "),
    "aside": ("had struck Ali Tor, 17, who died", "had struck Ali Tor, a clerk"),
    "gathered": ("the number of people at the rally", "the number of people with debts"),
}


BEHIND = {"naked", "years", "dayward", "state_behind"}  # what is looked at right behind a figure, or a deed


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
