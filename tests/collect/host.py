"""A host on this machine that answers as it is told to, for the tests."""

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from rashomon.collect.manners import Clock

ROBOTS = "/robots.txt"


class Handler(BaseHTTPRequestHandler):
    """One request to the host."""

    protocol_version = "HTTP/1.1"
    server: "Host"

    def do_GET(self) -> None:
        self.close_connection = True
        self.server.asked.append((self.path, dict(self.headers.items())))
        answer = self.server.answers.get(self.path)
        if callable(answer):
            with suppress(OSError):
                answer(self)
        else:
            self.wfile.write(answer if answer is not None else page(b"not here", status="404 Not Found"))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (its name there)
        pass


class Host(ThreadingHTTPServer):
    """A host that answers to each path with bytes, or with what a function writes; `asked` is what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, bytes | Callable[[Handler], None]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    def url(self, path: str, name: str = "127.0.0.1") -> str:
        return f"http://{name}:{self.port}{path}"

    def handle_error(self, request: object, client_address: object) -> None:
        pass


@contextmanager
def running(certificate: Path | None = None) -> Iterator[Host]:
    """A host that listens, through TLS if it has a certificate."""
    host = Host()
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        host.socket = context.wrap_socket(host.socket, server_side=True)
    thread = threading.Thread(target=host.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield host
    finally:
        host.shutdown()
        host.server_close()


def page(body: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    """An answer in bytes."""
    lines = [f"HTTP/1.1 {status}", "Content-Type: text/html; charset=utf-8", *headers]
    lines += [f"Content-Length: {len(body) if length is None else length}", "", ""]
    return "\r\n".join(lines).encode() + body


def leads_to(goal: str, status: str = "302 Found") -> bytes:
    """An answer that leads on."""
    return page(b"", f"Location: {goal}", status=status)


class Hands:
    """A clock that goes on only where somebody sleeps; `slept` is how long each did."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
        self.slept: list[float] = []

    def clock(self) -> Clock:
        return Clock(now=lambda: self.time, sleep=self.sleep, chance=lambda: 0.5)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += timedelta(seconds=seconds)


def feed(*entries: tuple[str, str]) -> bytes:
    """An RSS feed of entries, each a name with the address that it leads to."""
    items = "".join(
        f"<item><guid isPermaLink='false'>{name}</guid><title>News {name}</title><link>{link}</link></item>"
        for name, link in entries
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Herald</title>{items}</channel></rss>'.encode()
