"""Records that code types and sides by name: the examples of PLOVER's manual, and sentences of agencies."""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.events.common import Figures, Row, Told, cameo, fold, guess_all, head, load, ratio, read, show, told_in
from rashomon.pipeline import Tools
from rashomon.records.span import Span

SETS = {"gsr": "events.gsr", "petr2gsr": "events.petr2gsr"}
SIDES = {"actor": ("sources", "actors"), "recipient": ("targets", "recipients")}
COLUMNS = ("types coded", "precision", "recall", "actors found", "recipients found")
PEER = ["UniversalPetrarch on events.petr2gsr (published)", None, 0.615, 0.838]


def measure(corpora: Path, tools: Tools) -> Figures:
    """Print a table and give shares."""
    codes = cameo(corpora)
    lines: list[list[object]] = []
    figures: Figures = {}
    for short, name in SETS.items():
        rows = [row for row in load(corpora / f"{name}.jsonl.gz") if coded_types(row, codes) is not None]
        golds = [coded_types(row, codes) or set() for row in rows]
        commonest = Counter(kind for gold in golds for kind in sorted(gold)).most_common(1)[0][0]
        ours = list(map(told_in, read(rows, tools)))
        baseline = guess_all(rows, commonest, tools)
        for who, told in (
            (f"rashomon on {name}", ours),
            (f"baseline on {name}: subject, verb, object, always {commonest}", baseline),
        ):
            lines.append([who, *compare_types(golds, told), *(share(rows, told, side) for side in SIDES)])
        _, precision, recall = compare_types(golds, ours)
        figures |= {f"{short}.precision": round(precision, 3), f"{short}.recall": round(recall, 3)}
        for side in SIDES:
            found = share(rows, ours, side)
            figures |= {} if found is None else {f"{short}.{side}": round(found, 3)}
    show("records with types", COLUMNS, [*lines, PEER])
    return figures


def coded_types(row: Row, codes: Mapping[str, str]) -> set[str] | None:
    """The folded types of a record, None where a code has no type in PLOVER."""
    gold = row["gold"]
    if "type" in gold:
        return {fold(gold["type"])}
    kinds = [codes.get(event["cameo"]) or codes.get(event["cameo"][:2]) for event in gold["events"]]
    return None if None in kinds else {fold(str(kind)) for kind in kinds}


def compare_types(golds: Sequence[set[str]], told: Sequence[Sequence[Told]]) -> tuple[int, float, float]:
    """How many types are coded, the share of found types that is, the share of coded types that is found."""
    right = found = coded = 0
    for gold, events in zip(golds, told, strict=True):
        kinds = {event.type for event in events}
        right, found, coded = right + len(gold & kinds), found + len(kinds), coded + len(gold)
    return coded, ratio(right, found), ratio(right, coded)


def share(rows: Sequence[Row], told: Sequence[Sequence[Told]], side: str) -> float | None:
    """The share of coded actors or recipients that some event has by its head; None where no words are coded."""
    coded, ours = SIDES[side]
    found = there = 0
    for row, events in zip(rows, told, strict=True):
        heads = [head(row["text"], span) for event in events for span in getattr(event, ours)]
        spans = [Span(*one["span"]) for one in row["gold"].get(coded, ()) if one["span"]]
        found += sum(any(one.meets(span) for one in heads) for span in spans)
        there += len(spans)
    return found / there if there else None
