"""Build the table of which words mean something alike.

    python -m training.incidents.words src/rashomon/knowledge/data/en/likeness.bin

Takes the vectors of whole words of the tagger's encoder (all-MiniLM-L6-v2), the mean of those with one stem, and keeps
of each its direction in the WIDTH dimensions in which they differ most.
"""

import argparse
import json
from collections import defaultdict
from pathlib import Path

import numpy as np

from rashomon.comparing.words import stem
from rashomon.models.weights import find_tagger

WIDTH = 24
WORDS = 12_000  # the vocabulary stands in the order of frequency
SHORTEST = 3


def main() -> None:
    """Run what the command line asks for."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("out", type=Path)
    out = options.parse_args().out
    folder = find_tagger("shipped").folder
    vocabulary = (folder / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
    whole = [(n, word) for n, word in enumerate(vocabulary) if word.isalpha() and word.isascii()]
    whole = [(n, word) for n, word in whole if len(word) >= SHORTEST][:WORDS]
    with np.load(folder / "pieces.npz") as found:
        numbers = [number for number, _ in whole]
        vectors = found["pieces"][numbers].astype(np.float32) * found["scales"][numbers].astype(np.float32)
    vectors = scale(vectors - vectors.mean(0))
    alike = defaultdict(list)
    for (_, word), vector in zip(whole, vectors, strict=True):
        alike[stem(word)].append(vector)
    means = scale(np.array([np.mean(group, 0) for group in alike.values()]))
    centred = means - means.mean(0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    directions = np.round(scale(centred @ axes[:WIDTH].T) * 127).astype(np.int8)
    head = {
        "version": "1",
        "licence": "Apache-2.0",
        "origin": "word vectors of all-MiniLM-L6-v2 (Apache-2.0): training/incidents/words.py",
        "width": WIDTH,
        "stems": " ".join(alike),
    }
    out.write_bytes(json.dumps(head).encode() + b"\n" + directions.tobytes())
    print(f"{len(alike)} stems, {out.stat().st_size} bytes")


def scale(rows: np.ndarray) -> np.ndarray:
    """Rows of length 1."""
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


if __name__ == "__main__":
    main()
