"""Find the places in reports from all over the world, written and marked by us.

    PYTHONPATH=. python benchmarks/places/world.py [--errors]

A mark stands in the text: {Goma|-1.68,29.22}, {Sahel|14,5,1000} (within so many km), {Chad|TCD} (the country's point),
{Kenyan|KEN|d} (a word for people), {Kansas|38.5,-98.5|n} (a name in a name), {Sporting|skip} (neither asked nor wrong).
"""

from __future__ import annotations

import argparse
import math
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from rashomon.knowledge.gazetteer import Gazetteer, load_gazetteer
from rashomon.reading.layout import lay_out
from rashomon.reading.places import find_home, find_places
from rashomon.records.parse import Parse
from rashomon.records.span import Span
from rashomon.records.text import Text
from rashomon.workshop import open_tools

HERE = Path(__file__).parent / "world"
KM = 161.0
_MARK = re.compile(r"\{([^{}|]+)\|([^{}]*)\}")


class Mark(NamedTuple):
    """A marked name; `sort` is one of place, people, name, skip."""

    span: Span
    lat: float
    lon: float
    km: float
    sort: str


class Guess(NamedTuple):
    """A place found; no coordinates where none are known."""

    span: Span
    lat: float | None
    lon: float | None
    kind: str


class Report(NamedTuple):
    """A report without its marks, and the marks."""

    name: str
    kind: str
    text: Text
    publisher: str | None
    marks: tuple[Mark, ...]


@dataclass(slots=True)
class Tally:
    """What was counted; `told` and `names` count names within names, those found to be such and all."""

    gold: int = 0
    guessed: int = 0
    found: int = 0
    near: int = 0
    told: int = 0
    names: int = 0
    errors: list[str] = field(default_factory=list)

    def show(self) -> str:
        """The cells of a table's row."""
        found = 200 * self.found / max(1, self.gold + self.guessed)
        near = 100 * self.near / max(1, self.found)
        both = 200 * self.near / max(1, self.gold + self.guessed)
        return f"{self.gold} | {found:.1f} | {near:.1f} | {both:.1f} | {self.told}/{self.names} |"


def main() -> None:
    """Print a table in Markdown: each part, with and without words for people, and beside the baseline."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="list what is wrong in the part that may be seen")
    show_errors = parser.parse_args().errors
    gazetteer = load_gazetteer()
    print("| part | marked | found F1 | of found, near | end to end F1 | names within names told |")
    print("|---|---:|---:|---:|---:|---:|")
    for part in ("seen", "kept"):
        reports = load(HERE / f"{part}.toml", gazetteer)
        texts = [report.text for report in reports]
        parses = open_tools().parser(texts, [lay_out(text) for text in texts])
        plain = [baseline(report, parse, gazetteer) for report, parse in zip(reports, parses, strict=True)]
        ours = [guess(report, parse, gazetteer) for report, parse in zip(reports, parses, strict=True)]
        print(f"| {part}: parser's names, most people | {tally(reports, plain).show()}")
        whole = tally(reports, ours)
        print(f"| {part}: rashomon | {whole.show()}")
        print(f"| {part}: rashomon, without words for people | {tally(reports, ours, people=False).show()}")
        if part == "seen":
            for kind in dict.fromkeys(report.kind for report in reports):
                some = [number for number, report in enumerate(reports) if report.kind == kind]
                cells = tally([reports[number] for number in some], [ours[number] for number in some]).show()
                print(f"| {part}: rashomon, {kind} | {cells}")
            if show_errors:
                print("\n".join(whole.errors))


def load(path: Path, gazetteer: Gazetteer) -> list[Report]:
    """The reports of a file."""
    return [_read(entry, gazetteer) for entry in tomllib.loads(path.read_text(encoding="utf-8"))["report"]]


def _read(entry: dict[str, str], gazetteer: Gazetteer) -> Report:
    parts, marks, at, length = [], [], 0, 0
    for match in _MARK.finditer(entry["text"]):
        before, name = entry["text"][at : match.start()], match.group(1)
        parts += [before, name]
        start = length + len(before)
        at, length = match.end(), start + len(name)
        marks.append(_mark(Span(start, length), match.group(2).split("|"), gazetteer))
    text = Text(clean="".join(parts) + entry["text"][at:])
    return Report(entry["name"], entry["kind"], text, entry.get("publisher"), tuple(marks))


def _mark(span: Span, fields: Sequence[str], gazetteer: Gazetteer) -> Mark:
    where, flags = fields[0], fields[1:]
    sort = "people" if "d" in flags else "name" if "n" in flags else "place"
    if where in gazetteer.countries:
        site = gazetteer.countries[where]
        return Mark(span, site.lat, site.lon, KM, sort)
    numbers = [float(number) for number in where.split(",")] if "," in where else []
    if len(numbers) < 2 or "skip" in flags:
        return Mark(span, 0.0, 0.0, 0.0, "skip")
    return Mark(span, numbers[0], numbers[1], max(KM, *numbers[2:], KM), sort)


def guess(report: Report, parse: Parse, gazetteer: Gazetteer) -> list[Guess]:
    """What rashomon finds."""
    places = find_places(
        report.text,
        parse,
        gazetteer,
        dateline=lay_out(report.text).dateline,
        country=find_home(report.publisher, gazetteer),
    )
    return [Guess(place.span, place.lat, place.lon, place.kind) for place in places]


def baseline(report: Report, parse: Parse, gazetteer: Gazetteer) -> list[Guess]:
    """The parser's GPE and LOC names, each the place of its name with most people."""
    found = []
    for name in parse.names:
        if name.label in ("GPE", "LOC"):
            span = parse.span(name.first, name.last)
            best = max(gazetteer.lookup(span.of(report.text.clean)), key=lambda site: site.population, default=None)
            found.append(Guess(span, best.lat if best else None, best.lon if best else None, "literal"))
    return found


def tally(reports: Sequence[Report], guesses: Sequence[Sequence[Guess]], *, people: bool = True) -> Tally:
    """Count over reports; each mark is met by one guess that shares a character with it."""
    total = Tally()
    for report, guessed in zip(reports, guesses, strict=True):
        left = {mark.span: mark for mark in report.marks}
        asked = [mark for mark in report.marks if mark.sort == "place" or (people and mark.sort == "people")]
        total.gold += len(asked)
        total.names += sum(mark.sort == "name" for mark in report.marks)
        for one in guessed:
            hit = next((span for span in left if span.start < one.span.end and one.span.start < span.end), None)
            mark = left.pop(hit) if hit is not None else None
            if mark is not None and mark.sort in ("name", "skip"):
                total.told += mark.sort == "name" and one.kind == "name"
                continue
            if not people and (one.kind == "demonym" or (mark is not None and mark.sort == "people")):
                continue
            total.guessed += 1
            words = one.span.of(report.text.clean)
            if mark is None:
                total.errors.append(f"{report.name}: spurious {words} ({one.kind})")
                continue
            total.found += 1
            if one.lat is not None and one.lon is not None and distance(one.lat, one.lon, mark) <= mark.km:
                total.near += 1
            else:
                total.errors.append(f"{report.name}: far {words} at {one.lat}, {one.lon}, not {mark.lat}, {mark.lon}")
        for mark in left.values():
            if mark.sort in ("place", "people"):
                total.errors.append(f"{report.name}: missed {mark.span.of(report.text.clean)}")
    return total


def distance(lat: float, lon: float, mark: Mark) -> float:
    """Kilometres along the great circle."""
    a, b, c, d = map(math.radians, (lat, lon, mark.lat, mark.lon))
    x = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(x)))


if __name__ == "__main__":
    main()
