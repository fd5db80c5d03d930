"""Score who is found, beside stupid baselines.

    python benchmarks/entities/run.py CORPORA

CORPORA is the folder of the measuring sets. Names: of all pairs of names that are led to one entity, the share that the
annotation has in one chain too (precision), and the share of its pairs that are found (recall); on news, interviews,
speeches. The baseline joins equal names of the parser. Actors: of the sources and targets of coded sentences, the share
that has an entity, and of these those with the right country or role, where the coders gave one. The baseline takes the
first word for a country or people in the actor's own words. Codes of roles that differ only in name are counted as one.
"""

import argparse
import gzip
import json
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from rashomon.pipeline import Tools, read_many
from rashomon.records.reading import Reading
from rashomon.records.report import Head, Report
from rashomon.records.span import Span
from rashomon.settings import Settings
from rashomon.workshop import open_tools

GENRES = ("news", "interview", "speech")
SETS = ("gum.dev", "gum.train")
SAME_ROLE = {"JRN": "MED", "MED": "HLH", "CIV": "CVL", "SOC": "CVL"}
UNCODED = {"", "***"}

Named = tuple[str, Span]


def main() -> None:
    """Print two tables in Markdown and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    options = parser.parse_args()
    tools = open_tools(Settings())
    figures: dict[str, float] = {}
    print("\n| names | pairs | precision | recall |\n|---|---|---|---|")
    for name in SETS:
        rows = [row for row in load(options.corpora, name) if row["gold"]["genre"] in GENRES]
        readings = read(rows, tools)
        for who, groups in (("rashomon", ours(readings, tools)), ("equal names", equal(readings))):
            pairs, precision, recall = join(rows, list(groups))
            print(f"| {name}, {who} | {pairs} | {precision:.3f} | {recall:.3f} |")
            if who == "rashomon":
                figures |= {f"{name}.precision": round(precision, 3), f"{name}.recall": round(recall, 3)}
    rows = load(options.corpora, "events.gsr")
    counts, baseline = code(rows, read(rows, tools), tools)
    print("\n| actors | of | right | wrong | none |\n|---|---|---|---|---|")
    for what, seen in (("country", counts["country"]), ("country, baseline", baseline), ("role", counts["role"])):
        total = sum(seen.values())
        print(f"| {what} | {total} | {seen['right']} | {seen['wrong']} | {seen['none']} |")
    for what, seen in counts.items():
        given = seen["right"] + seen["wrong"]
        figures |= {
            f"{what}.precision": round(seen["right"] / given, 3),
            f"{what}.recall": round(seen["right"] / sum(seen.values()), 3),
        }
    print("FIGURES", json.dumps(figures))


def load(corpora: Path, name: str) -> list[dict[str, Any]]:
    """The documents of a set."""
    with gzip.open(corpora / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def read(rows: list[dict[str, Any]], tools: Tools) -> list[Reading]:
    """A reading for each row, in order."""
    reports = [Report(head=Head(id=row["id"], sha256="", language="en"), text=row["text"]) for row in rows]
    return [reading for reading in read_many(reports, tools) if isinstance(reading, Reading)]


def ours(readings: list[Reading], tools: Tools) -> Iterator[list[Named]]:
    """For each reading its names with the entities that they are led to."""
    for reading in readings:
        spans = [(entity.id, mention) for entity in reading.entities for mention in entity.mentions]
        yield [(id_, span) for id_, span in spans if is_name(reading.text[span.start : span.end], tools)]


def is_name(words: str, tools: Tools) -> bool:
    """Whether words are a name, no pronoun or noun."""
    lower = words.lower()
    return (
        words[:1].isupper() and lower not in tools.actors.nouns and lower not in tools.actors.personal and words != "I"
    )


def equal(readings: list[Reading]) -> Iterator[list[Named]]:
    """For each reading capitalised runs of words, each led to itself."""
    for reading in readings:
        found = [(reading.text[m.start : m.end], m) for e in reading.entities for m in e.mentions]
        yield [(words, span) for words, span in found if words[:1].isupper() and len(words) > 3]


def join(rows: list[dict[str, Any]], groups: list[list[Named]]) -> tuple[int, float, float]:
    """How many pairs of names were joined, the share that is right, the share of the right ones that was found."""
    right = made = there = 0
    for row, named in zip(rows, groups, strict=True):
        heads = find_heads(row)
        starts = sorted(heads)
        led: list[tuple[str, str]] = []
        for entity, span in named:
            inside = [
                h for at in starts[bisect_left(starts, span.start) : bisect_left(starts, span.end)] for h in heads[at]
            ]
            if inside:
                best = min(inside, key=lambda h: (h[0] > span.start or h[1] + 2 < span.end, h[1] - h[0]))
                led.append((entity, best[2]))
        for one, other in combinations(led, 2):
            made += one[0] == other[0]
            there += one[1] == other[1]
            right += one == other
    return made, right / max(made, 1), right / max(there, 1)


def find_heads(row: dict[str, Any]) -> dict[int, list[tuple[int, int, str]]]:
    """The annotated mentions by where their head word begins: begin, end, chain."""
    tokens = row["gold"]["tokens"]
    starts = [token[0] for token in tokens]
    base = {t: s["tokens"][0] for s in row["gold"]["sentences"] for t in range(*s["tokens"])}
    found: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for entity in row["gold"]["entities"]:
        first, last = (bisect_left(starts, place) for place in entity["span"])
        above = {t: base[t] + tokens[t][4] - 1 if tokens[t][4] else -1 for t in range(first, last)}
        head = next((t for t in range(first, last) if not first <= above[t] < last), last - 1)
        found[tokens[head][0]].append((*entity["span"], entity["chain"]))
    return found


def code(
    rows: list[dict[str, Any]], readings: list[Reading], tools: Tools
) -> tuple[dict[str, Counter[str]], Counter[str]]:
    """How many countries and roles are right, wrong, not given; how many countries of the baseline are."""
    counts: dict[str, Counter[str]] = {"country": Counter(), "role": Counter()}
    baseline: Counter[str] = Counter()
    for row, reading in zip(rows, readings, strict=True):
        for actor in (*row["gold"]["sources"], *row["gold"]["targets"]):
            if not actor["span"]:
                continue
            entity = find_entity(reading, Span(*actor["span"]))
            country, role = actor["code"] or "", (actor["sector"] or "")[:3]
            if country in ("IGO", "NGO"):
                country, role = "", role or country
            if country not in UNCODED:
                words = actor["text"].replace("'s", "").split()
                guesses: Iterable[str | None] = (tools.actors.country(word.strip(".,()")) for word in words)
                counts["country"][judge(entity.country if entity else None, country)] += 1
                baseline[judge(next((g for g in guesses if g), None), country)] += 1
            if role not in UNCODED:
                counts["role"][judge(entity.role if entity else None, SAME_ROLE.get(role, role))] += 1
    return counts, baseline


def judge(found: str | None, wanted: str) -> str:
    """Whether a code is right, wrong or not given."""
    return "none" if found is None else "right" if found == wanted else "wrong"


def find_entity(reading: Reading, span: Span) -> Any:
    """The entity whose words share most with a stretch of the text."""
    shared = [
        (min(m.end, span.end) - max(m.start, span.start), m.start - m.end, -number)
        for number, entity in enumerate(reading.entities)
        for m in entity.mentions
        if min(m.end, span.end) > max(m.start, span.start)
    ]
    return reading.entities[-max(shared)[2]] if shared else None


if __name__ == "__main__":
    main()
