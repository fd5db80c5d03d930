"""Hold what a host's robots.txt allows."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from rashomon.collect.exchange import Exchange

if TYPE_CHECKING:
    from protego import Protego

AGENT = "rashomon"
_READ = 524_288  # RFC 9309 wants 500 kibibytes at least
_KEPT_FOR = timedelta(hours=24)  # the most that RFC 9309 allows
_TRIED_AGAIN = timedelta(seconds=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What one host wants, with the moment until which that may be believed.

    `robots` is None where the host has no rules; `silent` says why it could not tell them: then nothing is allowed.
    """

    until: datetime
    robots: "Protego | None" = None
    silent: str | None = None

    def allow(self, url: str) -> bool:
        """Whether the host lets this address be asked for."""
        return self.silent is None and (self.robots is None or self.robots.can_fetch(url, AGENT))

    def delay(self) -> float:
        """The seconds that the host wants between two requests."""
        return float((self.robots and self.robots.crawl_delay(AGENT)) or 0)


def read_rules(answer: Exchange, text: bytes, now: datetime) -> Rules:
    """The rules in an answer to a request for robots.txt, as RFC 9309 reads it.

    Where there are no rules all is allowed; where the host is at fault or out of reach nothing is.
    """
    from protego import Protego

    if answer.fault is not None or answer.status == 429 or answer.status >= 500:
        return Rules(until=now + _TRIED_AGAIN, silent=answer.fault or f"it answers {answer.status}")
    if answer.status >= 300:
        return Rules(until=now + _KEPT_FOR)
    return Rules(until=now + _KEPT_FOR, robots=Protego.parse(text[:_READ].decode("utf-8", "replace")))
