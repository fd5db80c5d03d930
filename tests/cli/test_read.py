"""The read command prints every report in its place, and ends as the contract says."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from rashomon import wire
from rashomon.cli import main
from rashomon.records.reading import Reading

ARTICLE = """Dam at Orvelle to close, ministry says
By Mira Solen
ORVELLE, Tessaria, May 4 (Delta Post) - The Water Ministry said the dam will close for repairs in June.
Mayor Ivo Kandar denied that the town had been warned. “Nobody called us,” he said.
The dam was built in 1971.
"""
RASHOMON = [sys.executable, "-m", "rashomon"]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "reports.jsonl"
    rows = [json.dumps({"id": f"r{place}", "text": ARTICLE}) for place in range(3)]
    path.write_text("\n".join([rows[0], rows[1], "{broken", rows[2]]), encoding="utf-8")
    return path


def run(*arguments: str | Path, standard_input: str | None = None) -> Result:
    return CliRunner().invoke(main, ["read", *map(str, arguments)], input=standard_input)


def test_a_page_for_people_is_what_comes_without_options(article: Path) -> None:
    shown = run(article)
    assert shown.exit_code == 0
    assert "WHO SAYS WHAT" in shown.stdout
    assert "\x1b" not in shown.stdout
    assert shown.stderr == ""


def test_json_is_one_object_for_one_report(article: Path) -> None:
    shown = run("--format", "json", "--published", "2025-05-04", "--publisher", "The Orvelle Sun", article)
    reading = wire.decode(shown.stdout_bytes, Reading)
    assert reading.report.published == "2025-05-04"
    assert reading.attributions


def test_lines_come_in_order_with_failures_in_their_place(lines: Path) -> None:
    shown = run("--format", "jsonl", lines)
    found = [json.loads(line) for line in shown.stdout.splitlines()]
    assert [one["schema"] for one in found] == [
        "rashomon.reading/1",
        "rashomon.reading/1",
        "rashomon.failure/1",
        "rashomon.reading/1",
    ]
    assert [found[place]["report"]["id"] for place in (0, 1, 3)] == ["r0", "r1", "r2"]
    assert shown.exit_code == 1
    assert shown.stderr.count("rashomon: ") == 1
    assert "reports.jsonl" in shown.stderr


def test_pages_and_feeds_are_read() -> None:
    cases = Path(__file__).parents[1] / "cases"
    result = run("--format", "jsonl", cases / "pages" / "blog_engine.html", cases / "feeds" / "wire.rss")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [row["report"]["publisher"] for row in rows] == ["The Kelvar Herald", "Northern Wire", "Northern Wire", None]
    assert rows[0]["report"]["extraction"]["tool"] == "trafilatura"
    assert (rows[3]["schema"], result.exit_code) == ("rashomon.failure/1", 1)


def test_json_and_jsonl_say_the_same(lines: Path) -> None:
    whole = json.loads(run("--format", "json", lines).stdout)
    assert whole == [json.loads(line) for line in run("--format", "jsonl", lines).stdout.splitlines()]


def test_standard_input_is_read(article: Path) -> None:
    piped = run("--format", "json", "-", standard_input=ARTICLE)
    assert json.loads(piped.stdout) == json.loads(run("--format", "json", article).stdout)


def test_a_file_that_is_not_there_is_a_failure(tmp_path: Path, article: Path) -> None:
    shown = run(tmp_path / "none.txt", article)
    assert shown.exit_code == 1
    assert "none.txt" in shown.stderr
    assert "could not be read" in shown.stdout
    assert "WHO SAYS WHAT" in shown.stdout


def test_output_goes_to_a_file(article: Path, tmp_path: Path) -> None:
    path = tmp_path / "out" / "page.html"
    path.parent.mkdir()
    shown = run("--format", "html", "-o", path, article)
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert path.read_text(encoding="utf-8").endswith("</html>\n")
    assert list(path.parent.iterdir()) == [path]


def test_html_goes_to_a_folder_a_page_a_report(lines: Path, tmp_path: Path) -> None:
    shown = run("--format", "html", "-o", f"{tmp_path}/pages/", lines)
    assert shown.exit_code == 1
    assert {"index.html", "r0.html", "r1.html", "r2.html"} < {path.name for path in (tmp_path / "pages").iterdir()}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--published", "last week"], "'last week' is no publication date"),
        (["--encoding", "klingon"], "'klingon' is no text encoding"),
        (["--language", "?"], "'?' is no language code"),
        (["--settings", "nowhere.toml"], "nowhere.toml cannot be read"),
        (["-o", "."], "only html is written to one"),
        (["-o", "no/such/folder/x.txt"], "cannot write"),
        (["--format", "novel"], "'novel' is not one of"),
        (["--colour"], "No such option"),
    ],
)
def test_wrong_use_ends_with_2_and_says_what_is_wrong(article: Path, arguments: list[str], message: str) -> None:
    shown = run(*arguments, article)
    assert shown.exit_code == 2
    assert message in shown.stderr
    assert shown.stdout == ""


def test_no_path_is_wrong_use() -> None:
    assert run().exit_code == 2


def test_a_missing_pipeline_ends_with_3(article: Path) -> None:
    shown = run("--pipeline", "no_such_pipeline", article)
    assert shown.exit_code == 3
    assert "no_such_pipeline" in shown.stderr


def test_colour_can_be_asked_for(article: Path) -> None:
    assert "\x1b[1m" in run("--color", "always", article).stdout


def test_the_real_command_reads_and_prints_utf_8_in_any_locale(article: Path) -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run([*RASHOMON, "read", str(article)], capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "“Nobody called us,”" in done.stdout.decode()


def test_a_reader_that_goes_away_ends_the_run_quietly(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text("".join(json.dumps({"id": str(place), "text": ARTICLE}) + "\n" for place in range(300)))
    command = [*RASHOMON, "read", "--format", "jsonl", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 141


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal")
def test_ctrl_c_says_how_far_it_came_and_leaves_no_half_file(tmp_path: Path, article: Path) -> None:
    output = tmp_path / "out.jsonl"
    command = [*RASHOMON, "read", "--format", "jsonl", str(article), "-"]
    with subprocess.Popen(
        [*command, "-o", str(output)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdin is not None
        while not [path for path in tmp_path.iterdir() if path.name.endswith(".part")]:
            assert running.poll() is None
        running.send_signal(signal.SIGINT)
        _, said = running.communicate()
    assert running.returncode == 130, said
    assert b"stopped; 0 reports done" in said
    assert b"out.jsonl was not written" in said
    assert not [path for path in tmp_path.iterdir() if path.name.startswith((".out", "out"))]
