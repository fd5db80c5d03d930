"""Serve a casebook to the assistant that started this program."""

import os
import signal
from types import FrameType

from rashomon.casebook import open_casebook
from rashomon.casebook.casebook import name_user
from rashomon.errors import MissingResource
from rashomon.settings import Settings

_STOPPED = 128  # with the number of the signal: what a shell says of a program that one ended


def serve(case: str, settings: Settings, *, by: str | None = None, judge: bool = False) -> None:
    """Serve on standard input, standard output until the input ends; no port is opened, no other host asked.

    `judge` lets the assistant keep judgements in the name of `by`. Raises BadSettings where there is no casebook,
    MissingResource where the library for it is not there.
    """
    try:
        import anyio
        from mcp.server.stdio import stdio_server

        from rashomon.mcp.server import make_server
    except ImportError as error:
        raise MissingResource(f"assistants need {error.name}; run: pip install 'rashomon[mcp]'") from error
    from rashomon.mcp.desk import Desk

    name = by or name_user()
    with open_casebook(case, settings, by=f"{name} (by assistant)" if judge else name) as casebook:
        desk = Desk(casebook)
        server = make_server(desk, judge=judge)

        def leave(number: int, _frame: FrameType | None) -> None:
            # A thread waits for the next line of the input, and would keep the program from ending by itself.
            if desk.alone.acquire(blocking=False):  # nobody reads: the casebook can be one file again
                casebook.close()
            os._exit(_STOPPED + number)

        for each in (signal.SIGINT, signal.SIGTERM):
            signal.signal(each, leave)

        async def run() -> None:
            async with stdio_server() as (reading, writing):
                await server.run(reading, writing, server.create_initialization_options())

        anyio.run(run)
