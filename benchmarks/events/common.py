"""What the sections of this benchmark share: reading a set, a stupid baseline, heads, tables."""

import csv
import gzip
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rashomon import wire
from rashomon.pipeline import Tools, read_many
from rashomon.reading.layout import lay_out
from rashomon.records.parse import Parse
from rashomon.records.reading import Reading
from rashomon.records.report import Failure, Head, Report
from rashomon.records.span import Span
from rashomon.records.text import Text

Row = dict[str, Any]
Figures = dict[str, float]

FOLDED = {  # older codings do not tell these apart
    "DEMAND": "REQUEST",
    "DISAPPROVE": "ACCUSE",
    "INVESTIGATE": "ACCUSE",
    "CONCEDE": "YIELD",
    "RETREAT": "YIELD",
    "FIGHT": "ASSAULT",
}
WORD = re.compile(r"\w+(?:['’\-.,]\w+)*")
AFTER_HEAD = re.compile(
    r"[,(;]|\b(?:of|in|for|from|on|at|with|by|who|which|that|whose|near|under|against|to)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An event as the measures look at it: folded type, all spans in code points of the text as it came."""

    type: str
    trigger: Span
    actors: tuple[Span, ...] = ()
    recipients: tuple[Span, ...] = ()


def load(path: Path) -> list[Row]:
    """The rows of a set."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(row) for row in lines]


def read(rows: Iterable[Row], tools: Tools) -> Iterator[Reading | Failure]:
    """What the whole pipeline makes of each row, in order; texts are given as they come, their language is not said."""
    return read_many(map(as_report, rows), tools)


def as_report(row: Row) -> Report:
    """A row as a report, without its gold."""
    head = Head(
        id=row["id"],
        sha256="",
        title=row.get("title"),
        publisher=row.get("publisher"),
        published=row.get("published"),
    )
    return Report(head=head, text=row["text"])


def told_in(outcome: Reading | Failure) -> list[Told]:
    """The events of a reading; none where the report could not be read."""
    if isinstance(outcome, Failure):
        return []

    def raw(spans: Iterable[Span | None]) -> tuple[Span, ...]:
        return tuple(outcome.cite(span).raw for span in spans if span is not None)

    return [
        Told(
            type=fold(event.type),
            trigger=outcome.cite(event.trigger).raw,
            actors=raw(side.span for side in event.actors),
            recipients=raw(side.span for side in event.recipients),
        )
        for event in outcome.events
    ]


def guess_all(rows: Sequence[Row], kind: str, tools: Tools) -> list[list[Told]]:
    """The baseline for each row: subject and object of every verb, always of the type `kind`."""
    texts = [Text(clean=row["text"]) for row in rows]
    return [list(guess(parse, kind)) for parse in tools.parser(texts, [lay_out(text) for text in texts])]


def guess(parse: Parse, kind: str) -> Iterator[Told]:
    """The baseline for one text."""
    for verb, tag in enumerate(parse.tags):
        if not tag.startswith("VB"):
            continue
        sides: dict[str, list[Span]] = {"nsubj": [], "dobj": []}
        for token, above in enumerate(parse.heads):
            if above == verb and parse.relations[token] in sides:
                first = min([token, *(child for child, head in enumerate(parse.heads) if head == token)])
                sides[parse.relations[token]].append(parse.span(first, token + 1))
        if sides["nsubj"] or sides["dobj"]:
            yield Told(
                type=fold(kind),
                trigger=parse.span(verb, verb + 1),
                actors=tuple(sides["nsubj"]),
                recipients=tuple(sides["dobj"]),
            )


def fold(kind: str) -> str:
    """A type as older codings have it."""
    return FOLDED.get(kind, kind)


def head(text: str, span: Span) -> Span:
    """The last word before what follows a name: "army" of "the army of Norway"."""
    words = list(WORD.finditer(text, *span))
    if not words:
        return span
    after = AFTER_HEAD.search(text, words[0].end(), span.end)
    before = [word for word in words if not after or word.end() <= after.start()]
    return Span(*before[-1].span())


def head_word(words: str) -> str:
    """The head of a phrase, in small letters and without a genitive's ending."""
    return head(words, Span(0, len(words))).of(words).lower().removesuffix("'s").removesuffix("’s")


def ratio(part: float, whole: float) -> float:
    """A share, 0 of nothing."""
    return part / whole if whole else 0.0


def f1(precision: float, recall: float) -> float:
    """Their harmonic mean."""
    return ratio(2 * precision * recall, precision + recall)


def show(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table in Markdown: `columns` are the names of all but the first, None an empty cell."""
    print(f"\n| {title} | {' | '.join(columns)} |\n|---{'|---' * len(columns)}|")
    for name, *cells in rows:
        cells += [None] * (len(columns) - len(cells))
        print(f"| {name} | {' | '.join('' if cell is None else _cell(cell) for cell in cells)} |")


def _cell(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) and abs(value) < 10 else str(value)


def score(gold: Path, readings: Iterable[object], rows: Iterable[Row] | None = None) -> Row:
    """What ../score/events.py says of readings, as `rashomon read --format jsonl` prints them; of these rows."""
    scorer = gold.parent.parent / "score" / "events.py"
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.jsonl"
        found.write_bytes(b"".join(wire.encode(reading) + b"\n" for reading in readings))
        if rows is not None:
            gold = Path(folder) / "gold.jsonl"
            gold.write_bytes(b"".join(wire.encode(row) + b"\n" for row in rows))
        command = [sys.executable, str(scorer), str(gold), str(found), "--failed-as-empty"]
        result = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    figures: Row = json.loads(result.stdout)
    return figures


def cameo(corpora: Path) -> dict[str, str]:
    """PLOVER types by CAMEO code, from the table beside the measuring sets."""
    with (corpora.parent / "ontology" / "cameo_table.csv").open(encoding="utf-8") as lines:
        return {row["cameo"]: row["plover"] for row in csv.DictReader(lines) if row["plover"]}
