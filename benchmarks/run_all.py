"""Run every benchmark, then hold its figures to the floors.

    python benchmarks/run_all.py CORPORA [TASK...]

Each benchmarks/<task>/run.py is run with the arguments that floors.toml names for it, else with CORPORA alone. It
prints its tables, and may end with a line `FIGURES {...}`, a JSON object of numbers. Where floors.toml has floors or
ceilings for the task, the set must have the digest that they were taken on. Where it names a page as `table`, the first
table printed is written there, between the marks `<!-- task -->` and `<!-- /task -->`. Exit status 1: a run failed,
or a figure is missing or not good enough.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("tasks", nargs="*", default=[path.parent.name for path in sorted(HERE.glob("*/run.py"))])
    options = parser.parse_args()
    table = tomllib.loads((HERE / "floors.toml").read_text(encoding="utf-8"))
    faults: list[str] = []
    for task in options.tasks:
        entry = table.get(task, {})
        print(f"\n## {task}\n", flush=True)
        arguments = [part.format(corpora=options.corpora) for part in entry.get("arguments", ["{corpora}"])]
        figures, printed = run(task, arguments)
        if figures is not None and "table" in entry:
            write_table(HERE.parent / entry["table"], task, first_table(printed))
        faults += [f"{task}: {fault}" for fault in compare(figures, entry, options.corpora)]
    if faults:
        sys.exit("\n".join(["", *faults]))


def run(task: str, arguments: list[str]) -> tuple[dict[str, float] | None, list[str]]:
    """The figures of one benchmark, None if it failed, and the lines that it printed, which are passed on."""
    command = [sys.executable, str(HERE / task / "run.py"), *arguments]
    figures: dict[str, float] = {}
    printed: list[str] = []
    known = {**os.environ, "PYTHONPATH": str(HERE.parent)}  # benchmarks that share code import it as benchmarks.<task>
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=known) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            printed.append(line.rstrip())
            if line.startswith("FIGURES "):
                figures = json.loads(line.removeprefix("FIGURES "))
    return (figures if process.returncode == 0 else None), printed


def first_table(printed: list[str]) -> str:
    """The first table in Markdown among the lines that a benchmark printed."""
    start = next((n for n, line in enumerate(printed) if line.startswith("|")), len(printed))
    stop = next((n for n in range(start, len(printed)) if not printed[n].startswith("|")), len(printed))
    return "\n".join(printed[start:stop])


def write_table(page: Path, task: str, table: str) -> None:
    """Put a table between the marks that a page has for a benchmark."""
    opening, closing = f"<!-- {task} -->", f"<!-- /{task} -->"
    before, _, rest = page.read_text(encoding="utf-8").partition(opening)
    _, mark, after = rest.partition(closing)
    if not mark:
        sys.exit(f"{page} has no place for the table of {task}: write {opening} and {closing} into it")
    page.write_text(f"{before}{opening}\n{table}\n{closing}{after}", encoding="utf-8")


def compare(figures: dict[str, float] | None, entry: dict[str, Any], corpora: Path) -> list[str]:
    """What is not as the floors want it, in words."""
    if figures is None:
        return ["failed"]
    faults = []
    for name, digest in entry.get("data", {}).items():
        path = corpora / name
        found = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "nothing"
        if found != digest:
            faults.append(f"{name} is not the set that the floors were taken on: wanted {digest}, found {found}")
    for kind, sign in (("floors", 1), ("ceilings", -1)):
        for name, bound in entry.get(kind, {}).items():
            if name not in figures:
                faults.append(f"gave no figure {name!r}")
            elif sign * figures[name] < sign * bound:
                faults.append(
                    f"{name} is {figures[name]}, {'below its floor' if sign > 0 else 'above its ceiling'} {bound}"
                )
    return faults


if __name__ == "__main__":
    main()
