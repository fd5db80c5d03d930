"""Test which hours, days, places cannot both be true."""

from typing import Any

from rashomon.comparing.disputes.moments import compare_places, compare_times
from rashomon.knowledge.slots import load_slots
from rashomon.records.claim import Claim
from tests.comparing.disputes.claiming import make, words

SLOTS = load_slots()
BLAST = words("explosion", "mill", "sunday")


def _hour(report: str, name: str, minutes: int, **more: Any) -> Claim:
    return make(report, name, "time", str(minutes), low=minutes, unit="mishap", about=BLAST, **more)


def _place(report: str, name: str, value: str, *near: str, **more: Any) -> Claim:
    return make(report, name, "place", value, unit="start", about=BLAST, near=words(*near), **more)


def test_hours_are_more_than_one_apart() -> None:
    assert len(compare_times((_hour("a", "police", 250), _hour("b", "a neighbour", 450)), SLOTS)) == 1
    assert compare_times((_hour("a", "police", 250), _hour("b", "a neighbour", 300)), SLOTS) == []
    other_days = (_hour("a", "police", 250, kind="2025-03-08"), _hour("b", "a neighbour", 450, kind="2025-03-09"))
    assert compare_times(other_days, SLOTS) == []


def test_a_report_that_passes_on_another_hour_tells_of_two() -> None:
    own, told = _hour("a", "Lissa Post", 450, own=True), _hour("a", "police", 250)
    assert compare_times((own, told), SLOTS) == []
    assert compare_times((own, told, _hour("b", "police", 250)), SLOTS) == []


def test_what_befell_one_person_is_of_one_day() -> None:
    one = make("a", "police", "time", "2025-03-08", kind="2025-03-08", unit="ASSAULT kill", subject="Emil Tarn")
    other = make("b", "his union", "time", "2025-03-09", kind="2025-03-09", unit="ASSAULT kill", subject="Emil Tarn")
    assert len(compare_times((one, other), SLOTS)) == 1


def test_places_have_no_word_in_common() -> None:
    dye = _place("a", "police", "dye room", "dye", "room")
    assert len(compare_places((dye, _place("b", "a weaver", "boiler house", "boil", "hous")), SLOTS)) == 1
    assert compare_places((dye, _place("b", "a weaver", "dye works", "dye", "work")), SLOTS) == []
    assert compare_places((dye, _place("b", "a weaver", "Lissa", "lissa")), SLOTS) == []
    assert compare_places((dye, _place("b", "a weaver", "three")), SLOTS) == []
