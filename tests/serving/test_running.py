"""Only this machine is served."""

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from rashomon.errors import BadSettings
from rashomon.serving.running import check_address
from tests.cli.cases import run


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "127.0.0.2"])
def test_addresses_of_this_machine_are_served(host: str) -> None:
    check_address(host)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7", "desk.example", ""])
def test_others_are_refused(host: str) -> None:
    with pytest.raises(BadSettings, match="other machines"):
        check_address(host)


def test_the_command_refuses_them_too(ferry: Path) -> None:
    shown = run("serve", "--host", "0.0.0.0", ferry)
    assert shown.exit_code == 2
    assert "other machines" in shown.stderr


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


def test_the_command_serves_until_it_is_stopped(ferry: Path) -> None:
    command = [sys.executable, "-m", "rashomon", "serve", "--port", "0", str(ferry)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=dict(os.environ)) as serving:
        assert serving.stderr is not None
        try:
            found = re.match(r"(http://127\.0\.0\.1:\d+/) ", serving.stderr.readline())
            assert found is not None
            with urllib.request.urlopen(found[1], timeout=30) as answer:
                assert answer.status == 200
                assert answer.headers["server"] is None
        finally:
            serving.send_signal(signal.SIGINT)
        assert serving.wait(timeout=30) in (0, 130)
    assert not ferry.with_name("ferry.case-wal").exists()
