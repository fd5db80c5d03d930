"""Ask hosts for what the user named, keep each byte that comes."""

from rashomon.collect.answer import Fetched, Kept, Known, Missed
from rashomon.collect.archive import Archive
from rashomon.collect.collector import Collector, open_archive
from rashomon.collect.fetch import fetch
from rashomon.collect.manners import Clock, Manners

__all__ = ["Archive", "Clock", "Collector", "Fetched", "Kept", "Known", "Manners", "Missed", "fetch", "open_archive"]
