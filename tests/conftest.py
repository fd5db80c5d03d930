"""What many tests share: the tools, opened once."""

import pytest

from rashomon.pipeline import Tools
from rashomon.settings import Settings
from rashomon.workshop import open_tools


@pytest.fixture(scope="session")
def tools() -> Tools:
    """The tools that a user gets without choosing any."""
    return open_tools(Settings())
