"""The tests stand where the code stands."""

import ast
from pathlib import Path

import pytest

from tests.house.tree import SOURCE, TESTS, modules, tree

ROOMS_OF_THEIR_OWN = {"benchmarks", "browser", "cases", "contracts", "golden", "house", "properties"}
MIRRORED = [
    path for path in sorted(TESTS.rglob("test_*.py")) if path.relative_to(TESTS).parts[0] not in ROOMS_OF_THEIR_OWN
]


@pytest.mark.parametrize("path", MIRRORED, ids=lambda path: path.relative_to(TESTS).as_posix())
def test_each_test_has_the_module_that_it_tests(path: Path) -> None:
    place = SOURCE / path.relative_to(TESTS).parent
    subject = path.stem.removeprefix("test_")
    there = (place / f"{subject}.py").is_file() or (place / subject).is_dir() or place.name == subject
    assert there, f"nothing is called {subject} there"


def test_each_folder_of_the_code_is_tested() -> None:
    tested = {path.relative_to(TESTS).parent for path in MIRRORED}
    tested |= {
        place / path.stem.removeprefix("test_") for path in MIRRORED for place in [path.relative_to(TESTS).parent]
    }
    folders = {path.relative_to(SOURCE).parent for path in modules()} - {Path()}
    untested = {folder for folder in folders if not any(place == folder or folder in place.parents for place in tested)}
    assert not untested, f"no tests for {', '.join(sorted(map(str, untested)))}"


@pytest.mark.parametrize("path", MIRRORED, ids=lambda path: path.relative_to(TESTS).as_posix())
def test_real_parts_are_tested(path: Path) -> None:
    imported = {alias.name for node in ast.walk(tree(path)) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module for node in ast.walk(tree(path)) if isinstance(node, ast.ImportFrom) and node.module}
    assert "unittest.mock" not in imported
