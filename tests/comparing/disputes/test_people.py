"""Test what cannot both be true of one person."""

from typing import Any

import pytest

from rashomon.comparing.disputes.people import compare_identities, compare_people
from rashomon.knowledge.slots import load_slots
from rashomon.records.claim import Claim
from tests.comparing.disputes.claiming import figure, make, words

SLOTS = load_slots()


def _said(slot: str, one: str, other: str, **more: Any) -> list[tuple[str, str | None]]:
    claims = (make("a", "police", slot, one, subject="Emil Tarn"), make("b", "his union", slot, other, **more))
    return [(c.strength, c.entity) for c in compare_people(claims, SLOTS)]


def _ages(one: Claim, other: Claim) -> list[str]:
    return [c.strength for c in compare_people((one, other), SLOTS)]


@pytest.mark.parametrize(
    ("slot", "one", "other", "disputed"),
    [
        ("nationality", "Danish", "Norwegian", True),
        ("nationality", "Danish", "danish", False),
        ("status", "dead", "alive", True),
        ("status", "detained", "not detained", True),
        ("status", "arrested", "released", False),
    ],
)
def test_states_and_fates(slot: str, one: str, other: str, disputed: bool) -> None:
    assert _said(slot, one, other, subject="Emil Tarn") == ([("strict", "Emil Tarn")] if disputed else [])
    assert _said(slot, one, other, subject="Jon Kesk") == []


def test_two_ages_of_one_person_are_more_than_a_birthday_apart() -> None:
    tarn = figure("a", "police", "age", 62, subject="Emil Tarn")
    assert _ages(tarn, figure("b", "his union", "age", 48, subject="Tarn")) == ["strict"]
    assert _ages(tarn, figure("b", "his union", "age", 63, subject="Emil Tarn")) == []
    assert _ages(tarn, figure("b", "police", "age", 48, subject="Emil Tarn")) == []
    rough = figure("b", "his union", "age", 48, subject="Emil Tarn", text="around 48")
    assert _ages(tarn, rough) == ["possible"]


def test_two_of_one_surname_stay_two() -> None:
    tarn = figure("a", "police", "age", 62, subject="Emil Tarn")
    assert _ages(tarn, figure("b", "his union", "age", 48, subject="Helga Tarn")) == []


def test_two_names_of_one_without_another() -> None:
    one = make("a", "police", "identity", "Emil Tarn", about=words("identif", "watchman"))
    other = make("b", "the mayor", "identity", "Oskar Lund", about=words("identif", "watchman"))
    (found,) = compare_identities((one, other), SLOTS)
    assert {claims[0].value for claims in found.sides} == {"Emil Tarn", "Oskar Lund"}
    assert compare_identities((one, make("b", "the mayor", "identity", "Tarn", about=one.about)), SLOTS) == []
    assert compare_identities((one, make("b", "the mayor", "identity", "Oskar Lund")), SLOTS) == []
