"""Test when feeds are looked at."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rashomon.collect.feeds import Feed
from rashomon.collect.schedule import FeedState, due, next_try, wake

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
FEEDS = tuple(Feed(url=f"https://{name}.example/rss", name=name) for name in ("a", "b", "c", "d"))


def _state(feed: Feed, due: datetime | None = None, *, gone: bool = False) -> FeedState:
    return FeedState(url=feed.url, due=due, gone=gone)


def test_what_is_longest_overdue_comes_first() -> None:
    moments = (NOW - HOUR, NOW + HOUR, NOW - 2 * HOUR)
    states = {feed.url: _state(feed, moment) for feed, moment in zip(FEEDS, moments, strict=False)}
    assert due(FEEDS, states, NOW) == (FEEDS[2], FEEDS[0], FEEDS[3])
    assert wake(FEEDS[1:2], states, NOW) == NOW + HOUR


def test_what_is_gone_is_left_alone() -> None:
    states = {feed.url: _state(feed, gone=True) for feed in FEEDS}
    assert due(FEEDS, states, NOW) == ()
    assert wake(FEEDS, states, NOW) is None


@given(st.integers(1, 10_000), st.floats(0, 1), st.integers(1, 9_999))
def test_nobody_waits_for_ever_nor_less_than_usual(failures: int, chance: float, minutes: int) -> None:
    feed = Feed(url="https://a.example/rss", name="a", every=minutes * 60)
    wait = next_try(feed, failures, None, NOW, chance) - NOW
    usual = timedelta(minutes=minutes)
    assert usual <= wait <= 1.1 * max(usual, timedelta(days=1))
    assert next_try(feed, failures, NOW + 9 * 24 * HOUR, NOW, chance) >= NOW + 9 * 24 * HOUR
