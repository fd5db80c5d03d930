"""Names are found however they are written; others keep theirs."""

import pytest

from rashomon.export.handover.redaction.roll import ANOTHER, Person
from rashomon.export.handover.redaction.sweep import Sweeper
from rashomon.export.handover.wordings import cut, fold


def _person(label: str, name: str, *more: str) -> Person:
    key = frozenset(token.word for token in cut(name))
    return Person(label=label, key=key, words=key | set(more), names=(name,))


SWEEPER = Sweeper(
    (
        _person("Person 1", "Ivo Rand", "ivorand"),
        _person("Person 2", "Lena Rand"),
        _person("Person 3", "Will Müller", "mueller"),
        _person("Person 4", "朝霧明"),
        _person("Person 5", "Ana van Doorn"),
        _person("Person 6", "Tennant"),
        _person(ANOTHER, "Petr Rand"),
    ),
    {("a", "nurse", "at", "the", "clinic"): "Source 1"},
    is_everyday=lambda word: word == "will",
    small=frozenset({"van"}),
    given=frozenset({"anna", "moses", "ivo"}),
)


@pytest.mark.parametrize(
    ("text", "swept"),
    [
        ("Ivo Rand died.", "Person 1 died."),
        ("IVO RAND DIES", "Person 1 DIES"),
        ("Ivo’s cell, Lena Rand's shop", "Person 1’s cell, Person 2's shop"),
        ("Mr I. Rand and Ivo R. spoke", "Mr Person 1 and Person 1 spoke"),
        ("the Rands", "the [name]"),
        ("Petr Rand, the minister", "Petr [name], the minister"),
        ("I.R. and L. R. were held", "Person 1 and Person 2 were held"),
        ("Will Müller will speak; MUELLER left", "Person 3 will speak; Person 3 left"),
        ("write to will.müller@example.org", "write to Person 3@example.org"),
        ("Rand, Ivo", "[name], Person 1"),
        ("朝霧明は言った", "Person 4は言った"),
        ("Ana van Doorn, Van Doorn", "Person 5, Person 5"),
        ("her cousin Anna Doorn", "her cousin [name]"),
        ("Brigadier Moses Tennant", "Brigadier Person 6"),
        ("A nurse at the clinic said", "Source 1 said"),
        ("a nurse at the ward said", "a nurse at the ward said"),
        ("a random brand of Randers", "a random brand of Randers"),
        ("", ""),
    ],
)
def test_names_go_out(text: str, swept: str) -> None:
    assert SWEEPER.sweep(text) == swept


def test_whose_name_it_is_may_be_known() -> None:
    assert SWEEPER.sweep("Rand spoke", "Lena Rand") == "Person 2 spoke"
    assert SWEEPER.sweep("Rand spoke", "Petr Rand") == "[name] spoke"


@pytest.mark.parametrize(
    ("address", "holds"),
    [
        ("https://example.org/2025/ivorand-dead", True),
        ("https://example.org/ivo_rand", True),
        ("lena.txt", True),
        ("https://example.org/harbour", False),
    ],
)
def test_addresses_hold_names(address: str, holds: bool) -> None:
    assert SWEEPER.holds(address) is holds


def test_folding_keeps_places() -> None:
    text = "Çağ’ĲSS ŉß"
    assert len(fold(text)) == len(text)
    assert fold(text).startswith("cag'")
