"""Score when things are said to happen, beside a stupid baseline and the figures of peers.

    python benchmarks/times/run.py CORPORA

CORPORA is the folder of the measuring sets; their scorer lies in ../score beside it. Strict is the F1 of expressions
with the same span (spaces and punctuation at the ends aside), relaxed of those that overlap, value of those that
overlap and have the same TIMEX3 value; cal is the share of days, weeks, months, years whose first day is right.
The baseline finds figures of years, "month day" (of the year of writing), weekdays (the last one before), today,
yesterday, and tomorrow.
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
from typing import Any

from rashomon.knowledge.calendars import load_calendar
from rashomon.reading.layout import lay_out
from rashomon.reading.times import find_times
from rashomon.records.text import Text
from rashomon.settings import Settings
from rashomon.workshop import open_tools

SETS = ("time.timebank", "time.aquaint", "time.wikiwars")
# Measured with the same scorer on the whole of TimeBank.
PEERS: dict[str, dict[str, float]] = {"HeidelTime": {"strict": 85, "relaxed": 92, "value": 79, "cal": 86}}
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
    figures: dict[str, float] = {}
    for name in SETS:
        gold = options.corpora / f"{name}.jsonl.gz"
        with gzip.open(gold, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        found, share = read(rows)
        ours = score(gold, found)
        baseline = score(gold, [(row, guess(row)) for row in rows])
        print(
            f"\n{name}: {len(rows)} documents, F1; the stage took {100 * share:.1f} % of the parse's processor time\n"
        )
        print(f"| | {' | '.join(COLUMNS)} |\n|---{'|---' * len(COLUMNS)}|")
        peers = PEERS if name == "time.timebank" else {}
        for who, marks in {"rashomon": ours, "baseline": baseline, **peers}.items():
            print(f"| {who} | {' | '.join(f'{marks[column]:.1f}' for column in COLUMNS)} |")
        figures |= {f"{name.removeprefix('time.')}_{column}": ours[column] for column in COLUMNS}
    print("FIGURES", json.dumps(figures))


def read(rows: list[dict[str, Any]]) -> tuple[list[tuple[dict[str, Any], list[Any]]], float]:
    """What is found in each document, and the time that it took as a share of the parse's."""
    calendar, parse_texts = load_calendar(), open_tools(Settings()).parser
    texts = [Text(clean=row["text"]) for row in rows]
    begin = time.process_time()
    parses = parse_texts(texts, [lay_out(text) for text in texts])
    parsed = time.process_time()
    times = [
        find_times(text, parse, row["published"], calendar)
        for row, text, parse in zip(rows, texts, parses, strict=True)
    ]
    share = (time.process_time() - parsed) / (parsed - begin)
    found = [[{"id": t.id, "span": t.span, "type": t.type, "value": t.value} for t in one] for one in times]
    return list(zip(rows, found, strict=True)), share


def guess(row: dict[str, Any]) -> list[dict[str, Any]]:
    """What the baseline finds in a document."""
    written = date.fromisoformat(row["published"][:10])
    found: list[dict[str, Any]] = []
    for match in SIMPLE.finditer(row["text"]):
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


def score(gold: Path, found: list[tuple[dict[str, Any], list[Any]]]) -> dict[str, float]:
    """What the scorer says."""
    scorer = gold.parent.parent / "score" / "times.py"
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for row, times in found:
            print(json.dumps({"report": {"id": row["id"]}, "text": row["text"], "times": times}), file=file)
        file.flush()
        result = subprocess.run(
            [sys.executable, str(scorer), str(gold), file.name], check=True, capture_output=True, text=True
        )
    metrics = json.loads(result.stdout)
    return {column: metrics[column]["F1"] if column != "cal" else metrics["cal"] for column in COLUMNS}


if __name__ == "__main__":
    main()
