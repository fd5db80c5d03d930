"""Score the disputes found between reports, beside two stupid baselines.

    python benchmarks/disputes/run.py CORPORA [--held-out | --tuned]

CORPORA is the folder of the measuring sets; the scorer lies in ../score beside it. The cases are our own, in
tests/cases/disputes: labelled by someone who had not read the rules, half of them held out while the rules were made.
A dispute is found where slot, subject, values and holders fit. A false alarm is a strict dispute on a slot that is
labelled quiet. "Every number differs" takes any two different numbers of one unit in two reports for a dispute.
"""

import argparse
import importlib.util
import json
import random
import subprocess
import sys
import tempfile
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

from rashomon import wire
from rashomon.pipeline import Tools, compare, read_many
from rashomon.records.comparison import Comparison, Dispute, Holder, Independence, Position
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report
from rashomon.settings import Settings
from rashomon.workshop import open_tools

DRAWS = 1000


def main() -> None:
    """Print a table in Markdown and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    half = parser.add_mutually_exclusive_group()
    half.add_argument("--held-out", action="store_true")
    half.add_argument("--tuned", action="store_true")
    options = parser.parse_args()
    wanted = {True} if options.held_out else {False} if options.tuned else {True, False}
    cases = [c for c in load_cases() if c["held_out"] in wanted]
    tools = open_tools(Settings())
    readings = read(cases, tools)
    found = {c["id"]: compare([readings[r["id"]] for r in c["reports"]], tools) for c in cases}
    differing = {name: every_number(comparison, readings) for name, comparison in found.items()}
    print("| | precision | recall | F1 | false alarms | copies F1 | origins exact |\n|---|---|---|---|---|---|---|")
    ours = score(cases, found, options.corpora)
    for name, metrics in {"rashomon": ours, "every number differs": score(cases, differing, options.corpora)}.items():
        disputes = metrics["disputes"]
        alarms = f"{metrics['false_alarms']} of {metrics['quiet_slots']} quiet slots"
        origins = "{} of {}".format(*metrics["independence"])
        cells = (f"{disputes['P']:.0f}", f"{disputes['R']:.0f}", f"{disputes['F1']:.0f}", alarms)
        print(f"| {name} | {' | '.join(cells)} | {metrics['copies']['F1']:.0f} | {origins} |")
    low, high = interval(ours["by_case_right_predicted_gold"])
    print(
        f"\n{len(cases)} cases, {ours['gold']} disputes; F1 between {low:.0f} and {high:.0f} in 95 % of bootstrap draws"
    )
    print("found by slot:", ", ".join(f"{slot} {a} of {b}" for slot, (a, b) in ours["found_by_slot"].items()))
    figures = {
        "precision": ours["disputes"]["P"],
        "recall": ours["disputes"]["R"],
        "false_alarms": ours["false_alarms"],
        "copies": ours["copies"]["F1"],
    }
    print("FIGURES", json.dumps(figures))


def load_cases() -> list[dict[str, Any]]:
    """The cases, loaded by path as the scorer loads them."""
    path = Path(__file__).parents[2] / "tests" / "cases" / "disputes" / "cases.py"
    spec = importlib.util.spec_from_file_location("dispute_cases", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    cases: list[dict[str, Any]] = module.CASES
    return cases


def read(cases: list[dict[str, Any]], tools: Tools) -> dict[str, Reading]:
    """The readings of all reports, by id."""
    reports = [
        Report(
            head=Head(id=r["id"], sha256="", publisher=r["publisher"], published=r["published"], language="en"),
            text=r["text"],
        )
        for case in cases
        for r in case["reports"]
    ]
    return {r.report.id: r for r in read_many(reports, tools) if isinstance(r, Reading)}


def every_number(comparison: Comparison, readings: dict[str, Reading]) -> Comparison:
    """The comparison with a dispute for each pair of different numbers of one unit in two reports, and no other."""
    slots = {"killed": "deaths", "injured": "injuries", "detained": "detained"}
    slots |= {"people": "attendance", "protesters": "attendance"}
    found: list[Dispute] = []
    for one, other in combinations([readings[a.id] for a in comparison.reports], 2):
        for a in one.quantities:
            for b in other.quantities:
                if a.unit == b.unit and a.unit in slots and a.low != b.low:
                    sides = ((one, a), (other, b))
                    positions = tuple(
                        Position(
                            value=f"{q.low:.0f}",
                            text=q.span.of(r.text),
                            holders=(
                                Holder(
                                    name=r.report.publisher or "",
                                    report=r.report.id,
                                    stance="asserts",
                                    evidence=q.span,
                                    quote=r.text,
                                ),
                            ),
                            independent=Independence(at_least=1, at_most=1),
                        )
                        for r, q in sides
                    )
                    found.append(
                        Dispute(
                            id=f"d{len(found)}",
                            slot=slots[a.unit],
                            about=a.unit,
                            strength="strict",
                            positions=positions,
                        )
                    )
    return replace(comparison, disputes=tuple(found))


def score(cases: list[dict[str, Any]], found: dict[str, Comparison], corpora: Path) -> dict[str, Any]:
    """What the scorer says of comparisons."""
    with tempfile.TemporaryDirectory() as folder:
        for name, comparison in found.items():
            (Path(folder) / f"{name}.json").write_bytes(wire.encode(comparison))
        chosen = Path(folder) / "cases.py"
        chosen.write_text(f"CASES = {cases!r}\n", encoding="utf-8")
        command = [sys.executable, str(corpora.parent / "score" / "disputes.py"), str(chosen), folder]
        result = subprocess.run(command, check=True, capture_output=True, text=True)
    metrics: dict[str, Any] = json.loads(result.stdout)
    return metrics


def interval(by_case: dict[str, list[int]]) -> tuple[float, float]:
    """The F1 that 95 % of draws of cases, with replacement, lie between (percentile bootstrap, Efron 1979)."""
    choose = random.Random(1)
    rows = list(by_case.values())
    draws = []
    for _ in range(DRAWS):
        right, predicted, gold = (sum(column) for column in zip(*choose.choices(rows, k=len(rows)), strict=True))
        draws.append(200 * right / (predicted + gold) if predicted + gold else 0.0)
    draws.sort()
    return draws[int(0.025 * DRAWS)], draws[int(0.975 * DRAWS)]


if __name__ == "__main__":
    main()
