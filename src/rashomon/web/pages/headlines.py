"""Say in a few words what is in dispute."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from rashomon.export.rows import say_about
from rashomon.export.wording import ask, say_value
from rashomon.records.comparison import Comparison, Dispute

Kind = Literal["strict", "possible", "revised"]
Item = TypeVar("Item")
MOST = 25
_MOST_SIDES = 6
_RANKS: dict[Kind, int] = {"strict": 0, "possible": 1, "revised": 2}


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
    kind: Kind
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


def find_headlines(comparison: str, of: Comparison) -> list[Headline]:
    """Its disputes, then its updates; those most disputed first: strict ones, of many origins, in many reports."""
    found = list(_each(comparison, of))
    return sorted(found, key=lambda one: (_RANKS[one.kind], -sum(s.at_least for s in one.stands), -one.reports))


def make_headline(comparison: str, dispute: Dispute, kind: Kind) -> Headline:
    """A dispute in a few words."""
    shown = dispute.positions[:_MOST_SIDES]
    return Headline(
        comparison=comparison,
        id=dispute.id,
        kind=kind,
        question=ask(dispute.slot),
        about=say_about(dispute.slot, dispute.about, dispute.entity),
        incident=dispute.incident,
        stands=tuple(
            Stand(
                value=say_value(dispute.slot, position.value),
                reports=len({holder.report for holder in position.holders}),
                at_least=position.independent.at_least,
                at_most=position.independent.at_most,
            )
            for position in shown
        ),
        hidden=len(dispute.positions) - len(shown),
        reports=len({holder.report for position in dispute.positions for holder in position.holders}),
        settled=dispute.resolved,
    )


def turn_to(items: Sequence[Item], page: int, most: int = MOST) -> Listing[Item]:
    """A page of a list; the last one where there are not so many."""
    pages = max(1, -(-len(items) // most))
    page = min(page, pages)
    return Listing(items=tuple(items[(page - 1) * most : page * most]), page=page, pages=pages, total=len(items))


def _each(comparison: str, of: Comparison) -> Iterator[Headline]:
    disputes: Iterable[Dispute] = of.disputes
    for dispute in disputes:
        yield make_headline(comparison, dispute, dispute.strength)
    for update in of.updates:
        yield make_headline(comparison, update, "revised")
