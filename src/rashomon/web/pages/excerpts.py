"""Quote the words that what was found by comparing rests on."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, zip_longest

from rashomon.errors import BadSettings
from rashomon.export.visible import flatten
from rashomon.export.wording import say_value
from rashomon.records.comparison import Comparison, Copy, Dispute, Incident, Position
from rashomon.store.opening import Store
from rashomon.store.queries import find_report, get_reading
from rashomon.web.linking import to_report
from rashomon.web.pages.tellings import quote_tellings
from rashomon.web.pages.things import Thing

_MOST = 40
_LONGEST = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """Some words of a report, with the value that they stand for, if any, whom they are according to, where they stand.

    `name` is what a form calls them.
    """

    name: str
    value: str
    where: str
    who: str
    words: str
    to: str


def excerpt(store: Store, thing: Thing) -> tuple[Excerpt, ...]:
    """The words that a finding rests on, of many the first: of a dispute those of each side in turn."""
    finding, laid = thing.finding, thing.laid
    if laid is None or finding is None:
        return ()
    if isinstance(finding, Dispute):
        sides = [_quote_side(laid.comparison, finding, position) for position in finding.positions]
        found: Iterator[Excerpt] = (one for one in chain.from_iterable(zip_longest(*sides)) if one is not None)
    elif isinstance(finding, Incident):
        found = _quote_incident(store, laid.comparison, finding)
    else:
        found = _quote_copy(store, laid.comparison, finding)
    return tuple(one for _, one in zip(range(_MOST), found, strict=False))


def _quote_side(comparison: Comparison, dispute: Dispute, position: Position) -> Iterator[Excerpt]:
    outlets = _name_outlets(comparison)
    for holder in position.holders:
        yield Excerpt(
            name=holder.report,
            value=say_value(dispute.slot, position.value),
            where=outlets.get(holder.report, holder.report),
            who=flatten(holder.entity or holder.name),
            words=flatten(holder.quote[:_LONGEST]),
            to=to_report(holder.report, holder.evidence),
        )


def _quote_incident(store: Store, comparison: Comparison, incident: Incident) -> Iterator[Excerpt]:
    for told in quote_tellings(store, incident, comparison.reports):
        yield Excerpt(
            name=f"{told.report}:{told.event}",
            value="",
            where=told.outlet,
            who=told.who or "",
            words=flatten(f"{told.before}{told.word}{told.after}"),
            to=to_report(told.report, told.span),
        )


def _quote_copy(store: Store, comparison: Comparison, copy: Copy) -> Iterator[Excerpt]:
    outlets = _name_outlets(comparison)
    for quote in copy.evidence:
        try:
            reading = get_reading(store, find_report(store, quote.report).key)
        except BadSettings:  # it was deleted since
            continue
        words = flatten(quote.span.of(reading.text)[:_LONGEST]) if reading else ""
        where = outlets.get(quote.report, quote.report)
        yield Excerpt(
            name=quote.report, value="", where=where, who="", words=words, to=to_report(quote.report, quote.span)
        )


def _name_outlets(comparison: Comparison) -> dict[str, str]:
    return {one.id: flatten(one.publisher or one.id) for one in comparison.reports}
