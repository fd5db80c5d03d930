"""Say where a casebook is served, with where a request comes from."""

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass

from litestar.types import HTTPScope

OWN_NAMES = frozenset(("127.0.0.1", "localhost", "[::1]"))
"""What this machine calls itself: a name of another host that was made to lead here is none of these."""
FORWARDED = frozenset((b"x-forwarded-for", b"x-forwarded-proto", b"x-forwarded-host", b"x-real-ip", b"forwarded"))
"""What proxies add to what they pass on."""
_SCHEMES = ("http", "https")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a casebook is served: `names` are those that it answers to.

    `asks` says that each who comes is asked who they are; `behind_proxy` that a proxy on this machine passes on what
    others ask for.
    """

    names: frozenset[str] = OWN_NAMES
    asks: bool = False
    behind_proxy: bool = False


AT_HOME = Place()
"""One's own machine, alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """From which address a request comes, by http or https."""

    address: str
    scheme: str


def find_caller(scope: HTTPScope, place: Place) -> Caller:
    """Who sent a request. What a proxy says of it counts only if the proxy is on this machine, where one is to be.

    Of several addresses the last one counts: the proxy added it, while those before it were sent to the proxy.
    """
    client = scope.get("client")
    peer = client[0] if client else ""
    if not (place.behind_proxy and is_loopback(peer)):
        return Caller(address=peer, scheme=scope["scheme"])
    address, scheme = (_find_last(scope["headers"], name) for name in (b"x-forwarded-for", b"x-forwarded-proto"))
    return Caller(
        address=address if _is_address(address) else peer, scheme=scheme if scheme in _SCHEMES else scope["scheme"]
    )


def is_forwarded(headers: Iterable[tuple[bytes, bytes]]) -> bool:
    """Whether a proxy has passed a request on."""
    return any(name.lower() in FORWARDED for name, _ in headers)


def is_loopback(address: str) -> bool:
    """Whether an address is one that this machine alone can reach."""
    return _is_address(address) and ipaddress.ip_address(address).is_loopback


def neighbourhood(address: str) -> str:
    """What counts as one address when it is counted: of IPv6 somebody has a whole network of them."""
    if not _is_address(address):
        return address
    known = ipaddress.ip_address(address)
    if not isinstance(known, ipaddress.IPv6Address):
        return address
    if known.ipv4_mapped is not None:  # so a proxy tells of version 4 that listens for both
        return str(known.ipv4_mapped)
    return str(ipaddress.ip_network((known, 64), strict=False))


def _find_last(headers: Iterable[tuple[bytes, bytes]], wanted: bytes) -> str:
    values = [value.decode("latin-1") for name, value in headers if name.lower() == wanted]
    return ",".join(values).rpartition(",")[2].strip()


def _is_address(words: str) -> bool:
    try:
        ipaddress.ip_address(words)
    except ValueError:
        return False
    return True
