"""Say which host a web address leads to."""

import contextlib
import ipaddress
import re
import socket
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from rashomon.errors import BadReport

Resolve = Callable[[str, int], tuple[str, ...]]
PORTS = {"http": 80, "https": 443}
_SENT_AS_IT_IS = "%/?:@!$&'()*+,;=~[]"
_INNER_NAMES = (".localhost", ".local", ".internal", ".home.arpa", ".lan", ".test")
_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*")
_PUBLIC_IPV6 = ipaddress.ip_network("2000::/3")  # all that was ever given out; the rest is local, or hides others
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A web address in its parts; `host` is in ASCII, `target` what a request to that host names."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def authority(self) -> str:
        """The host as a request names it, with its port where that is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """The address without its target."""
        return f"{self.scheme}://{self.authority}"

    @property
    def url(self) -> str:
        """The whole address."""
        return self.origin + self.target


def parse_address(url: str) -> Address:
    """The parts of a web address; what stands behind `#` is dropped. Raises BadReport if it cannot be asked for."""
    url = url.strip()
    if any(sign < " " or sign == "\x7f" for sign in url):
        raise BadReport(f"{url!r} holds a line end or another control character; take it out")
    try:
        parts = urlsplit(url)
        if parts.scheme not in PORTS:
            raise ValueError("give one that begins with http:// or https://")
        host, port = _encode_host(parts.hostname or ""), parts.port
        target = quote((parts.path or "/") + (f"?{parts.query}" if parts.query else ""), safe=_SENT_AS_IT_IS)
    except ValueError as error:
        raise BadReport(f"{url!r} is no web address: {error}") from error
    if parts.username is not None or parts.password is not None:
        raise BadReport(f"the address of {host} holds a name or password, which would be kept in clear; take it out")
    return Address(scheme=parts.scheme, host=host, port=port or PORTS[parts.scheme], target=target)


def follow(address: Address, location: str) -> Address:
    """Where a header `Location` leads from `address`. Raises BadReport if it leads to nothing that can be asked for."""
    with contextlib.suppress(UnicodeError):
        location = location.encode("latin-1").decode("utf-8")  # headers are read as latin-1, whatever they are
    try:
        return parse_address(urljoin(address.url, location.strip()))
    except ValueError as error:
        raise BadReport(f"{location!r} is no web address: {error}") from error


def resolve(host: str, port: int) -> tuple[str, ...]:
    """The IP addresses of a host, as the system knows them. Raises OSError if it knows none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def is_public(ip: str) -> bool:
    """Whether an IP address is one of the public internet, also where it hides another one."""
    address = ipaddress.ip_address(ip)
    if isinstance(address, ipaddress.IPv6Address):
        hidden = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        if address in _NAT64:
            hidden.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
        if any(inner is not None and not _is_public_ipv4(inner) for inner in hidden):
            return False
        if address.ipv4_mapped is None and address not in _NAT64:
            return address in _PUBLIC_IPV6 and address.is_global
        return True
    return _is_public_ipv4(address)


def _is_public_ipv4(address: ipaddress.IPv4Address) -> bool:
    return address.is_global and not address.is_multicast


def is_public_name(host: str) -> bool:
    """Whether a host that is not looked up here may be one of the public internet, by its name alone."""
    try:
        return is_public(host)
    except ValueError:
        pass
    try:  # 127.1, 0x7f000001 and 2130706433 are addresses too
        return is_public(socket.inet_ntoa(socket.inet_aton(host)))
    except OSError:
        return "." in host and not f".{host}".endswith(_INNER_NAMES)


def same_host(named: Address, other: Address) -> bool:
    """Whether `other` is of the host that was named: a leading `www.` counts for nothing, nor does a usual port."""
    usual = {named.port, *PORTS.values()}
    return bare_host(named.host) == bare_host(other.host) and other.port in usual


def bare_host(host: str) -> str:
    """The name of a host without a leading `www.`."""
    return host.lower().rstrip(".").removeprefix("www.")


def _encode_host(host: str) -> str:
    """The host in ASCII. Raises ValueError where it is none."""
    host = host.rstrip(".")
    if ":" in host:
        return str(ipaddress.ip_address(host))
    encoded = host if host.isascii() else host.encode("idna").decode("ascii")
    if not _HOST.fullmatch(encoded):
        raise ValueError(f"{host!r} is no host")
    return encoded
