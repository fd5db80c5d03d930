"""The ontology command looks things up; an ontology of one's own works without code."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from rashomon.cli import main
from tests.house.tree import ROOT

EXAMPLE = ROOT / "examples" / "ontology" / "police.toml"
REPORT = ROOT / "examples" / "ontology" / "bridge.txt"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [*map(str, arguments)])


def show(*arguments: str | Path) -> str:
    shown = run("ontology", *arguments)
    assert (shown.exit_code, shown.stderr) == (0, "")
    return shown.stdout


def test_without_a_term_all_types_are_shown() -> None:
    shown = show()
    assert shown.count("quad class ") == 4
    assert "ASSAULT    -9.0  harms bodily" in shown


def test_words_of_a_term_need_no_quotation_marks() -> None:
    assert show("crack", "down") == show("crack down")


def test_help_teaches_with_examples() -> None:
    shown = run("ontology", "--help").stdout
    assert "rashomon ontology crack down" in shown.split("Examples:")[1]


def test_json_says_the_same_for_programs() -> None:
    found = json.loads(show("--format", "json", "1823"))
    assert list(found) == ["ontology", "cameo", "types", "modes", "contexts", "codes", "words"]
    (code,) = found["codes"]
    assert code["code"] == {
        "code": "1823",
        "label": "kills by bodily assault",
        "goldstein": -10.0,
        "type": "ASSAULT",
        "mode": None,
        "contexts": [],
    }
    assert len(json.loads(show("--format", "json"))["types"]) == 16


def test_an_unknown_term_is_wrong_use_and_what_is_near_is_named() -> None:
    shown = run("ontology", "arrested")
    assert shown.exit_code == 2
    assert shown.stderr.startswith("Error: nothing in the ontology is called 'arrested'; near to it: arrest,")
    assert "`rashomon ontology` lists the types" in run("ontology", "qqqqqq").stderr


def test_an_own_ontology_is_looked_into(tmp_path: Path) -> None:
    assert show("--ontology", EXAMPLE, "CONTAIN").startswith("CONTAIN · type · material conflict")
    settings = tmp_path / "settings.toml"
    settings.write_text(f"ontology = {json.dumps(str(EXAMPLE))}\n", encoding="utf-8")
    assert "IRRITATE" in show("--settings", settings)
    other = tmp_path / "other.toml"
    other.write_text('replace = true\n[types.HUG]\ngloss = "embraces"\n', encoding="utf-8")
    assert "HUG" in show("--settings", settings, "--ontology", other), "the option has precedence"


def test_what_is_wrong_with_an_own_ontology_is_said(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text("replase = true\n", encoding="utf-8")
    shown = run("ontology", "--ontology", own)
    assert (shown.exit_code, "own.toml: unknown key 'replase'" in shown.stderr) == (2, True)
    assert run("ontology", "--ontology", tmp_path / "none.toml").exit_code == 3
    assert run("read", "--ontology", own, REPORT).exit_code == 2


def test_looking_up_loads_nothing_heavy() -> None:
    code = (
        "import sys; from click.testing import CliRunner; from rashomon.cli import main; "
        "assert CliRunner().invoke(main, ['ontology', 'arrest']).exit_code == 0; "
        "print([name for name in ('spacy', 'thinc', 'numpy', 'onnxruntime', 'jinja2', 'rich') if name in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"


@pytest.mark.parametrize("how", ["option", "settings"])
def test_a_file_of_ones_own_is_enough_to_read_with(tmp_path: Path, how: str) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text(f"ontology = {json.dumps(str(EXAMPLE))}\n", encoding="utf-8")
    chosen = ("--ontology", EXAMPLE) if how == "option" else ("--settings", settings)
    reading = json.loads(run("read", "--format", "json", *chosen, REPORT).stdout)
    told = [(event["type"], event["mode"], reading["text"][slice(*event["trigger"])]) for event in reading["events"]]
    assert ("CONTAIN", "kettle", "kettled") in told
    assert ("IRRITATE", None, "sprayed") in told
    assert ("COERCE", "arrest", "frogmarched") in told
    assert ("REJECT", None, "denied") in told, "words of ours hold beside the reader's"
    assert reading["events"][0]["contexts"] == ["protest_policing"]
    plain = json.loads(run("read", "--format", "json", REPORT).stdout)
    assert plain["recipe"]["id"] != reading["recipe"]["id"]
    assert "CONTAIN" not in {event["type"] for event in plain["events"]}


def test_every_page_takes_types_of_ones_own() -> None:
    page = run("read", "--ontology", EXAMPLE, REPORT)
    assert (page.exit_code, "contain: kettle · “kettled”" in page.stdout) == (0, True)
    assert "kettle" in run("read", "--format", "html", "--ontology", EXAMPLE, REPORT).stdout
    compared = run("compare", "--ontology", EXAMPLE, REPORT, REPORT)
    assert (compared.exit_code, compared.stderr) == (0, "")


def test_the_page_shows_the_example_that_is_tested() -> None:
    page = (ROOT / "docs" / "ontology.md").read_text(encoding="utf-8")
    assert f"```toml\n{EXAMPLE.read_text(encoding='utf-8')}```" in page
    assert f"```text\n{REPORT.read_text(encoding='utf-8')}```" in page
