"""Test when and where something is claimed to have happened."""

from rashomon.comparing.claims.moments import clock, date, locate, place_in_time
from rashomon.pipeline import Tools
from tests.comparing.claims.claiming import claim


def test_an_hour_is_counted_in_minutes(tools: Tools) -> None:
    text = "The explosion occurred at 4:10 a.m. on Sunday, the fire brigade said."
    found = [*claim(tools, date, text), *claim(tools, clock, text)]
    assert {(c.low, c.holder.name) for c in found} == {(250, "the fire brigade")}


def test_a_day_is_that_of_the_event(tools: Tools) -> None:
    (found,) = [c for c in claim(tools, date, "Guards killed Emil Tarn on Sunday, his union said.") if c.subject]
    assert (found.kind, found.low, found.subject) == ("2025-03-09", None, "Emil Tarn")


def test_a_place_stands_behind_a_deed(tools: Tools) -> None:
    (found,) = claim(tools, locate, "The fire began in the dye room, the fire brigade said.")
    assert (found.value, found.unit, found.holder.name) == ("dye room", "start", "the fire brigade")


def test_a_time_is_no_place(tools: Tools) -> None:
    assert claim(tools, locate, "The fire began in the morning, the fire brigade said.") == []


def test_who_died_in_a_cell_died_there(tools: Tools) -> None:
    found = claim(tools, locate, "The watchman, Emil Tarn, died where he lay, in the cell, his union said.")
    assert ("cell", "die", "Emil Tarn") in [(c.value, c.unit, c.subject) for c in found]


def test_an_hour_may_be_of_a_deed_that_no_table_knows(tools: Tools) -> None:
    (found,) = claim(tools, clock, "The gates were opened at 7.40am, the guide said.")
    assert (found.low, found.unit, found.kind) == (460, "hour", None)


def test_the_day_of_a_death_stands_behind_its_word(tools: Tools) -> None:
    (found,) = claim(tools, place_in_time, "Emil Tarn had died on Saturday, his doctor said.")
    assert (found.kind, found.subject, found.unit) == ("2025-03-08", "Emil Tarn", "die")
    assert claim(tools, place_in_time, "Emil Tarn wrote on Saturday, his doctor said.") == []


def test_a_deed_that_was_not_done_there_has_no_place(tools: Tools) -> None:
    assert claim(tools, locate, "The fire did not begin in the dye room, the fire brigade said.") == []


def test_where_somebody_is(tools: Tools) -> None:
    found = claim(tools, locate, "Emil Tarn is in Port Amaro, the prosecutor said.")
    assert ("Port Amaro", "stay", "Emil Tarn") in [(c.value, c.unit, c.subject) for c in found]
    assert not [c for c in claim(tools, locate, "Emil Tarn was in Port Amaro, he said.") if c.unit == "stay"]


def test_what_was_done_where(tools: Tools) -> None:
    found = claim(tools, locate, "The cable was cut in Estavian waters, the navy said.")
    assert ("Estavian waters", "other cut") in [(c.value, c.unit) for c in found]
