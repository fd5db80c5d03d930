"""The compare command lays reports and readings side by side, and ends as the contract says."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from rashomon import wire
from rashomon.cli import main
from rashomon.cli.compare import EXPORTS
from rashomon.comparing.judgements import aim_at_dispute, judge
from rashomon.records.comparison import Comparison
from rashomon.records.reading import Reading
from tests.export.eventful import READING
from tests.export.sample import FAILURE

ONE = """Blast in Orvelle mine kills 14
ORVELLE, May 5 (Delta Post) - Fourteen miners were killed in a blast at the Orvelle coal mine on Sunday, the Mines \
Ministry said. The ministry denied that the gas alarms had been switched off.
"""
TWO = """ORVELLE, May 5 (Radio Lume) - Twenty-two miners were killed in a blast at the Orvelle coal mine on Sunday, \
the miners' union said on Monday. The union said that the gas alarms had been switched off.
"""
RASHOMON = [sys.executable, "-m", "rashomon"]


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    path = tmp_path / "reports.jsonl"
    rows = [
        {"id": "one", "publisher": "Delta Post", "published": "2025-05-05", "text": ONE},
        {"id": "two", "publisher": "Radio Lume", "published": "2025-05-05", "text": TWO},
    ]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return path


def run(*arguments: str | Path, command: str = "compare", standard_input: str | None = None) -> Result:
    return CliRunner().invoke(main, [command, *map(str, arguments)], input=standard_input)


def test_a_page_for_people_is_what_comes_without_options(reports: Path) -> None:
    shown = run(reports)
    assert (shown.exit_code, shown.stderr) == (0, "")
    assert shown.stdout.startswith("2 reports side by side\n2 reports → 2 outlets")
    assert "\n   A  Delta Post · 5 May 2025\n" in shown.stdout
    assert "rashomon does not say what is" in shown.stdout
    assert "\x1b" not in shown.stdout


def test_json_is_one_object_of_the_contract(reports: Path) -> None:
    shown = run("--format", "json", reports)
    comparison = wire.decode(shown.stdout_bytes, Comparison)
    assert [account.id for account in comparison.reports] == ["one", "two"]
    schema = json.loads(run("comparison", command="schema").stdout)
    Draft202012Validator(schema).validate(json.loads(shown.stdout))


def test_html_is_one_page(reports: Path, tmp_path: Path) -> None:
    path = tmp_path / "comparison.html"
    shown = run("--format", "html", "-o", path, reports, tmp_path / "none.txt")
    assert (shown.exit_code, shown.stdout) == (1, "")
    page = path.read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    assert "2 reports side by side" in page
    assert "none.txt" in page


def test_readings_are_compared_as_reports_are_and_not_read_again(reports: Path, tmp_path: Path) -> None:
    lines, whole = tmp_path / "readings.jsonl", tmp_path / "readings.json"
    run("--format", "jsonl", "-o", lines, reports, command="read")
    run("--format", "json", "-o", whole, reports, command="read")
    expected = run("--format", "json", reports).stdout
    assert run("--format", "json", lines).stdout == expected
    assert run("--format", "json", whole).stdout == expected
    changed = lines.read_text(encoding="utf-8").replace("Delta Post", "Delta Past")
    compared = wire.decode(run("--format", "json", "-", standard_input=changed).stdout_bytes, Comparison)
    assert compared.reports[0].publisher == "Delta Past"


def test_reports_that_fail_are_named_and_the_rest_is_compared(reports: Path, tmp_path: Path) -> None:
    failures = tmp_path / "failures.jsonl"
    failures.write_bytes(wire.encode(FAILURE) + b"\n{broken\n" + wire.encode(READING))
    shown = run(reports, failures, tmp_path / "none.txt")
    assert shown.exit_code == 1
    assert shown.stdout.startswith("3 reports side by side\n")
    for words in ("harbour.pdf is a PDF", "failures.jsonl, line 2", "none.txt"):
        assert words in shown.stderr
        assert words.replace(" ", "") in "".join(shown.stdout.split("NOT COMPARED")[1].split())


def test_json_holds_those_that_were_read_where_some_fail(reports: Path, tmp_path: Path) -> None:
    shown = run("--format", "json", reports, tmp_path / "none.txt")
    assert shown.exit_code == 1
    assert len(wire.decode(shown.stdout_bytes, Comparison).reports) == 2


def test_the_output_goes_to_a_file_that_appears_when_it_is_whole(reports: Path, tmp_path: Path) -> None:
    path = tmp_path / "out" / "comparison.json"
    path.parent.mkdir()
    shown = run("--format", "json", "-o", path, reports)
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert wire.decode(path.read_bytes(), Comparison).reports
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--published", "last week"], "'last week' is no publication date"),
        (["--settings", "nowhere.toml"], "nowhere.toml cannot be read"),
        (["-o", "."], "is a folder"),
        (["--format", "jsonl"], "'jsonl' is not one of"),
    ],
)
def test_wrong_use_ends_with_2(reports: Path, arguments: list[str], message: str) -> None:
    shown = run(*arguments, reports)
    assert (shown.exit_code, shown.stdout) == (2, "")
    assert message in shown.stderr


def test_a_missing_pipeline_ends_with_3(reports: Path) -> None:
    assert run("--pipeline", "no_such_pipeline", reports).exit_code == 3


def test_every_form_is_offered() -> None:
    assert set(EXPORTS) == {"text", "json", "html"}


def test_the_real_command_compares_what_the_real_command_read(reports: Path) -> None:
    read = subprocess.run(
        [*RASHOMON, "read", "--format", "jsonl", str(reports)], capture_output=True, check=True
    ).stdout
    done = subprocess.run([*RASHOMON, "compare", "-"], input=read, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == run(reports).stdout


def test_the_real_command_shows_inner_disputes_at_the_end_of_a_page(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text("The union claimed that guards beat two miners. The ministry denied that guards beat miners.")
    page = subprocess.run([*RASHOMON, "read", str(path)], capture_output=True, check=True).stdout.decode()
    assert "WHERE ITS ACCOUNTS CONFLICT 1 strict" in page
    html = subprocess.run([*RASHOMON, "read", "--format", "html", str(path)], capture_output=True, check=True).stdout
    assert b"Where its accounts conflict" in html


def test_judgements_are_laid_over_the_comparison(reports: Path, tmp_path: Path) -> None:
    readings = [
        wire.decode(line, Reading)
        for line in run("--format", "jsonl", reports, command="read").stdout_bytes.splitlines()
    ]
    before = wire.decode(run("--format", "json", reports).stdout_bytes, Comparison)
    rejected = judge(aim_at_dispute(before.disputes[0], readings), "reject", by="Ana", made="2025-05-06T09:00:00+02:00")
    path = tmp_path / "judgements.jsonl"
    path.write_bytes(wire.encode(rejected))
    shown = run("--judgements", path, "--format", "json", reports)
    after = wire.decode(shown.stdout_bytes, Comparison)
    assert (shown.exit_code, shown.stderr) == (0, "")
    assert [one.id for one in after.judgements.applied] == [rejected.id]
    assert len(after.disputes) == len(before.disputes) - 1
    assert "WHAT PEOPLE JUDGED 1 in effect" in run("--judgements", path, reports).stdout
    schema = json.loads(run("comparison", command="schema").stdout)
    Draft202012Validator(schema).validate(json.loads(shown.stdout))


def test_a_line_that_is_no_judgement_is_named_and_the_run_goes_on(reports: Path, tmp_path: Path) -> None:
    path = tmp_path / "judgements.jsonl"
    path.write_text('{"verdict": "accept"}\n', encoding="utf-8")
    shown = run("--judgements", path, reports)
    assert shown.exit_code == 1
    assert "line 1: this is not a judgement" in shown.stderr
    assert shown.stdout.startswith("2 reports side by side")
    mixed = run(reports, "-", standard_input='{"schema": "rashomon.judgement/1"}')
    assert "give the file that it is in with --judgements" in mixed.stderr
