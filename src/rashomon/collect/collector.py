"""Ask hosts one at a time, at their pace."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path

from rashomon.collect.address import Address, Resolve, is_public, is_public_name, resolve
from rashomon.collect.answer import Kept
from rashomon.collect.archive import Archive
from rashomon.collect.dial import parse_proxy
from rashomon.collect.exchange import Exchange, Line, exchange
from rashomon.collect.manners import Clock, Manners
from rashomon.collect.robots import AGENT, Rules
from rashomon.collect.unpack import ASKED
from rashomon.errors import BadReport


class Collector:
    """What one run knows of the hosts that it asks: their rules, when each was asked last.

    Raises BadSettings where the manners name a proxy that is none.
    """

    def __init__(self, manners: Manners, *, clock: Clock = Clock(), resolve: Resolve = resolve) -> None:  # noqa: B008 (frozen)
        self.manners, self.clock = manners, clock
        self.rules: dict[str, Rules] = {}
        self._resolve, self._proxy = resolve, parse_proxy(manners.proxy)
        self._asked: dict[str, datetime] = {}
        self._delays: dict[str, float] = {}

    @property
    def agent(self) -> str:
        """What rashomon calls itself before a host."""
        name = f"{AGENT}/{version('rashomon')}"
        return f"{name} (+{self.manners.contact})" if self.manners.contact else name

    def reach(self, address: Address) -> Line:
        """The way to a host; its name is looked up once, where no proxy does it.

        Raises BadReport if it can have none, OSError if none is found.
        """
        if self._proxy is not None:
            return Line(public=is_public_name(address.host), proxy=self._proxy)
        if address.host.endswith(".onion"):
            raise BadReport(f"{address.host} is reached through Tor; set proxy to socks5h://127.0.0.1:9050")
        ips = self._resolve(address.host, address.port)
        return Line(public=all(is_public(ip) for ip in ips), ips=ips)

    def slow_down(self, host: str, seconds: float) -> None:
        """Leave at least so many seconds between two requests to a host from here on."""
        self._delays[host] = seconds

    def ask(
        self, address: Address, line: Line, archive: Archive, headers: Mapping[str, str]
    ) -> tuple[Exchange, Kept | None]:
        """What the host answers, with the place where that is kept; waits until the host may be asked again."""
        self._wait(address.host)
        all_headers = {"User-Agent": self.agent, "Accept": "*/*", "Accept-Encoding": ASKED, **headers}
        made, manners = self.clock.now(), self.manners
        answer = exchange(address, line, all_headers, seconds=manners.seconds, largest=manners.largest, made=made)
        self._asked[address.host] = self.clock.now()
        return answer, archive.write(answer)

    def _wait(self, host: str) -> None:
        if host in self._asked:
            pause = max(self.manners.pause, self._delays.get(host, 0))
            waited = self.clock.now() - self._asked[host]
            left = (timedelta(seconds=pause) - waited).total_seconds()
            if left > 0:
                self.clock.sleep(min(left, pause))  # a clock that was put back makes nobody wait for hours


def open_archive(folder: Path, collector: Collector) -> Archive:
    """A new file in `folder` for what is to come, named after the present moment."""
    made = collector.clock.now()
    about = (
        ("software", f"{AGENT}/{version('rashomon')}"),
        ("http-header-user-agent", collector.agent),
        ("robots", "obeyed, but where the user said otherwise"),
    )
    name = f"{made:%Y%m%dT%H%M%S.%fZ}"
    paths = (folder / f"{name}{number}.warc.gz" for number in ("", *(f"-{count}" for count in range(2, 1_000))))
    return Archive(next(path for path in paths if not path.exists()), made=made, about=about)
