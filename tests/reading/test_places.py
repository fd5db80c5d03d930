"""Test which places are found, which of one name, and how the name is meant."""

import time
import tomllib
from pathlib import Path
from typing import Any

import pytest

from rashomon.knowledge.gazetteer import load_gazetteer
from rashomon.pipeline import Tools
from rashomon.reading.layout import lay_out
from rashomon.reading.places import find_home, find_places
from rashomon.reading.quotations import find_quotations
from rashomon.records.anchor import Place
from rashomon.records.parse import Name, Parse
from rashomon.records.tags import Tags
from rashomon.records.text import Text

CASES = Path(__file__).parent.parent / "cases" / "places"


def _load() -> list[Any]:
    found = []
    for path in sorted(CASES.glob("*.toml")):
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]:
            marks = [pytest.mark.xfail(strict=True)] if case.get("known_failure") else []
            found.append(pytest.param(case, id=f"{path.stem}-{case['name']}", marks=marks))
    return found


def _read(clean: str, tools: Tools, country: str | None = None) -> tuple[Place, ...]:
    text = Text(clean=clean)
    layout = lay_out(text)
    [parse] = tools.parser([text], [layout])
    [tags] = tools.tagger([parse], [find_quotations(clean, layout.paragraphs)])
    return find_places(text, parse, load_gazetteer(), tags, dateline=layout.dateline, country=country)


@pytest.mark.parametrize("case", _load())
def test_a_case_is_read_as_a_careful_reader_would(case: dict[str, Any], tools: Tools) -> None:
    found = [
        f"{place.span.of(case['text'])}|{place.name}|{place.country or 'null'}|{place.kind}"
        for place in _read(case["text"], tools)
    ]
    assert found == case["places"]


def test_there_are_enough_cases() -> None:
    assert len(_load()) >= 60


def test_a_city_has_its_number_its_coordinates_its_country(tools: Tools) -> None:
    (place,) = _read("The bridge in Yekaterinburg was closed on Friday.", tools)
    assert (place.id, place.geonames, place.country) == ("p1", 1486209, "RUS")
    assert place.lat == pytest.approx(56.84, abs=0.05)
    assert place.lon == pytest.approx(60.61, abs=0.05)


def test_the_country_of_the_outlet_counts_for_less_where_the_report_is_of_others(tools: Tools) -> None:
    text = "The potter flew from Oslo to London and on to Kigali."
    assert [place.country for place in _read(text, tools, country="CAN")] == ["NOR", "GBR", "RWA"]


def test_a_people_stands_where_its_country_does(tools: Tools) -> None:
    azeri, country = _read("Two Azeri citizens left Azerbaijan.", tools)
    assert (azeri.lat, azeri.lon, azeri.geonames) == (country.lat, country.lon, country.geonames)


def test_a_place_that_nobody_knows_has_a_name_and_no_coordinates(tools: Tools) -> None:
    text = "The shells had come from Halvmark to Kyiv."
    stranger = next(place for place in _read(text, tools) if place.name == "Halvmark")
    assert (stranger.geonames, stranger.lat, stranger.lon, stranger.country) == (None, None, None, None)


def test_the_country_of_the_outlet_tells_between_places_of_one_name(tools: Tools) -> None:
    text = "A school in Perth was shut on Monday after a fire in its kitchen."
    assert [place.country for place in _read(text, tools, country="GBR")] == ["GBR"]
    assert [place.country for place in _read(text, tools)] == ["AUS"]


def test_the_encoder_and_the_rules_decide_together_how_a_name_is_meant() -> None:
    text = Text(clean="Lima slept.")
    parse = Parse(
        words=("Lima", "slept", "."), starts=(0, 5, 10), ends=(4, 10, 11), tags=("NNP", "VBD", "."),
        lemmas=("lima", "sleep", "."), relations=("nsubj", "ROOT", "punct"), heads=(1, 1, 1),
        sentences=((0, 3),), paragraphs=(0,), names=(Name(0, 1, "GPE"),),
    )  # fmt: skip
    for scores, kind in (
        ((), "metonymic"),
        ((0.0,) * 3, "metonymic"),
        ((-0.4, 0, 0), "metonymic"),
        ((-2, 0, 0), "literal"),
    ):
        [place] = find_places(text, parse, load_gazetteer(), Tags(metonymy=scores))
        assert place.kind == kind


def test_a_dateline_does_not_shift_what_the_encoder_says(tools: Tools) -> None:
    text = "NAIROBI, Kenya (Northern Wire) - Talks between Oslo and Stockholm broke down in Bergen."
    found = [(place.name, place.kind) for place in _read(text, tools)]
    assert found[-2:] == [("Stockholm", "metonymic"), ("Bergen", "literal")]


@pytest.mark.parametrize(
    ("address", "country"),
    [
        ("https://www.kelvarpost.co.uk/news/12", "GBR"),
        ("osteria-times.ca", "CAN"),
        ("kelvar.com", None),
        ("kelvar.tv", None),
        ("The Kelvar Post", None),
        (None, None),
    ],
)
def test_a_domain_tells_where_an_outlet_is_at_home(address: str | None, country: str | None) -> None:
    assert find_home(address, load_gazetteer()) == country


def test_the_name_of_a_place_means_one_place_in_one_report(tools: Tools) -> None:
    text = "A plant in Dayton, Ohio, will close. The mayor of Dayton said that Dayton would live on."
    assert len({place.geonames for place in _read(text, tools) if place.name == "Dayton"}) == 1


@pytest.mark.parametrize(
    "words", [("Springfield",), ("Paris", ","), ("New",), ("US",), ("San", "Pedro"), ("A", "Place")]
)
def test_time_grows_no_faster_than_the_text(words: tuple[str, ...]) -> None:
    text, parse = _repeat(words, 60_000)
    start = time.perf_counter()
    find_places(text, parse, load_gazetteer())
    assert time.perf_counter() - start < 10


def _repeat(words: tuple[str, ...], count: int) -> tuple[Text, Parse]:
    column = (words * (count // len(words) + 1))[:count]
    starts, at = [], 0
    for word in column:
        starts.append(at)
        at += len(word) + 1
    return Text(clean=" ".join(column)), Parse(
        words=column,
        starts=tuple(starts),
        ends=tuple(start + len(word) for start, word in zip(starts, column, strict=True)),
        tags=("NNP",) * count,
        lemmas=tuple(word.lower() for word in column),
        relations=("conj",) * count,
        heads=tuple(max(0, index - 1) for index in range(count)),
        sentences=((0, count),),
        paragraphs=(0,),
        names=(Name(0, count, "GPE"),),
    )
