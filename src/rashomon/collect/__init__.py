"""Ask hosts for what the user named, keep each byte that comes."""

from rashomon.collect.answer import Fetched, Kept, Known, Missed
from rashomon.collect.archive import Archive
from rashomon.collect.collector import Collector, open_archive
from rashomon.collect.entries import Entry
from rashomon.collect.feeds import Feed, read_feeds
from rashomon.collect.fetch import fetch
from rashomon.collect.manners import Clock, Manners
from rashomon.collect.schedule import FeedState, due, wake
from rashomon.collect.watch import Polled, poll, watch

__all__ = [
    "Archive",
    "Clock",
    "Collector",
    "Entry",
    "Feed",
    "FeedState",
    "Fetched",
    "Kept",
    "Known",
    "Manners",
    "Missed",
    "Polled",
    "due",
    "fetch",
    "open_archive",
    "poll",
    "read_feeds",
    "wake",
    "watch",
]
