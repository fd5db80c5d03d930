"""The commands let people in and out, and ask for passwords where nobody sees them."""

from pathlib import Path

import pytest

from rashomon.casebook import open_casebook
from rashomon.hosting.passwords import opens
from rashomon.store.access.accounts import find_lock
from tests.cli.cases import ask, run
from tests.web.shared import opened

WORDS = "nine boats by the quay"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    open_casebook(str(tmp_path / "a.case"), by="tester", create=True).close()
    return tmp_path / "a.case"


def act(*arguments: str | Path, standard_input: str | None = None) -> str:
    shown = run("account", *arguments, standard_input=standard_input)
    assert shown.exit_code == 0, shown.stderr
    return shown.stdout


def test_an_account_goes_through_its_life(path: Path) -> None:
    told = act("add", "--role", "owner", "--password-stdin", "--by", "Ana", path, "Bo", standard_input=WORDS + "\n")
    assert told == "Bo may come in as owner\n"
    assert act("role", path, "bo", "reader") == "Bo is reader\n"
    assert "signed out" in act("password", "--password-stdin", path, "Bo", standard_input="other words by the sea")
    act("disable", path, "Bo")
    (shown,) = ask("accounts", path)
    assert (shown["name"], shown["role"], shown["by"]) == ("Bo", "reader", "Ana")
    assert shown["disabled"]
    assert "disabled" in run("accounts", path).stdout
    act("enable", path, "Bo")
    assert ask("accounts", path)[0]["disabled"] is None
    acts = [entry["act"] for entry in ask("log", path)]
    assert acts == ["created", "admitted", "appointed", "rekeyed", "barred", "readmitted"]
    with opened(str(path)) as store:
        found = find_lock(store, "Bo")
    assert found is not None
    assert opens(found[1], "other words by the sea")
    assert run("verify", path).exit_code == 0


def test_a_password_is_never_an_argument_and_not_asked_where_nobody_types(path: Path) -> None:
    shown = run("account", "add", path, "Bo")
    assert shown.exit_code == 2
    assert "--password-stdin" in shown.stderr
    assert run("account", "add", path, "Bo", WORDS).exit_code == 2
    assert ask("accounts", path) == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("add", "--password-stdin", "{}", "Bo"), "12 to"),
        (("add", "--password-stdin", "--role", "king", "{}", "Bo"), "king"),
        (("role", "{}", "Nobody", "reader"), "no account"),
        (("disable", "{}", "Nobody"), "no account"),
        (("password", "--password-stdin", "{}", "Nobody"), "no account"),
    ],
)
def test_what_cannot_be_is_wrong_use(path: Path, arguments: tuple[str, ...], words: str) -> None:
    shown = run("account", *(one.format(path) for one in arguments), standard_input="short\n")
    assert shown.exit_code == 2
    assert words in shown.stderr


def test_nobody_is_a_list_too(path: Path) -> None:
    assert "rashomon account add" in run("accounts", path).stdout


@pytest.mark.parametrize("command", ["add", "role", "password", "disable", "enable"])
def test_each_command_shows_how_it_is_used(command: str) -> None:
    assert f"rashomon account {command}" in run("account", command, "--help").stdout
