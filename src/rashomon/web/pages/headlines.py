"""Say in a few words what is in dispute."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from rashomon.export.rows import say_about
from rashomon.export.wording import ask, say_value
from rashomon.records.comparison import Comparison
from rashomon.store.findings import draw_line, weigh_line
from rashomon.store.lines import DisputeLine, Heat

Item = TypeVar("Item")
MOST = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """One value: in how many reports it stands, behind it how many independent origins, at least, at most."""

    value: str
    reports: int
    at_least: int
    at_most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """A dispute or an update of a comparison in a few words; `hidden` counts values that there was no room for.

    `settled` says how, where people say that it is.
    """

    comparison: str
    id: str
    kind: Heat
    question: str
    about: str
    incident: str | None
    stands: tuple[Stand, ...]
    hidden: int
    reports: int
    settled: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing(Generic[Item]):
    """A page of a list, counted from 1."""

    items: tuple[Item, ...]
    page: int
    pages: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A page of a list before its items are known; `skip` is how many stand before it."""

    page: int
    pages: int
    total: int
    skip: int

    def take(self, items: Iterable[Item]) -> Listing[Item]:
        """The page with its items."""
        return Listing(items=tuple(items), page=self.page, pages=self.pages, total=self.total)


def find_headlines(comparison: str, of: Comparison) -> list[Headline]:
    """Its disputes, then its updates; those most disputed first: strict ones, of many origins, in many reports."""
    return [make_headline(comparison, line) for line in sorted(_each(of), key=weigh_line)]


def make_headline(comparison: str, line: DisputeLine) -> Headline:
    """A dispute in a few words."""
    return Headline(
        comparison=comparison,
        id=line.id,
        kind=line.kind,
        question=ask(line.slot),
        about=say_about(line.slot, line.about, line.entity),
        incident=line.incident,
        stands=tuple(
            Stand(
                value=say_value(line.slot, side.value),
                reports=side.reports,
                at_least=side.at_least,
                at_most=side.at_most,
            )
            for side in line.brief.sides
        ),
        hidden=line.brief.hidden,
        reports=line.reports,
        settled=line.brief.settled,
    )


def turn_to(total: int, page: int, most: int = MOST) -> Turn:
    """Where a page of a list begins; the last one where there are not so many."""
    pages = max(1, -(-total // most))
    page = min(page, pages)
    return Turn(page=page, pages=pages, total=total, skip=(page - 1) * most)


def _each(of: Comparison) -> Iterator[DisputeLine]:
    yield from (draw_line(dispute, dispute.strength) for dispute in of.disputes)
    yield from (draw_line(update, "revised") for update in of.updates)
