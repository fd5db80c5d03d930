"""Score who is found, beside stupid baselines.

    python benchmarks/entities/run.py CORPORA

CORPORA is the folder of the measuring sets. Names: of all pairs of names that are led to one entity, the share that the
annotation has in one chain too (precision), and the share of its pairs that are found (recall); on news, interviews,
speeches. Coreference: names, nouns and pronouns in chains of two or more, by the heads of mentions. The baselines join
equal names, equal words. Actors: of the sources and targets of coded sentences, the share
that has an entity, and of these those with the right country or role, where the coders gave one, or with all that they
gave. An actor is the entity that shares most words with what stands before its first preposition, else with all of it,
else the one whose name comes right behind. "entity or place" takes the country of a place in the actor's words where no
entity has one: coders code the town in which a curfew is, and rashomon has it as a place. The baseline takes the first
word for a country or people in the actor's own words. Codes of roles that differ only in name are counted as one; of a
body coded as of no country, but as IGO or NGO with a further role, either is right.
Pairs: whether two names are told to be one person's (pairs.toml).
World: eighty sentences of our own (world.toml), of which one half was not looked at while tables and rules were made.
"""

import argparse
import gzip
import json
import re
import tomllib
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from itertools import combinations
from pathlib import Path
from typing import Any

from benchmarks.entities import coreference, likeness
from rashomon.models.mentions import POINTING, PRONOUNS
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
PARTS = ("open", "kept")
SCORED = ("country", "role", "both")
# What ends the head of a phrase: "workers of the bus company" are workers.
PREPOSITIONS = re.compile(r"\s(?:of|for|from|at|in|near|to|with|throughout)\s")

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
    figures |= corefer(options.corpora, tools)
    figures |= likeness.measure()
    print("\n| actors | of | right | wrong | none | right / all |\n|---|---|---|---|---|---|")
    for where, rows in (
        ("", load(options.corpora, "events.gsr")),
        *((f"world.{part}.", load_world(part)) for part in PARTS),
    ):
        for what, seen in code(rows, read(rows, tools), tools).items():
            total, given = sum(seen.values()), seen["right"] + seen["wrong"]
            share = seen["right"] / total
            print(f"| {where}{what} | {total} | {seen['right']} | {seen['wrong']} | {seen['none']} | {share:.3f} |")
            if what in SCORED:
                figures |= {f"{where}{what}.recall": round(share, 3)}
                figures |= {f"{where}{what}.precision": round(seen["right"] / given, 3)}
    print("FIGURES", json.dumps(figures))


def corefer(corpora: Path, tools: Tools) -> dict[str, float]:
    """Print how well names, nouns and pronouns are gathered; the figures of the development set."""
    if not find_spec("scipy"):
        print("\n(no scipy: which phrases name the same is not scored)")
        return {}
    rows = [row for row in load(corpora, "gum.dev") if row["gold"]["genre"] in GENRES]
    readings = read(rows, tools)
    runs = {
        "all mentions": [coreference.chains(reading, sure=False) for reading in readings],
        "without doubtful ones": [coreference.chains(reading, sure=True) for reading in readings],
        "equal words": [coreference.equal_words(reading) for reading in readings],
    }
    print("\n| gum.dev | MUC | B3 | CEAFe | CoNLL F1 |\n|---|---|---|---|---|")
    figures = {}
    for name, found in runs.items():
        scores = coreference.measure(rows, found, corpora)
        parts = " | ".join(f"{scores[part]['P']:.1f} / {scores[part]['R']:.1f}" for part in ("MUC", "B3", "CEAFe"))
        print(f"| {name} | {parts} | {scores['CoNLL']:.1f} |")
        figures[f"coreference.{name.split(' ', maxsplit=1)[0]}"] = scores["CoNLL"]
    return figures


