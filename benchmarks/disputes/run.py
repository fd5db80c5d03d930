"""Score the disputes found between reports, beside two stupid baselines.

    python benchmarks/disputes/run.py CORPORA

CORPORA is the folder of the measuring sets; the scorer lies in ../score beside it. The cases are our own, in
tests/cases/disputes: labelled by those who had not read the rules; what stands in `kept` was not looked at while the
rules were made. A dispute is found where slot, subject, values and holders fit. A false alarm is a strict dispute on a
slot that is labelled quiet. "Every number differs" takes any two different numbers of one unit in two reports for a
dispute, "words in common" any two sentences of two reports that share half of their words.
"""

import argparse
import importlib.util
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

from rashomon import wire
from rashomon.comparing.words import words_of
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
    options = parser.parse_args()
    cases = load_cases()
    tools = open_tools(Settings())
    readings = read(cases, tools)
    found = {c["id"]: compare([readings[r["id"]] for r in c["reports"]], tools) for c in cases}
    kept = [case for case in cases if case["held_out"]]
    seen = [case for case in cases if not case["held_out"]]
    rows = {
        "rashomon": score(kept, found, options.corpora),
        "every number differs": score(kept, alter(found, every_number, readings), options.corpora),
        "words in common": score(kept, alter(found, common_words, readings), options.corpora),
        "rashomon, on the cases that were looked at": score(seen, found, options.corpora),
    }
    print("| | precision | recall | F1 | false alarms | copies F1 | origins exact |\n|---|---|---|---|---|---|---|")
    for name, metrics in rows.items():
        disputes = metrics["disputes"]
        alarms = f"{metrics['false_alarms']} of {metrics['quiet_slots']} quiet slots"
        origins = "{} of {}".format(*metrics["independence"])
        cells = (f"{disputes['P']:.0f}", f"{disputes['R']:.0f}", f"{disputes['F1']:.0f}", alarms)
        print(f"| {name} | {' | '.join(cells)} | {metrics['copies']['F1']:.0f} | {origins} |")
    ours, all_cases = rows["rashomon"], score(cases, found, options.corpora)
    low, high = interval(ours["by_case_right_predicted_gold"])
    print(
        f"\n{len(kept)} cases kept, {ours['gold']} disputes; "
        f"F1 between {low:.0f} and {high:.0f} in 95 % of bootstrap draws"
    )
    print("found by slot:", ", ".join(f"{slot} {a} of {b}" for slot, (a, b) in all_cases["found_by_slot"].items()))
    figures = {
        "precision": all_cases["disputes"]["P"],
        "recall": all_cases["disputes"]["R"],
        "false_alarms": all_cases["false_alarms"],
        "copies": all_cases["copies"]["F1"],
        "kept_precision": ours["disputes"]["P"],
        "kept_recall": ours["disputes"]["R"],
        "kept_false_alarms": ours["false_alarms"],
        "kept_origins": ours["independence"][0] / ours["independence"][1],
    }
    print("FIGURES", json.dumps(figures))


def alter(
    found: dict[str, Comparison],
    change: Callable[[Comparison, dict[str, Reading]], Comparison],
    readings: dict[str, Reading],
) -> dict[str, Comparison]:
    """Comparisons with the disputes that a baseline finds."""
    return {name: change(comparison, readings) for name, comparison in found.items()}


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


def common_words(comparison: Comparison, readings: dict[str, Reading]) -> Comparison:
    """The comparison with a dispute for each pair of unlike sentences of two reports that share half of their words."""
    found: list[Dispute] = []
    for one, other in combinations([readings[a.id] for a in comparison.reports], 2):
        for a in one.sentences:
            for b in other.sentences:
                words = [frozenset(words_of(s.of(r.text))) for r, s in ((one, a), (other, b))]
                if words[0] != words[1] and 2 * len(words[0] & words[1]) >= len(words[0] | words[1]):
                    positions = tuple(
                        Position(
                            value=s.of(r.text),
                            text=s.of(r.text),
                            holders=(
                                Holder(
                                    name=r.report.publisher or "",
                                    report=r.report.id,
                                    stance="asserts",
                                    evidence=s,
                                    quote=s.of(r.text),
                                ),
                            ),
                            independent=Independence(at_least=1, at_most=1),
                        )
                        for r, s in ((one, a), (other, b))
                    )
                    about = a.of(one.text)
                    found.append(
                        Dispute(
                            id=f"d{len(found)}", slot="occurrence", about=about, strength="strict", positions=positions
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
