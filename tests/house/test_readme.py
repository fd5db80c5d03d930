"""What the documents show is what comes out."""

import doctest
import re
import shlex
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from click.testing import CliRunner

from rashomon.cli import main
from tests.house.tree import ROOT

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
TUTORIAL = "tutorial.md"  # its commands go on with each other: test_tutorial
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def _blocks(language: str) -> list[ParameterSet]:
    found = []
    for path in (page for page in PAGES if page.name != TUTORIAL):
        text = path.read_text(encoding="utf-8")
        name = path.relative_to(ROOT).as_posix()
        blocks = [match[2] for match in BLOCK.finditer(text) if match[1] == language]
        if blocks:
            found.append(pytest.param(name, blocks, id=name))
    return found


def work_apart(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run where the examples are, and where what is written is in nobody's way."""
    (folder / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(folder)


@pytest.mark.parametrize(("name", "blocks"), _blocks("pycon"))
def test_python_does_what_is_shown(
    name: str, blocks: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sessions of one page go on with each other."""
    work_apart(tmp_path, monkeypatch)
    test = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, name, name, 0)
    told: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=told.append)
    assert not told, "".join(told)


@pytest.mark.parametrize(("name", "blocks"), _blocks("console"))
def test_commands_print_what_is_shown(
    name: str, blocks: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`$ rashomon …` prints the lines below it, in this order; a line of `[…]` stands for any number of lines."""
    work_apart(tmp_path, monkeypatch)
    for block in blocks:
        command, _, shown = block.partition("\n")
        assert command.startswith("$ rashomon "), f"{name}: {command}"
        printed = CliRunner().invoke(main, shlex.split(command.removeprefix("$ rashomon "))).stdout
        at = 0
        for piece in re.split(r"^\[…\]\n", shown, flags=re.MULTILINE):
            found = printed.find(piece, at)
            assert found >= 0, f"{name} shows what `{command}` does not print (any more):\n{piece}\n---\n{printed}"
            at = found + len(piece)


def test_no_python_is_shown_that_no_test_runs() -> None:
    for path in PAGES:
        languages = [match[1] for match in BLOCK.finditer(path.read_text(encoding="utf-8"))]
        assert not {"python", "py"} & set(languages), f"{path.name}: show Python as a session, ```pycon"


def test_the_index_names_every_page() -> None:
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    folder = ROOT / "docs"
    pages = [path.relative_to(folder).as_posix() for path in folder.rglob("*.md") if path != folder / "README.md"]
    missing = [page for page in sorted(pages) if f"({page})" not in index]
    assert not missing, f"docs/README.md does not lead to {', '.join(missing)}"
