"""Find the places of local news, put them on the map, and tell governments from places.

    python benchmarks/places/run.py CORPORA

CORPORA is the folder with place.lgl.jsonl.gz and metonymy.train.jsonl.gz; see README.md for what is counted.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import resource
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from rashomon.knowledge.gazetteer import Gazetteer, load_gazetteer
from rashomon.reading.layout import lay_out
from rashomon.reading.places import find_home, find_places
from rashomon.reading.places.mentions import Mention
from rashomon.reading.places.senses import find_senses
from rashomon.reading.quotations import find_quotations
from rashomon.records.parse import Parse
from rashomon.records.span import Span
from rashomon.records.text import Text
from rashomon.workshop import open_tools

Point = tuple[Span, float | None, float | None]
Document = tuple[dict[str, Any], Text, Parse]
KM = 161.0


def main() -> None:
    """Run what the command line asks for, and print tables in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    folder = parser.parse_args().corpora
    before, start = memory(), time.process_time()
    gazetteer = load_gazetteer()
    loading, held = time.process_time() - start, memory() - before
    start = time.process_time()
    documents = parse(folder / "place.lgl.jsonl.gz")
    parsing = time.process_time() - start
    start = time.process_time()
    ours = [
        points(find_places(text, parsed, gazetteer, country=home(row, gazetteer))) for row, text, parsed in documents
    ]
    finding = time.process_time() - start
    print("| place.lgl | found F1 | of found within 161 km | end to end F1 |\n|---|---:|---:|---:|")
    print(row("parser's names, most people", score(documents, [baseline(item, gazetteer) for item in documents])))
    print(row("rashomon", score(documents, ours)))
    print(f"\nThe stage takes {100 * finding / parsing:.1f} % of the parser's processor time.")
    print(f"The gazetteer loads in {loading:.2f} s, when it is first asked for, and holds {held} MB.\n")
    print("| metonymy.train (training data of the head: see README.md) | accuracy | always literal |\n|---|---:|---:|")
    senses(parse(folder / "metonymy.train.jsonl.gz"), gazetteer)


def memory() -> int:
    """The most memory that the process has held, in MB (Linux counts in kB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def parse(path: Path) -> list[Document]:
    """All documents of a file, parsed."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    texts = [Text(clean=item["text"]) for item in rows]
    return list(zip(rows, texts, open_tools().parser(texts, [lay_out(text) for text in texts]), strict=True))


def home(item: dict[str, Any], gazetteer: Gazetteer) -> str | None:
    """The country that the domain of the outlet tells."""
    return find_home(item.get("publisher"), gazetteer)


def points(places: Iterable[Any]) -> list[Point]:
    """Where each place stands, and where it lies."""
    return [(place.span, place.lat, place.lon) for place in places]


def baseline(document: Document, gazetteer: Gazetteer) -> list[Point]:
    """The parser's GPE and LOC names, each the place of its name with most people."""
    _, text, parsed = document
    found: list[Point] = []
    for name in parsed.names:
        if name.label in ("GPE", "LOC"):
            span = parsed.span(name.first, name.last)
            sites = gazetteer.lookup(span.of(text.clean))
            best = max(sites, key=lambda site: site.population, default=None)
            found.append((span, best.lat if best else None, best.lon if best else None))
    return found


def score(documents: list[Document], found: list[list[Point]]) -> tuple[float, float, float]:
    """F1 of finding, share within 161 km of those resolved, F1 of both together; names match where they overlap."""
    gold = predicted = hits = near = resolved = 0
    for (item, _, _), guesses in zip(documents, found, strict=True):
        left = {tuple(mark["span"]): mark for mark in item["gold"]["places"]}
        gold += len(left)
        predicted += len(guesses)
        for span, lat, lon in guesses:
            hit = next((key for key in left if key[0] < span.end and span.start < key[1]), None)
            if hit is None:
                continue
            mark = left.pop(hit)
            hits += 1
            if lat is not None and lon is not None:
                resolved += 1
                near += distance(lat, lon, mark["lat"], mark["lon"]) <= KM
    return 200 * hits / (gold + predicted), 100 * near / max(1, resolved), 200 * near / (gold + predicted)


def distance(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Kilometres along the great circle."""
    a, b, c, d = map(math.radians, (lat, lon, other_lat, other_lon))
    x = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(x)))


def row(name: str, figures: tuple[float, float, float]) -> str:
    """A line of a table."""
    return f"| {name} | " + " | ".join(f"{figure:.1f}" for figure in figures) + " |"


def senses(documents: list[Document], gazetteer: Gazetteer) -> None:
    """Print how often the sense of a marked name is right, by part of the set; mixed counts as metonymic."""
    parts: dict[str, list[tuple[bool, bool]]] = {}
    tagger = open_tools().tagger
    for item, text, parsed in documents:
        [tags] = tagger([parsed], [find_quotations(text.clean, lay_out(text).paragraphs)])
        for mark in item["gold"]["mentions"]:
            tokens = [
                n for n, s in enumerate(parsed.starts) if s < mark["span"][1] and mark["span"][0] < parsed.ends[n]
            ]
            if tokens:
                mention = Mention(tokens[0], tokens[-1] + 1, "", False, False, ())
                literal = mark["reading"] == "literal"
                right = (find_senses([mention], parsed, gazetteer.words, tags.metonymy) == ["literal"]) == literal
                parts.setdefault(item["id"].split("-")[0], []).append((right, literal))
    share: Callable[[list[bool]], float] = lambda values: 100 * sum(values) / len(values)  # noqa: E731
    for part, pairs in parts.items():
        print(
            f"| {part} | {share([right for right, _ in pairs]):.1f} | {share([literal for _, literal in pairs]):.1f} |"
        )


if __name__ == "__main__":
    main()
