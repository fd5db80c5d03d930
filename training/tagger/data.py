"""Windows with what people marked in them, in batches."""

import pickle
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from rashomon.models.pieces import straighten
from rashomon.models.windows import BACK, REACH, Columns, Inventory, Window, make_columns, make_windows
from training.tagger.example import ROLES, Deeds, Example

PADDED = 32  # lengths of a batch are rounded up to this


@dataclass(slots=True)
class Item:
    """A window with its anchors, tokens counted from `window.low`; `roles` has labels for the scope of each."""

    example: int
    window: Window
    columns: Columns
    anchors: list[int] = field(default_factory=list)
    roles: list[np.ndarray] = field(default_factory=list)
    parts: np.ndarray | None = None
    lesson: "Lesson | None" = None
    deeds: Deeds | None = None


@dataclass(slots=True)
class Lesson:
    """What a teacher says of an example.

    `reporting` has the score of each token as an anchor, `roles` for an anchor the first token of its scope and the
    scores of roles from there on.
    """

    reporting: np.ndarray
    roles: dict[int, tuple[int, np.ndarray]]

    def of(self, item: Item) -> list[tuple[int, np.ndarray, float]]:
        """For each anchor that a window answers for: the anchor, counted in it, the scores of roles, its own score."""
        window, found = item.window, []
        for anchor, (low, scores) in self.roles.items():
            if window.first <= anchor < window.last:
                first, last = max(window.low, anchor - BACK), min(window.high, anchor - BACK + REACH)
                told = np.zeros((last - first, scores.shape[1]), np.float32)
                told[:, 0] = 1
                start, stop = max(first, low), min(last, low + len(scores))
                told[start - first : stop - first] = scores[start - low : stop - low]
                found.append((anchor - window.low, told, float(self.reporting[anchor])))
        return found


class Cutter:
    """Pieces of words, each word cut once."""

    def __init__(self, folder: Path) -> None:
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.known: dict[str, list[int]] = {}
        self.opening, self.dividing = self.tokenizer.encode("").ids

    def __call__(self, words: Sequence[str]) -> list[list[int]]:
        """The pieces of each word."""
        new = [word for word in dict.fromkeys(words) if word not in self.known]
        cut = self.tokenizer.encode_batch([straighten(word) for word in new], add_special_tokens=False)
        self.known.update((word, pieces.ids) for word, pieces in zip(new, cut, strict=True))
        return [self.known[word] for word in words]


def load_examples(path: Path) -> list[Example]:
    """What prepare.py left."""
    return pickle.loads(path.read_bytes())


def load_deeds(data: Path, name: str) -> list[Deeds]:
    """What deeds.py left of a set."""
    return pickle.loads((data / f"{name}.deeds.pickle").read_bytes())


def anchor_of(example: Example, cue: list[int]) -> int:
    """The token of a cue that its others hang on; of several the last verb, else the first."""
    heads, tags = example.parse.heads, example.parse.tags
    inside = set(cue)
    tops = [t for t in cue if heads[t] not in inside or heads[t] == t]
    words = [t for t in tops if any(c.isalnum() for c in example.parse.words[t])] or tops
    verbs = [t for t in words if tags[t].startswith("VB")]
    return verbs[-1] if verbs else words[0]


def make_items(examples: Sequence[Example], cutter: Cutter, inventory: Inventory) -> list[Item]:
    """All windows of all examples."""
    items = []
    for number, example in enumerate(examples):
        columns = make_columns(example.parse, example.quoted, inventory)
        said: dict[int, list[dict[str, list[int]]]] = {}
        for mark in example.attributions or ():
            if mark["cue"] and mark["content"]:
                said.setdefault(anchor_of(example, mark["cue"]), []).append(mark)
        for window in make_windows(example.parse, columns, cutter, inventory):
            item = Item(number, window, columns)
            size = window.high - window.low
            if example.attributions is not None:
                item.parts = np.zeros((size, len(ROLES)), np.float32)
                for mark in example.attributions:
                    for index, role in enumerate(ROLES):
                        item.parts[[t - window.low for t in mark[role] if window.low <= t < window.high], index] = 1
            for anchor in sorted(said):
                if window.first <= anchor < window.last:
                    low, high = max(window.low, anchor - BACK), min(window.high, anchor - BACK + REACH)
                    labels = np.zeros(high - low, np.int64)
                    for mark in said[anchor]:
                        for index, role in enumerate(ROLES, 1):
                            labels[[t - low for t in mark[role] if low <= t < high]] = index
                    item.anchors.append(anchor - window.low)
                    item.roles.append(labels)
            items.append(item)
    return items


def round_up(number: int) -> int:
    """The length that a sequence of `number` is padded to."""
    return -(-number // PADDED) * PADDED


def batches(items: Sequence[Item], size: int, seed: int | None) -> Iterator[list[Item]]:
    """Batches of about `size` pieces, of like lengths; in an order of `seed`, or by length."""
    order = list(range(len(items)))
    if seed is not None:
        random.Random(seed).shuffle(order)
    pool = 256 if seed is not None else len(order)
    made: list[list[int]] = []
    for start in range(0, len(order), pool):
        batch: list[int] = []
        for index in sorted(order[start : start + pool], key=lambda i: len(items[i].window.pieces)):
            length = round_up(len(items[index].window.pieces))
            if batch and length * (len(batch) + 1) > size:
                made.append(batch)
                batch = []
            batch.append(index)
        made.append(batch)
    if seed is not None:
        random.Random(seed + 1).shuffle(made)
    for batch in made:
        yield [items[index] for index in batch]


def tensors(batch: Sequence[Item]) -> dict[str, torch.Tensor]:
    """Pieces, features, masks and places of windows, padded."""
    length = round_up(max(len(item.window.pieces) for item in batch))
    width = max(item.window.high - item.window.low for item in batch)
    pieces = np.zeros((len(batch), length), np.int64)
    features = np.zeros((len(batch), length, batch[0].window.features.shape[1]), np.int64)
    mask = np.zeros((len(batch), length), np.int64)
    places = np.zeros((len(batch), width), np.int64)
    tokens = np.zeros((len(batch), width), np.float32)
    answered = np.zeros((len(batch), width), np.float32)
    for row, item in enumerate(batch):
        window = item.window
        pieces[row, : len(window.pieces)] = window.pieces
        features[row, : len(window.pieces)] = window.features
        mask[row, : len(window.pieces)] = 1
        places[row, : len(window.places)] = window.places
        tokens[row, : len(window.places)] = 1
        answered[row, window.first - window.low : window.last - window.low] = 1
    found = {
        "pieces": pieces,
        "features": features,
        "mask": mask,
        "places": places,
        "tokens": tokens,
        "answered": answered,
    }
    return {name: torch.from_numpy(array) for name, array in found.items()}
