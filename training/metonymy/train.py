"""Learn when the name of a place stands for those who act there.

    python -m training.metonymy.train CORPORA OUT [--folds 10]

CORPORA is the folder of metonymy.train.jsonl.gz (see README.md), OUT the file to write, the tagger's metonymy.npz.
With --folds nothing is written: each part of the set is read with weights learnt from the others, and scored.
"""

import argparse
import gzip
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from rashomon.knowledge.place_words import load_place_words
from rashomon.models import onnx_tagger
from rashomon.models.metonymy import gather, look
from rashomon.models.sessions import open_session
from rashomon.models.weights import find_tagger
from rashomon.reading.layout import lay_out
from rashomon.reading.places.mentions import Mention
from rashomon.reading.places.senses import GRAMMAR, find_head, find_senses
from rashomon.reading.quotations import find_quotations
from rashomon.records.parse import Parse
from rashomon.records.quoted import Quoted
from rashomon.records.text import Text
from rashomon.workshop import open_tools

LAYERS = ("layernormalization_117_0", "layernormalization_155_0")  # what the third and the fourth layer put out
STRENGTH = 1e-3  # C of the regression: the smaller, the more even the weights
ROOM = 2.5  # scale of the rules' sign, so that it is shrunk less than a number of the encoder
BESIDE = 0.5  # what the rules weigh in the units of the scores, as they are learnt; GRAMMAR is what they weigh in use
SHORT = 25  # letters of a sentence that may stand in two texts by chance
Array = np.ndarray


class Item(NamedTuple):
    """A marked name: the encoder's numbers [looks, width], what the rules say (1 or -1), whether it is metonymic."""

    part: str
    group: int
    numbers: Array
    rules: float
    metonymic: bool


def main() -> None:
    """Learn, and write or score."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    options = parser.parse_args()
    items = list(load(options.corpora / "metonymy.train.jsonl.gz"))
    if options.folds:
        print_scores(items, options.folds)
        return
    weight, bias = learn(items)
    np.savez(options.out, layers=np.array(LAYERS), weight=weight.astype(np.float32), bias=np.float32(bias))


def load(path: Path) -> Iterator[Item]:
    """All marked names, each as encoder and rules see it."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    tools, words = open_tools(), load_place_words()
    texts = [Text(clean=row["text"]) for row in rows]
    layouts = [lay_out(text) for text in texts]
    parses = tools.parser(texts, layouts)
    encoder = open_session(find_tagger("shipped").folder / "encoder.onnx", 1, LAYERS)
    for row, text, layout, parse, group in zip(rows, texts, layouts, parses, group_texts(texts, parses), strict=True):
        seen = encode(parse, find_quotations(text.clean, layout.paragraphs), tools.tagger, encoder)
        for mark in row["gold"]["mentions"]:
            start, end = mark["span"]
            tokens = [n for n, own in enumerate(parse.starts) if own < end and start < parse.ends[n]]
            mention = Mention(tokens[0], tokens[-1] + 1, "", False, False, ())
            [sense] = find_senses([mention], parse, words)
            yield Item(
                part=row["id"].split("-")[0],
                group=group,
                numbers=seen[look(parse)[find_head(mention.first, mention.last, parse)]],
                rules=1.0 if sense == "metonymic" else -1.0,
                metonymic=mark["reading"] != "literal",
            )


def encode(parse: Parse, quoted: Sequence[Quoted], tagger: Any, encoder: Any) -> Array:
    """What the layers say of each token of a parse, [tokens, width of all]."""
    found = np.zeros((len(parse.words), 0), np.float32)
    for place in tagger._place([parse], [quoted], onnx_tagger._Pieces(tagger._tokenizer)):
        window = place.window
        embedded = tagger._embeddings(window.pieces[None], window.features[None])
        layers = gather(encoder.run(LAYERS, {"embedded": embedded}), 0, window.places)
        if not found.shape[1]:
            found = np.zeros((len(parse.words), layers.shape[1]), np.float32)
        found[window.first : window.last] = layers[window.first - window.low : window.last - window.low]
    return found


def group_texts(texts: Sequence[Text], parses: Sequence[Parse]) -> list[int]:
    """A number for each text, one for all that share a sentence."""
    numbers = list(range(len(texts)))
    first: dict[str, int] = {}
    for number, (text, parse) in enumerate(zip(texts, parses, strict=True)):
        sentences = [parse.span(*run).of(text.clean) for run in parse.sentences]
        for key in (re.sub(r"\W+", "", sentence.lower()) for sentence in [text.clean, *sentences]):
            if len(key) >= SHORT and first.setdefault(key, number) != number:
                old, new = numbers[number], numbers[first[key]]
                numbers = [new if own == old else own for own in numbers]
    return numbers


def learn(items: Sequence[Item]) -> tuple[Array, float]:
    """Weights [width, looks] and bias of a logistic regression, beside rules that weigh BESIDE."""
    numbers = np.stack([item.numbers.ravel() for item in items])
    middle, spread = numbers.mean(0), numbers.std(0) + 1e-6
    rules = np.array([[ROOM * item.rules] for item in items])
    model = LogisticRegression(C=STRENGTH, max_iter=1000)
    model.fit(np.hstack(((numbers - middle) / spread, rules)), [item.metonymic for item in items])
    scale = BESIDE / (ROOM * model.coef_[0, -1])
    weight = scale * model.coef_[0, :-1] / spread
    return weight.reshape(items[0].numbers.shape).T, float(scale * model.intercept_[0] - weight @ middle)


def print_scores(items: Sequence[Item], folds: int) -> None:
    """Accuracy by part of the set: rules, encoder and rules, encoder alone; no text on both sides of a fold."""
    truth = np.array([item.metonymic for item in items])
    rules = np.array([item.rules for item in items])
    scores = np.zeros(len(items))
    for learnt, read in GroupKFold(folds).split(items, truth, [item.group for item in items]):
        weight, bias = learn([items[n] for n in learnt])
        scores[read] = [(items[n].numbers * weight.T).sum() + bias for n in read]
    for part in sorted({item.part for item in items}):
        own = np.array([item.part == part for item in items])
        told = (rules > 0, scores + GRAMMAR * rules > 0, scores > 0)
        print(part, *(f"{100 * (found == truth)[own].mean():.1f}" for found in told))


if __name__ == "__main__":
    main()
