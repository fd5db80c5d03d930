"""A small casebook of invented reports, open."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rashomon.casebook import Casebook, open_casebook
from rashomon.pipeline import Tools


@pytest.fixture
def casebook(ferry: Path, tools: Tools) -> Iterator[Casebook]:
    """A copy of the casebook with the sample reports, open."""
    with open_casebook(str(ferry), by="Ana") as opened:
        opened.tools = tools
        yield opened
