"""Score when things are said to happen, beside a stupid baseline and those peers that are installed.

    python benchmarks/times/run.py CORPORA

CORPORA is the folder of the measuring sets; their scorer lies in ../score beside it. Strict is the F1 of expressions
with the same span (spaces and punctuation at the ends aside), relaxed of those that overlap, value of those that
overlap and have the same TIMEX3 value; cal is the share of days, weeks, months, years whose first day is right.
The baseline finds figures of years, "month day" (of the year of writing), weekdays (the last one before), today,
yesterday, and tomorrow. "news" is TimeBank and AQUAINT taken together.
"""

import argparse
import gzip
import json
import re
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.times.peers import Finder, installed
from rashomon.knowledge.calendars import load_calendar
from rashomon.reading.layout import lay_out
from rashomon.reading.times import find_times
from rashomon.records.text import Text
from rashomon.settings import Settings
from rashomon.workshop import open_tools

SETS = ("time.timebank", "time.aquaint", "time.wikiwars")
NEWS = SETS[:2]
COLUMNS = ("strict", "relaxed", "value", "cal")
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
NEAR = {"today": 0, "yesterday": -1, "tomorrow": 1}
SIMPLE = re.compile(
    rf"\b(?P<month>{'|'.join(MONTHS)})[a-z]*\.? (?P<day>\d\d?)\b|\b(?P<year>(?:19|20)\d\d)\b"
    rf"|\b(?P<weekday>{'|'.join(DAYS)})\b|\b(?P<near>{'|'.join(NEAR)})\b",
    re.IGNORECASE,
)


def main() -> None:
    """Print tables in Markdown and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    options = parser.parse_args()
    scorer = options.corpora.parent / "score" / "times.py"
    figures: dict[str, float] = {}
    told: dict[str, dict[str, Told]] = {}
    for name in SETS:
        told[name] = ask(read_set(options.corpora / f"{name}.jsonl.gz"), name in NEWS)
    told["news"] = {who: sum_up([told[name][who] for name in NEWS]) for who in told[SETS[0]]}
    for name, finders in told.items():
        count = len(finders["rashomon"].found)
        print(f"\n{name}: {count} documents, F1\n")
        print(f"| | {' | '.join(COLUMNS)} | reports a second |\n|---{'|---' * len(COLUMNS)}|---|")
        for who, one in finders.items():
            marks = score(scorer, one.found)
            print(f"| {who} | {' | '.join(f'{marks[column]:.1f}' for column in COLUMNS)} | {count / one.seconds:.1f} |")
            if who == "rashomon":
                figures |= {f"{name.removeprefix('time.')}_{column}": marks[column] for column in COLUMNS}
        share = 100 * finders["rashomon"].seconds / finders["rashomon"].parsing
        print(f"\nrashomon without its parse, which other stages need too; it takes {share:.1f} % of the parse's time")
    print("FIGURES", json.dumps(figures))


class Told(NamedTuple):
    """What a finder found in each document, how long it took, and how long the parse before it."""

    found: list[tuple[dict[str, Any], list[dict[str, Any]]]]
    seconds: float
    parsing: float = 0


def read_set(path: Path) -> list[dict[str, Any]]:
    """The documents of a set."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def ask(rows: list[dict[str, Any]], peers: bool) -> dict[str, Told]:
    """What each finder finds in documents."""
    finders: dict[str, Finder] = {"baseline": guess, **(installed() if peers else {})}
    told = {"rashomon": read(rows)}
    for who, find in finders.items():
        begin = time.perf_counter()
        found = [(row, find(row["text"], row["published"])) for row in rows]
        told[who] = Told(found, time.perf_counter() - begin)
    return told


def sum_up(parts: list[Told]) -> Told:
    """Several sets as one."""
    found = [one for part in parts for one in part.found]
    return Told(found, sum(part.seconds for part in parts), sum(part.parsing for part in parts))


def read(rows: list[dict[str, Any]]) -> Told:
    """What is found in each document."""
    calendar, parse_texts = load_calendar(), open_tools(Settings()).parser
    texts = [Text(clean=row["text"]) for row in rows]
    begin = time.perf_counter()
    parses = parse_texts(texts, [lay_out(text) for text in texts])
    parsed = time.perf_counter()
    times = [
        find_times(text, parse, row["published"], calendar)
        for row, text, parse in zip(rows, texts, parses, strict=True)
    ]
    done = time.perf_counter()
    found = [[{"id": t.id, "span": t.span, "type": t.type, "value": t.value} for t in one] for one in times]
    return Told(list(zip(rows, found, strict=True)), done - parsed, parsed - begin)


def guess(text: str, published: str) -> list[dict[str, Any]]:
    """What the baseline finds in a document."""
    written = date.fromisoformat(published[:10])
    found: list[dict[str, Any]] = []
    for match in SIMPLE.finditer(text):
        if match["month"]:
            value = f"{written.year}-{MONTHS.index(match['month'].lower()) + 1:02}-{int(match['day']):02}"
        elif match["year"]:
            value = match["year"]
        elif match["weekday"]:
            value = (written - timedelta((written.weekday() - DAYS.index(match["weekday"].lower())) % 7)).isoformat()
        else:
            value = (written + timedelta(NEAR[match["near"].lower()])).isoformat()
        found.append({"id": f"t{len(found)}", "span": match.span(), "type": "DATE", "value": value})
    return found


def score(scorer: Path, found: list[tuple[dict[str, Any], list[dict[str, Any]]]]) -> dict[str, float]:
    """What the scorer says."""
    with tempfile.TemporaryDirectory() as folder:
        gold, answers = Path(folder, "gold.jsonl"), Path(folder, "found.jsonl")
        gold.write_text("".join(json.dumps(row) + "\n" for row, _ in found), encoding="utf-8")
        rows = [{"report": {"id": row["id"]}, "text": row["text"], "times": times} for row, times in found]
        answers.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        command = [sys.executable, str(scorer), str(gold), str(answers)]
        result = subprocess.run(command, check=True, capture_output=True, text=True)
    metrics = json.loads(result.stdout)
    return {column: metrics[column]["F1"] if column != "cal" else metrics["cal"] for column in COLUMNS}


if __name__ == "__main__":
    main()
