"""Score quantities on lines of news written and marked by us, and time the stage beside the parser.

    PYTHONPATH=. python benchmarks/quantities/run.py CORPORA

CORPORA is not used: the lines stand here. Who wrote and marked them had not read the rules; those of the open half were
looked at while the rules were mended, those of the kept half never.
"""

import argparse
import json
import re
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple

from rashomon.knowledge.quantities import load_counting
from rashomon.models.spacy_parser import SpacyParser
from rashomon.reading.quantities import find_quantities
from rashomon.records.parse import Parse
from rashomon.records.report import Layout
from rashomon.records.span import Span
from rashomon.records.text import Text
from rashomon.settings import Settings

HERE = Path(__file__).parent
ROUNDS = 5
PARTS = ("open", "kept", "later open", "later kept", "all")
CLOSE = 0.01  # by so much of itself a length in kilometres may differ: 1.6 or 1.609 to the mile
PEOPLE = re.compile(r"\b(\d[\d,]*)\b(?=(?: \w+){0,2} (?:people|\w+s|men|women|children)\b)")
UNIT_WORDS = ("percent", "%", "per cent", "km", "kilometres", "miles", "metres")


class Told(NamedTuple):
    """One quantity: where its words stand, its unit, least, most (None: open), currency or population."""

    start: int
    end: int
    unit: str
    low: float
    high: float | None
    of: str | None


class Line(NamedTuple):
    """A line of news with the quantities in it."""

    text: str
    part: str
    kind: str
    told: tuple[Told, ...]


