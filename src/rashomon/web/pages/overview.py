"""Tell what is new in a casebook, what is disputed most, who is quoted."""

from dataclasses import dataclass

from rashomon.casebook.laying import Laid
from rashomon.records.changes import Changes
from rashomon.records.comparison import Dispute, Holder
from rashomon.store.answers import Counts, Source, StoredReport
from rashomon.store.queries import count, count_days, list_comparisons, list_reports, list_sources
from rashomon.web.asking import Asked, Standing
from rashomon.web.pages.days import Period, gather_periods, make_bars
from rashomon.web.pages.headlines import Headline, find_headlines, make_headline

_MOST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Novelties:
    """What the newest comparison has that the one before, `since`, had not; the first of each, all counted."""

    since: str
    until: str
    counted: dict[str, int]
    disputes: tuple[Headline, ...]
    joined: tuple[Headline, ...]
    denials: tuple[Holder, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """A casebook at a glance."""

    counts: Counts
    standing: Standing | None
    new: Novelties | None
    disputed: tuple[Headline, ...]
    disputes: int
    incidents: int
    reports: tuple[StoredReport, ...]
    sources: tuple[Source, ...]
    days: tuple[Period, ...]


def tell(asked: Asked) -> Overview:
    """The casebook at a glance."""
    laid = asked.laid()
    headlines = find_headlines(*laid) if laid else []
    return Overview(
        counts=count(asked.store),
        standing=asked.standing(),
        new=_find_new(asked, laid) if laid else None,
        disputed=tuple(one for one in headlines if one.kind != "revised")[:_MOST],
        disputes=len(laid.comparison.disputes) if laid else 0,
        incidents=len(laid.comparison.incidents) if laid else 0,
        reports=list_reports(asked.store, limit=_MOST).items,
        sources=list_sources(asked.store, limit=_MOST).items,
        days=gather_periods(count_days(asked.store)),
    )


def lay_out(page: Overview) -> dict[str, object]:
    """The bars of the days."""
    return {"bars": make_bars(page.days, {})}


def _find_new(asked: Asked, laid: Laid) -> Novelties | None:
    """What is new, where there is a comparison before."""
    known = list_comparisons(asked.store, limit=2).items
    if len(known) < 2:
        return None
    earlier = asked.shelf.find(asked.store, known[1].id)
    changes = asked.shelf.find_changes(earlier, laid)
    return Novelties(
        since=known[1].made,
        until=known[0].made,
        counted=_count(changes),
        disputes=tuple(_head(laid, one) for one in changes.disputes[:_MOST]),
        joined=tuple(_head(laid, one.dispute) for one in changes.joined[:_MOST]),
        denials=tuple(one.holder for one in changes.denials[:_MOST]),
    )


def _head(laid: Laid, dispute: Dispute) -> Headline:
    return make_headline(laid.id, dispute, dispute.strength)


def _count(changes: Changes) -> dict[str, int]:
    layers = {
        "report": changes.reports,
        "report no longer there": changes.gone,
        "dispute": changes.disputes,
        "dispute that more have joined": changes.joined,
        "dispute that ended": changes.ended,
        "later figure": changes.updates,
        "denial": changes.denials,
        "claim that lost an independent origin": changes.fallen,
        "copy": changes.copies,
    }
    return {name: len(found) for name, found in layers.items() if found}
