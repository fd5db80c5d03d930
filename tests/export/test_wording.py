"""Every code that a record may hold has plain words."""

import tomllib
from importlib import resources
from typing import get_args

import pytest

from rashomon.export.wording import (
    KINDS,
    LEADS,
    MODALITIES,
    QUESTIONS,
    ask,
    enumerate_words,
    say_count,
    say_country,
    say_kind,
    say_role,
    say_value,
)
from rashomon.records.attribution import Stance
from rashomon.records.event import Event

PLOVER = tomllib.loads((resources.files("rashomon.knowledge") / "data" / "plover.toml").read_text(encoding="utf-8"))
SLOTS = (
    "occurrence responsibility cause target legality deaths injuries detained missing attendance count amount age "
    "nationality identity status time place sequence"
)


@pytest.mark.parametrize("name", PLOVER["types"])
def test_every_type_and_mode_has_words(name: str) -> None:
    kinds = [name, *(f"{name} {mode}" for mode in PLOVER["types"][name].get("modes", ()))]
    assert [kind for kind in kinds if kind not in KINDS] == []


def test_every_stance_modality_and_slot_has_words() -> None:
    assert set(LEADS) == set(get_args(Stance))
    assert set(MODALITIES) == set(get_args(Event.__annotations__["modality"]))
    assert set(QUESTIONS) == set(SLOTS.split())


def test_what_is_not_known_stands_as_it_is() -> None:
    assert say_kind("NEW", "odd\x1b") == "new: odd⟨U+001B⟩"
    assert say_role("NEW") == "NEW"
    assert say_country("ZZZ") == "ZZZ"
    assert ask("novelty") == "novelty"


def test_only_a_nationality_is_named_by_its_country() -> None:
    assert say_value("nationality", "AZE") == "Azerbaijan"
    assert say_value("status", "AZE") == "AZE"


def test_a_rough_value_is_said_so() -> None:
    assert say_value("age", "~60") == "about 60"


def test_counting_and_listing() -> None:
    assert (say_count(1, "report"), say_count(2, "report")) == ("1 report", "2 reports")
    assert [enumerate_words(words) for words in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == [
        "",
        "A",
        "A and B",
        "A, B and C",
    ]
