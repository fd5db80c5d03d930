"""Score which mentions of events are taken for one happening, across reports.

    python benchmarks/incidents/run.py CORPORA

CORPORA holds ecb.dev; the scorer lies in ../score beside it (it needs SciPy; without, end to end is left out). With the
annotated mentions: each fifth of the topics is judged by a network trained on the others (folds.json), in the stories
that rashomon finds, and in the annotated ones. End to end: the incidents of the events that rashomon finds, held out
likewise. The baseline takes mentions with the same word in a story for one event.
"""

import argparse
import importlib.util
import json
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from benchmarks.incidents.gold import Marked, Row, fold_of, load_rows, mark, read_rows
from benchmarks.incidents.measures import conll, group_by
from rashomon import wire
from rashomon.comparing.incidents import Judge, find_incidents
from rashomon.comparing.incidents.clusters import cluster
from rashomon.comparing.incidents.signs import Story
from rashomon.comparing.stories import find_stories
from rashomon.knowledge.likeness import load_likeness
from rashomon.knowledge.sameness import Sameness, load_sameness
from rashomon.pipeline import Tools
from rashomon.records.reading import Reading
from rashomon.settings import Settings
from rashomon.workshop import open_tools

HERE = Path(__file__).parent


def main() -> None:
    """Print tables in Markdown and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    corpora = parser.parse_args().corpora
    tools = open_tools(Settings())
    rows = load_rows(corpora)
    readings = read_rows(rows, tools)
    figures = score_marked(mark(rows, readings), readings, tools)
    figures |= score_whole(rows, readings, tools, corpora)
    print("FIGURES", json.dumps(figures))


def score_marked(marked: Sequence[Marked], readings: Sequence[Reading], tools: Tools) -> dict[str, float]:
    """With the annotated mentions."""
    story_of = {name: s.id for s in find_stories(readings, tools.slots.stop, tools.rarity) for name in s.reports}
    found = [story_of[one.mention.report] for one in marked]
    annotated = [one.subtopic for one in marked]
    networks = load_networks()
    held_out = [networks[fold_of(one.topic)] for one in marked]
    shipped = [load_sameness()] * len(marked)
    gold = group_by([one.chain for one in marked])
    results = {
        "same word": conll(gold, group_by([(s, m.mention.word) for s, m in zip(found, marked, strict=True)])),
        "same word, annotated stories": conll(
            gold, group_by([(s, m.mention.word) for s, m in zip(annotated, marked, strict=True)])
        ),
        "rashomon": conll(gold, group_mentions(marked, found, held_out)),
        "rashomon, annotated stories": conll(gold, group_mentions(marked, annotated, held_out)),
        "rashomon as it ships (has seen these)": conll(gold, group_mentions(marked, found, shipped)),
    }
    print("| annotated mentions | MUC | B³ | CEAFe | CoNLL |\n|---|---:|---:|---:|---:|")
    for name, result in results.items():
        print(f"| {name} | " + " | ".join(f"{value:.1f}" for value in result.values()) + " |")
    return {
        "marked": round(results["rashomon"]["CoNLL"], 2),
        "marked.annotated_stories": round(results["rashomon, annotated stories"]["CoNLL"], 2),
        "same_word": round(results["same word"]["CoNLL"], 2),
    }


def load_networks() -> list[Sameness]:
    """The networks of folds.json: each was trained on all topics but those of its part."""
    rows = json.loads((HERE / "folds.json").read_text(encoding="utf-8"))
    return [Sameness(version="", **row) for row in rows]


def group_mentions(marked: Sequence[Marked], stories: Sequence[str], by: Sequence[Sameness]) -> list[frozenset[int]]:
    """Clusters of annotated mentions; a story whose mentions are held out with several parts is cut by them."""
    likeness = load_likeness()
    groups: dict[tuple[str, int], list[int]] = defaultdict(list)
    for number, (story, network) in enumerate(zip(stories, by, strict=True)):
        groups[story, id(network)].append(number)
    found = []
    for group in groups.values():
        mentions = [marked[number].mention for number in group]
        clusters = cluster(mentions, Story(mentions), by[group[0]], likeness)
        found += [frozenset(group[place] for place in one) for one in clusters]
    return found


def score_whole(rows: Sequence[Row], readings: Sequence[Reading], tools: Tools, corpora: Path) -> dict[str, float]:
    """End to end, by the scorer; each part of the topics by a network that has not seen it."""
    if importlib.util.find_spec("scipy") is None:
        print("\nend to end is left out: the scorer needs SciPy")
        return {}
    stories = find_stories(readings, tools.slots.stop, tools.rarity)
    story_of = {name: story.id for story in stories for name in story.reports}
    compared = []
    for fold, network in enumerate(load_networks()):
        own = [reading for row, reading in zip(rows, readings, strict=True) if fold_of(row["topic"]) == fold]
        judge = Judge(tools.slots.stop, tools.rarity, network, tools.likeness)
        compared.append({"incidents": json.loads(wire.encode(find_incidents(own, story_of, judge)))})
    with tempfile.TemporaryDirectory() as folder:
        read, comparisons = Path(folder) / "readings.jsonl", Path(folder) / "comparisons.json"
        read.write_bytes(b"".join(wire.encode(reading) + b"\n" for reading in readings))
        comparisons.write_text(json.dumps(compared), encoding="utf-8")
        scorer = corpora.parent / "score" / "coref.py"
        command = [sys.executable, str(scorer), str(corpora / "ecb.dev.jsonl.gz"), str(read), str(comparisons)]
        told = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    if told.returncode:
        sys.exit(told.stderr)
    result = json.loads(told.stdout)
    result = result.get("scores", result)
    print("\n| end to end | precision | recall | F1 |\n|---|---:|---:|---:|")
    for name in ("mentions", "pairs", "across"):
        print(f"| {name} | " + " | ".join(f"{result[name][part]:.1f}" for part in ("P", "R", "F1")) + " |")
    whole, matched = result["end_to_end"]["CoNLL"], result["matched"]["CoNLL"]
    print(f"\nCoNLL {whole:.1f}, on the mentions found {matched:.1f}")
    return {"end_to_end": whole, "matched": matched}


if __name__ == "__main__":
    main()
