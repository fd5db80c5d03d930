"""Count how often great cities, or small namesakes that a sentence speaks for, are what is found.

    PYTHONPATH=. python benchmarks/places/cities.py [--errors]

The sentences stand in world/cities.toml; the weights have not learnt from them.
"""

import argparse
import re
import tomllib
from pathlib import Path
from typing import NamedTuple

from rashomon.knowledge.gazetteer import load_gazetteer
from rashomon.reading.layout import lay_out
from rashomon.reading.places import find_places
from rashomon.records.anchor import Place
from rashomon.records.span import Span
from rashomon.records.text import Text
from rashomon.workshop import open_tools

NEAR = 0.7  # degrees
OUTLETS = (None, "GBR", "CAN", "USA")
_MARK = re.compile(r"\{([^|{}]+)\|([A-Z/]+)(?::(-?[\d.]+),(-?[\d.]+))?\}")


class Mark(NamedTuple):
    """A name with the countries that may be meant, and the point if one is told."""

    span: Span
    countries: tuple[str, ...]
    point: tuple[float, float] | None


def main() -> None:
    """Print how many of the marked names are right, by the country of the outlet."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="list what is wrong where no outlet is told")
    show = parser.parse_args().errors
    tables = tomllib.loads((Path(__file__).parent / "world" / "cities.toml").read_text(encoding="utf-8"))
    tools = open_tools()
    print("| | names | " + " | ".join(outlet or "no outlet" for outlet in OUTLETS) + " |")
    print("|---|---:|" + "---:|" * len(OUTLETS))
    for part, lines in tables.items():
        read = [read_marks(line) for line in lines]
        texts = [text for text, _ in read]
        layouts = [lay_out(text) for text in texts]
        parses = tools.parser(texts, layouts)
        right = dict.fromkeys(OUTLETS, 0)
        for (text, marks), layout, parse in zip(read, layouts, parses, strict=True):
            for outlet in OUTLETS:
                found = find_places(text, parse, load_gazetteer(), dateline=layout.dateline, country=outlet)
                wrong = [mark for mark in marks if not is_right(mark, found)]
                right[outlet] += len(marks) - len(wrong)
                if show and outlet is None:
                    print("".join(f"{mark.span.of(text.clean)}: {text.clean}\n" for mark in wrong), end="")
        print(f"| {part} | {sum(len(marks) for _, marks in read)} | {' | '.join(map(str, right.values()))} |")


def read_marks(line: str) -> tuple[Text, list[Mark]]:
    """The sentence without its marks, and these."""
    clean, at, marks = "", 0, []
    for match in _MARK.finditer(line):
        clean += line[at : match.start()]
        span = Span(len(clean), len(clean) + len(match[1]))
        point = (float(match[3]), float(match[4])) if match[3] else None
        marks.append(Mark(span, tuple(match[2].split("/")), point))
        clean, at = clean + match[1], match.end()
    return Text(clean=clean + line[at:]), marks


def is_right(mark: Mark, found: tuple[Place, ...]) -> bool:
    """Whether what stands there lies in one of the countries, and near the point where one is told."""
    hit = next((p for p in found if p.span.start < mark.span.end and mark.span.start < p.span.end), None)
    if hit is None or hit.country not in mark.countries or hit.lat is None or hit.lon is None:
        return False
    return mark.point is None or (abs(hit.lat - mark.point[0]) < NEAR and abs(hit.lon - mark.point[1]) < NEAR)


if __name__ == "__main__":
    main()
