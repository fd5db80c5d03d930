"""Count what a format cannot hold."""

from collections import Counter
from collections.abc import Iterator

from rashomon.export.handover.package import LeftOut


class Tally:
    """How often each thing was left out, in the order in which each was first met."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()

    def add(self, what: str, count: int, reason: str) -> None:
        """Leave out so many more."""
        self._counts[what, reason] += count

    def __iter__(self) -> Iterator[LeftOut]:
        for (what, reason), count in self._counts.items():
            yield LeftOut(what=what, count=count, reason=reason)
