"""Test who is known to have held high office, when."""

import pytest

from rashomon.knowledge.actors import load_actors
from rashomon.knowledge.holders import fold, load_holders


@pytest.mark.parametrize(
    ("name", "titles", "year", "country", "role"),
    [
        ("Angela Merkel", (), 2010, "DEU", "GOV"),
        ("Merkel", (), 2010, "DEU", "GOV"),
        ("Merkel", (), None, "DEU", "GOV"),
        ("Angela Merkel", (), 2024, "DEU", None),
        ("Kim Jong-un", (), 2015, "PRK", "GOV"),
        ("Xi", (), 2020, "CHN", "GOV"),
        ("George W. Bush", (), 2003, "USA", "GOV"),
        ("Bush", ("president",), 2003, "USA", "GOV"),
        ("Francis", ("pope",), 2015, "VAT", "REL"),
        ("Luiz Inácio Lula da Silva", (), 2004, "BRA", "GOV"),
        ("Omar Hassan al-Bashir", (), 2009, "SDN", "GOV"),
        ("Slobodan Milošević", (), 1995, "SRB", "GOV"),
    ],
)
def test_who_is_meant(name: str, titles: tuple[str, ...], year: int | None, country: str, role: str | None) -> None:
    held = load_holders().find(name, titles=frozenset(titles), year=year)
    assert held is not None
    assert (held.country, held.role) == (country, role)


@pytest.mark.parametrize(
    ("name", "titles", "year"),
    [
        ("Merkel", (), 2024),
        ("Angela Merkel", (), 1990),
        ("Anna Merkel", (), 2010),
        ("Bush", (), 2003),
        ("Kim", ("president",), None),
        ("Abdullah", ("king",), None),
        ("Michelle Obama", (), 2010),
        ("", (), None),
        ("-", (), None),
    ],
)
def test_nobody_is_meant(name: str, titles: tuple[str, ...], year: int | None) -> None:
    assert load_holders().find(name, titles=frozenset(titles), year=year) is None


def test_only_those_of_the_country_that_the_report_tells() -> None:
    holders = load_holders()
    found = holders.find("Abdullah", titles=frozenset({"king"}), year=2010, country="JOR")
    assert found is not None
    assert found.country == "JOR"
    assert holders.find("Angela Merkel", titles=frozenset(), year=2010, country="FRA") is None


def test_spellings_are_one_name() -> None:
    assert fold("José Eduardo dos Santos") == fold("Jose Eduardo Dos Santos")
    assert fold("Bashar al-Assad") == fold("Bashar al Assad") == ("bashar", "assad")


def test_no_short_name_is_a_given_name_or_a_noun() -> None:
    actors = load_actors()
    short = {
        words[0] for words, found in actors.holders.surnames.items() if len(words) == 1 and any(h.alone for h in found)
    }
    assert not short & actors.nouns.keys()
    assert short & actors.given <= {"sharon", "ariel", "saddam"}


def test_offices_end_after_they_begin() -> None:
    every = {holder for found in load_holders().surnames.values() for holder in found}
    assert all(holder.last is None or holder.first <= holder.last for holder in every)
    assert {holder.country for holder in every} - {None} <= set(load_actors().lands.values())
    assert all((holder.country is None) == (holder.role == "IGO") for holder in every)
