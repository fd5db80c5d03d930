"""What a text tells of as done: types of events, how far they are told as facts, acts of the police.

    python -m training.tagger.deeds CORPORA DATA

For each set in DATA that prepare.py left, or that is marked for events, DATA/<set>.deeds.pickle gets a `Deeds` for each
example. Types are those that the tables find, but where people marked them: so the encoder learns to know them by
their surroundings, and finds words that are in no table.
"""

import argparse
import gzip
import json
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rashomon.reading.attribution import attribute
from rashomon.reading.events import find_events
from rashomon.reading.layout import lay_out
from rashomon.reading.quotations import find_quotations
from rashomon.reading.repair import repair
from rashomon.records.span import Span
from rashomon.records.tags import Tags
from rashomon.settings import Settings
from rashomon.workshop import open_tools
from training.tagger.data import load_examples
from training.tagger.example import Deeds, Example
from training.tagger.prepare import tokens_of

MARKED = ("factuality.train", "factuality.dev", "events.gsr", "events.ipe.dev")
UNMARKED = ("attribution.train", "place.lgl", "time.timebank", "fakes.dev")
ACTS = ("KILL", "ARREST", "FORCE", "ANY_ACTION")
UNSURE = 0.25  # weight of "no event" for a word that no table holds


def main() -> None:
    """Label all sets."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpora", type=Path)
    options.add_argument("data", type=Path)
    given = options.parse_args()
    tools = open_tools(Settings())
    types = {name: number for number, name in enumerate(tools.ontology.types, 1)}
    for name in (*UNMARKED, *MARKED):
        rows: list[dict[str, Any]] = [{}] * 10**6
        if name in MARKED:
            with gzip.open(given.corpora / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
                rows = [json.loads(line) for line in lines]
            (given.data / f"{name}.pickle").write_bytes(pickle.dumps(list(read(rows, tools))))
        examples = load_examples(given.data / f"{name}.pickle")
        found = []
        for example, row in zip(examples, rows, strict=False):
            deeds = Deeds() if name.startswith("factuality") else Deeds(types=by_tables(example, tools, types))
            if row:
                mark(deeds, example, row["gold"], types)
            found.append(deeds)
        (given.data / f"{name}.deeds.pickle").write_bytes(pickle.dumps(found))
        print(name, len(found), sum(len(d.types) for d in found), sum(len(d.facts) for d in found), flush=True)


def read(rows: list[dict[str, Any]], tools: Any) -> Iterator[Example]:
    """Each row as an example."""
    for start in range(0, len(rows), 100):
        block = rows[start : start + 100]
        texts = [repair(row["text"], tools.characters) for row in block]
        layouts = [lay_out(text) for text in texts]
        for row, text, layout, parse in zip(block, texts, layouts, tools.parser(texts, layouts), strict=True):
            quoted = tuple(q.span for q in find_quotations(text.clean, layout.paragraphs))
            yield Example(row["id"], text, parse, quoted, None)


def by_tables(example: Example, tools: Any, types: dict[str, int]) -> dict[int, tuple[int, float]]:
    """The kind of each verb and noun as the tables have it."""
    parse, ontology = example.parse, tools.ontology
    quoted = find_quotations(example.text.clean, lay_out(example.text).paragraphs)
    said, _ = attribute(parse, quoted, Tags(), tools.lexicon, tools.confidence)
    at = {start: token for token, start in enumerate(parse.starts)}
    events = find_events(example.text, parse, said, ontology)
    found = {
        token: (0, 1.0 if parse.lemmas[token] in ontology.verbs or parse.lemmas[token] in ontology.nouns else UNSURE)
        for token, tag in enumerate(parse.tags)
        if tag.startswith("VB") or tag in ("NN", "NNS")
    }
    found.update((at[event.trigger.start], (types[event.type], 1.0)) for event in events)
    return found


def mark(deeds: Deeds, example: Example, gold: dict[str, Any], types: dict[str, int]) -> None:
    """Add what people marked."""
    parse = example.parse
    points = [example.text.cite(Span(*span)).raw for span in zip(parse.starts, parse.ends, strict=True)]
    for event in gold.get("events", ()):
        tokens = tokens_of(points, [event["span"]])
        tops = [token for token in tokens if parse.heads[token] not in tokens] or tokens
        if tops:
            deeds.facts[tops[-1]] = event["score"]
    if gold.get("trigger_text") and gold["type"] in types:
        words = gold["trigger_text"].lower().split()
        tokens = [t for t, word in enumerate(parse.words) if word.lower() in words and t in deeds.types]
        if tokens and not any(deeds.types[t][0] == types[gold["type"]] for t in tokens):
            deeds.types[tokens[0]] = (types[gold["type"]], 2.0)
    for sentence in gold.get("sentences", ()):
        tokens = tokens_of(points, [sentence["span"]])
        if tokens:
            deeds.acts.append((tokens[0], tokens[-1] + 1, tuple(act in sentence["labels"] for act in ACTS)))


if __name__ == "__main__":
    main()
