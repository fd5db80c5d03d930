"""Say when a feed is to be looked at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from rashomon.collect.feeds import Feed

_LONGEST_BACKOFF = timedelta(days=1)
_MOST_DOUBLINGS = 10
_JITTER = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedState:
    """What is known of a feed from looking at it, for the caller to keep until the next time.

    `seen` are the ids of entries that were had, the newest first; `due` is when to look again, None for at once;
    `failures` how many looks in a row came to nothing; `gone` says that its host has taken it away for good.
    """

    url: str
    etag: str | None = None
    last_modified: str | None = None
    seen: tuple[str, ...] = ()
    due: datetime | None = None
    failures: int = 0
    gone: bool = False


def due(feeds: Sequence[Feed], states: Mapping[str, FeedState], now: datetime) -> tuple[Feed, ...]:
    """The feeds to look at now, the longest overdue first; `states` are by address."""
    moments = {feed.url: _moment(states.get(feed.url), now) for feed in feeds}
    ready = [(moment, at) for at, feed in enumerate(feeds) if (moment := moments[feed.url]) and moment <= now]
    return tuple(feeds[at] for _, at in sorted(ready))


def wake(feeds: Sequence[Feed], states: Mapping[str, FeedState], now: datetime) -> datetime | None:
    """The moment at which the next feed is due; None where all are gone."""
    moments = [_moment(states.get(feed.url), now) for feed in feeds]
    return min((moment for moment in moments if moment is not None), default=None)


def next_look(feed: Feed, now: datetime) -> datetime:
    """When to look again at a feed that was had."""
    return now + timedelta(seconds=feed.every)


def next_try(feed: Feed, failures: int, after: datetime | None, now: datetime, chance: float) -> datetime:
    """When to look again at a feed that was missed `failures` times in a row: later each time, not before `after`.

    `chance`, from 0 to 1, spreads the looks of many.
    """
    usual = timedelta(seconds=feed.every)
    longest = max(usual, _LONGEST_BACKOFF)
    wait = min(usual * (1 << min(failures, _MOST_DOUBLINGS)), longest)
    moment = now + wait * (1 + _JITTER * chance)
    return max(moment, after) if after else moment


def _moment(state: FeedState | None, now: datetime) -> datetime | None:
    if state is None:
        return now
    return None if state.gone else state.due or now
