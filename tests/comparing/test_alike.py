"""Test which claims are taken to say the same."""

from typing import Any

from rashomon.comparing.alike import group_alike
from rashomon.records.claim import Claim
from rashomon.records.comparison import Holder
from rashomon.records.span import Span


def _claim(report: str, slot: str, value: str, **more: Any) -> Claim:
    holder = Holder(name="police", report=report, stance="asserts", evidence=Span(0, 1), quote="x")
    return Claim(slot=slot, report=report, story="s1", holder=holder, value=value, text=value, **more)


def _sizes(*claims: Claim) -> list[int]:
    return sorted(len(group) for group in group_alike(claims))


def test_a_toll_is_one_in_two_reports() -> None:
    assert _sizes(_claim("a", "deaths", "4"), _claim("b", "deaths", "4"), _claim("b", "deaths", "5")) == [1, 2]


def test_a_number_goes_with_the_same_people_in_another_slot() -> None:
    wounded = _claim("a", "injuries", "11", population="border guards")
    assert _sizes(wounded, _claim("b", "count", "11", unit="guards")) == [2]
    assert _sizes(wounded, _claim("b", "count", "11", unit="lorries")) == [1, 1]


def test_the_ages_of_two_brothers_are_two() -> None:
    assert _sizes(_claim("a", "age", "60", subject="Ivo Rand"), _claim("b", "age", "60", subject="Jan Rand")) == [1, 1]


def test_places_in_common_words_are_one() -> None:
    camp = _claim("a", "place", "Ouled camp", unit="hold", near=frozenset({"ouled", "camp"}))
    assert _sizes(camp, _claim("b", "place", "Ouled base", unit="hold", near=frozenset({"ouled", "base"}))) == [2]
    assert _sizes(camp, _claim("b", "place", "Kuro", unit="hold", near=frozenset({"kuro"}))) == [1, 1]