def main() -> None:
    """Print a table in Markdown and a line of figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--errors", action="store_true", help="show what is wrong in the open half")
    options = parser.parse_args()
    lines = load_lines()
    spacy = SpacyParser(Settings().pipeline)
    parses = parse_all(spacy, [line.text for line in lines])
    found = {"rashomon": [rashomon(line.text, parse) for line, parse in zip(lines, parses, strict=True)]}
    found["baseline"] = [every_number(line.text) for line in lines]
    print("| | lines | exact lines | precision | recall | F1 | `of` right |\n|---|---|---|---|---|---|---|")
    figures: dict[str, float] = {}
    for name in found:
        for part in PARTS:
            chosen = [place for place, line in enumerate(lines) if part in (line.part, "all")]
            row = measure([lines[place] for place in chosen], [found[name][place] for place in chosen])
            shown = " | ".join(f"{figure:.1f}" for figure in row.values())
            print(f"| {name}: {part} | {len(chosen)} | {shown} |")
            if name == "rashomon":
                figures |= {f"{part.replace(' ', '_')}_{column}": round(figure, 1) for column, figure in row.items()}
    if options.errors:
        show_errors(lines, found["rashomon"])
    figures["share_of_parse"] = time_share(spacy)
    print(f"\nThe stage takes {100 * figures['share_of_parse']:.1f} % of the parser's time.")
    print("FIGURES", json.dumps(figures))


def load_lines() -> list[Line]:
    """The lines of the tables here."""
    rows = [row for path in sorted(HERE.glob("*.toml")) for row in tomllib.loads(path.read_text("utf-8"))["line"]]
    return [Line(row["text"], row["part"], row["kind"], tuple(place(row))) for row in rows]


def place(row: dict[str, Any]) -> list[Told]:
    """The quantities of a line where they stand; `at` is that of several places with the same words, from 1."""
    told = []
    for one in row["quantities"]:
        start = -1
        for _ in range(one.get("at", 1)):
            start = row["text"].index(one["words"], start + 1)
        end = start + len(one["words"])
        told.append(Told(start, end, one["unit"], one["low"], one.get("high"), one.get("of") or None))
    return told


def parse_all(parser: SpacyParser, texts: Sequence[str]) -> list[Parse]:
    return parser([Text(clean=text) for text in texts], [Layout(paragraphs=(Span(0, len(text)),)) for text in texts])


def rashomon(text: str, parse: Parse) -> list[Told]:
    """What the stage finds."""
    return [
        Told(q.span.start, q.span.end, q.unit, q.low, q.high, q.of)
        for q in find_quantities(Text(clean=text), parse, load_counting())
    ]


def every_number(text: str) -> list[Told]:
    """The baseline: each figure before a plural counts people, killed where the line has a word for it."""
    unit = "killed" if re.search(r"\bkill|\bdead\b|\bdied\b", text) else "people"
    return [
        Told(found.start(), found.end(), unit, float(found[1].replace(",", "")), float(found[1].replace(",", "")), None)
        for found in PEOPLE.finditer(text)
    ]


def same(text: str, one: Told, other: Told) -> bool:
    """Whether words, unit, least and most are the same; the word for what is measured may stand within or not."""
    if one.unit != other.unit or bare(text, one) != bare(text, other):
        return False
    return near(one.low, other.low, one.unit) and near(one.high, other.high, one.unit)


def near(one: float | None, other: float | None, unit: str) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= (CLOSE * max(one, other) if unit in ("distance", "percent") else 0.5)


def bare(text: str, told: Told) -> tuple[int, int]:
    """Where the words of a quantity stand without the word for its unit of measure."""
    words = text[told.start : told.end]
    if told.unit in ("percent", "distance", "money"):
        found = re.match(
            r".*(?:\d|\b(?:hundred|thousand|million|billion|lakh|crore|bn|m|k|tn|one|t[wh]\w+|\w+een|\w+ty))",
            words,
            re.I | re.S,
        )
        if found:
            words = found.group()
    return told.start, told.start + len(words.rstrip())


def measure(lines: Sequence[Line], found: Sequence[Sequence[Told]]) -> dict[str, float]:
    """Exact lines, precision, recall, F1 of quantities, and of those right the part whose `of` is."""
    exact = right = given = wanted = of = 0
    for line, told in zip(lines, found, strict=True):
        pairs = [(one, gold) for one in told for gold in line.told if same(line.text, one, gold)]
        right += len(pairs)
        given, wanted = given + len(told), wanted + len(line.told)
        exact += len(pairs) == len(told) == len(line.told)
        of += sum(named(one) == named(gold) for one, gold in pairs)
    return {
        "exact": 100 * exact / len(lines),
        "precision": 100 * right / max(given, 1),
        "recall": 100 * right / max(wanted, 1),
        "F1": 200 * right / max(given + wanted, 1),
        "of": 100 * of / max(right, 1),
    }


def named(told: Told) -> str:
    """The currency or population; people in general are none."""
    return (told.of or "").lower().removesuffix("people").strip()


def show_errors(lines: Sequence[Line], found: Sequence[Sequence[Told]]) -> None:
    """What is wrong in the open half, line by line."""
    for line, told in zip(lines, found, strict=True):
        missed = [gold for gold in line.told if not any(same(line.text, one, gold) for one in told)]
        wrong = [one for one in told if not any(same(line.text, one, gold) for gold in line.told)]
        if line.part == "open" and (missed or wrong):
            print(f"- {line.text}")
            for sign, many in (("missed", missed), ("wrong", wrong)):
                for one in many:
                    print(f"    {sign}: {line.text[one.start : one.end]!r} {one.unit} {one.low} {one.high} {one.of}")


def time_share(parser: SpacyParser) -> float:
    """The time of the stage as a part of the parser's, over the reports of the benchmark of reports."""
    reports = [
        report["text"]
        for path in sorted((HERE.parent / "reports").glob("*.toml"))
        for report in tomllib.loads(path.read_text("utf-8"))["report"]
    ]
    parses = parse_all(parser, reports)
    table = load_counting()

    def stage() -> None:
        for text, parse in zip(reports, parses, strict=True):
            find_quantities(Text(clean=text), parse, table)

    return round(least(stage) / least(lambda: parse_all(parser, reports)), 4)


def least(work: Callable[[], object]) -> float:
    """The shortest time of several rounds."""
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    main()
