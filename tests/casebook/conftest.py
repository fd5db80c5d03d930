"""A small casebook of invented reports, read once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from rashomon.casebook import Casebook, open_casebook
from rashomon.pipeline import Tools
from tests.casebook.sample import write_reports


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory, tools: Tools) -> Path:
    """A casebook with all sample reports; copy it before it is written to."""
    folder = tmp_path_factory.mktemp("filled")
    with open_casebook(str(folder / "ferry.case"), by="Ana", create=True) as casebook:
        casebook.tools = tools
        assert all(one.failure is None for one in casebook.add([str(write_reports(folder))]))
    return folder / "ferry.case"


@pytest.fixture
def casebook(filled: Path, tmp_path: Path, tools: Tools) -> Iterator[Casebook]:
    """A copy of the casebook with all sample reports, open."""
    shutil.copy(filled, tmp_path / "ferry.case")
    with open_casebook(str(tmp_path / "ferry.case"), by="Ana") as opened:
        opened.tools = tools
        yield opened
