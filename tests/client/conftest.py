"""The sample casebook, served over the loopback to the client."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serving.loopback import serve_casebook
from tests.web.conftest import compared

__all__ = ["compared"]


@pytest.fixture(scope="session")
def address(compared: Path) -> Iterator[str]:
    """Where the sample is served."""
    with serve_casebook(compared) as served:
        yield served
