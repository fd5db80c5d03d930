"""Answer what is asked of comparisons."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from rashomon.api.asking import NEWEST, Asked
from rashomon.casebook.changes import find_changes
from rashomon.casebook.choosing import choose_dispute, choose_incident
from rashomon.casebook.laying import find_earlier
from rashomon.errors import BadSettings
from rashomon.records.changes import Changes
from rashomon.records.comparison import (
    Agreement,
    Comparison,
    Copy,
    Denial,
    Dispute,
    Holder,
    Incident,
    Story,
)
from rashomon.store.answers import Page, StoredComparison
from rashomon.store.cursors import read_cursor, write_cursor
from rashomon.store.queries import list_comparisons

Item = TypeVar("Item", Agreement, Copy, Denial, Dispute, Incident, Story)
_SAME = ("slot", "strength", "incident", "type", "story")
"""Parameters that a field of the same name must be equal to."""


def tell_comparisons(asked: Asked) -> Page[StoredComparison]:
    """Comparisons, the last saved first."""
    return list_comparisons(asked.store, cursor=asked.after, limit=asked.limit)


def tell_comparison(asked: Asked) -> Comparison:
    """One comparison."""
    return asked.laid().comparison


def tell_disputes(asked: Asked) -> Page[Dispute]:
    """Positions that stand against each other."""
    return _list(asked, lambda laid: laid.disputes)


def tell_updates(asked: Asked) -> Page[Dispute]:
    """Later figures that replace earlier ones."""
    return _list(asked, lambda laid: laid.updates)


def tell_agreements(asked: Asked) -> Page[Agreement]:
    """Values that several share."""
    return _list(asked, lambda laid: laid.agreements)


def tell_denials(asked: Asked) -> Page[Denial]:
    """Who denies what."""
    return _list(asked, lambda laid: laid.denials)


def tell_incidents(asked: Asked) -> Page[Incident]:
    """Happenings, each across reports."""
    return _list(asked, lambda laid: laid.incidents)


def tell_copies(asked: Asked) -> Page[Copy]:
    """Reports that repeat each other."""
    return _list(asked, lambda laid: laid.copies)


def tell_stories(asked: Asked) -> Page[Story]:
    """Reports on one course of events."""
    return _list(asked, lambda laid: laid.stories)


def tell_dispute(asked: Asked) -> Comparison:
    """One dispute or update."""
    return choose_dispute(asked.laid().comparison, asked.need("dispute"))


def tell_incident(asked: Asked) -> Comparison:
    """One incident."""
    return choose_incident(asked.laid().comparison, asked.need("incident"))


def tell_changes(asked: Asked) -> Changes:
    """What is new in the newest comparison, set against an earlier one: the one before, if none is named."""
    newest, since = asked.laid(NEWEST), asked.get("since")
    if since is not None:
        earlier = find_earlier(asked.store, since)
    else:
        before = list_comparisons(asked.store, limit=2).items[1:]
        earlier = asked.shelf.find(asked.store, before[0].id) if before else None
    return asked.shelf.find_changes(earlier, newest) if earlier else find_changes(None, newest)


def _list(asked: Asked, layer: Callable[[Comparison], Sequence[Item]]) -> Page[Item]:
    """A page of a layer of a comparison; one that goes on stays with the comparison that it began in."""
    mark = read_cursor(asked.after, str, int)
    named = asked.need("comparison")
    began, first = (str(mark[0]), int(mark[1])) if mark else (named, 0)
    if first < 0 or not (named == NEWEST or began.startswith(named)):
        raise BadSettings(f"{asked.after!r} is no cursor of this list; take the one that came with the page before")
    laid = asked.laid(began)
    found: list[Item] = []
    for place, item in enumerate(layer(laid.comparison)[first:], first):
        if not _is_asked_for(item, asked):
            continue
        if len(found) == asked.limit:
            return Page(items=tuple(found), next=write_cursor(laid.id, place))
        found.append(item)
    return Page(items=tuple(found))


def _is_asked_for(item: object, asked: Asked) -> bool:
    same = all(getattr(item, name) == wanted for name in _SAME if (wanted := asked.get(name)) is not None)
    report = asked.get("report")
    return same and (report is None or report in set(_find_reports(item)))


def _find_reports(item: object) -> Iterator[str]:
    """The reports that an item of a layer names."""
    if isinstance(item, Copy | Story):
        yield from item.reports
    elif isinstance(item, Incident):
        yield from (mention.report for mention in item.mentions)
    elif isinstance(item, Denial):
        yield from (item.of.report, item.holder.report)
    elif isinstance(item, Dispute | Agreement):
        yield from (holder.report for holder in _find_holders(item))


def _find_holders(item: Dispute | Agreement) -> Iterable[Holder]:
    if isinstance(item, Agreement):
        return item.holders
    return (holder for position in item.positions for holder in position.holders)
