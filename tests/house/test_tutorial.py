"""The tutorial leads from a feed to a dossier: its commands print what it shows, asked of a host on this machine."""

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from rashomon.cli import main
from tests.collect.host import Host, page, running
from tests.house.tree import ROOT

BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
HOSTS = {"https://herald.example/": "/herald/", "https://wire.example/": "/wire/"}
TIME = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d")
DIGEST = re.compile(r"\b[0-9a-f]{16,64}\b")


def _serve(folder: Path, host: Host) -> dict[str, str]:
    """Have the host answer for both outlets; the local address of each is given by its own."""
    local = {name: host.url(path) for name, path in HOSTS.items()}
    for file in folder.iterdir():
        text = file.read_text(encoding="utf-8")
        for name, address in local.items():
            text = text.replace(name, address)
        file.write_text(text, encoding="utf-8")
        for path in HOSTS.values():
            host.answers[path + file.name] = page(text.encode())
    return local


def _normalise(text: str, local: dict[str, str]) -> str:
    for name, address in local.items():
        text = text.replace(address, name)
    return DIGEST.sub("<digest>", TIME.sub("<time>", text))


def test_each_command_prints_what_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples" / "tutorial", tmp_path / "examples" / "tutorial")
    monkeypatch.chdir(tmp_path)
    tutorial = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
    with running() as host:
        local = _serve(tmp_path / "examples" / "tutorial", host)
        (tmp_path / "settings.toml").write_text("pause_seconds = 0\n", encoding="utf-8")
        for block in BLOCK.findall(tutorial):
            command, _, shown = block.partition("\n")
            words = shlex.split(command.removeprefix("$ rashomon "))
            if words[0] in ("watch", "fetch"):
                words[1:1] = ["--settings", "settings.toml"]
            result = CliRunner().invoke(main, words)
            printed, at = _normalise(result.output, local), 0
            for piece in re.split(r"^\[…\]\n", _normalise(shown, local), flags=re.MULTILINE):
                found = printed.find(piece, at)
                assert found >= 0, f"`{command}` does not print (any more):\n{piece}\n---\n{printed}"
                at = found + len(piece)
