"""A place is as sure as its name lets it be."""

from dataclasses import replace

import pytest

from rashomon.export.drawing.spots import find_report_spots, find_spots
from rashomon.knowledge.gazetteer import load_gazetteer
from rashomon.records.anchor import Place
from rashomon.records.span import Span
from tests.export.eventful import READING as EVENTFUL


def place(name: str, number: int = 1, kind: str = "literal") -> Place:
    sites = load_gazetteer().lookup(name)
    site = next((one for one in sites if one.level == "city" and not one.other), sites[0])
    return Place(
        id=f"p{number}", span=Span(number, number + 4), name=site.name, geonames=site.geonames, lat=site.lat,
        lon=site.lon, country=site.country, kind=kind,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "certainty"), [("Kyiv", "point"), ("Ukraine", "area"), ("Crimea", "area"), ("San Fernando", "unsure")]
)
def test_how_sure_a_place_is(name: str, certainty: str) -> None:
    (spot,) = find_spots([("a", place(name))], load_gazetteer())
    assert spot.certainty == certainty


def test_a_place_is_one_in_all_reports_and_the_most_told_of_comes_first() -> None:
    told = [("a", place("Lviv", 9)), ("a", place("Kyiv", 2)), ("b", place("Kyiv", 5)), ("a", place("Kyiv", 7))]
    spots = find_spots(told, load_gazetteer())
    assert [(spot.name, spot.named, spot.reports, spot.span) for spot in spots] == [
        ("Kyiv", 3, ("a", "b"), Span(2, 6)),
        ("Lviv", 1, ("a",), Span(9, 13)),
    ]


def test_a_place_without_a_point_is_on_no_map() -> None:
    stranger = Place(id="p1", span=Span(0, 3), name="Sorn", kind="literal")
    assert find_spots([("a", stranger)], load_gazetteer()) == ()


def test_a_name_that_stands_for_a_government_is_no_place() -> None:
    reading = replace(EVENTFUL, places=(place("Kyiv"), place("Moscow", 3, "metonymic")))
    assert [one.name for one in find_report_spots("a", reading)] == ["Kyiv"]
