"""Build the table of how rare words are in news.

    python -m training.rarity.build CORPORA src/rashomon/knowledge/data/en/rarity.toml

Counts in how many texts of the sets below each stem stands. What stands in fewer than one in a hundred is left out: the
table takes it for rare.
"""

import argparse
import gzip
import json
from collections import Counter, defaultdict
from pathlib import Path

from rashomon.comparing.words import stem, words_of

SETS = ("attribution.train", "time.timebank", "time.aquaint", "events.ipe.dev", "fakes.dev")
LEAST = 10  # of a thousand texts
HEAD = """\
# In how many of a thousand news texts a stem (comparing/words.py) stands; rarer ones are not listed.
version = "1"
licence = "Apache-2.0"
origin = "counted in annotated news: training/rarity/README.md"

[of_a_thousand]
"""


def main() -> None:
    """Run what the command line asks for."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpora", type=Path)
    options.add_argument("out", type=Path)
    chosen = options.parse_args()
    found: Counter[str] = Counter()
    texts = 0
    for name in SETS:
        with gzip.open(chosen.corpora / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                found.update({stem(word) for word in words_of(json.loads(line)["text"])})
                texts += 1
    chosen.out.write_text(write(found, texts), encoding="utf-8")
    print(f"{texts} texts")


def write(found: Counter[str], texts: int) -> str:
    """The table as TOML, the commonest first."""
    alike: dict[int, list[str]] = defaultdict(list)
    for word, count in found.items():
        if word.isascii() and "'" not in word and '"' not in word and round(1000 * count / texts) >= LEAST:
            alike[round(1000 * count / texts)].append(word)
    return HEAD + "".join(f'{many} = "{" ".join(sorted(alike[many]))}"\n' for many in sorted(alike, reverse=True))


if __name__ == "__main__":
    main()
