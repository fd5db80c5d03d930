"""Score who is found to do what to whom, beside stupid baselines and the figures of peers.

    PYTHONPATH=. python benchmarks/events/run.py CORPORA [--only SECTION...]

CORPORA is the folder of the measuring sets; their scorer lies in ../score beside it, the table of codes in ../ontology.
Everything is read by the whole pipeline. README.md says what each section counts.
"""

import argparse
import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.events import coded_pairs, factuality, fresh, marked, petrarch, police, roles, types_only
from benchmarks.events.common import Figures
from rashomon.pipeline import Tools
from rashomon.settings import Settings
from rashomon.workshop import open_tools

Section = Callable[[Path, Tools], Figures]
SECTIONS: dict[str, Section] = {
    "pairs": coded_pairs.measure,
    "marked": marked.measure,
    "petrarch": petrarch.measure,
    "types": types_only.measure,
    "fresh": fresh.measure,
    "factuality": factuality.measure,
    "roles": roles.measure,
    "police": police.measure,
}


def main() -> None:
    """Print tables in Markdown and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--only", nargs="+", choices=SECTIONS, default=list(SECTIONS), help="run some sections")
    parser.add_argument("--cases", type=Path, default=fresh.FOLDER, help="another folder of labelled sentences")
    options = parser.parse_args()
    tools = open_tools(Settings())
    sections: dict[str, Section] = {**SECTIONS, "fresh": partial(fresh.measure, folder=options.cases)}
    figures: Figures = {}
    for name in options.only:
        figures |= sections[name](options.corpora, tools)
    print("FIGURES", json.dumps(figures))


if __name__ == "__main__":
    main()
