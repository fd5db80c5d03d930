"""The tools are those that the settings name, and the recipe says so."""

from pathlib import Path

import pytest

import rashomon
from rashomon.collect.manners import Manners
from rashomon.errors import BadSettings, MissingResource
from rashomon.pipeline import Tools
from rashomon.settings import Settings
from rashomon.workshop import choose_manners, open_tools

SPRAY = '[types.SPRAY]\ngloss = "uses irritants"\n[SPRAY]\nverbs = [{ words = "spray", object = "@agent" }]\n'


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(SPRAY, encoding="utf-8")
    return path


def test_tools_are_opened_once(tools: Tools) -> None:
    assert open_tools(Settings()) is tools


def test_an_own_ontology_changes_the_recipe_and_loads_no_model_again(tools: Tools, own: Path) -> None:
    changed = open_tools(Settings(ontology=str(own)))
    assert changed.parser is tools.parser
    assert changed.tagger is tools.tagger
    assert changed.recipe.id != tools.recipe.id
    assert changed.recipe.tables == {**tools.recipe.tables, "ontology": changed.ontology.version}
    assert changed.recipe.settings == tools.recipe.settings, "where the file lies is no part of the recipe"


def test_the_recipe_follows_the_file_not_its_name(own: Path) -> None:
    before = open_tools(Settings(ontology=str(own))).recipe
    moved = own.rename(own.with_name("moved.toml"))
    assert open_tools(Settings(ontology=str(moved))).recipe == before
    moved.write_text(SPRAY + "# touched\n", encoding="utf-8")
    assert open_tools(Settings(ontology=str(moved))).recipe.id != before.id


def test_the_recipe_holds_the_version_of_every_table_that_a_reading_rests_on(tools: Tools) -> None:
    tables, counting, gazetteer = tools.recipe.tables, tools.counting, tools.gazetteer
    for name, version in (
        ("gazetteer", gazetteer.words.version),
        ("calendar", tools.calendar.numbers.version),
        ("counting", f"{counting.figuring.numbers.version}/{counting.figuring.currencies.version}"),
        ("actors", f"{tools.actors.holders.version}/{tools.actors.names.version}"),
    ):
        assert tables[name].endswith(f"/{version}"), name


def test_events_carry_types_of_the_readers_own(own: Path) -> None:
    reading = rashomon.read("Officers sprayed a teacher.", Settings(ontology=str(own)))
    assert [event.type for event in reading.events] == ["SPRAY"]


def test_a_file_that_is_not_there_or_does_not_fit_is_named(tmp_path: Path, own: Path) -> None:
    with pytest.raises(MissingResource, match=r"no table of event words at .*none\.toml"):
        open_tools(Settings(ontology=str(tmp_path / "none.toml")))
    own.write_text("[SPRAY]\n", encoding="utf-8")
    with pytest.raises(BadSettings, match=r"own\.toml: no event type 'SPRAY'"):
        open_tools(Settings(ontology=str(own)))


def test_hosts_are_asked_as_the_settings_say() -> None:
    assert choose_manners(Settings()) == Manners()
    settled = Settings(
        contact="desk@herald.example",
        fetch_seconds=9.0,
        largest_page=7,
        most_redirects=0,
        other_hosts=True,
        pause_seconds=60.0,
        proxy="socks5h://127.0.0.1:9050",
    )
    assert choose_manners(settled) == Manners(
        contact="desk@herald.example",
        seconds=9.0,
        largest=7,
        redirects=0,
        other_hosts=True,
        pause=60.0,
        proxy="socks5h://127.0.0.1:9050",
    )