def load(corpora: Path, name: str) -> list[dict[str, Any]]:
    """The documents of a set."""
    with gzip.open(corpora / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def load_world(part: str) -> list[dict[str, Any]]:
    """Our own sentences of one part, in the form of the sets."""
    table = tomllib.loads((Path(__file__).parent / "world.toml").read_text(encoding="utf-8"))
    rows = []
    for number, report in enumerate(table["report"]):
        text = report["text"]
        starts = [text.index(words) for words, _, _ in report["actors"]]
        actors = [
            {"text": words, "span": [start, start + len(words)], "code": country, "sector": role}
            for start, (words, country, role) in zip(starts, report["actors"], strict=True)
        ]
        gold = {"sources": actors, "targets": []}
        if report["part"] == part:
            rows.append({"id": f"world-{number}", "text": text, "dated": report.get("published"), "gold": gold})
    return rows


def read(rows: list[dict[str, Any]], tools: Tools) -> list[Reading]:
    """A reading for each row, in order."""
    heads = [Head(id=row["id"], sha256="", language="en", published=row.get("dated")) for row in rows]
    reports = [Report(head=head, text=row["text"]) for head, row in zip(heads, rows, strict=True)]
    return [reading for reading in read_many(reports, tools) if isinstance(reading, Reading)]


def ours(readings: list[Reading], tools: Tools) -> Iterator[list[Named]]:
    """For each reading its names with the entities that they are led to."""
    for reading in readings:
        spans = [(entity.id, mention) for entity in reading.entities for mention in entity.mentions]
        yield [(id_, span) for id_, span in spans if is_name(reading.text[span.start : span.end], tools)]


def is_name(words: str, tools: Tools) -> bool:
    """Whether words are a name, no pronoun or noun."""
    lower = words.lower()
    return words[:1].isupper() and lower not in tools.actors.nouns and lower not in PRONOUNS and lower not in POINTING


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


def code(rows: list[dict[str, Any]], readings: list[Reading], tools: Tools) -> dict[str, Counter[str]]:
    """How many countries and roles are right, wrong, not given."""
    kinds = ("country", "country, entity or place", "country, baseline", "role", "both")
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in kinds}
    for row, reading in zip(rows, readings, strict=True):
        for actor in (*row["gold"]["sources"], *row["gold"]["targets"]):
            if not actor["span"]:
                continue
            span = Span(*actor["span"])
            entity = find_entity(reading, span)
            country, role = actor["code"] or "", (actor["sector"] or "")[:3]
            role = role if row["id"].startswith("world") else SAME_ROLE.get(role, role)
            also = country if country in ("IGO", "NGO") else role
            if country in ("IGO", "NGO"):
                country, role = "", role or country
            judged = []
            if country not in UNCODED:
                words = actor["text"].replace("'s", "").split()
                guesses: Iterable[str | None] = (tools.actors.country(word.strip(".,()")) for word in words)
                given = entity.country if entity else None
                judged.append(judge(given, country))
                counts["country"][judged[-1]] += 1
                counts["country, entity or place"][judge(given or find_place(reading, span), country)] += 1
                counts["country, baseline"][judge(next((g for g in guesses if g), None), country)] += 1
            if role not in UNCODED:
                given = entity.role if entity else None
                judged.append(judge(given, also if given == also else role))
                counts["role"][judged[-1]] += 1
            if judged:
                counts["both"]["wrong" if "wrong" in judged else "none" if "none" in judged else "right"] += 1
    return counts


def judge(found: str | None, wanted: str) -> str:
    """Whether a code is right, wrong or not given."""
    return "none" if found is None else "right" if found == wanted else "wrong"


def find_entity(reading: Reading, span: Span) -> Any:
    """The entity that an actor's words name."""
    preposition = PREPOSITIONS.search(reading.text, span.start, span.end)
    head = Span(span.start, preposition.start()) if preposition else span
    return _sharing(reading, head) or _sharing(reading, span) or _behind(reading, span)


def _sharing(reading: Reading, span: Span) -> Any:
    """The entity whose words share most with a stretch of the text."""
    shared = [
        (min(m.end, span.end) - max(m.start, span.start), m.start - m.end, -number)
        for number, entity in enumerate(reading.entities)
        for m in entity.mentions
        if min(m.end, span.end) > max(m.start, span.start)
    ]
    return reading.entities[-max(shared)[2]] if shared else None


def _behind(reading: Reading, span: Span) -> Any:
    """The person whose name comes right behind: "the negotiator" of "the negotiator Ola Henn"."""
    people = (e for e in reading.entities if e.type == "person")
    return next((e for e in people if any(m.start == span.end + 1 for m in e.mentions)), None)


def find_place(reading: Reading, span: Span) -> str | None:
    """The country of the first place in a stretch of the text."""
    inside = (p for p in reading.places if span.start <= p.span.start and p.span.end <= span.end)
    return next((place.country for place in inside), None)


if __name__ == "__main__":
    main()
