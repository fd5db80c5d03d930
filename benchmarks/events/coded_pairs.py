"""Coded pairs: who did what to whom in sentences of which people coded one pair each."""

from pathlib import Path

from benchmarks.events.common import Figures, Told, guess_all, load, read, score, show
from rashomon.pipeline import Tools

SET = "events.plv.train.jsonl.gz"
COMMONEST = "RETREAT"
COLUMNS = ("pair", "actor", "recipient", "root", "quad", "swapped")
PEERS = {
    "spaCy's subject, verb, object (measured by others)": {"pair": 22.8},
    "type only, sides given: masked SVM (measured by others)": {"root": 71.3, "quad": 82.6},
    "type only, sides given: ZSP, RoBERTa-large (published)": {"root": 82.1, "quad": 89.2},
}


def measure(corpora: Path, tools: Tools) -> Figures:
    """Print a table and give the figures, in percent; `swapped` counts items."""
    rows = load(corpora / SET)
    ours = score(corpora / SET, read(rows, tools))
    guessed = [
        {"report": {"id": row["id"]}, "text": row["text"], "events": list(map(as_event, told))}
        for row, told in zip(rows, guess_all(rows, COMMONEST, tools), strict=True)
    ]
    baseline = score(corpora / SET, guessed)
    every = {"rashomon": ours, f"baseline: subject, verb, object, always {COMMONEST}": baseline, **PEERS}
    show(
        f"{len(rows)} coded pairs, %",
        COLUMNS,
        ([name, *(result.get(column) for column in COLUMNS)] for name, result in every.items()),
    )
    return {column: ours[column] for column in COLUMNS}


def as_event(told: Told) -> dict[str, object]:
    """An event of the baseline in the form of the contract."""
    sides = {"actors": told.actors, "recipients": told.recipients}
    return {
        "type": told.type,
        "trigger": told.trigger,
        **{side: [{"span": span} for span in spans] for side, spans in sides.items()},
    }
