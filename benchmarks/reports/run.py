"""Score attribution on news of other kinds: of courts, disasters, sports, business; reports written and marked by us.

    PYTHONPATH=. python benchmarks/reports/run.py CORPORA

Of CORPORA only the scorer beside it is used. The reports stand here, a file a kind; who marked them saw nothing of what
rashomon finds, and nothing of rashomon was tuned on them. As in PolNeAR, what is attributed inside of another's content
does not count, but in the last figure.
"""

import argparse
import json
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.attribution.run import ROLES, Row, Said, load_scorer, measure, read, said_in
from rashomon.settings import Settings
from rashomon.workshop import open_tools

HERE = Path(__file__).parent
COLUMNS = ("ALL", "precision", "recall", *ROLES)


def main() -> None:
    """Print a table in Markdown: each kind, and all of them, with and without the encoder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    scorer = load_scorer(parser.parse_args().corpora)
    kinds = {path.stem: load_reports(path) for path in sorted(HERE.glob("*.toml"))}
    rows = [row for many in kinds.values() for row in many]
    print(f"| | reports | marked | {' | '.join(COLUMNS)} | ALL, nested too |\n|---|---|---|{'---|' * len(COLUMNS)}---|")
    figures: dict[str, float] = {}
    for name, tagger in (("rules alone", "none"), ("rashomon", "shipped")):
        readings = read(rows, open_tools(Settings(tagger=tagger)))
        said = {row["id"]: said_in(reading) for row, reading in zip(rows, readings, strict=True)}
        for kind, some in (*kinds.items(), ("all", rows)):
            figures[kind] = show(f"{name}: {kind}", some, [said[row["id"]] for row in some], scorer)
    print("FIGURES", json.dumps({kind: round(figure, 2) for kind, figure in figures.items()}))


def show(name: str, rows: Sequence[Row], said: Sequence[Said], scorer: ModuleType) -> float:
    """Print one row of the table; give its ALL."""
    outermost = [{**row, "gold": {"attributions": list(outer(row["gold"]["attributions"]))}} for row in rows]
    figures, nested = measure(outermost, said, scorer), measure(rows, said, scorer)["ALL"]
    marked = sum(len(row["gold"]["attributions"]) for row in outermost)
    shown = [*(figures[column] for column in COLUMNS), nested]
    print(f"| {name} | {len(rows)} | {marked} | {' | '.join(f'{figure:.1f}' for figure in shown)} |")
    return figures["ALL"]


def load_reports(path: Path) -> list[Row]:
    """The reports of a file as rows of a measuring set. Exits where a fragment has not one place in its text."""
    reports = tomllib.loads(path.read_text(encoding="utf-8"))["report"]
    return [
        {
            "id": f"{path.stem}-{report['name']}",
            "text": report["text"],
            "published": None,
            "gold": {
                "attributions": [
                    {role: [place(report, fragment) for fragment in marked[role]] for role in ROLES}
                    for marked in report["attributions"]
                ]
            },
        }
        for report in reports
    ]


def place(report: dict[str, Any], fragment: str | dict[str, Any]) -> list[int]:
    """Where a fragment, text or { text, nth }, begins and ends."""
    words, nth = (fragment, 1) if isinstance(fragment, str) else (fragment["text"], fragment["nth"])
    text, start = report["text"], -1
    if text.count(words) < nth or (isinstance(fragment, str) and text.count(words) > 1):
        sys.exit(f"{report['name']}: {words!r} stands there {text.count(words)} times; say which with nth")
    for _ in range(nth):
        start = text.index(words, start + 1)
    return [start, start + len(words)]


def outer(marked: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The attributions whose cue is not inside of another's content."""
    for one in marked:
        if not any(
            start <= one["cue"][0][0] and one["cue"][0][1] <= end
            for other in marked
            if other is not one
            for start, end in other["content"]
        ):
            yield one


if __name__ == "__main__":
    main()
