"""Tell what is new in a casebook, what is disputed most, who is quoted."""

from dataclasses import dataclass

from rashomon.records.comparison import Holder
from rashomon.store.answers import EVERYTHING, Counts, Source, StoredComparison, StoredReport
from rashomon.store.queries import count, find_disputes, list_comparisons, list_disputes, list_reports, list_sources
from rashomon.web.asking import Asked, Standing
from rashomon.web.pages.days import Period, gather_periods, make_bars
from rashomon.web.pages.headlines import Headline, make_headline

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
    laid, store = asked.laid(), asked.store
    counted = asked.shelf.count_disputes(store, laid.id) if laid else None
    lines = list_disputes(store, laid.id, limit=_MOST, counted=counted) if laid else ()
    return Overview(
        counts=count(store),
        standing=asked.standing(),
        new=_find_new(asked, laid) if laid else None,
        disputed=tuple(make_headline(laid.id, one) for one in lines if laid and one.kind != "revised"),
        disputes=laid.disputes if laid else 0,
        incidents=laid.incidents if laid else 0,
        reports=list_reports(store, limit=_MOST).items,
        sources=list_sources(store, limit=_MOST).items,
        days=gather_periods(asked.shelf.survey(store, "", filters=EVERYTHING, limit=1).days),
    )


def lay_out(page: Overview) -> dict[str, object]:
    """The bars of the days."""
    return {"bars": make_bars(page.days, {})}


def _find_new(asked: Asked, laid: StoredComparison) -> Novelties | None:
    """What is new, where there is a comparison before."""
    known = list_comparisons(asked.store, limit=2).items
    new = asked.shelf.find_new(asked.store, known[1].id, laid.id) if len(known) > 1 else None
    if new is None:
        return None
    told = {*new.disputes, *new.joined}
    lines, _ = find_disputes(asked.store, laid.id, names=told, limit=len(told)) if told else ((), 0)
    by_id = {line.id: make_headline(laid.id, line) for line in lines}
    return Novelties(
        since=known[1].made,
        until=known[0].made,
        counted=new.counted,
        disputes=tuple(by_id[name] for name in new.disputes),
        joined=tuple(by_id[name] for name in new.joined),
        denials=new.denials,
    )
