"""Test whose outlets are known to be."""

from pathlib import Path

import pytest

from rashomon.errors import BadSettings, MissingResource
from rashomon.knowledge.outlets import fold_outlet, load_outlets

OUTLETS = load_outlets()


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("AP", "Associated Press"),
        ("the Associated Press", "Associated Press"),
        ("https://www.tass.com/world/1", "TASS"),
        ("bbc.co.uk", "BBC"),
        ("WSJ", "The Wall Street Journal"),
    ],
)
def test_an_outlet_has_several_names(name: str, meant: str) -> None:
    found = OUTLETS.find(name)
    assert found and found.name == meant


def test_outlets_of_one_owner_are_known() -> None:
    owners = {one.owner for name in ("Fox News", "New York Post") if (one := OUTLETS.find(name))}
    assert owners == {"the Murdoch family"}


def test_agencies_and_outlets_of_states_and_parties_are_told_apart() -> None:
    known = {name: OUTLETS.find(name) for name in ("Reuters", "TASS", "Granma", "BBC")}
    assert [bool(one and one.wire) for one in known.values()] == [True, True, False, False]
    assert [one and one.state for one in known.values()] == [None, "RUS", None, None]
    assert [bool(one and one.organ) for one in known.values()] == [False, False, True, False]


def test_a_name_that_many_cities_have_means_nobody() -> None:
    assert [OUTLETS.find(name) for name in ("The Times", "The Herald", "The Sun", "The Star", None, "")] == [None] * 6


def test_nobody_is_rated_until_somebody_does() -> None:
    assert OUTLETS.rate() == {}


def test_no_name_is_of_two_outlets() -> None:
    names = [fold_outlet(name) for name in ("The BBC.", "bbc", " BBC ")]
    assert set(names) == {"bbc"}


def test_a_file_of_ones_own_says_more(tmp_path: Path) -> None:
    own = tmp_path / "outlets.toml"
    own.write_text(
        """
        [[outlet]]
        name = "Lissa Mail"
        aliases = ["lissamail.example", "LM"]
        owner = "Otto Marn"
        reliability = "C"

        [[outlet]]
        name = "BBC"
        reliability = "B"

        [[outlet]]
        name = "Harrow Constabulary"
        party = true
        """,
        encoding="utf-8",
    )
    outlets = load_outlets(own)
    mail, bbc, police = (outlets.find(name) for name in ("LM", "bbc.com", "the Harrow Constabulary"))
    assert mail and (mail.name, mail.owner, mail.reliability) == ("Lissa Mail", "Otto Marn", "C")
    assert bbc and (bbc.owner, bbc.reliability) == ("the BBC", "B")
    assert police and police.party
    assert outlets.version != OUTLETS.version
    assert outlets.rate()["lm"] == "C"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("outlet = 3", "write a table"),
        ("[wires]", "write a table"),
        ("[[outlet]]", "without a name"),
        ('[[outlet]]\nname = "A"\nrating = "B"', "unknown key 'rating'"),
        ('[[outlet]]\nname = "A"\nwire = "yes"', "true or false"),
        ('[[outlet]]\nname = "A"\naliases = [3]', "names in quotation marks"),
        ('[[outlet]]\nname = "A"\nreliability = "G"', "a letter from A to F"),
        ("[[outlet", "is no TOML"),
    ],
)
def test_what_does_not_fit_is_named(tmp_path: Path, text: str, told: str) -> None:
    own = tmp_path / "outlets.toml"
    own.write_text(text, encoding="utf-8")
    with pytest.raises(BadSettings, match=told):
        load_outlets(own)


def test_a_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingResource, match="no table of outlets"):
        load_outlets(tmp_path / "none.toml")
    with pytest.raises(MissingResource, match="'xx'"):
        load_outlets(language="xx")
