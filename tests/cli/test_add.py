"""The add command takes reports into a casebook, and names those that it cannot read."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from rashomon.casebook import open_casebook
from rashomon.store.queries import count, list_reports
from rashomon.store.verifying import verify
from tests.casebook.sample import LATER, RADIO, WIRE, write_reports
from tests.cli.cases import run

KILLS = 5  # benchmarks/casebook kills more often, at more moments


def test_reports_go_in_once(tmp_path: Path) -> None:
    case, reports = tmp_path / "ferry.case", write_reports(tmp_path)
    assert run("add", case, reports).stdout == "3 new reports\n"
    assert run("add", case, reports).stdout == "0 new reports, 3 there already\n"
    assert run("add", case).stdout == "0 new reports\n"


def test_a_broken_file_is_named_and_the_rest_goes_in(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(WIRE, "utf-8")
    (tmp_path / "bad.txt").write_bytes(bytes(2000))
    shown = run("add", tmp_path / "ferry.case", tmp_path / "good.txt", tmp_path / "bad.txt", tmp_path / "none.txt")
    assert shown.exit_code == 1
    assert shown.stdout == "1 new report, 2 failed\n"
    assert "bad.txt" in shown.stderr
    assert "none.txt" in shown.stderr


def test_standard_input_with_what_the_caller_says(tmp_path: Path) -> None:
    case = tmp_path / "ferry.case"
    assert run("add", "--publisher", "Radio Vela", case, "-", standard_input=RADIO).stdout == "1 new report\n"
    with open_casebook(str(case)) as casebook:
        assert [stored.publisher for stored in list_reports(casebook.store).items] == ["Radio Vela"]


def test_what_is_no_casebook_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("my notes", "utf-8")
    shown = run("add", other, write_reports(tmp_path))
    assert shown.exit_code == 2
    assert "no casebook" in shown.stderr
    assert other.read_text("utf-8") == "my notes"


def test_killed_at_any_moment_nothing_is_lost_or_doubled(tmp_path: Path) -> None:
    case, path = tmp_path / "ferry.case", tmp_path / "many.jsonl"
    rows = [{**LATER, "id": f"r{number}", "text": f"{LATER['text']} Number {number}."} for number in range(40)]
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    settings = tmp_path / "settings.toml"
    settings.write_text("block = 4", "utf-8")
    command = [sys.executable, "-m", "rashomon", "add", "--settings", str(settings), str(case), str(path)]
    chance, held = random.Random(7), 0
    for _ in range(KILLS):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(1.5 + 2.5 * chance.random())
        process.send_signal(signal.SIGKILL)
        process.wait()
        if case.exists():
            with open_casebook(str(case)) as casebook:
                now = count(casebook.store).reports
            assert now >= held
            held = now
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=dict(os.environ))
    with open_casebook(str(case)) as casebook:
        assert {stored.id for stored in list_reports(casebook.store, limit=100).items} == {row["id"] for row in rows}
        assert count(casebook.store).read == len(rows)
        assert [told for told in verify(casebook.store) if not hasattr(told, "done")] == []
