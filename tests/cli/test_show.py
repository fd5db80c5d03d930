"""The show command shows one thing of a casebook, or lists all of its kind."""

from pathlib import Path

import pytest

from tests.cli.cases import ask, run


@pytest.mark.parametrize("kind", ["reports", "sources", "disputes", "incidents", "failures", "comparison"])
def test_lists_are_printed_for_people_and_programs(ferry: Path, kind: str) -> None:
    shown = run("show", ferry, kind)
    assert (shown.exit_code, shown.stderr) == (0, "")
    assert shown.stdout
    assert isinstance(ask("show", ferry, kind), dict)


def test_a_list_goes_on_where_it_ended(ferry: Path) -> None:
    first = ask("show", "--limit", "2", ferry, "reports")
    rest = ask("show", "--after", first["next"], ferry, "reports")
    assert len({one["id"] for one in [*first["items"], *rest["items"]]}) == 3
    assert rest["next"] is None
    assert f"--after {first['next']}" in run("show", "--limit", "2", ferry, "reports").stdout


def test_a_report_is_shown_with_its_custody_and_names_for_judging(ferry: Path) -> None:
    shown = run("show", ferry, "report", "wire").stdout
    assert "the coast guard" in shown
    assert "wire:a1" in shown
    assert "below the standard" in " ".join(shown.split())
    assert ask("show", ferry, "report", "wire")["reading"]["report"]["id"] == "wire"


def test_a_dispute_is_shown_as_a_matrix(ferry: Path) -> None:
    (found,) = [one for one in ask("show", ferry, "disputes")["items"] if one["slot"] == "deaths"]
    shown = run("show", ferry, "dispute", found["id"]).stdout
    assert "Quayside News" in shown
    assert "the seamen's union" in " ".join(shown.split())


def test_a_source_is_shown_with_what_it_says_and_denies(ferry: Path) -> None:
    shown = run("show", ferry, "source", "Strait Lines").stdout
    assert "WHAT IT DENIES" in shown
    assert "overloaded" in shown
    assert ask("show", ferry, "source", "strait lines")["source"]["denials"] == 1


def test_an_entity_is_found_by_its_name(ferry: Path) -> None:
    assert {one["report"] for one in ask("show", ferry, "entity", "Anselma")["entities"]["items"]} == {
        "wire",
        "union",
        "radio",
    }


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("dispute",), "say which dispute"),
        (("disputes", "d1"), "lists all"),
        (("dispute", "d99"), "no dispute 'd99'"),
        (("incident", "i99"), "no incident 'i99'"),
        (("report", "zzz"), "no report 'zzz'"),
        (("entity", "Nobody Known"), "called 'Nobody Known'"),
        (("source", "Nobody Known"), "Nobody Known"),
    ],
)
def test_what_is_not_there_is_said(ferry: Path, words: tuple[str, ...], message: str) -> None:
    shown = run("show", ferry, *words)
    assert shown.exit_code == 2
    assert message in shown.stderr


def test_an_incident_is_shown_as_each_report_tells_of_it(ferry: Path) -> None:
    name = ask("show", ferry, "incidents")["items"][0]["id"]
    assert f"{name}  refusal 1 report" in run("show", ferry, "incidents").stdout
    shown = " ".join(run("show", ferry, "incident", name).stdout.split())
    assert "HALDEN WIRE · 3 MARCH 2025 wire · 1 happening" in shown
    assert "Strait Lines" in shown
