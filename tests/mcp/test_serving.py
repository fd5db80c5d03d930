"""Standard output carries the protocol alone; a server ends when its assistant does."""

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.cases import run
from tests.house.test_sockets import GUARD
from tests.mcp.conftest import Starter

HELLO = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
}
READY = {"jsonrpc": "2.0", "method": "notifications/initialized"}
READ = {"name": "read_text", "arguments": {"text": "The mayor said that five people died in the fire."}}


@contextmanager
def open_server(case: Path, *start: str) -> Iterator[subprocess.Popen[str]]:
    """The command, with pipes to it."""
    command = [sys.executable, *(start or ("-m", "rashomon")), "mcp", str(case)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, text=True, env=dict(os.environ), **pipes) as server:  # type: ignore[call-overload]
        try:
            yield server
        finally:
            if server.poll() is None:
                server.kill()


def ask(server: subprocess.Popen[str], message: object) -> dict[str, object]:
    """The line that comes back for a message."""
    assert server.stdin is not None
    assert server.stdout is not None
    server.stdin.write((message if isinstance(message, str) else json.dumps(message)) + "\n")
    server.stdin.flush()
    ready, _, _ = select.select([server.stdout], [], [], 60)
    assert ready, "no answer"
    told: dict[str, object] = json.loads(server.stdout.readline())
    return told


def tell(server: subprocess.Popen[str], message: object) -> None:
    """Write a message to which nothing comes back."""
    assert server.stdin is not None
    server.stdin.write((message if isinstance(message, str) else json.dumps(message)) + "\n")
    server.stdin.flush()


def call(number: int, name: str, arguments: object) -> dict[str, object]:
    """The message that calls a tool."""
    return {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": {"name": name, "arguments": arguments}}


def test_each_line_is_a_message_whatever_is_read(ferry: Path) -> None:
    with open_server(ferry) as server:
        told = ask(server, HELLO)
        assert told["id"] == 1
        tell(server, READY)
        for number, (name, arguments) in enumerate((("read_text", READ["arguments"]), ("list_sources", {})), 2):
            told = ask(server, call(number, name, arguments))
            assert told["id"] == number
            assert "result" in told
        assert server.stdin is not None
        server.stdin.close()
        assert server.wait(timeout=30) == 0
        assert server.stdout is not None
        assert server.stdout.read() == ""
    assert not ferry.with_name("ferry.case-wal").exists()


def test_noise_does_not_end_it(ferry: Path) -> None:
    with open_server(ferry) as server:
        ask(server, HELLO)
        tell(server, READY)
        for noise in ("no json", "{}", "[1, 2]", '{"jsonrpc": "2.0", "id": 9, "method": "dance"}', '"\\ud800"', "\0"):
            tell(server, noise)
        while (told := ask(server, call(5, "search", {"words": "ferry"}))).get("id") != 5:
            assert "error" in told


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_with_the_casebook_closed(ferry: Path, sent: signal.Signals) -> None:
    with open_server(ferry) as server:
        ask(server, HELLO)
        time.sleep(0.1)
        server.send_signal(sent)
        assert server.wait(timeout=30) == 128 + sent
    assert not ferry.with_name("ferry.case-wal").exists()


def test_no_line_is_opened_to_any_host(ferry: Path) -> None:
    with open_server(ferry, "-c", GUARD) as server:
        ask(server, HELLO)
        tell(server, READY)
        assert "result" in ask(server, call(2, **READ))  # type: ignore[arg-type]
        assert "result" in ask(server, call(3, "compare", {"reports": ["wire", "union"]}))
        assert server.stdin is not None
        server.stdin.close()
        assert server.wait(timeout=30) == 0


@pytest.mark.parametrize("mode", ["legacy", "2026-07-28"])
def test_older_and_newer_assistants_are_answered(ferry: Path, starter: Starter, mode: str) -> None:
    with starter(ferry, mode=mode) as assistant:
        assert assistant.find("search", words="ferry")["reports"] == 3
        assert "were not yet laid side by side" in assistant.refuse("list_disputes")


def test_what_is_missing_is_said(ferry: Path) -> None:
    code = "import sys; sys.modules['mcp'] = None; from rashomon.cli import main; main(sys.argv[1:])"
    done = subprocess.run(
        [sys.executable, "-c", code, "mcp", str(ferry)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 3
    assert "pip install 'rashomon[mcp]'" in done.stderr
    assert done.stdout == ""


def test_where_there_is_no_casebook_it_does_not_start(tmp_path: Path) -> None:
    shown = run("mcp", tmp_path / "none.case")
    assert shown.exit_code == 2
    assert "no casebook" in shown.stderr
    assert shown.stdout == ""
