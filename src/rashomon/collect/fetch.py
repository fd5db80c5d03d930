"""Fetch what stands at an address that the user named."""

import socket
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from rashomon.collect.address import Address, bare_host, follow, parse_address, same_host
from rashomon.collect.answer import Fetched, Kept, Known, Missed, Reason
from rashomon.collect.archive import Archive
from rashomon.collect.collector import Collector
from rashomon.collect.exchange import Exchange, Line
from rashomon.collect.robots import Rules, read_rules
from rashomon.collect.unpack import unpack
from rashomon.errors import BadReport

_LEADS_ON = frozenset((301, 302, 303, 307, 308))
_PASSING = frozenset((408, 425, 429, 500, 502, 503, 504))
_SAYS = {
    401: "it wants a password, and none is sent",
    403: "it refuses",
    404: "it has no such page",
    407: "the proxy wants a name with a password",
    410: "it has taken the page away for good",
    429: "it has been asked too often",
    451: "it must not show the page, for reasons of law",
}
_LONGEST_AFTER = timedelta(days=7)
_LONGEST_MARK = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked for, how far a way to it may lead.

    `known` is the version that is had already. A way may lead to `hosts` besides the one named; `public` says that it
    must begin on the public internet, where it must stay in any case.
    """

    url: str
    known: Known = field(default_factory=Known)
    ignore_robots: bool = False
    hosts: tuple[str, ...] = ()
    public: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Arrived:
    """The end of a way: the answer that leads no further."""

    address: Address
    public: bool
    answer: Exchange = field(repr=False)
    kept: Kept | None


class _Stopped(Exception):
    """A way that is not gone on with; `after` is the moment from which it may be tried again."""

    def __init__(
        self, reason: Reason, message: str, *, after: datetime | None = None, kept: Kept | None = None
    ) -> None:
        super().__init__(message)
        self.reason, self.after, self.kept = reason, after, kept


def fetch(
    url: str,
    collector: Collector,
    archive: Archive,
    *,
    known: Known | None = None,
    ignore_robots: bool = False,
    public: bool = False,
) -> Fetched | Missed:
    """What stands at `url`, asked for again after a while where it may be had later; all that was sent is kept.

    `public` says that it must stand on the public internet.
    Raises BadSettings where it cannot be kept.
    """
    wanted = Wanted(url=url, known=known or Known(), ignore_robots=ignore_robots, public=public)
    manners, clock = collector.manners, collector.clock
    for again in range(manners.tries):
        answer = try_once(wanted, collector, archive)
        if isinstance(answer, Fetched) or not answer.passing or again + 1 >= manners.tries:
            break
        if answer.after is None:
            wait = min(max(manners.pause, 1.0) * 2**again * (0.5 + clock.chance()), manners.longest_wait)
        else:
            wait = (answer.after - clock.now()).total_seconds()
        if wait > manners.longest_wait:
            break
        clock.sleep(max(wait, 0.0))
    return answer


def try_once(wanted: Wanted, collector: Collector, archive: Archive) -> Fetched | Missed:
    """What stands at an address, asked for once.

    Raises BadSettings where it cannot be kept.
    """
    marks = {"If-None-Match": wanted.known.etag, "If-Modified-Since": wanted.known.last_modified}
    headers = {name: mark for name, mark in marks.items() if _is_mark(mark) and mark is not None}
    try:
        arrived = _travel(wanted, collector, archive, headers)
    except BadReport as error:
        return Missed(named=wanted.url, reason="address", message=str(error))
    except _Stopped as stop:
        message, passing = f"{wanted.url}: {stop}", stop.after is not None
        return Missed(
            named=wanted.url, reason=stop.reason, message=message, passing=passing, after=stop.after, kept=stop.kept
        )
    return _judge(arrived, wanted, collector)


def _travel(wanted: Wanted, collector: Collector, archive: Archive, headers: Mapping[str, str]) -> _Arrived:
    """Go from the address that was named to the one that answers, hop by hop."""
    named = address = parse_address(wanted.url)
    public, passed = wanted.public, [named.url]
    while True:
        line = _reach(address, collector)
        if public and not line.public:
            where = ", ".join(line.ips) or "a name of an inner network"
            raise _Stopped("redirect", f"it leads to {address.host} ({where}), which is not of the public internet")
        public = line.public
        if not wanted.ignore_robots:
            _heed(address, public, collector, archive)
        answer, kept = collector.ask(address, line, archive, headers)
        location = answer.header("Location")
        if answer.fault is not None or answer.status not in _LEADS_ON or location is None:
            return _Arrived(address=address, public=public, answer=answer, kept=kept)
        address = _hop(address, location, named, wanted.hosts, collector)
        if address.url in passed:
            raise _Stopped("redirect", f"it leads in a circle, back to {address.url}", kept=kept)
        if len(passed) > collector.manners.redirects:
            raise _Stopped("redirect", f"it leads on again and again, now to {address.url}; name that", kept=kept)
        passed.append(address.url)


def _reach(address: Address, collector: Collector) -> Line:
    try:
        return collector.reach(address)
    except BadReport as error:
        raise _Stopped("address", str(error)) from error
    except OSError as error:
        said = (error.strerror or str(error)).lower()
        after = collector.clock.now() if error.errno == socket.EAI_AGAIN else None
        raise _Stopped("network", f"{address.host} is not known ({said})", after=after) from error


def _hop(address: Address, location: str, named: Address, hosts: tuple[str, ...], collector: Collector) -> Address:
    """Where an answer leads, if that may be asked too."""
    try:
        goal = follow(address, location)
    except BadReport as error:
        raise _Stopped("redirect", f"it leads to no address: {error}") from error
    if address.scheme == "https" and goal.scheme == "http":
        raise _Stopped("redirect", f"it leads to {goal.url}, where others can read along; name that if you want it")
    may = collector.manners.other_hosts or same_host(named, goal) or bare_host(goal.host) in map(bare_host, hosts)
    if not may:
        raise _Stopped("redirect", f"it leads to another host: {goal.url}; name that, or set other_hosts = true")
    return goal


def _heed(address: Address, public: bool, collector: Collector, archive: Archive) -> None:
    """Go on only where the host's robots.txt allows it, at the pace that it wants."""
    rules = collector.rules.get(address.origin)
    if rules is None or rules.until <= collector.clock.now():
        rules = collector.rules[address.origin] = _ask_rules(address, public, collector, archive)
    if rules.silent is not None:
        raise _Stopped("robots", f"robots.txt of {address.host} cannot be had: {rules.silent}", after=rules.until)
    if not rules.allow(address.url):
        raise _Stopped("robots", f"robots.txt of {address.host} does not allow it; --ignore-robots asks nevertheless")
    longest = collector.manners.longest_wait
    if rules.delay() > longest:
        wanted = f"{rules.delay():,g} seconds between two requests, and no more than {longest:g} are waited"
        raise _Stopped("robots", f"robots.txt of {address.host} wants {wanted}; --ignore-robots asks nevertheless")
    collector.slow_down(address.host, rules.delay())


