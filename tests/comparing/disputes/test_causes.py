"""Test which causes, which targets cannot both be true."""

from rashomon.comparing.disputes.causes import compare_causes, compare_targets
from rashomon.knowledge.slots import load_slots
from rashomon.records.claim import Claim
from tests.comparing.disputes.claiming import make, words

SLOTS = load_slots()
FIRE = words("fire")


def _cause(report: str, name: str, value: str, kind: str | None, *near: str, denied: bool = False) -> Claim:
    return make(report, name, "cause", value, kind=kind, unit="mishap", near=words(*near), harmed=FIRE, final=denied)


def _values(*claims: Claim) -> list[set[str]]:
    return [{side[0].value for side in c.sides} for c in compare_causes(claims, SLOTS)]


CIRCUIT = _cause("a", "the fire chief", "a short circuit", "electricity", "short", "circuit")
ARSON = _cause("b", "police", "arson", "attack", "arson")


def test_two_kinds_exclude_each_other_unless_they_go_together() -> None:
    assert _values(CIRCUIT, ARSON) == [{"a short circuit", "arson"}]
    assert _values(CIRCUIT, _cause("b", "police", "a faulty pump", "defect", "faulty", "pump")) == []
    assert _values(CIRCUIT, _cause("b", "police", "a circuit", None, "circuit")) == []


def test_one_denies_what_the_other_says() -> None:
    assert _values(ARSON, _cause("a", "the owner", "not arson", "attack", "arson", denied=True)) == [
        {"arson", "not arson"}
    ]
    assert _values(CIRCUIT, _cause("b", "the owner", "not arson", "attack", "arson", denied=True)) == []


def test_who_says_both_makes_them_go_together() -> None:
    assert _values(CIRCUIT, ARSON, _cause("c", "police", "a cable", "electricity", "cable")) != [
        {"a short circuit", "arson"}
    ]


def test_one_holder_is_in_no_dispute_with_itself() -> None:
    assert _values(CIRCUIT, _cause("b", "the fire chief", "arson", "attack", "arson")) == []


def test_what_was_hit_was_civil_or_armed() -> None:
    clinic = make("a", "a nurse", "target", "clinic", kind="civil", unit="site")
    depot = make("b", "the army", "target", "depot", kind="armed", unit="site")
    (found,) = compare_targets((clinic, depot), SLOTS)
    assert [claims[0].value for claims in found.sides] == ["clinic", "depot"]
    assert compare_targets((clinic, make("b", "the army", "target", "school", kind="civil", unit="site")), SLOTS) == []
    fighters = make("b", "the army", "target", "fighters", kind="armed", unit="people")
    assert compare_targets((clinic, fighters), SLOTS) == []
