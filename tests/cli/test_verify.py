"""The verify command proves a casebook, or names what does not fit."""

import os
import subprocess
import sys
from pathlib import Path

from tests.cli.cases import ask, run


def test_a_whole_casebook_is_said_to_be(ferry: Path) -> None:
    shown = run("verify", ferry)
    assert shown.exit_code == 0
    last = ask("log", "--limit", "1000", ferry)[-1]
    assert shown.stdout.startswith("whole: 3 reports")
    assert shown.stdout.endswith(f"has the hash {last['hash']}\n")


def test_a_flipped_byte_is_named(ferry: Path) -> None:
    content = bytearray(ferry.read_bytes())
    at = content.index(b"overloaded")
    content[at] ^= 1
    ferry.write_bytes(content)
    shown = run("verify", ferry)
    assert shown.exit_code in (1, 2)
    assert shown.stderr


def test_that_nobody_reads_the_answer_is_no_fault(ferry: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "rashomon", "verify", str(ferry)]
    done = subprocess.run(command, check=False, stdout=writing, stderr=subprocess.PIPE, timeout=60)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")
