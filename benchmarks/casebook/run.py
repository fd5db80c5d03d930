"""Measure what a casebook costs beside reading, what a kill at any moment does to it.

python benchmarks/casebook/run.py [--reports 2000] [--kills 20]
"""

import argparse
import json
import random
import resource
import runpy
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from rashomon.casebook.paging import every
from rashomon.store.answers import Fault
from rashomon.store.opening import open_store
from rashomon.store.queries import list_reports
from rashomon.store.verifying import verify

CASES = Path(__file__).parents[2] / "tests" / "cases" / "disputes" / "open"
RASHOMON = (sys.executable, "-m", "rashomon")
MADE = "2025-07-02T10:00:00+00:00"
KILLED = 300  # reports in the casebook that is killed
LONGEST = 8.0  # seconds until a kill: some are at once, some find it done


def main() -> None:
    """Run what the command line asks for; print a table in Markdown, and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        figures = time_commands(Path(folder), options.reports) | kill(Path(folder), options.kills)
    print("| figure | value |\n|---|---|")
    for name, value in figures.items():
        print(f"| {name} | {value:.2f} |")
    print("FIGURES", json.dumps({name: round(value, 3) for name, value in figures.items()}))


def write_reports(path: Path, count: int) -> None:
    """So many reports, a line each."""
    path.write_text("".join(f"{json.dumps(row)}\n" for row in make_reports(count)), encoding="utf-8")


def make_reports(count: int) -> Iterator[dict[str, str]]:
    """Reports of our own cases, their paragraphs shuffled and joined with others'."""
    chance = random.Random(1)
    cases = (case for path in sorted(CASES.glob("*.py")) for case in runpy.run_path(str(path))["CASES"])
    reports = [report for case in cases for report in case["reports"]]
    for number in range(count):
        own, other = reports[number % len(reports)], chance.choice(reports)
        paragraphs = own["text"].strip().split("\n\n")
        chance.shuffle(paragraphs)
        paragraphs += other["text"].strip().split("\n\n")[: chance.randrange(3)]
        day = f"20{chance.randrange(10, 26)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 28):02}"
        text = "\n\n".join([*paragraphs, f"Report number {number} of the desk."])
        yield {"id": f"r{number}", "publisher": own["publisher"] or "", "published": day, "text": text}


def time_commands(folder: Path, count: int) -> dict[str, float]:
    """Processor time of reading, of adding, of adding again."""
    reports, case = folder / "reports.jsonl", folder / "a.case"
    write_reports(reports, count)
    read = time_command("read", "--format", "jsonl", "-o", str(folder / "readings.jsonl"), str(reports))
    add = time_command("add", str(case), str(reports))
    again = time_command("add", str(case), str(reports))
    return {"read": 1000 * read / count, "add": 1000 * add / count, "cost": add / read, "again": again}


def time_command(*words: str) -> float:
    """Seconds of processor time that a command takes, with all that it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([*RASHOMON, *words], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def kill(folder: Path, kills: int) -> dict[str, float]:
    """Kill adding again and again, then let it complete: what was lost, doubled, or does not fit."""
    reports, case, settings = folder / "killed.jsonl", folder / "killed.case", folder / "settings.toml"
    write_reports(reports, KILLED)
    settings.write_text("block = 4\n", encoding="utf-8")
    command = [*RASHOMON, "add", "--settings", str(settings), str(case), str(reports)]
    chance, held, lost = random.Random(7), set[str](), 0
    for _ in range(kills):
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            time.sleep(LONGEST * chance.random())
            process.send_signal(signal.SIGKILL)
        now = set(list_ids(case)) if case.exists() else set()
        lost += len(held - now)
        held = now
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    found = list(list_ids(case))
    lost += KILLED - len(set(found) & {f"r{number}" for number in range(KILLED)})
    with open_store(str(case), by="benchmark", clock=lambda: MADE) as store:
        faults = sum(isinstance(told, Fault) for told in verify(store))
    return {"kills": kills, "lost": lost, "doubled": len(found) - KILLED, "faults": faults}


def list_ids(case: Path) -> Iterator[str]:
    """The ids of all reports of a casebook; one that was killed before it was made has none."""
    if not case.stat().st_size:
        return
    with open_store(str(case), by="benchmark", clock=lambda: MADE, create=True) as store:
        for stored in every(lambda cursor: list_reports(store, cursor=cursor, limit=200)):
            yield stored.id


if __name__ == "__main__":
    main()
