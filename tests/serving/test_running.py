"""This machine is served; others are where each is asked who they are."""

import json
import os
import re
import select
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from rashomon.errors import BadSettings
from rashomon.serving.running import UNSEALED, Spot, check_spot, listen
from tests.cli.cases import run


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "127.0.0.2"])
def test_addresses_of_this_machine_are_served(host: str) -> None:
    check_spot(Spot(host=host))


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "desk.example", ""])
def test_others_are_refused(host: str) -> None:
    with pytest.raises(BadSettings, match=r"other machines|empty"):
        check_spot(Spot(host=host))
    with pytest.raises(BadSettings, match=r"other machines|empty"):
        check_spot(Spot(host=host, behind_proxy=True, names=("rashomon.example.org",)))


def test_they_are_served_where_it_is_said_so_by_a_name() -> None:
    check_spot(Spot(host="192.0.2.7", plain_http=True))
    check_spot(Spot(host="0.0.0.0", plain_http=True, names=("desk.local",)))
    check_spot(Spot(behind_proxy=True, names=("rashomon.example.org", "desk")))
    for spot in (Spot(host="0.0.0.0", plain_http=True), Spot(behind_proxy=True)):
        with pytest.raises(BadSettings, match="--name"):
            check_spot(spot)


@pytest.mark.parametrize("name", ["https://a.example", "a.example:443", "a.example/", "*", "", "a b", "a..b", "-a"])
def test_a_name_is_that_of_a_host(name: str) -> None:
    with pytest.raises(BadSettings, match="no name of a host"):
        check_spot(Spot(names=(name,)))


@pytest.mark.parametrize(
    "options",
    [
        ("--host", "192.0.2.7", "--plain-http"),
        ("--behind-proxy", "--name", "rashomon.example.org"),
        ("--ask",),
    ],
)
def test_nobody_is_served_who_could_not_come_in(ferry: Path, options: tuple[str, ...]) -> None:
    shown = run("serve", *options, ferry)
    assert shown.exit_code == 2
    assert f"rashomon account add --role owner {ferry} NAME" in shown.stderr


def test_the_command_refuses_what_is_not_encrypted(ferry: Path) -> None:
    shown = run("serve", "--host", "0.0.0.0", ferry)
    assert shown.exit_code == 2
    assert "not encrypted" in shown.stderr
    assert "--plain-http" in shown.stderr


def test_what_is_missing_is_said(ferry: Path) -> None:
    code = "import sys; sys.modules['litestar'] = None; from rashomon.cli import main; main(sys.argv[1:])"
    done = subprocess.run(
        [sys.executable, "-c", code, "serve", str(ferry)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 3
    assert "pip install 'rashomon[web]'" in done.stderr


def test_a_port_that_is_taken_is_said(ferry: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        shown = run("serve", "--port", str(taken.getsockname()[1]), ferry)
    assert shown.exit_code == 2
    assert "--port" in shown.stderr


@contextmanager
def serve(*options: str | Path) -> Iterator[tuple[str, IO[str]]]:
    """The address of a casebook that is served, with what is said afterwards on standard error."""
    command = [sys.executable, "-m", "rashomon", "serve", "--port", "0", *map(str, options)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=dict(os.environ)) as serving:
        assert serving.stderr is not None
        try:
            found = re.match(r"(http://\S+:\d+)/ ", serving.stderr.readline())
            assert found is not None
            yield found[1], serving.stderr
        finally:
            serving.send_signal(signal.SIGINT)
            ended = serving.wait(timeout=30)
        assert ended in (0, 130)


def ask(address: str, **headers: str) -> int:
    """The status of what is answered."""
    asked = urllib.request.Request(address, headers={name.replace("_", "-"): told for name, told in headers.items()})
    try:
        with urllib.request.urlopen(asked, timeout=30) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_the_command_serves_until_it_is_stopped(ferry: Path) -> None:
    with serve(ferry) as (address, _), urllib.request.urlopen(address, timeout=30) as answer:
        assert answer.status == 200
        assert answer.headers["server"] is None
    assert not ferry.with_name("ferry.case-wal").exists()


def test_others_come_in_by_a_token_and_are_written_down(ferry: Path) -> None:
    secret = run("token", "add", ferry, "robot").stdout.strip()
    options = ("--behind-proxy", "--name", "rashomon.example.org")
    with serve(*options, ferry) as (address, told):
        named = {"host": "rashomon.example.org", "x_forwarded_for": "192.0.2.7", "x_forwarded_proto": "https"}
        assert ask(f"{address}/index.json", **named) == 401
        assert ask(f"{address}/index.json", authorization=f"Bearer {secret}", **named) == 200
        assert ask(f"{address}/index.json", authorization=f"Bearer {secret}", host="evil.example") == 421
        assert ask(f"{address}/index.json", authorization=f"Bearer {secret}") == 200
        lines = [json.loads(told.readline()) for _ in range(4)]
    assert [one["status"] for one in lines] == [401, 200, 421, 200]
    assert [one["address"] for one in lines] == ["192.0.2.7", "192.0.2.7", "127.0.0.1", "127.0.0.1"]
    assert [one["visitor"] for one in lines] == [None, "robot", None, "robot"]


def test_what_is_not_encrypted_is_said_to_be_so(ferry: Path, tmp_path: Path) -> None:
    run("token", "add", ferry, "robot")
    log = tmp_path / "access.log"
    options = ("--host", "0.0.0.0", "--plain-http", "--name", "desk.local", "--access-log", log)
    with serve(*options, ferry) as (address, told):
        assert UNSEALED in told.readline()
        port = address.rpartition(":")[2]
        assert ask(f"http://127.0.0.1:{port}/index.json", host="desk.local") == 401
    assert json.loads(log.read_text(encoding="utf-8"))["status"] == 401


def test_a_shared_machine_asks_and_writes_nothing_down_unless_told(ferry: Path) -> None:
    run("token", "add", ferry, "robot")
    with serve("--ask", ferry) as (address, told):
        assert ask(f"{address}/index.json") == 401
        assert select.select([told], [], [], 0.2)[0] == []


def test_no_piece_of_an_answer_waits_for_the_one_before() -> None:
    with listen("127.0.0.1", 0) as listening, socket.create_connection(listening.getsockname()):
        answering, _ = listening.accept()
        with answering:
            assert answering.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
