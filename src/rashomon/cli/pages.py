"""Write readings as a folder of pages."""

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from rashomon.cli.output import open_output
from rashomon.errors import BadSettings
from rashomon.export.to_html import Entry, to_html, to_index
from rashomon.export.to_text import Compare
from rashomon.records.reading import Reading
from rashomon.records.report import Failure

INDEX = "index"
_UNFIT = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST = 80


def write_pages(outcomes: Iterable[Reading | Failure], folder: Path, *, compare: Compare | None = None) -> None:
    """One HTML page for each report, named after its id, and `index.html` that leads to all of them.

    `compare` finds a reading's inner disputes; without it they are left out.
    Raises BadSettings where the folder cannot be made or written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadSettings(f"cannot make the folder {folder}: {error.strerror or error}") from error
    entries: list[Entry] = []
    taken = Counter([INDEX])
    for outcome in outcomes:
        name = choose_name(outcome.report.id, taken)
        _write(folder / f"{name}.html", to_html([outcome], compare=compare))
        entries.append(Entry.of(outcome, page=f"{name}.html"))
    _write(folder / f"{INDEX}.html", to_index(entries))


def choose_name(report: str, taken: Counter[str]) -> str:
    """A file name for the report with this id, in plain letters; counted in `taken`, where all names are lower case."""
    stem = _UNFIT.sub("-", report)[:_LONGEST].strip(".-") or "report"
    name = stem
    while taken[name.lower()]:
        taken[stem.lower()] += 1
        name = f"{stem}-{taken[stem.lower()]}"
    taken[name.lower()] += 1
    return name


def _write(path: Path, chunks: Iterable[str]) -> None:
    with open_output(path) as write:
        for chunk in chunks:
            write(chunk)
