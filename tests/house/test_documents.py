"""What the documents name exists."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.house.tree import ROOT

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "benchmarks").rglob("*.md")])
BENCHMARKS = sorted((ROOT / "benchmarks").glob("*/run.py"))
OWN_CASES = {"disputes", "reports", "quantities"}  # measured on cases that are kept here and need no digest
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
PLACES_OF_A_MACHINE = re.compile(r"(?<![\w./])/(?:work|farm|root|home)/")


def test_the_readme_names_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "make demo" in readme
    assert "make test" in readme


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(path: Path) -> None:
    text = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    broken = [link for link in LINK.findall(text) if not (path.parent / link).exists()]
    assert not broken, f"{path.name}: {', '.join(broken)} do not exist"


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_make_targets_exist(path: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
    named = set(re.findall(r"`make ([a-z]+)", path.read_text(encoding="utf-8")))
    assert named <= targets, f"{path.name} names make {', make '.join(sorted(named - targets))}"


def test_nothing_depends_on_one_machine() -> None:
    for path in [*DOCUMENTS, ROOT / "Makefile", ROOT / ".ci" / "run", ROOT / "pyproject.toml"]:
        assert not PLACES_OF_A_MACHINE.search(path.read_text(encoding="utf-8")), f"{path.name} names a machine's folder"


def test_the_locks_name_no_host_and_hash_everything() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "://" not in text
        assert "--index" not in text
        entries = re.split(r"\n(?=\S)", text.strip())
        assert len(entries) > 20
        assert all("--hash=sha256:" in entry for entry in entries)


def test_the_locks_hold_what_the_package_needs() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lock, dev_lock = ((ROOT / name).read_text() for name in ("requirements.lock", "requirements-dev.lock"))
    for requirement in project["project"]["dependencies"]:
        name = re.split(r"[^A-Za-z0-9-]", requirement)[0].lower()
        assert f"\n{name}==" in f"\n{lock}", f"{name} is not locked: run make lock"
    versions = re.compile(r"^(\S+==\S+)", re.MULTILINE)
    assert set(versions.findall(lock)) <= set(versions.findall(dev_lock)), "the locks differ: run make lock"


def test_floors_name_benchmarks_that_exist() -> None:
    floors = tomllib.loads((ROOT / "benchmarks" / "floors.toml").read_text(encoding="utf-8"))
    for task, entry in floors.items():
        assert (ROOT / "benchmarks" / task / "run.py").is_file(), f"floors.toml names {task}, which is no benchmark"
        assert entry.keys() <= {"arguments", "data", "floors", "ceilings", "table"}
        bounded = "floors" in entry or "ceilings" in entry
        dated = "data" in entry or task in OWN_CASES
        assert bounded <= dated, f"the bounds of {task} do not say on what data they were taken"


def test_pages_have_a_place_for_the_tables_that_are_written_to_them() -> None:
    floors = tomllib.loads((ROOT / "benchmarks" / "floors.toml").read_text(encoding="utf-8"))
    tables = {task: entry["table"] for task, entry in floors.items() if "table" in entry}
    assert tables
    for task, page in tables.items():
        text = (ROOT / page).read_text(encoding="utf-8")
        assert text.count(f"<!-- {task} -->") == text.count(f"<!-- /{task} -->") == 1, f"{page} has no place for {task}"


def test_each_benchmark_says_what_it_measures() -> None:
    silent = [path.parent.name for path in BENCHMARKS if not (path.parent / "README.md").is_file()]
    assert not silent, f"benchmarks without a README.md: {', '.join(silent)}"
