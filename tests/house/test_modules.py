"""Modules are short, say in one sentence what they do, and bear names that mean something."""

import ast
import re
import sys
from pathlib import Path

import pytest

from tests.house.tree import SOURCE, imports, modules, name, tree

LONGEST = 400
EMPTY_WORDS = {"utils", "util", "helpers", "helper", "common", "misc", "base", "core", "stuff"}
UNFINISHED = re.compile(
    r'\b(?:TODO|FIXME|(?<!")XXX(?!")|NotImplementedError|placeholder)\b|for now'
)  # not "XXX", a value of TIMEX3
MEASURING_SETS = re.compile(r"polnear|timebank|wikiwars|relocar|fa-kes|ontonotes-test|parc3|ecb\+", re.IGNORECASE)
RECORD_FLOOR = [path for path in modules() if path.is_relative_to(SOURCE / "records")]


@pytest.mark.parametrize("path", modules(), ids=name)
def test_module_is_not_too_long(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST, f"{name(path)} has {lines} lines: make it a folder of the same name with the same face"


@pytest.mark.parametrize("path", modules(), ids=name)
def test_module_says_in_one_sentence_what_it_does(path: Path) -> None:
    docstring = ast.get_docstring(tree(path))
    assert docstring, f"{name(path)} says nothing"
    sentence = docstring.splitlines()[0]
    assert sentence.endswith("."), f"{name(path)}: {sentence!r} is no sentence"
    assert " and " not in sentence, f"{name(path)}: {sentence!r} says two things"
    assert ". " not in sentence, f"{name(path)}: {sentence!r} is more than one sentence"


@pytest.mark.parametrize("path", modules(), ids=name)
def test_public_parts_say_what_they_do(path: Path) -> None:
    silent = [
        node.name
        for node in tree(path).body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert not silent, f"{name(path)}: {', '.join(silent)} say nothing"


@pytest.mark.parametrize("path", modules(), ids=name)
def test_no_error_is_caught_without_a_name(path: Path) -> None:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None, f"{name(path)}:{node.lineno} catches everything"
            caught = {part.id for part in ast.walk(node.type) if isinstance(part, ast.Name)}
            assert not caught & {"Exception", "BaseException"}, f"{name(path)}:{node.lineno} catches everything"


def test_names_mean_something() -> None:
    stems = {part for path in modules() for part in path.relative_to(SOURCE).with_suffix("").parts}
    empty, taken = stems & EMPTY_WORDS, stems & sys.stdlib_module_names
    assert not empty, f"{', '.join(sorted(empty))}: a name that could stand for anything"
    assert not taken, f"{', '.join(sorted(taken))}: the standard library has a module of this name"


def test_nothing_is_unfinished_or_named_after_a_measuring_set() -> None:
    texts = [path for path in SOURCE.rglob("*") if path.suffix in {".py", ".toml", ".html", ".css", ".jinja"}]
    for path in texts:
        text = path.read_text(encoding="utf-8")
        assert not UNFINISHED.search(text), f"{name(path)} is unfinished"
        assert not MEASURING_SETS.search(text), f"{name(path)} names a measuring set"


def test_every_stage_has_a_version() -> None:
    folder = SOURCE / "reading"
    faces = [path for path in folder.glob("*.py") if path.name != "__init__.py"] + list(folder.glob("*/__init__.py"))
    assert faces
    for face in faces:
        given = {
            target.id
            for node in tree(face).body
            if isinstance(node, ast.Assign | ast.AnnAssign)
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
        }
        taken = {
            alias.asname or alias.name
            for node in tree(face).body
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        assert "VERSION" in given | taken, f"{name(face)} has no VERSION"


@pytest.mark.parametrize("path", RECORD_FLOOR, ids=name)
def test_records_know_only_the_standard_library(path: Path) -> None:
    ours = ("rashomon.records", "rashomon.errors")
    foreign = {module for module in imports(path) if not module.startswith(ours)}
    assert {module.partition(".")[0] for module in foreign} <= sys.stdlib_module_names
