"""A map shows each place, small enough to be sent, harmless, the same each time."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from rashomon.export.drawing.mapping import MOST, draw_map
from rashomon.export.drawing.spots import Certainty, Spot
from rashomon.records.span import Span
from tests.export.drawing.sheet import HOSTILE, Sheet

LARGEST = 40_000


def spot(name: str, lat: float, lon: float, certainty: Certainty = "point") -> Spot:
    return Spot(
        name=name, lat=lat, lon=lon, country=None, certainty=certainty, named=1, reports=("a",), span=Span(3, 7)
    )


FAR = [
    spot("New York", 40.7, -74.0), spot("Kyiv", 50.4, 30.5), spot("Sydney", -33.9, 151.2), spot("Lagos", 6.5, 3.4),
    spot("Tokyo", 35.7, 139.7), spot("Buenos Aires", -34.6, -58.4),
]  # fmt: skip


@pytest.mark.parametrize(
    "spots",
    [[spot("Odesa", 46.5, 30.7)], FAR, [spot("London", 51.5, -0.1), spot("Athens", 38.0, 23.7)],
     [spot("Suva", -18.1, 178.4), spot("Apia", -13.8, -171.8)], [spot("Alert", 82.5, -62.3), spot("Pole", 90, 0)]],
    ids=["near", "far", "continent", "date line", "pole"],
)  # fmt: skip
def test_a_map_is_small_whole_and_the_same_each_time(spots: list[Spot]) -> None:
    drawn = draw_map(spots, about="a trial")
    sheet = Sheet(drawn)
    assert len(sheet.source) < LARGEST
    assert len(sheet.find("dot")) == len(spots)
    assert sheet.is_within(0.1)
    assert draw_map(spots, about="a trial") == drawn


@settings(max_examples=30, deadline=None)
@given(some.lists(some.tuples(some.floats(-90, 90), some.floats(-180, 180), some.text(max_size=20)), max_size=8))
def test_any_places_can_be_drawn(found: list[tuple[float, float, str]]) -> None:
    drawn = draw_map([spot(name, lat, lon) for lat, lon, name in found], about="")
    if found:
        assert Sheet(drawn).is_within(0.1)
    else:
        assert drawn == ""


def test_how_sure_a_place_is_can_be_seen_and_heard() -> None:
    sheet = Sheet(draw_map([spot("Kyiv", 50.4, 30.5), spot("Crimea", 45.3, 34.4, "area")], about="x"))
    assert len(sheet.find("area")) == 1
    assert "Crimea: somewhere in this area, named in 1 report" in sheet.source


def test_a_near_map_has_a_bar_and_names_countries() -> None:
    sheet = Sheet(draw_map([spot("Odesa", 46.5, 30.7)], about="x"))
    assert sheet.words("scale") == ["100 km", "100 km"]
    assert {"Ukraine", "Moldova", "Romania"} <= set(sheet.words("country"))
    assert "Russia" not in sheet.words("country")
    assert Sheet(draw_map(FAR, about="x")).words("scale") == []


def test_marks_lead_to_the_words() -> None:
    sheet = Sheet(draw_map(FAR, about="x", lead=lambda kind, name, span: f"/{kind}s/{name}?{span}"))
    assert len(sheet.links) == len(FAR)
    assert sheet.root.attrib["role"] == "group"


def test_a_hostile_name_is_only_a_name() -> None:
    sheet = Sheet(draw_map([spot(HOSTILE, 50.4, 30.5)], about=HOSTILE))
    assert not re.search("<script|onclick=x>|\u202e|\x00", sheet.source)


def test_of_many_places_the_first_are_drawn() -> None:
    spots = [spot(f"Place {place}", place / 10, place / 7) for place in range(MOST + 5)]
    assert len(Sheet(draw_map(spots, about="x")).find("dot")) == MOST
