"""Score who is found to say what, beside a stupid baseline and the figures of peers.

    python benchmarks/attribution/run.py CORPORA [--set attribution.dev]

CORPORA is the folder of the measuring sets; their scorer lies in ../score beside it. ALL is the F1 of attributions
whose content shares half of its words with the annotated one (Jaccard) and whose source and cue overlap with it; FRAG
that of exact fragments of a role. The baseline takes each sentence with "said" or "says": what comes before the word to
the nearest comma is the source, the rest the content.
"""

import argparse
import gzip
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from rashomon import wire
from rashomon.pipeline import Tools, read_many
from rashomon.records.attribution import Attribution
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report
from rashomon.records.span import Span
from rashomon.settings import Settings
from rashomon.workshop import open_tools

SAID = re.compile(r"\b(?:said|says)\b")
SENTENCE = re.compile(r"[^.!?\n]+[.!?”\"]*")
ROLES = ("source", "cue", "content")
# Measured with the same scorer on the same set, or (CofeNet) published on another cut of the test part, other tokens.
PEERS = {
    "parse and learned lexicon": {"ALL": 55.9, "source": 66, "cue": 58, "content": 54, "direct": 71.9},
    "GenderGapTracker": {"ALL": 41.8},
    "textacy, direct quotations": {"ALL": 27.5, "direct": 79.6},
    "CofeNet (published)": {"source": 83.2, "cue": 75.3, "content": 72.9},
    "people among themselves": {"ALL": 74.1},
}
COLUMNS = ("ALL", "precision", "recall", "source", "cue", "content", "direct", "mixed", "indirect")


def main() -> None:
    """Print a table in Markdown and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--set", default="attribution.dev")
    options = parser.parse_args()
    gold = options.corpora / f"{options.set}.jsonl.gz"
    with gzip.open(gold, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    ours, baseline = (score(gold, readings) for readings in (read(rows, open_tools(Settings())), guess(rows)))
    print(f"\n{options.set}: {len(rows)} articles, F1 (and precision, recall of ALL)\n")
    print(f"| | {' | '.join(COLUMNS)} |\n|---{'|---' * len(COLUMNS)}|")
    for name, figures in {"rashomon": ours, "baseline: “said”": baseline, **PEERS}.items():
        print(f"| {name} | {' | '.join(f'{figures[c]:.1f}' if c in figures else '' for c in COLUMNS)} |")
    print("FIGURES", json.dumps({name: round(ours[name], 2) for name in COLUMNS}))


def read(rows: list[dict[str, Any]], tools: Tools) -> list[bytes]:
    """The readings of rashomon, a line each."""
    reports = [
        Report(head=Head(id=row["id"], sha256="", published=row["published"], language="en"), text=row["text"])
        for row in rows
    ]
    return [wire.encode(reading) for reading in read_many(reports, tools)]


def guess(rows: list[dict[str, Any]]) -> list[bytes]:
    """The readings of the baseline, a line each."""
    recipe = open_tools(Settings()).recipe
    found = []
    for row in rows:
        said: list[Attribution] = []
        for sentence in SENTENCE.finditer(row["text"]):
            cue = SAID.search(row["text"], sentence.start(), sentence.end())
            if cue is None:
                continue
            comma = row["text"].rfind(",", sentence.start(), cue.start())
            start = comma + 1 if comma >= 0 else sentence.start()
            content = Span(cue.end(), sentence.end()) if comma < 0 else Span(sentence.start(), comma)
            if content.start < content.end:
                said.append(
                    Attribution(
                        id=f"a{len(said)}",
                        source=(Span(start, cue.start()),),
                        cue=(Span(*cue.span()),),
                        content=(content,),
                        quotation="indirect",
                        stance="asserts",
                    )
                )
        head = Head(id=row["id"], sha256="")
        found.append(wire.encode(Reading(recipe=recipe, report=head, text=row["text"], attributions=tuple(said))))
    return found


def score(gold: Path, readings: list[bytes]) -> dict[str, float]:
    """What the scorer says of readings."""
    scorer = gold.parent.parent / "score" / "attribution.py"
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as file:
        file.write(b"\n".join(readings))
        file.flush()
        command = [sys.executable, str(scorer), str(gold), file.name]
        result = subprocess.run(command, check=True, capture_output=True, text=True)
    metrics = json.loads(result.stdout)
    figures = {"ALL": metrics["ALL"]["F1"], "precision": metrics["ALL"]["P"], "recall": metrics["ALL"]["R"]}
    figures |= {role: metrics[role]["FRAG"]["F1"] for role in ROLES}
    return figures | {kind: metrics[kind]["ALL"]["F1"] for kind in ("direct", "mixed", "indirect")}


if __name__ == "__main__":
    main()
