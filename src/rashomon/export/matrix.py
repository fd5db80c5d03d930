"""Lay what the holders say of each question side by side."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rashomon.export.accounts import Accounts, enumerate_labels
from rashomon.export.heads import say_date
from rashomon.export.holders import Identities, Key
from rashomon.export.rows import Holding, Row
from rashomon.export.standing import Mark
from rashomon.export.visible import flatten
from rashomon.export.wording import JUDGED, say_kind
from rashomon.records.comparison import Comparison, Incident

MOST_COLUMNS = 40
_MOST_LABELS, _MOST_TWINS = 8, 3
_LONGEST = 60
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+|\d+(?:[.,]\d+)?", re.ASCII)
_THOUSANDS = re.compile(r",(?=\d{3}\b)", re.ASCII)
_ELSEWHERE = "Not tied to one happening"
_UNKNOWN = "X"  # stands in a time for what a report leaves open: XXXX-XX-XXT18:00

# The place of a side in its row with the family of a stance; what stands there, row by row; who speaks in which report,
# with whether it only repeats the holder of the column.
Cell = tuple[int, str]
Held = dict[int, dict[Cell, list[Holding]]]
Spoken = tuple[Holding, str, bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One holder, with the labels of the reports in which it speaks.

    `twins` are outlets whose text is a copy of its own, `chain` those who relay all that it says, the one nearest to
    the reader first; `marks` say where it stands.
    """

    name: str
    labels: tuple[str, ...]
    marks: tuple[Mark, ...] = ()
    twins: tuple[str, ...] = ()
    chain: tuple[str, ...] = ()

    @property
    def reports(self) -> str:
        """The labels, as many as there is room for."""
        return enumerate_labels(self.labels, _MOST_LABELS)

    @property
    def copiers(self) -> str:
        """The twins, as many as there is room for."""
        return enumerate_labels(self.twins, _MOST_TWINS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A value that a holder gives, with the kind of stance; `arrow` leads to it from the value that it gave before.

    `place` is that of the side in its row, from 1. `holdings` are the words, once for each manner in which they stand.
    """

    value: str
    place: int
    family: str
    mark: str
    arrow: str
    holdings: tuple[Holding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row with a cell for each column, empty where the holder says nothing of it."""

    row: Row
    cells: tuple[tuple[Entry, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The lines on one happening; no title where there is no other."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """The questions of one story down, the holders across; no title where there is no other story.

    `hidden` counts the holders there was no room for.
    """

    title: str
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    hidden: int = 0


def lay_out(rows: Sequence[Row], comparison: Comparison, accounts: Accounts) -> tuple[Matrix, ...]:
    """A matrix for each story of which there are rows, in the order of these."""
    identities = Identities(comparison.copies, accounts.outlets)
    story_of = {report: story.id for story in comparison.stories for report in story.reports}
    titles = {story.id: flatten(story.title) for story in comparison.stories}
    incidents = {incident.id: incident for incident in comparison.incidents}
    stories: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        stories[next((story_of.get(report, "") for report in _reports(row)), "")].append(row)
    return tuple(
        _lay_out(found, titles.get(story, "") if len(stories) > 1 else "", (identities, accounts, incidents))
        for story, found in stories.items()
    )


def say_incident(incident: Incident) -> str:
    """What kind of happening it is, when, where: violence · 2 July 2025 · Kelvar; a mark where a person judged it."""
    time = say_date(incident.time) if incident.time and _UNKNOWN not in incident.time else ""
    parts = (say_kind(incident.type, None), time, incident.place or "")
    return " · ".join(flatten(part) for part in parts if part) + (f" {JUDGED}" if incident.judged else "")


def point(before: str, after: str) -> str:
    """The arrow from one value to a later one: up or down between figures, else only on."""
    first, second = read_figure(before), read_figure(after)
    if first is None or second is None or first == second:
        return "→"
    return "↑" if second > first else "↓"


def read_figure(value: str) -> float | None:
    """The figure in a value: 1200 of "at least 1,200"; the first one of two."""
    found = _NUMBER.search(value)
    return float(_THOUSANDS.sub("", found[0]).replace(",", ".")) if found else None


def shorten(words: str, most: int = _LONGEST) -> str:
    """Words cut to what a cell has room for."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def _lay_out(rows: Sequence[Row], title: str, known: tuple[Identities, Accounts, Mapping[str, Incident]]) -> Matrix:
    identities, accounts, incidents = known
    folded = identities.fold_copies(rows)
    held: dict[Key, Held] = {}
    spoken: dict[Key, list[Spoken]] = defaultdict(list)
    for row, place, holding, report in _each(rows):
        own = identities.key(holding.name, holding.entity, report)
        key = folded.get(own, own)
        cell = held.setdefault(key, {}).setdefault(row.number, {}).setdefault((place, holding.family), [])
        cell += [holding] if not any(holding is one for one in cell[-1:]) else []
        spoken[key].append((holding, report, own != key))
    shown = _choose(held)
    return Matrix(
        title=title,
        columns=tuple(_name(spoken[key], accounts) for key in shown),
        groups=tuple(
            Group(
                title=name,
                lines=tuple(
                    Line(row=row, cells=tuple(tuple(_fill(row, held[key].get(row.number, {}))) for key in shown))
                    for row in found
                ),
            )
            for name, found in _group(rows, incidents)
        ),
        hidden=len(held) - len(shown),
    )


def _choose(held: Mapping[Key, Held]) -> list[Key]:
    """The columns in order: who stands together on the first question stands together.

    Where there are too many, each value of each question keeps a holder as far as there is room; then those who speak
    of most questions stay.
    """
    keys = list(held)
    if len(keys) <= MOST_COLUMNS:
        return sorted(keys, key=lambda key: _first(held[key]))
    first: dict[tuple[int, int], Key] = {}
    for key in keys:
        for number, cells in held[key].items():
            for place, _ in cells:
                first.setdefault((number, place), key)
    wanted = [first[number, place] for number, place in sorted(first)]
    wanted += sorted(keys, key=lambda key: -len(held[key]))
    return sorted(list(dict.fromkeys(wanted))[:MOST_COLUMNS], key=lambda key: _first(held[key]))


def _first(cells: Held) -> tuple[int, int]:
    number = min(cells)
    return number, min(place for place, _ in cells[number])


def _name(spoken: Sequence[Spoken], accounts: Accounts) -> Column:
    """The column of one holder, by the name behind it where it is called otherwise now and then."""
    names = list(dict.fromkeys(holding.name for holding, _, copied in spoken if not copied))
    entity = spoken[0][0].entity
    chains = {holding.chain for holding, _, _ in spoken}
    return Column(
        name=shorten(entity if entity and len(names) > 1 else names[0]),
        labels=accounts.label_all({report for _, report, _ in spoken}) if accounts.several else (),
        marks=tuple({mark.sign: mark for holding, _, _ in spoken for mark in holding.marks}.values()),
        twins=tuple(dict.fromkeys(holding.name for holding, _, copied in spoken if copied)),
        chain=chains.pop() if len(chains) == 1 else (),
    )


def _fill(row: Row, cells: Mapping[Cell, Sequence[Holding]]) -> Iterator[Entry]:
    before = ""
    for place, family in sorted(cells, key=lambda cell: cell[0]):
        holdings = tuple(cells[place, family])
        value = row.sides[place].value
        yield Entry(
            value=shorten(value),
            place=place + 1,
            family=family,
            mark=holdings[0].mark,
            arrow=point(before, value) if before and row.kind == "revised" else "",
            holdings=holdings,
        )
        before = value


def _group(rows: Sequence[Row], incidents: Mapping[str, Incident]) -> Iterator[tuple[str, list[Row]]]:
    """The rows by happening; what is tied to none stands with a row that has a holder on the same question."""
    tied: dict[object, str] = {}
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        incident = row.incident if row.incident in incidents else None
        keys = [
            (row.question, holding.name, report)
            for side in row.sides
            for holding in side.holdings
            for report in holding.reports
        ]
        found = incident or next((tied[key] for key in keys if key in tied), "")
        tied |= dict.fromkeys(keys, found) if found else {}
        groups[found].append(row)
    for identity in sorted(groups, key=lambda identity: not identity):
        title = say_incident(incidents[identity]) if identity else _ELSEWHERE
        yield ("" if not identity and len(groups) == 1 else title), groups[identity]


def _each(rows: Iterable[Row]) -> Iterator[tuple[Row, int, Holding, str]]:
    for row in rows:
        for place, side in enumerate(row.sides):
            for holding in side.holdings:
                for report in holding.reports:
                    yield row, place, holding, report


def _reports(row: Row) -> Iterator[str]:
    for side in row.sides:
        for holding in side.holdings:
            yield from holding.reports
