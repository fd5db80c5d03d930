"""Lay all reports of a casebook side by side, anew only where something has changed."""

from datetime import datetime
from typing import NamedTuple

from rashomon.casebook.paging import MOST, every
from rashomon.errors import BadSettings
from rashomon.pipeline import Tools, compare
from rashomon.records.comparison import Comparison
from rashomon.records.judgement import Judgement
from rashomon.store.comparisons import save_comparison
from rashomon.store.opening import Store
from rashomon.store.queries import get_comparison, list_comparisons, list_judgements, stream_readings
from rashomon.store.state import find_current, find_last_change


class Laid(NamedTuple):
    """A comparison with its id in the casebook."""

    id: str
    comparison: Comparison


def lay(store: Store, tools: Tools) -> Laid:
    """The comparison of all that the casebook holds now, with what people judged; the last one where it still holds."""
    known = find_current(store, tools.comparing.id)
    if known is not None:
        return Laid(known, get_comparison(store, known))
    upto = find_last_change(store)
    comparison = compare(list(stream_readings(store)), tools, list_all_judgements(store))
    return Laid(save_comparison(store, comparison, upto=upto), comparison)


def list_all_judgements(store: Store) -> list[Judgement]:
    """All judgements, in the order in which they were saved; those that were withdrawn too."""
    pages = every(lambda cursor: list_judgements(store, withdrawn=True, cursor=cursor, limit=MOST))
    return [stored.judgement for stored in pages]


def find_earlier(store: Store, until: str, since: str | None) -> Laid | None:
    """The comparison that changes are told from: the last one made before the one of id `until`, if nothing is named.

    `since` is a moment (ISO 8601), and means the last one made by then, or the beginning of a comparison's id. None
    where there is none before. Raises BadSettings where no comparison has such an id.
    """
    moment = _read_moment(since) if since else None
    reached = False
    for stored in every(lambda cursor: list_comparisons(store, cursor=cursor, limit=MOST)):
        if since and moment is None:
            chosen = stored.id.startswith(since)
        else:
            chosen = reached and (moment is None or datetime.fromisoformat(stored.made) <= moment)
        if chosen:
            return Laid(stored.id, get_comparison(store, stored.id))
        reached = reached or stored.id == until
    if since and moment is None:
        raise BadSettings(f"{since!r} is neither a date such as 2025-07-02 nor the id of a comparison")
    return None


def _read_moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError):
        return None
