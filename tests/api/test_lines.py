"""A whole list is sent in bounded memory, to some at a time; whoever leaves gives their turn back."""

import json
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import anyio
import pytest
from litestar.types import HTTPReceiveMessage, Message

from rashomon.api.lines import Lines
from rashomon.client import Client
from rashomon.errors import Busy
from rashomon.hosting.turns import Turns
from tests.serving.loopback import serve_casebook

SCOPE: Any = {"type": "http"}


def turns() -> Turns:
    return Turns("taking lists", most=1, patience=0)


async def count(most: int) -> AsyncIterator[bytes]:
    for number in range(most):
        yield b"%d\n" % number


async def stay() -> HTTPReceiveMessage:
    await anyio.sleep_forever()
    raise AssertionError("forever is over")


def test_all_pieces_are_sent_then_the_end() -> None:
    told: list[Any] = []

    async def send(message: Message) -> None:
        told.append(message)

    anyio.run(Lines(lambda: count(3), turns(), {"vary": "Accept"}).__call__, SCOPE, stay, send)
    assert (b"vary", b"Accept") in told[0]["headers"]
    assert b"".join(one["body"] for one in told[1:]) == b"0\n1\n2\n"
    assert [one["more_body"] for one in told[1:]] == [True, True, True, False]


def test_whoever_leaves_ends_it() -> None:
    told: list[Any] = []
    left = anyio.Event()
    one = turns()

    async def send(message: Message) -> None:
        told.append(message)
        if len(told) > 3:
            left.set()
        await anyio.sleep(0)

    async def receive() -> HTTPReceiveMessage:
        await left.wait()
        return {"type": "http.disconnect"}

    async def run() -> None:
        await Lines(lambda: count(1_000_000), one, {})(SCOPE, receive, send)
        async with one.take():  # their turn was given back
            pass

    anyio.run(run)
    assert len(told) < 100
    assert told[-1]["more_body"]


def test_whoever_takes_nothing_is_let_go() -> None:
    one = turns()

    async def send(message: Message) -> None:
        if message["type"] == "http.response.body":
            await anyio.sleep_forever()

    async def run() -> None:
        with pytest.raises(BaseExceptionGroup) as told:
            await Lines(lambda: count(2), one, {}, seconds=0.05)(SCOPE, stay, send)
        assert told.group_contains(TimeoutError)
        async with one.take():
            pass

    anyio.run(run)


def test_what_goes_wrong_before_the_first_piece_is_told() -> None:
    async def fail() -> AsyncIterator[bytes]:
        raise ZeroDivisionError
        yield b""

    async def send(_message: Message) -> None:
        raise AssertionError("nothing was to be sent")

    with pytest.raises(ZeroDivisionError):
        anyio.run(Lines(fail, turns(), {}).__call__, SCOPE, stay, send)


def test_so_many_at_a_time() -> None:
    one = turns()

    async def send(_message: Message) -> None:
        return

    async def run() -> None:
        async with one.take():
            with pytest.raises(Busy):
                await Lines(lambda: count(1), one, {})(SCOPE, stay, send)

    anyio.run(run)


def test_a_reader_that_leaves_keeps_nobody_waiting(compared: Path) -> None:
    with serve_casebook(compared) as address:
        port = urlsplit(address).port or 0
        for _ in range(30):
            with socket.create_connection(("127.0.0.1", port)) as line:
                line.sendall(b"GET /api/v1/log HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/jsonl\r\n\r\n")
                line.recv(10)
        with Client(address) as casebook:
            assert casebook.overview().counts.reports == 5
            assert json.loads(casebook.raw("wire"))["id"] == "wire"
