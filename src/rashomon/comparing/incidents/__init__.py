"""Find which events are one happening, across reports."""

from rashomon.comparing.incidents.finding import Judge, find_incidents
from rashomon.comparing.incidents.tying import tie

__all__ = ["VERSION", "Judge", "find_incidents", "tie"]

VERSION = "3"
