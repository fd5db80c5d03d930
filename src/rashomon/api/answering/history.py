"""Answer what was done with a casebook, what it holds, what it lacks."""

from typing import get_args

from rashomon.api.answers import Overview
from rashomon.api.asking import Asked
from rashomon.casebook.shelf import tell_standing
from rashomon.store.answers import Act, Entry, Page, StoredFailure, StoredJudgement, Tombstone
from rashomon.store.cursors import read_cursor, write_cursor
from rashomon.store.queries import count, list_entries, list_failures, list_judgements, list_tombstones

ACTS: tuple[Act, ...] = get_args(Act)


def tell_overview(asked: Asked) -> Overview:
    """How much there is."""
    return Overview(counts=count(asked.store), standing=tell_standing(asked.store))


def tell_log(asked: Asked) -> Page[Entry]:
    """The log of custody, from its beginning."""
    mark = read_cursor(asked.after, int)
    act = next((one for one in ACTS if one == asked.get("act")), None)
    found = list_entries(asked.store, act=act, after=int(mark[0]) if mark else 0, limit=asked.limit + 1)
    kept = tuple(found[: asked.limit])
    return Page(items=kept, next=write_cursor(kept[-1].seq) if len(found) > len(kept) else None)


def tell_failures(asked: Asked) -> Page[StoredFailure]:
    """What could not be read, the last first."""
    return list_failures(asked.store, cursor=asked.after, limit=asked.limit)


def tell_tombstones(asked: Asked) -> Page[Tombstone]:
    """What was deleted, the last first."""
    return list_tombstones(asked.store, cursor=asked.after, limit=asked.limit)


def tell_judgements(asked: Asked) -> Page[StoredJudgement]:
    """What people judged, in the order in which it was saved."""
    return list_judgements(
        asked.store, withdrawn=asked.get("withdrawn") == "true", cursor=asked.after, limit=asked.limit
    )
