"""The search command finds reports by their words."""

from pathlib import Path

from tests.cli.cases import ask, run


def test_words_are_found_where_they_stand(ferry: Path) -> None:
    shown = run("search", ferry, "overloaded").stdout
    assert "Halden Wire" in shown
    assert "Quayside News" in shown
    assert "Radio Vela" not in shown


def test_phrases_exclusions_beginnings(ferry: Path) -> None:
    assert [hit["report"]["id"] for hit in ask("search", ferry, '"harbour master"')["items"]] == ["radio"]
    assert {hit["report"]["id"] for hit in ask("search", "--", ferry, "overload*", "-union")["items"]} == {"wire"}


def test_only_what_an_outlet_published_on_a_day(ferry: Path) -> None:
    found = ask("search", "--since", "2025-03-04", "--publisher", "radio vela", ferry, "ferry")
    assert [hit["report"]["id"] for hit in found["items"]] == ["radio"]
    assert ask("search", "--stance", "denies", ferry, "ferry")["items"][0]["report"]["id"] == "wire"


def test_nothing_found_is_said(ferry: Path) -> None:
    assert run("search", ferry, "zeppelin").stdout == "no report\n"
    assert run("search", ferry, "--", "-ferry").exit_code == 2
