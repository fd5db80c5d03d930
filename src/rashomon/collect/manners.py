"""Hold how hosts are asked."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from rashomon.errors import BadSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """How to ask, how much to take, how long to wait.

    `contact` is told to each host that is asked, so that it can write; `seconds` is the most that one exchange may
    take; `largest` the most bytes of a page, as sent or unpacked; `redirects` how many are followed, to other hosts
    only if `other_hosts`; `pause` the least seconds between two requests to one host; `proxy` an address such as
    `socks5h://127.0.0.1:9050`, or nothing. An answer that may be better later is asked for `tries` times in all, and
    `longest_wait` is the most seconds that is waited for it.
    """

    contact: str = ""
    seconds: float = 30.0
    largest: int = 20_000_000
    redirects: int = 5
    other_hosts: bool = False
    pause: float = 3.0
    proxy: str = ""
    tries: int = 3
    longest_wait: float = 120.0

    def __post_init__(self) -> None:
        if not self.contact.isascii() or not self.contact.isprintable() or set("()\\") & set(self.contact):
            raise BadSettings(
                f"contact is {self.contact!r}; give an e-mail or web address in ASCII, without brackets or line ends"
            )


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """What time it is, how to wait, and a chance from 0 to 1 that keeps many who wait from asking at once."""

    now: Callable[[], datetime] = _now
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random
