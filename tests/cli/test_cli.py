"""The command line explains itself and ends with the exit status of the contract."""

import subprocess
import sys
import time

import pytest
from click.testing import CliRunner

from rashomon.cli import main


def test_help_shows_examples_and_exit_status() -> None:
    shown = CliRunner().invoke(main, ["--help"])
    assert shown.exit_code == 0
    assert "rashomon read article.txt" in shown.output
    assert "3  something that is needed is missing" in shown.output


@pytest.mark.parametrize("command", ["read", "schema"])
def test_each_command_shows_examples_that_begin_with_its_name(command: str) -> None:
    shown = CliRunner().invoke(main, [command, "--help"])
    assert shown.exit_code == 0
    assert f"rashomon {command}" in shown.output.split("Examples:")[1]


def test_version() -> None:
    shown = CliRunner().invoke(main, ["--version"])
    assert (shown.exit_code, shown.output.split()[0]) == (0, "rashomon")


def test_an_unknown_command_is_wrong_use() -> None:
    assert CliRunner().invoke(main, ["raed"]).exit_code == 2


def test_help_comes_at_once_and_loads_nothing_heavy() -> None:
    heavy = "spacy", "jinja2", "rich", "thinc", "numpy"
    code = f"import sys, rashomon.cli; print([name for name in {heavy} if name in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"
    fastest = min(_time_help() for _ in range(3))
    assert fastest < 1.5, "help must come at once, even on a busy machine"


def _time_help() -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-m", "rashomon", "--help"], capture_output=True, check=True)
    return time.perf_counter() - start
