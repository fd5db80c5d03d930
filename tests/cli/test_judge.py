"""The judge command keeps what people say of what the machine said."""

import shutil
from pathlib import Path

from tests.cli.cases import ask, run


def test_a_judgement_is_kept_and_listed(ferry: Path) -> None:
    shown = run("judge", "--by", "Ana", ferry, "correct", "attribution", "wire:a1", "--set", "stance=alleges")
    assert shown.exit_code == 0
    assert shown.stdout.startswith("judgement ")
    listed = run("judgements", ferry).stdout
    assert "Ana correct attribution stance=alleges" in listed
    assert ask("judgements", ferry)["items"][0]["judgement"]["by"] == "Ana"


def test_judgements_go_out_and_in(ferry: Path, filled: Path, tmp_path: Path) -> None:
    run("judge", "--by", "Ana", ferry, "rate", "source", "Halden Wire", "--set", "reliability=B")
    assert run("judgements", "-o", tmp_path / "said.jsonl", ferry).exit_code == 0
    other = Path(shutil.copy(filled, tmp_path / "other.case"))
    assert run("judgements", "--import", tmp_path / "said.jsonl", other).stdout == "1 new judgement\n"
    assert "Halden Wire" in run("judgements", other).stdout


def test_a_line_that_is_no_judgement_is_named(ferry: Path, tmp_path: Path) -> None:
    (tmp_path / "said.jsonl").write_text('{"schema": "rashomon.judgement/1"}\n', "utf-8")
    shown = run("judgements", "--import", tmp_path / "said.jsonl", ferry)
    assert shown.exit_code == 1
    assert "said.jsonl, line 1" in shown.stderr


def test_what_cannot_be_judged_so_is_said(ferry: Path) -> None:
    shown = run("judge", ferry, "resolve", "dispute", "d1")
    assert shown.exit_code == 2
    assert "reason" in shown.stderr


def test_what_came_of_each_is_listed(ferry: Path) -> None:
    run("judge", "--by", "Ana", ferry, "reject", "attribution", "union:a1")
    run("judge", "--by", "Bo", ferry, "accept", "attribution", "union:a1")
    run("judge", "--by", "Bo", ferry, "rate", "source", "Halden Wire", "--set", "reliability=B")
    listed = run("judgements", ferry).stdout
    assert listed.count("contested: reject against accept") == 2
    assert listed.count("in effect") == 1


def test_a_judgement_of_words_that_are_not_here_is_refused_and_the_rest_is_taken_in(
    ferry: Path, filled: Path, tmp_path: Path
) -> None:
    run("judge", "--by", "Ana", ferry, "reject", "attribution", "union:a1")
    run("judge", "--by", "Ana", ferry, "rate", "source", "Halden Wire", "--set", "reliability=B")
    run("judgements", "-o", tmp_path / "said.jsonl", ferry)
    other = Path(shutil.copy(filled, tmp_path / "other.case"))
    run("delete", "--yes", "--reason", "asked for", other, "union")
    shown = run("judgements", "--import", tmp_path / "said.jsonl", other)
    assert (shown.exit_code, shown.stdout) == (1, "1 new judgement\n")
    assert "of Ana is not kept: the casebook holds no report" in shown.stderr


def test_nobody_takes_back_what_another_said(ferry: Path) -> None:
    run("judge", "--by", "Ana", ferry, "rate", "source", "Halden Wire", "--set", "reliability=B")
    (said,) = ask("judgements", ferry)["items"]
    shown = run("judge", "--by", "Bo", ferry, "withdraw", "judgement", said["judgement"]["id"])
    assert shown.exit_code == 2
    assert "is by Ana" in shown.stderr
    assert run("judge", "--by", "Ana", ferry, "withdraw", "judgement", said["judgement"]["id"]).exit_code == 0
    assert "withdrawn" in run("judgements", ferry).stdout
