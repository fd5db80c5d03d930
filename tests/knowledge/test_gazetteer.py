"""Test what is known of places by name."""

from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.knowledge.gazetteer import Site, fold, load_gazetteer


def _first(name: str) -> Site:
    return load_gazetteer().lookup(name)[0]


@pytest.mark.parametrize(
    ("name", "geonames", "country", "level"),
    [
        ("Yekaterinburg", 1486209, "RUS", "city"),
        ("yekaterinburg", 1486209, "RUS", "city"),
        ("Baku", 587084, "AZE", "city"),
        ("Texas", 4736286, "USA", "state"),
        ("Laurel County", 4297480, "USA", "county"),
        ("Azerbaijan", 587116, "AZE", "country"),
        ("the Netherlands", 2750405, "NLD", "country"),
        ("U.S.", 6252001, "USA", "country"),
        ("Bavaria", 2951839, "DEU", "state"),
        ("Darfur", 376731, "SDN", "region"),
        ("Sao Paulo", 3448439, "BRA", "city"),
    ],
)
def test_a_name_leads_to_its_place(name: str, geonames: int, country: str, level: str) -> None:
    assert any(
        (site.geonames, site.country, site.level) == (geonames, country, level)
        for site in load_gazetteer().lookup(name)[:3]
    )


@pytest.mark.parametrize("name", ["", " ", "Xqzzt", "\n", "\t", "a\tb", "\x00", "Osteria Kelvarensis", "'", "🏙"])
def test_what_is_no_place_leads_nowhere(name: str) -> None:
    assert load_gazetteer().lookup(name) == ()


def test_another_name_of_a_place_is_told_from_its_first() -> None:
    assert not _first("Kyiv").other
    assert all(site.other for site in load_gazetteer().lookup("Kijów") if site.geonames == 703448)


@pytest.mark.parametrize(("name", "geonames"), [("Kiev", 703448), ("Bombay", 1275339), ("Saigon", 1566083)])
def test_a_name_of_former_times_is_as_good_as_the_first(name: str, geonames: int) -> None:
    assert (_first(name).geonames, _first(name).other) == (geonames, False)


def test_an_arabic_name_is_known_without_its_article() -> None:
    assert (_first("Qamishli").geonames, _first("al-Qamishli").geonames) == (173377, 173377)


def test_the_people_of_a_city_lead_to_it() -> None:
    assert {load_gazetteer().peoples[word][0].name for word in ("londoner", "londoners")} == {"London"}


def test_a_disputed_area_says_which_countries_are_at_issue() -> None:
    assert _first("Aksai Chin").claims == ("IND", "CHN")
    assert _first("Black Sea").claims == ()


def test_every_region_lies_on_earth_and_near_its_country() -> None:
    gazetteer = load_gazetteer()
    cells: dict[str, set[tuple[float, float]]] = {}
    for lat, lon, country in zip(*(gazetteer.columns[name] for name in ("lats", "lons", "countries")), strict=True):
        cells.setdefault(gazetteer.codes[country], set()).add((lat // 10_000, lon // 10_000))
    regions = {site for sites in gazetteer.names.values() for site in sites if site.level == "region"}
    assert len(regions) > 900
    for region in regions:
        assert -90 <= region.lat <= 90 and -180 <= region.lon <= 180
        assert region.country is None or region.country in gazetteer.countries
        assert set(region.claims) <= set(gazetteer.countries)
        if region.country is not None:
            ways = ((abs(lat - region.lat), abs(lon - region.lon)) for lat, lon in cells[region.country])
            assert min(north + min(east, 360 - east) for north, east in ways) < 30, region.name


def test_places_of_one_name_stand_by_falling_population() -> None:
    sites = load_gazetteer().lookup("Springfield")
    assert len(sites) > 10
    assert [site.population for site in sites] == sorted((site.population for site in sites), reverse=True)


def test_a_city_says_what_it_lies_in() -> None:
    city = next(site for site in load_gazetteer().lookup("London") if site.country == "USA" and site.state == 6254925)
    assert city.county == next(site for site in load_gazetteer().lookup("Laurel County")).geonames


def test_a_people_leads_to_its_country() -> None:
    assert {load_gazetteer().peoples[word][0].country for word in ("azeri", "azeris", "azerbaijani")} == {"AZE"}


def test_every_country_has_a_code_and_a_point_on_earth() -> None:
    countries = load_gazetteer().countries
    assert len(countries) > 200
    for code, site in countries.items():
        assert len(code) == 3 and code.isupper()
        assert -90 <= site.lat <= 90 and -180 <= site.lon <= 180


def test_every_state_of_the_union_has_a_short_form() -> None:
    states = {site.geonames for site in load_gazetteer().short.values() if site.country == "USA"}
    assert len(states) == 51


def test_a_probe_says_whether_a_longer_name_begins_so() -> None:
    gazetteer = load_gazetteer()
    assert gazetteer.probe("new york") == (True, True)
    assert gazetteer.probe("new") == (False, True)
    assert gazetteer.probe("xqzzt") == (False, False)


def test_the_file_is_small() -> None:
    data = resources.files("rashomon.knowledge") / "data" / "gazetteer.bin"
    assert len(data.read_bytes()) < 8_000_000


def test_each_name_in_the_file_is_found() -> None:
    gazetteer = load_gazetteer()
    for row in range(0, len(gazetteer.labels), 997):
        if fold(gazetteer.labels[row].decode()):
            found = gazetteer.places(fold(gazetteer.labels[row].decode()))
            assert len(found) >= 60 or gazetteer.columns["ids"][row] in {site.geonames for site in found}


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once_but_for_the_article(name: str) -> None:
    key = fold(name)
    assert key == fold(key) or key.startswith("the ")


@given(st.text(max_size=40))
def test_any_text_may_be_looked_up(name: str) -> None:
    for site in load_gazetteer().lookup(name):
        assert -90 <= site.lat <= 90 and -180 <= site.lon <= 180


@pytest.mark.parametrize(("name", "city"), [("White House", "Casablanca"), ("Old Town", "Las Vegas")])
def test_names_that_english_has_for_other_things_lead_to_no_city(name: str, city: str) -> None:
    assert city not in [site.name for site in load_gazetteer().lookup(name)]
