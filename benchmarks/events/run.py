"""Score who is found to do what to whom, beside a stupid baseline and the figures of peers.

    python benchmarks/events/run.py CORPORA

CORPORA is the folder of the measuring sets; their scorer lies in ../score beside it. `pair` is the share of coded
pairs that one event has on the right sides by their heads, `root` and `quad` are macro F1 over the coded types and quad
classes. The baseline takes the subject and the object of every verb, and the commonest type. Of the records that give
types only, recall is the share of coded types that some event has, precision the share of found types that are coded
(a record codes one pair, though its sentence may tell more). Police acts: an actor is police when its words say so, or
when it is implied by an arrest; entities have no part in it.
"""

import argparse
import csv
import gzip
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from time import process_time
from typing import Any

from rashomon.knowledge.ontology import Ontology, load_ontology
from rashomon.pipeline import Look, Tools, look
from rashomon.reading.attribution import attribute
from rashomon.reading.events import find_events
from rashomon.reading.layout import lay_out
from rashomon.records.event import Event
from rashomon.records.parse import Parse
from rashomon.records.text import Text
from rashomon.settings import Settings
from rashomon.workshop import open_tools

Row = dict[str, Any]
COMMONEST = "RETREAT"
FOLDED = {
    "DEMAND": "REQUEST",
    "DISAPPROVE": "ACCUSE",
    "INVESTIGATE": "ACCUSE",
    "CONCEDE": "YIELD",
    "RETREAT": "YIELD",
    "FIGHT": "ASSAULT",
}
POLICE = re.compile(
    r"\b(?:police|police(?:man|men)|constables?|cops?|inspectors?|jawans?|commandos?|officers?|troopers?|troops|army"
    r"|r[ap]f|grp|crpf|bsf|srp|cbi|security (?:forces?|men|personnel)|paramilitary|forces?)\b",
    re.IGNORECASE,
)
COLUMNS = ("pair", "actor", "recipient", "root", "quad", "swapped")
# Measured or published, on the same sets where not said otherwise.
PEERS = {"spaCy's subject, verb, object (measured by others)": {"pair": 22.8}}
ACTS = {"regular expressions": (68, 55, None, None), "tuned SVM (published)": (75, 78, 84, 75)}
CODERS = {"PETRARCH-1 on its own tests": (".889", ".624"), "UniversalPetrarch on petr2gsr": (".615", ".838")}


def main() -> None:
    """Print tables in Markdown and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    corpora = parser.parse_args().corpora
    tools, ontology = open_tools(Settings()), load_ontology()
    figures = pairs(corpora, tools, ontology)
    types(corpora, tools, ontology)
    figures |= acts(corpora, tools, ontology)
    print("FIGURES", json.dumps(figures))


def pairs(corpora: Path, tools: Tools, ontology: Ontology) -> dict[str, float]:
    """Print how sentences with a coded pair are read."""
    gold = corpora / "events.plv.train.jsonl.gz"
    rows = load(gold)
    found, seconds = [], 0.0
    guessed = []
    for row, text, seen in looked_at(rows, tools):
        said = attribute(*seen, tools.lexicon, tools.confidence)[0]
        begin = process_time()
        events = find_events(text, seen.parse, said, ontology)
        seconds += process_time() - begin
        found.append(line(row, events))
        guessed.append({"report": {"id": row["id"]}, "text": row["text"], "events": guess(seen.parse)})
    ours, baseline = score(gold, found), score(gold, guessed)
    print(
        f"\nevents.plv.train: {len(rows)} coded pairs, {len(found) / seconds:,.0f} sentences/s for this stage alone\n"
    )
    print(f"| | {' | '.join(COLUMNS)} |\n|---{'|---' * len(COLUMNS)}|")
    for name, result in {"rashomon": ours, "baseline: subject, verb, object": baseline, **PEERS}.items():
        print(f"| {name} | {' | '.join(str(result.get(column, '')) for column in COLUMNS)} |")
    return {column: ours[column] for column in COLUMNS}


def types(corpora: Path, tools: Tools, ontology: Ontology) -> None:
    """Print how records with coded types are read."""
    codes = cameo(corpora.parent / "ontology" / "cameo_table.csv")
    print("\n| records with types only | coded | precision | recall |\n|---|---|---|---|")
    for name in ("events.gsr", "events.petr2gsr"):
        right = told = coded = 0
        for row, text, seen in looked_at(load(corpora / f"{name}.jsonl.gz"), tools):
            gold = coded_types(row["gold"], codes)
            if gold is None:
                continue
            said = attribute(*seen, tools.lexicon, tools.confidence)[0]
            kinds = {FOLDED.get(event.type, event.type) for event in find_events(text, seen.parse, said, ontology)}
            right, told, coded = right + len(gold & kinds), told + len(kinds), coded + len(gold)
        print(f"| rashomon on {name} | {coded} | {right / told:.3f} | {right / coded:.3f} |")
    for name, (precision, recall) in CODERS.items():
        print(f"| {name} | | {precision} | {recall} |")


def acts(corpora: Path, tools: Tools, ontology: Ontology) -> dict[str, float]:
    """Print how acts of the police are found, with and without those whose actor is only implied."""
    gold = corpora / "events.ipe.dev.jsonl.gz"
    rows = load(gold)
    lines: dict[bool, list[Row]] = {True: [], False: []}
    for row, text, seen in looked_at(rows, tools):
        said = attribute(*seen, tools.lexicon, tools.confidence)[0]
        events = find_events(text, seen.parse, said, ontology)
        for implied, out in lines.items():
            out.append(line(row, events, implied=implied))
    print("\n| police acts, F1 | KILL | ARREST | FORCE | ANY |\n|---|---|---|---|---|")
    figures: dict[str, float] = {}
    for implied, name in ((True, "rashomon"), (False, "rashomon, named actors only")):
        result = score(gold, lines[implied])
        values = [result[kind]["F1"] for kind in ("KILL", "ARREST", "FORCE", "ANY")]
        figures = figures or dict(zip(("kill", "arrest", "force", "any"), values, strict=True))
        print(f"| {name} | {' | '.join(map(str, values))} |")
    for name, known in ACTS.items():
        print(f"| {name} | {' | '.join('' if value is None else str(value) for value in known)} |")
    return figures


def load(path: Path) -> list[Row]:
    """The rows of a set."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(row) for row in lines]


