"""Count how often somebody asks."""

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from time import monotonic

MOST = 10_000


class Buckets:
    """A bucket for each name: it holds up to `burst` drops, of which `rate` flow in each second.

    The names that asked last are kept, `most` of them: of one that was forgotten the bucket is full.
    """

    def __init__(self, *, rate: float, burst: int, most: int = MOST, clock: Callable[[], float] = monotonic) -> None:
        self._rate, self._burst, self._most, self._clock = rate, burst, most, clock
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def wait(self, name: str) -> float:
        """In how many seconds the bucket has a drop; 0 where it has one."""
        with self._lock:
            return self._lacks(self._level(name))

    def take(self, name: str) -> float:
        """Take a drop, if there is one; else in how many seconds there is."""
        with self._lock:
            level = self._level(name)
            lacks = self._lacks(level)
            self._keep(name, level if lacks else level - 1)
        return lacks

    def give_back(self, name: str) -> None:
        """Put a drop back that was taken for nothing."""
        with self._lock:
            self._keep(name, min(self._burst, self._level(name) + 1))

    def _level(self, name: str) -> float:
        level, at = self._levels.get(name, (float(self._burst), self._clock()))
        return min(self._burst, level + (self._clock() - at) * self._rate)

    def _lacks(self, level: float) -> float:
        return 0.0 if level >= 1 else (1 - level) / self._rate

    def _keep(self, name: str, level: float) -> None:
        self._levels[name] = (level, self._clock())
        self._levels.move_to_end(name)
        while len(self._levels) > self._most:
            self._levels.popitem(last=False)
