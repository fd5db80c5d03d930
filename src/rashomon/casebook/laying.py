"""Lay all reports of a casebook side by side, anew only where something has changed."""

from datetime import datetime
from typing import NamedTuple

from rashomon.casebook.changes import find_changes, summarise
from rashomon.casebook.paging import MOST, every
from rashomon.errors import NotThere
from rashomon.pipeline import Tools, compare
from rashomon.records.comparison import Comparison
from rashomon.records.judgement import Judgement
from rashomon.store.answers import StoredJudgement
from rashomon.store.comparisons import save_comparison
from rashomon.store.opening import Store
from rashomon.store.queries import get_comparison, list_comparisons, list_judgements, stream_readings
from rashomon.store.state import find_before_last_reports, find_current, find_last_change


class Laid(NamedTuple):
    """A comparison with its id in the casebook."""

    id: str
    comparison: Comparison


def lay(store: Store, tools: Tools) -> Laid:
    """The comparison of all that the casebook holds now, with what people judged; the last one where it still holds."""
    # With judgements the recipe is another one; which of both holds, the state of the casebook tells.
    known = find_current(store, tools.comparing.id) or find_current(store, tools.judging.id)
    if known is not None:
        return Laid(known, get_comparison(store, known))
    upto = find_last_change(store)
    comparison = compare(list(stream_readings(store)), tools, list_all_judgements(store))
    return Laid(save_laid(store, comparison, upto=upto), comparison)


def save_laid(store: Store, comparison: Comparison, *, upto: int = 0) -> str:
    """Save a comparison with what is new in it since the one before; its id."""
    before = find_last(store)
    new = summarise(find_changes(before, ("", comparison))) if before else None
    return save_comparison(store, comparison, upto=upto, new=new)


def find_last(store: Store) -> Laid | None:
    """The comparison that was saved last, whatever has come since; None where there is none."""
    found = list_comparisons(store, limit=1).items
    return Laid(found[0].id, get_comparison(store, found[0].id)) if found else None


def list_all_judgements(store: Store) -> list[Judgement]:
    """All judgements, in the order in which they were saved; those that were withdrawn too."""
    return [stored.judgement for stored in list_stored_judgements(store)]


def list_stored_judgements(store: Store, *, report: str | None = None) -> list[StoredJudgement]:
    """The same as they are kept, all or those of one report (its SHA-256)."""
    return list(every(lambda cursor: list_judgements(store, report=report, withdrawn=True, cursor=cursor, limit=MOST)))


def find_earlier(store: Store, since: str | None) -> Laid | None:
    """The comparison that changes are told from: the last one before reports came or went, if nothing is named.

    `since` is a moment (ISO 8601), and means the last one made by then, or the beginning of a comparison's id. None
    where there is none before. Raises BadSettings where no comparison has such an id.
    """
    if not since:
        name = find_before_last_reports(store)
        return Laid(name, get_comparison(store, name)) if name else None
    moment = _read_moment(since)
    for stored in every(lambda cursor: list_comparisons(store, cursor=cursor, limit=MOST)):
        if datetime.fromisoformat(stored.made) <= moment if moment else stored.id.startswith(since):
            return Laid(stored.id, get_comparison(store, stored.id))
    if moment is None:
        raise NotThere(f"{since!r} is neither a date such as 2025-07-02 nor the id of a comparison")
    return None


def _read_moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError):
        return None
