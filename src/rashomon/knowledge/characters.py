"""Tell how likely characters are to stand beside each other in clean text."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from rashomon.errors import MissingResource

SMOOTHING = 0.05  # pseudo-count of a pair of classes that training did not see
BACKED = 50.0  # pseudo-count of the single characters among the pairs of characters
RARE = 0.2  # pseudo-count of a character that training did not see


@dataclass(frozen=True, slots=True, kw_only=True)
class Characters:
    """What training learnt of clean text in many languages; all probabilities are natural logarithms.

    `classes` gives the class of each code point of the first plane, one byte each; `beyond` that of all others.
    `steps[a * count + b]` is the log probability of class b after class a, `weights` that of a character in its class,
    `frequencies` that of a character in any text; `counts` and `neighbours` count single characters and frequent pairs.
    `marks` counts punctuation by what stands around it, `style` how often a mark stands elsewhere in the same text.
    """

    version: str
    names: tuple[str, ...]
    classes: bytes
    beyond: int
    steps: tuple[float, ...]
    weights: Mapping[str, float]
    floors: tuple[float, ...]
    frequencies: Mapping[str, float]
    counts: Mapping[str, float]
    neighbours: Mapping[str, float]
    marks: Mapping[str, Mapping[str, float]]
    style: Mapping[str, tuple[float, float]]
    by_start: Mapping[bytes, tuple[str, ...]]
    words: frozenset[str]
    starters: frozenset[str]
    abbreviations: frozenset[str]
    endings: frozenset[str]

    def class_of(self, char: str) -> int:
        """The class of one character."""
        point = ord(char)
        return self.classes[point] if point < 0x10000 else self.beyond

    def weight(self, char: str) -> float:
        """The log probability of a character within its class."""
        found = self.weights.get(char)
        return self.floors[self.class_of(char)] if found is None else found

    def frequency(self, char: str) -> float:
        """The log probability of a character in any text; -20 for one that training did not see."""
        return self.frequencies.get(char, -20.0)

    def between(self, char: str, before: str, after: str) -> float:
        """How well a letter goes with its neighbours, as a log probability up to a constant of the place."""
        own = self.frequency(char)
        count = self.counts.get(char, 0.0)
        left = self.neighbours.get(before + char, 0.0) + BACKED * math.exp(own)
        right = self.neighbours.get(char + after, 0.0) + BACKED * math.exp(self.frequency(after))
        return math.log(left) + math.log(right / (count + BACKED))

    def likelihood(self, text: str, before: str, after: str) -> float:
        """The log probability of `text` between the characters `before` and `after`."""
        count, steps, classes, beyond, floors = len(self.names), self.steps, self.classes, self.beyond, self.floors
        weights = self.weights
        last = self.class_of(before)
        total = 0.0
        for char in text:
            point = ord(char)
            kind = classes[point] if point < 0x10000 else beyond
            found = weights.get(char)
            total += steps[last * count + kind] + (floors[kind] if found is None else found)
            last = kind
        return total + steps[last * count + self.class_of(after)]


def load_characters() -> Characters:
    """Read the tables of characters that ship with the package.

    Raises MissingResource if they are not there or not of a form that this version reads.
    """
    folder = files("rashomon.knowledge") / "data"
    try:
        model = json.loads((folder / "characters.json").read_text(encoding="utf-8"))
        joins = json.loads((folder / "joins.json").read_text(encoding="utf-8"))
        return build(model, joins)
    except (OSError, ValueError, KeyError) as error:
        raise MissingResource(
            f"the tables of characters cannot be read ({error}); install the package again"
        ) from error


def build(model: Mapping[str, Any], joins: Mapping[str, Any]) -> Characters:
    """The tables as they are used, from the counts as they are stored."""
    names = tuple(str(name) for name in _list(model["names"]))
    classes = class_table([(int(start), int(kind)) for start, kind in _list(model["blocks"])], names)
    pairs = [[float(count) for count in row] for row in _list(model["pairs"])]
    steps = []
    for row in pairs:
        total = math.log(sum(row) + SMOOTHING * len(names))
        steps += [math.log(count + SMOOTHING) - total for count in row]
    counts = {str(char): float(count) for char, count in _dict(model["counts"]).items()}
    sizes = [max(1, classes.count(kind)) for kind in range(len(names))]
    sums = [0.0] * len(names)
    beyond = names.index("beyond")
    for char, count in counts.items():
        sums[classes[ord(char)] if ord(char) < 0x10000 else beyond] += count
    sizes[beyond] = 2000
    total_count = sum(counts.values()) or 1.0
    logs = [math.log(total + RARE * size) for total, size in zip(sums, sizes, strict=True)]
    weights = {
        char: math.log(count + RARE) - logs[classes[ord(char)] if ord(char) < 0x10000 else beyond]
        for char, count in counts.items()
    }
    by_start: dict[bytes, list[str]] = {}
    for char in sorted(counts, key=lambda char: (-counts[char], char)):
        data = char.encode("utf-8")
        for length in range(1, len(data)):
            by_start.setdefault(data[:length], []).append(char)
    return Characters(
        version=str(model["version"]),
        names=names,
        classes=classes,
        beyond=beyond,
        steps=tuple(steps),
        weights=weights,
        floors=tuple(math.log(RARE) - log for log in logs),
        counts=counts,
        neighbours={a + b: float(count) for a, row in _dict(model["neighbours"]).items() for b, count in row.items()},
        frequencies={char: math.log(count / total_count) for char, count in counts.items()},
        marks={str(key): {str(m): float(c) for m, c in row.items()} for key, row in _dict(model["marks"]).items()},
        style={str(mark): (float(yes), float(no)) for mark, (yes, no) in _dict(model["style"]).items()},
        by_start={start: tuple(chars) for start, chars in by_start.items()},
        words=frozenset(str(word) for word in _list(joins["words"])),
        starters=frozenset(str(word) for word in _list(joins["starters"])),
        abbreviations=frozenset(str(word) for word in _list(joins["abbreviations"])),
        endings=frozenset(str(word) for word in _list(joins["endings"])),
    )


def class_table(blocks: list[tuple[int, int]], names: tuple[str, ...]) -> bytes:
    """One byte for each code point of the first plane: blocks first, then case, then the common ideographs."""
    table = bytearray(0x10000)
    for (start, kind), (end, _) in zip(blocks, [*blocks[1:], (0x10000, 0)], strict=True):
        table[start:end] = bytes((kind,)) * (end - start)
    for lower, upper in (("latin", "LATIN"), ("cyrillic", "CYRILLIC"), ("greek", "GREEK")):
        small, large = names.index(lower), names.index(upper)
        for point, kind in enumerate(table):
            if kind == small and chr(point).isupper():
                table[point] = large
    for name, codec, leads in (
        ("han", "euc_jp", range(0xB0, 0xD0)),
        ("han", "big5", range(0xA4, 0xC7)),
        ("Han", "gb2312", range(0xB0, 0xD8)),
        ("Hangul", "euc_kr", range(0xB0, 0xC9)),
    ):
        kind = names.index(name)
        for lead in leads:
            row = b"".join(bytes((lead, trail)) for trail in range(0x40, 0xFF) if trail != 0x7F)
            for char in row.decode(codec, "ignore"):
                if ord(char) >= 0x3400:
                    table[ord(char)] = kind
    return bytes(table)


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError(f"a list was expected, not {type(value).__name__}")
    return value


def _dict(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(f"an object was expected, not {type(value).__name__}")
    return value