def _ask_rules(address: Address, public: bool, collector: Collector, archive: Archive) -> Rules:
    wanted = Wanted(url=f"{address.origin}/robots.txt", ignore_robots=True, public=public)
    answer, text = Exchange(url=wanted.url, made=collector.clock.now()), b""
    try:
        answer = _travel(wanted, collector, archive, {}).answer
        text = _unpack(answer, collector)
    except _Stopped as stop:
        status = 404 if stop.reason == "redirect" else 503  # RFC 9309: a way that leads nowhere leads to no rules
        answer = replace(answer, status=status, fault=None if status == 404 else str(stop))
    except BadReport as error:
        answer = replace(answer, fault=str(error))
    return read_rules(answer, text, collector.clock.now())


def _judge(arrived: _Arrived, wanted: Wanted, collector: Collector) -> Fetched | Missed:
    """What an answer that leads no further comes to."""
    answer, kept, now = arrived.answer, arrived.kept, collector.clock.now()
    missed = Missed(named=wanted.url, reason="network", message="", status=answer.status or None, kept=kept)
    if answer.fault is not None or kept is None:
        reason: Reason = "size" if answer.cut == "length" else "network"
        message = f"{wanted.url}: {answer.fault}"
        return replace(missed, reason=reason, message=message, passing=answer.passing)
    fetched = Fetched(named=wanted.url, url=arrived.address.url, status=answer.status, kept=kept, public=arrived.public)
    known = Known(etag=answer.header("ETag"), last_modified=answer.header("Last-Modified"))
    if answer.status == 304 and wanted.known != Known():
        return replace(fetched, unchanged=True, known=wanted.known)
    if not 200 <= answer.status < 300:
        passing, after = answer.status in _PASSING, read_after(answer.header("Retry-After"), now)
        message = f"{wanted.url}: {_say_status(answer.status, passing)}"
        message += f", and not before {after:%Y-%m-%d %H:%M:%S} UTC" if passing and after else ""
        return replace(missed, reason="status", message=message, passing=passing, after=after)
    try:
        body = _unpack(answer, collector)
    except BadReport as error:
        return replace(missed, reason="coding", message=f"{wanted.url}: {error}")
    media_type = (answer.header("Content-Type") or "").partition(";")[0].strip().lower() or None
    return replace(fetched, body=body, media_type=media_type, known=known)


def read_after(value: str | None, now: datetime) -> datetime | None:
    """The moment that a header `Retry-After` names, in seconds or as a date; a week from now at most."""
    if value is None:
        return None
    try:
        seconds = timedelta(seconds=min(int(value), _LONGEST_AFTER.total_seconds())) if value.isdecimal() else None
        after = now + seconds if seconds is not None else parsedate_to_datetime(value)
    except (ValueError, OverflowError):
        return None
    after = after if after.tzinfo else after.replace(tzinfo=UTC)
    return min(max(after, now), now + _LONGEST_AFTER)


def _say_status(status: int, passing: bool) -> str:
    said = _SAYS.get(status) or ("it is out of order" if status >= 500 else "it does not give it")
    return f"{said} (HTTP {status})" + ("; try later" if passing else "")


def _unpack(answer: Exchange, collector: Collector) -> bytes:
    codings = ",".join(value for name, value in answer.headers if name.lower() == "content-encoding")
    return unpack(answer.payload, codings, collector.manners.largest)


def _is_mark(value: str | None) -> bool:
    """Whether a mark of a version can be sent back as it came."""
    return value is not None and value.isascii() and value.isprintable() and 0 < len(value) <= _LONGEST_MARK
