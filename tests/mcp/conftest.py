"""An assistant's client, as the maker of the protocol has it, in front of the command itself."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import mcp_types as types
import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from mcp import Client, StdioServerParameters

from rashomon.casebook import open_casebook
from rashomon.pipeline import Tools
from tests.casebook.sample import LATER, write_reports
from tests.house.tree import ROOT
from tests.mcp.hostile import HOSTILE, LONG


class Assistant:
    """Asks a server that runs as a program of its own."""

    def __init__(self, portal: BlockingPortal, client: Client) -> None:
        self._portal, self.client = portal, client

    def call(self, name: str, /, **arguments: object) -> types.CallToolResult:
        """What a tool answers, checked against the schema that it promised."""
        told: types.CallToolResult = self._portal.call(self.client.call_tool, name, arguments)
        return told

    def find(self, name: str, /, **arguments: object) -> Any:
        """What a tool finds."""
        told = self.call(name, **arguments)
        assert not told.is_error, say(told)
        return told.structured_content["found"]

    def tell(self, name: str, /, **arguments: object) -> str:
        """What a tool says."""
        told = self.call(name, **arguments)
        assert not told.is_error, say(told)
        return say(told)

    def refuse(self, name: str, /, **arguments: object) -> str:
        """Why a tool does not answer."""
        told = self.call(name, **arguments)
        assert told.is_error, say(told)
        assert "Traceback" not in say(told)
        return say(told)

    def ask(self, ask: Callable[..., Any], *arguments: object) -> Any:
        """What the client is told for one of its own functions."""
        return self._portal.call(ask, *arguments)


Starter = Callable[..., AbstractContextManager[Assistant]]


def say(told: types.CallToolResult) -> str:
    """The words of an answer."""
    (content,) = told.content
    assert isinstance(content, types.TextContent)
    return content.text


@contextmanager
def start(
    case: str | Path, *options: str, mode: str = "auto", environment: Mapping[str, str] = {}
) -> Iterator[Assistant]:
    """An assistant in front of `rashomon mcp CASE`."""
    path = os.pathsep.join(filter(None, (str(ROOT / "src"), os.environ.get("PYTHONPATH"))))
    command = StdioServerParameters(
        command=sys.executable,
        args=["-m", "rashomon", "mcp", *options, str(case)],
        env={"PYTHONPATH": path, **environment},
    )
    with start_blocking_portal() as portal:
        client = Client(command, mode=mode, read_timeout_seconds=60)
        with portal.wrap_async_context_manager(client):
            yield Assistant(portal, client)


@pytest.fixture(scope="session")
def starter() -> Starter:
    """A function that starts a server, with an assistant in front of it."""
    return start


@pytest.fixture(scope="session")
def asked(filled: Path, tools: Tools, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, compared twice, with reports that came since: a hostile one, a long one."""
    folder = tmp_path_factory.mktemp("asked")
    path = Path(shutil.copy(filled, folder / "ferry.case"))
    with open_casebook(str(path), by="Ana") as casebook:
        casebook.tools = tools
        casebook.compare()
        list(casebook.add([str(write_reports(folder, LATER))]))
        casebook.compare()
        list(casebook.add([str(write_reports(folder, HOSTILE, LONG))]))
    return path


@pytest.fixture(scope="session")
def assistant(asked: Path) -> Iterator[Assistant]:
    """Who asks that casebook."""
    with start(asked) as assistant:
        yield assistant
