"""The commands make tokens, show each secret once, revoke."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from rashomon.store.access.tokens import find_token
from tests.cli.cases import run
from tests.web.shared import fill, opened

NOW = "2020-01-01T00:00:00+00:00"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return Path(fill(str(tmp_path / "a.case")))


def test_a_token_is_made_listed_revoked(path: Path) -> None:
    shown = run("token", "add", "--role", "editor", "--by", "Ana", path, "importer")
    assert shown.exit_code == 0
    assert re.fullmatch(r"rsh_[0-9a-f]{64}\n", shown.stdout)
    assert shown.stdout.strip() not in shown.stderr
    (token,) = ask_list(path)
    assert (token["label"], token["role"], token["by"], token["account"]) == ("importer", "editor", "Ana", None)
    assert token["id"] in shown.stderr
    assert token["expires"] > token["made"]
    assert shown.stdout.strip() not in run("token", "list", path).stdout
    with opened(str(path)) as store:
        assert find_token(store, shown.stdout.strip(), now=NOW) is not None
    assert token["id"] in run("token", "revoke", path, token["id"][:4]).stdout
    with opened(str(path)) as store:
        assert find_token(store, shown.stdout.strip(), now=NOW) is None
    assert "revoked" in run("token", "list", path).stdout


def test_a_token_of_a_person_lasts_as_it_is_told(path: Path) -> None:
    assert run("token", "add", "--account", "bo", "--expires", "never", path, "notebook").exit_code == 0
    (token,) = ask_list(path)
    assert (token["account"], token["expires"], token["role"]) == ("Bo", None, "reader")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--expires", "soon"), "or never"),
        (("--expires", "0d"), "or never"),
        (("--account", "Nobody"), "no account"),
        (("--account", "Bo", "--role", "owner"), "cannot be owner"),
        (("--role", "king"), "king"),
    ],
)
def test_what_cannot_be_is_wrong_use(path: Path, arguments: tuple[str, ...], words: str) -> None:
    shown = run("token", "add", *arguments, path, "importer")
    assert (shown.exit_code, shown.stdout) == (2, "")
    assert words in shown.stderr
    assert ask_list(path) == []


def ask_list(path: Path) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = json.loads(run("token", "list", "--format", "json", path).stdout)
    return listed


def test_which_is_revoked_must_be_clear(path: Path) -> None:
    assert "no token" in run("token", "revoke", path, "ffff").stderr
    assert "no token" in run("token", "list", path).stdout


@pytest.mark.parametrize("command", ["add", "list", "revoke"])
def test_each_command_shows_how_it_is_used(command: str) -> None:
    assert f"rashomon token {command}" in run("token", command, "--help").stdout
