"""Write the nouns that name a person, by WordNet.

Usage: python training/people/build.py WORDNET src/rashomon/knowledge/data/en/people.toml

WORDNET is a folder that holds `data.noun`, `index.noun` and `cntlist.rev` of WordNet 3.0 (wndb(5WN), senseidx(5WN)), as
the Debian package wordnet-base has them below usr/share/wordnet. The file is the same, byte for byte, on every machine.
"""

import re
import sys
import textwrap
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import NamedTuple

PERSON = "00007846"  # the synset of "person, individual, someone"
PEOPLE = {"14", "18"}  # lexicographers' files noun.group, noun.person
LEMMA = re.compile(r"[a-z]{3,}|[a-z]+(?:-[a-z]+)+")
USUAL = 0.8  # share of a word's counted uses from which it is taken for a person in spite of other senses
HEAD = '''\
# Nouns in lower case, singular, whose first sense in WordNet is a person, and either every other one is a person or a
# group, or {share:.0%} of the uses that WordNet counts are. Proper names, and words that it marks as slurs or for their
# usage, are left out. Made by training/people/build.py.
version = "1"
licence = "WordNet-3.0"
origin = "WordNet 3.0, Princeton University"
words = """
{words}
"""
'''


class Synset(NamedTuple):
    """A set of words of one sense: their lexicographer's file, the words, and what it points to by which symbol."""

    file: str
    words: list[str]
    pointers: list[tuple[str, str]]


def read_synsets(path: Path) -> dict[str, Synset]:
    """The synsets of a `data.noun` by their offset."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):  # the licence
            continue
        offset, file, _, count, *rest = line.split(" | ")[0].split()
        last = 2 * int(count, 16)
        pointers = rest[last + 1 :][: 4 * int(rest[last])]
        found[offset] = Synset(file, rest[:last:2], list(zip(pointers[::4], pointers[1::4], strict=True)))
    return found


def read_counts(path: Path) -> dict[str, dict[int, int]]:
    """How often each sense of a noun is used, from a `cntlist.rev`."""
    found: dict[str, dict[int, int]] = defaultdict(dict)
    for line in path.read_text(encoding="utf-8").splitlines():
        key, sense, count = line.split()
        word, _, rest = key.partition("%")
        if rest.startswith("1:"):
            found[word][int(sense)] = int(count)
    return found


def choose(folder: Path) -> list[str]:
    """The words, sorted."""
    synsets = read_synsets(folder / "data.noun")
    counts = read_counts(folder / "cntlist.rev")

    @cache
    def above(offset: str) -> frozenset[str]:
        parents = [other for symbol, other in synsets[offset].pointers if symbol in {"@", "@i"}]
        return frozenset({offset}).union(*map(above, parents))

    chosen = []
    for line in (folder / "index.noun").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            continue
        word, _, number, *rest = line.split()
        senses = rest[-int(number) :]
        first = synsets[senses[0]]
        symbols = {symbol for symbol, _ in first.pointers}
        if not LEMMA.fullmatch(word) or word not in first.words or symbols & {"@i", ";u"}:
            continue
        if PERSON not in above(senses[0]):
            continue
        persons = {n: PERSON in above(sense) or synsets[sense].file in PEOPLE for n, sense in enumerate(senses, 1)}
        used = counts.get(word, {})
        usual = sum(count for n, count in used.items() if persons.get(n))
        if all(persons.values()) or (used and usual >= USUAL * sum(used.values())):
            chosen.append(word)
    return sorted(chosen)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    words = textwrap.fill(", ".join(choose(Path(sys.argv[1]))), width=120, break_on_hyphens=False)
    Path(sys.argv[2]).write_text(HEAD.format(share=USUAL, words=words), encoding="utf-8")
