"""Test when and where something is claimed to have happened."""

from rashomon.comparing.claims.moments import clock, date, locate
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
