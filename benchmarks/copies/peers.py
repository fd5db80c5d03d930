"""Find copies as others do: by exact containment of all pairs, and by bands of MinHash."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from itertools import combinations
from typing import Any

Finder = Callable[[Sequence[str]], set[tuple[int, int]]]

RUN = 5  # words
SHARE = 0.5  # of the shorter text's runs, and of both texts' runs for MinHash
ORDERS = 128


def runs_of(text: str) -> set[str]:
    """All runs of five words."""
    words = text.lower().split()
    return {" ".join(words[first : first + RUN]) for first in range(len(words) - RUN + 1)}


def contain(texts: Sequence[str], share: float = SHARE) -> set[tuple[int, int]]:
    """The pairs of which the shorter has half of its runs in the longer."""
    return {pair for pair, found in containments(texts).items() if found >= share}


def containments(texts: Sequence[str]) -> dict[tuple[int, int], float]:
    """Of each pair that shares a run, how many of the shorter text's runs the longer has."""
    runs = [runs_of(text) for text in texts]
    holders: dict[str, list[int]] = {}
    for number, found in enumerate(runs):
        for run in found:
            holders.setdefault(run, []).append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in holders.values():
        shared.update(combinations(numbers, 2))
    return {(a, b): count / min(len(runs[a]), len(runs[b])) for (a, b), count in shared.items()}


def band_datasketch(texts: Sequence[str]) -> set[tuple[int, int]]:
    """The pairs that datasketch's index of MinHash bands takes for alike at a Jaccard of a half."""
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=SHARE, num_perm=ORDERS)
    found: set[tuple[int, int]] = set()
    for number, text in enumerate(texts):
        sketch = MinHash(num_perm=ORDERS)
        sketch.update_batch([run.encode() for run in runs_of(text)])
        found.update((other, number) for other in index.query(sketch))
        index.insert(number, sketch)
    return found


def band_rensa(texts: Sequence[str]) -> set[tuple[int, int]]:
    """The same by rensa, which is written in Rust."""
    from rensa import RMinHash, RMinHashLSH

    index = RMinHashLSH(threshold=SHARE, num_perm=ORDERS, num_bands=32)
    sketches: list[Any] = []
    found: set[tuple[int, int]] = set()
    for number, text in enumerate(texts):
        sketch = RMinHash(num_perm=ORDERS, seed=1)
        sketch.update(sorted(runs_of(text)))
        found.update((other, number) for other in index.query(sketch) if sketches[other].jaccard(sketch) >= SHARE)
        index.insert(number, sketch)
        sketches.append(sketch)
    return found


def installed() -> Iterator[tuple[str, Finder]]:
    """The baseline, and the peers that are there."""
    yield f"half of the shorter's runs of {RUN} words, all pairs", contain
    if find_spec("datasketch"):
        yield "MinHash bands (datasketch), Jaccard ≥ ½", band_datasketch
    if find_spec("rensa"):
        yield "MinHash bands (rensa), Jaccard ≥ ½", band_rensa
