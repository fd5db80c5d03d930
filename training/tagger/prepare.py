"""Parse the training texts as rashomon parses them, and lay people's marks on the tokens.

    python -m training.tagger.prepare CORPORA OUT

OUT/<set>.pickle holds a list of `Example`: the parse, the quotations, and for a marked set its attributions in tokens.
"""

import argparse
import gzip
import json
import pickle
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rashomon.reading.layout import lay_out
from rashomon.reading.quotations import find_quotations
from rashomon.reading.repair import repair
from rashomon.records.span import Span
from rashomon.settings import Settings
from rashomon.workshop import open_tools
from training.tagger.example import ROLES, Example

MARKED = ("attribution.train", "attribution.dev")
UNMARKED = (
    "time.timebank", "time.aquaint", "place.lgl", "ecb.dev", "events.ipe.dev", "fakes.dev", "events.plv.train",
    "gum.train",
)  # fmt: skip
LONGEST = 20_000  # code points of a text that are read


def main() -> None:
    """Prepare all sets."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpora", type=Path)
    options.add_argument("out", type=Path)
    options.add_argument("--sets", nargs="*", default=[*MARKED, *UNMARKED])
    given = options.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    for name in given.sets:
        rows = list(read_rows(given.corpora / f"{name}.jsonl.gz", marked=name in MARKED))
        examples = list(prepare(rows, marked=name in MARKED))
        (given.out / f"{name}.pickle").write_bytes(pickle.dumps(examples))
        print(name, len(examples), sum(len(e.parse.words) for e in examples), flush=True)


def read_rows(path: Path, *, marked: bool) -> Iterator[dict[str, Any]]:
    """The rows of a set; of an unmarked one each text once, in an order of its own, without what is noncommercial."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    if marked:
        yield from rows
        return
    seen: set[str] = set()
    random.Random(0).shuffle(rows)
    for row in rows:
        if not row["gold"].get("noncommercial") and row["text"] not in seen and len(row["text"]) > 80:
            seen.add(row["text"])
            yield row


def prepare(rows: list[dict[str, Any]], *, marked: bool) -> Iterator[Example]:
    """Each row as an example."""
    tools = open_tools(Settings(tagger="none"))
    for start in range(0, len(rows), 100):
        block = rows[start : start + 100]
        texts = [repair(row["text"][:LONGEST], tools.characters) for row in block]
        layouts = [lay_out(text) for text in texts]
        for row, text, layout, parse in zip(block, texts, layouts, tools.parser(texts, layouts), strict=True):
            quoted = tuple(q.span for q in find_quotations(text.clean, layout.paragraphs))
            said = None
            if marked:
                points = [text.cite(Span(*span)).raw for span in zip(parse.starts, parse.ends, strict=True)]
                said = [{role: tokens_of(points, mark[role]) for role in ROLES} for mark in row["gold"]["attributions"]]
            yield Example(row["id"], text, parse, quoted, said)


def tokens_of(points: list[Span], fragments: list[list[int]]) -> list[int]:
    """The tokens that share a code point with one of the fragments."""
    return [n for n, (start, end) in enumerate(points) if any(start < e and s < end for s, e in fragments)]


if __name__ == "__main__":
    main()
