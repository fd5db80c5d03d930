"""Open a line to a host, directly or through a proxy."""

import base64
import ipaddress
import socket
import ssl
from dataclasses import dataclass
from time import monotonic
from urllib.parse import unquote, urlsplit

from rashomon.collect.address import Address
from rashomon.errors import BadSettings

_LONGEST_HEAD = 16_384
_SOCKS_ERRORS = {
    1: "it failed",
    2: "it is not allowed there",
    3: "the network cannot be reached",
    4: "the host cannot be reached",
    5: "the host refused",
    6: "it took too long",
    7: "it cannot do that",
    8: "it does not know such addresses",
}


class Deadline:
    """The moment at which an exchange must be over."""

    def __init__(self, seconds: float) -> None:
        self._end = monotonic() + seconds

    def left(self) -> float:
        """The seconds that are left. Raises TimeoutError if there are none."""
        left = self._end - monotonic()
        if left <= 0:
            raise TimeoutError("the time is over")
        return left


@dataclass(frozen=True, slots=True, kw_only=True)
class Proxy:
    """A host that asks in our place, so that the host asked does not see who does; it looks up names too."""

    scheme: str
    host: str
    port: int
    user: str = ""
    password: str = ""


def parse_proxy(text: str) -> Proxy | None:
    """The proxy that an address names; None if the address is empty. Raises BadSettings if it is none."""
    if not text:
        return None
    advice = 'give "http://host:port" or "socks5h://host:port", such as socks5h://127.0.0.1:9050 for Tor'
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise BadSettings(f"the proxy is no address: {error}; {advice}") from error
    if parts.scheme == "socks5":
        raise BadSettings("a proxy of socks5:// would leave names to be looked up here; write socks5h://")
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    if parts.scheme not in ("http", "socks5h") or not host or not port or max(len(user), len(password)) > 255:
        raise BadSettings(f"the proxy {parts.scheme}://{host or ''} cannot be used; {advice}")
    return Proxy(scheme=parts.scheme, host=host, port=port, user=user, password=password)


def dial(address: Address, ips: tuple[str, ...], proxy: Proxy | None, deadline: Deadline) -> socket.socket:
    """A line to the host, through TLS where its scheme wants it: to one of `ips`, or to wherever the proxy leads.

    Raises OSError, of which TimeoutError and ssl.SSLError are two, where there is none.
    """
    line = _dial_first(ips, address.port, deadline) if proxy is None else _dial_through(proxy, address, deadline)
    if address.scheme == "http":
        return line
    try:
        line.settimeout(deadline.left())
        return ssl.create_default_context().wrap_socket(line, server_hostname=address.host)
    except (OSError, ValueError):
        line.close()
        raise


def authorize(proxy: Proxy) -> str:
    """The header that tells an HTTP proxy who asks; empty where it needs none."""
    if not proxy.user:
        return ""
    words = base64.b64encode(f"{proxy.user}:{proxy.password}".encode()).decode("ascii")
    return f"Proxy-Authorization: Basic {words}\r\n"


def _dial_first(ips: tuple[str, ...], port: int, deadline: Deadline) -> socket.socket:
    """A line to the first of `ips` that takes it; these were looked at, so no name is looked up again."""
    last: OSError = OSError("the host has no address")
    for ip in ips:
        try:
            return socket.create_connection((ip, port), timeout=deadline.left())
        except OSError as error:
            last = error
    raise last


def _dial_through(proxy: Proxy, address: Address, deadline: Deadline) -> socket.socket:
    line = socket.create_connection((proxy.host, proxy.port), timeout=deadline.left())
    try:
        if proxy.scheme == "socks5h":
            _ask_socks(line, proxy, address, deadline)
        elif address.scheme == "https":
            _ask_tunnel(line, proxy, address, deadline)
    except OSError:
        line.close()
        raise
    return line


def _ask_tunnel(line: socket.socket, proxy: Proxy, address: Address, deadline: Deadline) -> None:
    host = f"[{address.host}]" if ":" in address.host else address.host
    goal = f"{host}:{address.port}"
    line.sendall(f"CONNECT {goal} HTTP/1.1\r\nHost: {goal}\r\n{authorize(proxy)}\r\n".encode("ascii"))
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        if len(head) > _LONGEST_HEAD:
            raise OSError("the proxy answers at too great length")
        head += _take(line, 1, deadline)
    words = head.split(b"\r\n", 1)[0].split(b" ", 2)
    if len(words) < 2 or words[1] != b"200":
        raise OSError(f"the proxy answers {b' '.join(words[1:]).decode('latin-1')!r}")


def _ask_socks(line: socket.socket, proxy: Proxy, address: Address, deadline: Deadline) -> None:
    """Ask for the host by its name, as RFC 1928 says, with a password as RFC 1929 says."""
    line.sendall(b"\x05\x02\x00\x02" if proxy.user else b"\x05\x01\x00")
    version, method = _take(line, 2, deadline)
    if version != 5 or method not in ((0, 2) if proxy.user else (0,)):
        raise OSError("the proxy is no SOCKS 5 proxy, or wants a name with a password")
    if method == 2:
        user, password = proxy.user.encode(), proxy.password.encode()
        line.sendall(b"\x01" + bytes([len(user)]) + user + bytes([len(password)]) + password)
        if _take(line, 2, deadline)[1] != 0:
            raise OSError("the proxy refuses the name with that password")
    line.sendall(b"\x05\x01\x00" + _encode_goal(address.host) + address.port.to_bytes(2, "big"))
    _, answer, _, kind = _take(line, 4, deadline)
    if answer != 0:
        raise OSError(f"the proxy says: {_SOCKS_ERRORS.get(answer, f'error {answer}')}")
    length = {1: 4, 4: 16}.get(kind) or _take(line, 1, deadline)[0]
    _take(line, length + 2, deadline)


def _encode_goal(host: str) -> bytes:
    try:
        ip = ipaddress.ip_address(host)
    except ValueError:
        return b"\x03" + bytes([len(host)]) + host.encode("ascii")
    return (b"\x01" if ip.version == 4 else b"\x04") + ip.packed


def _take(line: socket.socket, count: int, deadline: Deadline) -> bytes:
    taken = b""
    while len(taken) < count:
        line.settimeout(deadline.left())
        piece = line.recv(count - len(taken))
        if not piece:
            raise OSError("the proxy hung up")
        taken += piece
    return taken
