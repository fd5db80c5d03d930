"""Score whether two names are told to be one person's.

The pairs stand in pairs.toml. "joined": of the pairs of one person's names, those that are told to be one; "wrong": of
those of two people, those that are told to be one; "told apart": of those of two, those that are told to be two; "left
open": of the pairs that cannot be told by their names, those that are left open. The baseline takes names for one that
have the same words without accents; rapidfuzz (if it is installed) takes those for one whose likeness is 90 of 100 or
more, with the words in any order.
"""

import tomllib
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from rashomon.knowledge.name_words import fold, load_names
from rashomon.knowledge.names import compare_names

PAIRS = Path(__file__).parent / "pairs.toml"
PARTS = ("open", "kept", "later")
ALIKE = 90

Judge = Callable[[str, str], str]


def measure() -> dict[str, float]:
    """Print a table in Markdown; how many pairs of one person's names are joined, how many of two people's."""
    names = load_names()
    judges: dict[str, Judge] = {
        "rashomon": lambda one, other: compare_names(one, other, names).verdict,
        "same words without accents": lambda one, other: "yes" if spell(one) == spell(other) else "no",
    }
    if find_spec("rapidfuzz"):
        fuzz, distance = import_module("rapidfuzz.fuzz"), import_module("rapidfuzz.distance")
        judges["rapidfuzz, token_sort_ratio"] = lambda one, other: (
            "yes" if fuzz.token_sort_ratio(spell(one), spell(other)) >= ALIKE else "no"
        )
        judges["rapidfuzz, Jaro-Winkler"] = lambda one, other: (
            "yes" if 100 * distance.JaroWinkler.similarity(spell(one), spell(other)) >= ALIKE else "no"
        )
    figures = {"pairs.joined": 0, "pairs.wrong": 0}
    print("\n| pairs | by | joined | wrong | told apart | left open |\n|---|---|---|---|---|---|")
    for part in PARTS:
        for who, judge in judges.items():
            seen = count(part, judge)
            cells = (("same", "yes"), ("different", "yes"), ("different", "no"), ("either", "maybe"))
            shares = (f"{seen[kind, verdict]} of {seen[kind, '']}" for kind, verdict in cells)
            if who == "rashomon":
                figures["pairs.joined"] += seen["same", "yes"]
                figures["pairs.wrong"] += seen["different", "yes"]
            print(f"| {part} | {who} | {' | '.join(shares)} |")
    return dict(figures)


def count(part: str, judge: Judge) -> Counter[tuple[str, str]]:
    """How often each verdict was given on pairs of each kind, and (under "") how many there are."""
    table = tomllib.loads(PAIRS.read_text(encoding="utf-8"))[part]
    seen: Counter[tuple[str, str]] = Counter()
    for kind, pairs in table.items():
        seen.update((kind, judge(one, other)) for one, other in pairs)
        seen[kind, ""] = len(pairs)
    return seen


def spell(name: str) -> str:
    """A name in small letters without accents, points, hyphens."""
    return " ".join(fold(name).replace(".", " ").replace("-", " ").replace(",", " ").split())
