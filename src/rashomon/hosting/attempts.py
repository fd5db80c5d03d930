"""Hold back whoever tries one password after another."""

from collections import OrderedDict
from threading import Lock

from rashomon.errors import TooOften
from rashomon.hosting.buckets import MOST, Buckets
from rashomon.hosting.places import neighbourhood
from rashomon.store.access.naming import fold_name

_FOR_AN_ADDRESS, _FOR_AN_ACCOUNT = 2, 4
_LONGEST_NAME = 200  # that anybody can have, however it is typed: what is tried is kept, so it must not be long


class Attempts:
    """Attempts to sign in: so many a minute from an address, so many for an account, twice and four times as many once.

    Nobody is locked out: who waits may try again. Whoever tries for an account from elsewhere does not hold back the
    person who has signed in before from where they are.
    """

    def __init__(self, a_minute: int) -> None:
        rate = a_minute / 60
        self._addresses = Buckets(rate=rate, burst=a_minute * _FOR_AN_ADDRESS)
        self._accounts = Buckets(rate=rate, burst=a_minute * _FOR_AN_ACCOUNT)
        self._at_home: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._lock = Lock()

    def begin(self, name: str, address: str) -> None:
        """Count an attempt, before it is made. Raises TooOften where it is one too many."""
        key, place = _shorten(name), neighbourhood(address)
        wait = self._addresses.take(place)
        if not wait and (key, place) not in self._at_home:
            wait = self._accounts.take(key)
        if wait:
            raise TooOften("too many attempts to sign in; wait a while, then try again", seconds=wait)

    def succeed(self, name: str, address: str) -> None:
        """The attempt was by the right person: it does not count."""
        key, place = _shorten(name), neighbourhood(address)
        self._addresses.give_back(place)
        self._accounts.give_back(key)
        with self._lock:
            self._at_home[key, place] = None
            self._at_home.move_to_end((key, place))
            while len(self._at_home) > MOST:
                self._at_home.popitem(last=False)


def _shorten(name: str) -> str:
    return fold_name(name[:_LONGEST_NAME])