def looked_at(rows: list[Row], tools: Tools) -> Iterator[tuple[Row, Text, Look]]:
    """Each row with its text and what parser and encoder see in it."""
    texts = [Text(clean=row["text"]) for row in rows]
    return zip(rows, texts, look(texts, [lay_out(text) for text in texts], tools), strict=True)


def line(row: Row, events: tuple[Event, ...], *, implied: bool = True) -> Row:
    """A reading as the scorer wants it; "c" stands for any police."""
    sides = []
    for event in events:
        actors = [
            {
                "span": side.span,
                "entity": "c"
                if (side.span is not None and POLICE.search(side.span.of(row["text"])))
                or (implied and side.implied and event.type == "COERCE")
                else None,
            }
            for side in event.actors
        ]
        sides.append(
            {
                "type": event.type,
                "mode": event.mode,
                "trigger": event.trigger,
                "modality": event.modality,
                "polarity": event.polarity,
                "actors": actors,
                "recipients": [{"span": side.span} for side in event.recipients],
            }
        )
    return {"report": {"id": row["id"]}, "text": row["text"], "events": sides, "entities": [{"id": "c", "role": "COP"}]}


def guess(parse: Parse) -> list[Row]:
    """The baseline: subject and object of every verb."""
    found = []
    for verb, tag in enumerate(parse.tags):
        if not tag.startswith("VB"):
            continue
        sides: dict[str, list[Row]] = {"nsubj": [], "dobj": []}
        for token, head in enumerate(parse.heads):
            if head == verb and parse.relations[token] in sides:
                first = min([token, *(child for child, above in enumerate(parse.heads) if above == token)])
                sides[parse.relations[token]].append({"span": parse.span(min(first, token), token + 1)})
        if sides["nsubj"] or sides["dobj"]:
            found.append(
                {
                    "type": COMMONEST,
                    "trigger": parse.span(verb, verb + 1),
                    "actors": sides["nsubj"],
                    "recipients": sides["dobj"],
                }
            )
    return found


def cameo(path: Path) -> dict[str, str]:
    """PLOVER types by CAMEO code."""
    with path.open(encoding="utf-8") as lines:
        return {row["cameo"]: row["plover"] for row in csv.DictReader(lines) if row["plover"]}


def coded_types(gold: Mapping[str, Any], codes: Mapping[str, str]) -> set[str] | None:
    """The coded types, None where a code has no type."""
    if "type" in gold:
        return {FOLDED.get(gold["type"], gold["type"])}
    kinds = [codes.get(event["cameo"]) or codes.get(event["cameo"][:2]) for event in gold["events"]]
    return None if None in kinds else {FOLDED.get(str(kind), str(kind)) for kind in kinds}


def score(gold: Path, readings: list[Row]) -> dict[str, Any]:
    """What the scorer says of readings."""
    scorer = gold.parent.parent / "score" / "events.py"
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps(reading) + "\n" for reading in readings)
        file.flush()
        command = [sys.executable, str(scorer), str(gold), file.name]
        result = subprocess.run(command, check=True, capture_output=True, text=True)
    figures: dict[str, Any] = json.loads(result.stdout)
    return figures


if __name__ == "__main__":
    main()
