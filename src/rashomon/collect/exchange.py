"""Ask a host one thing, keep each byte of the answer."""

import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from http.client import HTTPException, HTTPResponse, IncompleteRead
from typing import Literal, cast

from rashomon.collect.address import Address
from rashomon.collect.dial import Deadline, Proxy, authorize, dial

_PIECE = 65_536
_LARGEST_HEAD = 262_144
_CONTINUE = (b"HTTP/1.1 100", b"HTTP/1.0 100")
Cut = Literal["length", "time", "disconnect", "unspecified"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One request with what came back, as both went over the line.

    `ip` is the address that was asked, None where a proxy was. `head` is the answer up to its empty line, `body` all
    behind it, `payload` the same without the framing of its transfer. `cut` says why an answer is not whole (in the
    words of WARC), `fault` what went wrong, for people.
    """

    url: str
    made: datetime
    ip: str | None = None
    request: bytes = field(default=b"", repr=False)
    head: bytes = field(default=b"", repr=False)
    body: bytes = field(default=b"", repr=False)
    payload: bytes = field(default=b"", repr=False)
    status: int = 0
    headers: tuple[tuple[str, str], ...] = ()
    cut: Cut | None = None
    fault: str | None = None
    passing: bool = False

    def header(self, name: str) -> str | None:
        """The value of the first header of that name."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """How a host is reached: the IP addresses that its name stands for, or the proxy that finds it.

    `public` says whether it is one of the public internet, as far as that can be seen.
    """

    public: bool
    ips: tuple[str, ...] = ()
    proxy: Proxy | None = None


class _TooLarge(Exception):
    """More came than is taken."""


class _Incoming:
    """What comes in over a socket, as the reader of HTTP wants it, with each byte kept."""

    def __init__(self, line: socket.socket, deadline: Deadline) -> None:
        self.received, self.at, self.largest = bytearray(), 0, _LARGEST_HEAD
        self._line, self._deadline = line, deadline

    def send(self, request: bytes) -> None:
        self._line.settimeout(self._deadline.left())
        self._line.sendall(request)

    def makefile(self, _mode: str) -> "_Incoming":
        return self

    def read(self, count: int = -1) -> bytes:
        while (count < 0 or len(self.received) - self.at < count) and self._fill():
            pass
        return self._take(len(self.received) if count < 0 else self.at + count)

    def readline(self, limit: int) -> bytes:
        searched = self.at
        while (end := self.received.find(b"\n", searched)) < 0 and len(self.received) - self.at < limit:
            searched = len(self.received)
            if not self._fill():
                break
        return self._take(min(end + 1 if end >= 0 else len(self.received), self.at + limit))

    def flush(self) -> None:
        pass

    def close(self) -> None:
        pass

    def _take(self, end: int) -> bytes:
        taken = bytes(self.received[self.at : end])
        self.at += len(taken)
        return taken

    def _fill(self) -> bool:
        if len(self.received) > self.largest:
            raise _TooLarge
        self._line.settimeout(self._deadline.left())
        piece = self._line.recv(_PIECE)
        self.received += piece
        return bool(piece)


def exchange(
    address: Address, line: Line, headers: Mapping[str, str], *, seconds: float, largest: int, made: datetime
) -> Exchange:
    """What a host answers to a request for `address`; never raises for what a host or the network does."""
    deadline = Deadline(seconds)
    state = Exchange(url=address.url, made=made)
    try:
        opened = dial(address, line.ips, line.proxy, deadline)
        ip = None if line.proxy else str(opened.getpeername()[0])
    except OSError as error:
        return replace(state, fault=_explain(error, seconds), passing=not isinstance(error, ssl.SSLError))
    with opened:
        request = _write_request(address, headers, line.proxy)
        sent = request[:-2] + _write_pass(address, line.proxy) + b"\r\n"
        state = replace(state, ip=ip, request=request)
        return _read(state, sent, _Incoming(opened, deadline), seconds=seconds, largest=largest)


def _read(state: Exchange, sent: bytes, incoming: _Incoming, *, seconds: float, largest: int) -> Exchange:
    response = HTTPResponse(cast(socket.socket, incoming), method="GET")
    ended, payload, fault = 0, b"", None
    cut: Cut | None = None
    try:
        incoming.send(sent)
        response.begin()
        ended = incoming.at
        incoming.largest = ended + largest
        if (response.length or 0) > largest:
            raise _TooLarge
        payload = response.read()
        if len(payload) > largest:
            raise _TooLarge
    except _TooLarge:
        cut = "length"
        fault = f"its answer has more than {largest:,} bytes; raise largest_page in the settings to take more"
    except TimeoutError as error:
        cut, fault = "time", _explain(error, seconds)
    except (OSError, HTTPException, ValueError) as error:
        cut = "disconnect" if isinstance(error, OSError | IncompleteRead) else "unspecified"
        fault = _explain(error, seconds)
    received = bytes(incoming.received[: None if cut else incoming.at])
    head = received[:ended] if ended else received
    while head.startswith(_CONTINUE):
        head = head.partition(b"\r\n\r\n")[2]
    return replace(
        state,
        head=head,
        body=received[ended:] if ended else b"",
        payload=payload,
        status=response.status if ended else 0,
        headers=tuple(response.getheaders()) if ended else (),
        cut=cut,
        fault=fault,
        passing=cut is not None and cut != "length",
    )


def _write_request(address: Address, headers: Mapping[str, str], proxy: Proxy | None) -> bytes:
    asked = address.url if _forwards(address, proxy) else address.target
    lines = [f"GET {asked} HTTP/1.1", f"Host: {address.authority}", *(f"{key}: {headers[key]}" for key in headers)]
    return "".join(f"{each}\r\n" for each in [*lines, "Connection: close", ""]).encode("ascii")


def _write_pass(address: Address, proxy: Proxy | None) -> bytes:
    """What the proxy alone is told: it is sent, but not kept."""
    return authorize(proxy).encode("ascii") if proxy and _forwards(address, proxy) else b""


def _forwards(address: Address, proxy: Proxy | None) -> bool:
    return proxy is not None and proxy.scheme == "http" and address.scheme == "http"


def _explain(error: Exception, seconds: float) -> str:
    """What went wrong, in words that say what to do about it."""
    if isinstance(error, TimeoutError):
        return f"it has not answered in full within {seconds:g} seconds; try later, or raise fetch_seconds"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate does not hold ({error.verify_message}); somebody may stand in between"
    if isinstance(error, IncompleteRead):
        return "the line broke before the end of its answer; try later"
    if isinstance(error, OSError):
        return f"no line to it: {(error.strerror or str(error)).lower()}"
    return f"what it answers is no HTTP ({type(error).__name__})"
