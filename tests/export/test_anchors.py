"""Times, places, numbers are put in words, and nothing is said that is not known."""

import pytest

from rashomon.export.anchors import locate, resolve_time, say_place, say_quantity, say_time
from rashomon.records.anchor import Place, Time
from rashomon.records.quantity import Quantity
from rashomon.records.span import Span

HERE = Span(0, 4)


@pytest.mark.parametrize(
    ("value", "earliest", "latest", "words"),
    [
        ("2025-06-27", "2025-06-27", "2025-06-27", "27 June 2025"),
        ("2025-06-27T15:00", "2025-06-27", "2025-06-27", "27 June 2025, 15:00"),
        ("2025-06-27T15", None, None, "27 June 2025, 15:00"),
        ("2025-06", "2025-06-01", "2025-06-30", "June 2025"),
        ("2002", "2002-01-01", "2002-12-31", "2002"),
        ("2023-Q4", "2023-10-01", "2023-12-31", "1 October 2023 to 31 December 2023"),
        ("XXXX-XX-XXT15:00", None, None, "at 15:00, on a day that is not known"),
        ("T15:00", None, None, "at 15:00, on a day that is not known"),
        ("FUTURE_REF", None, None, ""),
        ("PRESENT_REF", "2025-06-27", None, "from 27 June 2025"),
        ("2025-13-45", None, None, "2025-13-45"),
    ],
)
def test_a_time_comes_to_a_date(value: str, earliest: str | None, latest: str | None, words: str) -> None:
    time = Time(id="t", span=HERE, type="DATE", value=value, earliest=earliest, latest=latest)
    assert resolve_time(time) == words


def test_a_length_of_time_comes_to_no_date() -> None:
    time = Time(id="t", span=HERE, type="DURATION", value="P2D", earliest="2025-06-27", latest="2025-06-29")
    assert resolve_time(time) == ""


def test_what_the_words_say_already_is_not_repeated() -> None:
    assert say_time("2002", Time(id="t", span=HERE, type="DATE", value="2002")) == "2002"


def test_a_place_has_its_country_and_says_how_it_is_meant() -> None:
    place = Place(id="p", span=HERE, name="Tbilisi", geonames=1, lat=41.7, lon=44.8, country="GEO", kind="metonymic")
    assert say_place(place) == "Tbilisi (Georgia, stands for who governs there)"
    assert locate(place) == "41.70, 44.80 · GeoNames 1"


def test_a_country_is_not_said_twice() -> None:
    assert say_place(Place(id="p", span=HERE, name="Georgia", country="GEO", kind="literal")) == "Georgia"
    assert locate(Place(id="p", span=HERE, name="Nowhere", kind="literal")) == ""


@pytest.mark.parametrize(
    ("unit", "low", "high", "of", "words"),
    [
        ("killed", 31, 31, None, "31 killed"),
        ("killed", 31, None, "miners", "at least 31 miners killed, “some”"),
        ("injured", 36, 44, None, "36 to 44 injured, “some”"),
        ("people", 12_000, 12_000, None, "12,000 people"),
        ("people", 31, 31, "miners", "31 miners"),
        ("money", 2.5, 2.5, "EUR", "2.5 EUR"),
        ("money", 5_000_000, 5_000_000, None, "5,000,000 of money"),
        ("protesters", 300, 300, "dockers", "300 dockers"),
        ("distance", 12.5, 12.5, None, "12.5 km"),
        ("percent", 60, 60, "voters", "60 percent of voters"),
        ("percent", 7.5, 7.5, None, "7.5 percent"),
        ("something new", 3, 3, None, "3 something new"),
    ],
)
def test_a_number_says_what_it_counts(unit: str, low: float, high: float | None, of: str | None, words: str) -> None:
    quantity = Quantity(id="q", span=HERE, unit=unit, low=low, high=high, of=of)
    assert say_quantity("some", quantity) == words
