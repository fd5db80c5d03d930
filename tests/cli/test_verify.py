"""The verify command proves a casebook, or names what does not fit."""

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
