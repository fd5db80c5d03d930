"""The command teaches how an assistant is told of it."""

import json
import re

from tests.cli.cases import run


def test_the_help_has_a_configuration() -> None:
    shown = run("mcp", "--help")
    assert shown.exit_code == 0
    found = re.search(r"\{\"mcpServers\".*?\}\}\}", shown.stdout, re.DOTALL)
    assert found is not None
    assert json.loads(found[0])["mcpServers"]["ferry"]["args"][0] == "mcp"
    assert "sends what it reads to its maker" in " ".join(shown.stdout.split())


def test_the_list_of_commands_has_it() -> None:
    assert "  mcp " in run("--help").stdout
