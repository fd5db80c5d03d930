"""Test which figures cannot both be true."""

from typing import Any

import pytest

from rashomon.comparing.disputes.counts import compare_numbers
from rashomon.knowledge.slots import load_slots
from rashomon.records.claim import Claim
from tests.comparing.disputes.claiming import figure, words

SLOTS = load_slots()
DAY = {"day": "2025-03-10"}


def _found(*claims: Claim) -> list[tuple[str, bool, list[str]]]:
    return [(c.strength, c.update, [side[0].value for side in c.sides]) for c in compare_numbers(claims, SLOTS)]


def _pair(slot: str, one: int, other: int, first: dict[str, Any], second: dict[str, Any]) -> list[Any]:
    return _found(figure("a", "police", slot, one, **first), figure("b", "the hospital", slot, other, **second))


def test_two_tolls_of_one_day_cannot_both_be_true() -> None:
    assert _pair("deaths", 9, 14, DAY, DAY) == [("strict", False, ["9", "14"])]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({**DAY, "high": None}, DAY),  # at least nine
        ({**DAY, "background": True}, DAY),
        ({**DAY, "population": "soldiers"}, {**DAY, "population": "villagers"}),
        ({**DAY, "places": words("Lissa")}, {**DAY, "places": words("Kelm")}),
        ({**DAY, "days": words("2025-03-01")}, {**DAY, "days": words("2025-03-08")}),
    ],
)
def test_what_may_be_of_two_things_is_none(first: dict[str, Any], second: dict[str, Any]) -> None:
    assert _pair("deaths", 9, 14, first, second) == []


def test_a_toll_may_rise_from_day_to_day_but_not_fall() -> None:
    assert _pair("deaths", 9, 14, {"day": "2025-03-10", "official": True}, {"day": "2025-03-11", "official": True}) == [
        ("possible", False, ["9", "14"])
    ]
    assert _pair("deaths", 14, 9, {"day": "2025-03-10"}, {"day": "2025-03-11"}) == [("strict", False, ["9", "14"])]


def test_a_figure_that_may_be_rounded_is_only_possible() -> None:
    assert _pair("deaths", 100, 105, DAY, DAY) == [("possible", False, ["100", "105"])]


def test_one_holder_that_raises_a_figure_updates_it() -> None:
    claims = (
        figure("a", "the coastguard", "deaths", 9, day="2025-03-09"),
        figure("b", "coastguard spokesman Viktor Dahl", "deaths", 14, day="2025-03-10"),
    )
    assert _found(*claims) == [("strict", True, ["9", "14"])]


def test_who_tells_both_figures_tells_of_two_things() -> None:
    both = (figure("c", "the mayor", "deaths", 9, final=True), figure("c", "the mayor", "deaths", 14))
    assert _found(figure("a", "police", "deaths", 9), figure("b", "the union", "deaths", 14), *both) == []


def test_the_largest_figure_of_a_report_counts() -> None:
    part = figure("a", "police", "injuries", 4, **DAY)
    assert _found(
        part, figure("a", "police", "injuries", 23, **DAY), figure("b", "the union", "injuries", 7, **DAY)
    ) == [("strict", False, ["7", "23"])]


def test_a_part_of_those_harmed_is_no_total_in_a_copy_either() -> None:
    claims = [
        claim
        for report in "ab"
        for claim in (
            figure(report, "General Khoury", "deaths", 6, population="fighters"),
            figure(report, "the doctors", "deaths", 19),
        )
    ]
    assert _found(*claims) == []


def test_other_things_are_compared_by_the_words_beside() -> None:
    tender = {"unit": "homes", "near": words("burnt", "dock")}
    assert _pair("count", 140, 60, tender, tender) == [("strict", False, ["60", "140"])]
    assert _pair("count", 140, 60, tender, {"unit": "houses", "near": words("burnt")}) == [
        ("strict", False, ["60", "140"])
    ]
    assert _pair("count", 140, 60, tender, {"unit": "jobs", "near": words("burnt")}) == []
    assert _pair("count", 140, 60, {**tender, "press": True}, {**tender, "press": True}) == []
