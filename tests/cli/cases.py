"""Run commands on a casebook."""

import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from rashomon.cli import main


def run(command: str, *arguments: str | Path, standard_input: str | None = None) -> Result:
    """What a command prints, and how it ends."""
    return CliRunner().invoke(main, [command, *map(str, arguments)], input=standard_input)


def ask(command: str, *arguments: str | Path) -> Any:
    """What a command answers in JSON."""
    shown = run(command, "--format", "json", *arguments)
    assert (shown.exit_code, shown.stderr) == (0, "")
    return json.loads(shown.stdout)
