"""Test which numbers are claimed, of what, within which bounds."""

from typing import Any

import pytest

from rashomon.comparing.claims.counts import count
from rashomon.pipeline import Tools
from tests.comparing.claims.claiming import claim


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Nine people were killed, the mayor said.", [("deaths", 9, 9, None)]),
        ("At least nine people were killed, the mayor said.", [("deaths", 9, None, None)]),
        ("Nine people have been killed so far, the mayor said.", [("deaths", 9, None, None)]),
        ("Police detained 22 weavers.", [("detained", 22, 22, None)]),
        ("The army burned 140 homes, a villager said.", [("count", 140, 140, "homes")]),
        ("The damage is put at 9 million talers.", [("amount", 9e6, 9e6, "talers")]),
        ("Some 3,000 people marched through Lissa.", [("attendance", 2700, 3300, None)]),
        ("The gate was given as 18,200.", [("attendance", 18200, 18200, None)]),
        ("The union put the number of weavers refusing meals at 41.", [("count", 41, 41, "weavers")]),
        ("The bandits are holding nine hostages, the army said.", [("detained", 9, 9, None)]),
        ("Nine hostages wrote letters, the army said.", [("count", 9, 9, "hostages")]),
        ("Lemnar had buried two soldiers, the minister said.", [("deaths", 2, 2, None)]),
        ("Seven soldiers were destroyed, the ministry said.", [("deaths", 7, 7, None)]),
        ("The pilot saw 27 carcasses of elephants, he said.", [("count", 27, 27, "elephants")]),
        ("Ten people died, the guard said, raising its toll from nine.", [("deaths", 10, 10, None)]),
        ("She gave 400,000 talers of her win to the shelter.", []),
        ("The Alliance counted 25,000 people in the square.", [("attendance", 25000, 25000, None)]),
        ("There were 312 prisoners on hunger strike.", [("count", 312, 312, "prisoners")]),
        ("One of the dead is a weaver, the mayor said.", []),
        ("The shop is in 412 towns.", []),
        ("Nobody was hurt.", []),
        ("One boat sank.", []),
    ],
)
def test_a_number_speaks_to_a_slot(text: str, wanted: list[Any], tools: Tools) -> None:
    assert [(c.slot, c.low, c.high, c.unit) for c in claim(tools, count, text)] == wanted


def test_a_naked_figure_counts_what_the_last_one_did(tools: Tools) -> None:
    text = "Police detained 22 weavers on Sunday, the mayor said. The union spoke of 64."
    assert [(c.slot, c.low, c.holder.name) for c in claim(tools, count, text)] == [
        ("detained", 22, "the mayor"),
        ("detained", 64, "union"),
    ]


def test_what_is_denied_is_no_claim(tools: Tools) -> None:
    text = "The mayor denied that nine people were killed. Not nine people were killed, but four, Ada Brill said."
    assert 9 not in [c.low for c in claim(tools, count, text)]


def test_another_scope_is_background_and_the_last_word_final(tools: Tools) -> None:
    (wide,) = claim(tools, count, "Floods have killed 60 people across the country.")
    (last,) = claim(tools, count, "Nine people were killed in all, the mayor said.")
    assert (wide.background, wide.final) == (True, False)
    assert (last.background, last.final) == (False, True)


def test_a_figure_is_said_as_people_say_it(tools: Tools) -> None:
    (claimed,) = claim(tools, count, "The damage is put at 9,000,000 talers.")
    assert claimed.value == "9 million"


def test_a_number_behind_a_noun_for_one_person_is_an_age(tools: Tools) -> None:
    assert claim(tools, count, "Three were missing at Lissa. A farmer of 70 is still missing.")[-1].low == 3
    assert claim(tools, count, "A total of 70 are still missing at Lissa.")[-1].low == 70


def test_the_number_of_people_at_a_rally_is_a_crowd(tools: Tools) -> None:
    (claimed,) = claim(tools, count, "The union put the number of people at Sunday's rally in Lissa at 12,000.")
    assert (claimed.slot, claimed.low) == ("attendance", 12000)
    (hurt,) = claim(tools, count, "The union put the number of people with debts in Lissa at 12,000.")
    assert hurt.slot == "count"
