"""Load the annotated mentions of ECB+ with what rashomon reads around them."""

import gzip
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from rashomon.comparing.incidents.mentions import Mention, Scene
from rashomon.knowledge.rarity import load_rarity
from rashomon.knowledge.slots import load_slots
from rashomon.pipeline import Tools, read_many
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report
from rashomon.records.span import Span

FOLDS = 5
Row = dict[str, Any]


class Marked(NamedTuple):
    """An annotated mention: where it belongs, its chain, what is read around it."""

    topic: str
    subtopic: str
    chain: str
    mention: Mention


def load_rows(corpora: Path) -> list[Row]:
    """The reports of ecb.dev."""
    with gzip.open(corpora / "ecb.dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def read_rows(rows: Sequence[Row], tools: Tools) -> list[Reading]:
    """A reading of each report."""
    reports = [Report(head=Head(id=row["id"], sha256="", language="en"), text=row["text"]) for row in rows]
    readings = [one for one in read_many(reports, tools) if isinstance(one, Reading)]
    assert len(readings) == len(rows)
    return readings


def mark(rows: Sequence[Row], readings: Sequence[Reading]) -> list[Marked]:
    """The annotated mentions of all reports; an event of the reading whose trigger overlaps one tells of it."""
    stop, rarity = load_slots().stop, load_rarity()
    found = []
    for row, reading in zip(rows, readings, strict=True):
        scene, place = Scene(reading, stop, rarity), _placing(reading)
        for number, one in enumerate(row["gold"]["events"]):
            span = Span(*map(place, one["span"]))
            event = next((e for e in reading.events if e.trigger.start < span.end and span.start < e.trigger.end), None)
            mention = scene.mention(f"{number:04d}", span, event)
            found.append(Marked(row["topic"], row["subtopic"], one["chain"], mention))
    return found


def fold_of(topic: str) -> int:
    """The part that a topic is held out with."""
    return int(topic) % FOLDS


def _placing(reading: Reading) -> Callable[[int], int]:
    """Where a point of the raw text stands in the clean one."""
    repairs = sorted((one.raw.start, one.raw.end, one.span.start, one.span.end) for one in reading.repairs)

    def place(point: int) -> int:
        shift = 0
        for start, end, clean_start, clean_end in repairs:
            if point <= start:
                break
            if point < end:
                return clean_start
            shift = clean_end - end
        return point + shift

    return place
