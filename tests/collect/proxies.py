"""Proxies on this machine, for the tests: whatever name they are asked for, they lead to one port here."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field


@dataclass
class Proxied:
    """Where a proxy listens, what it was asked for."""

    port: int
    asked: list[tuple[str, int]] = field(default_factory=list)
    users: list[tuple[str, str]] = field(default_factory=list)
    heads: list[bytes] = field(default_factory=list)


@contextmanager
def socks(goal: int, *, answer: int = 0, password: bool = False) -> Iterator[Proxied]:
    """A SOCKS 5 proxy that leads to the port `goal`, or says `answer` instead."""

    def serve(line: socket.socket, proxied: Proxied) -> None:
        methods = _take(line, _take(line, 2)[1])
        line.sendall(b"\x05" + (b"\x02" if password else b"\x00" if 0 in methods else b"\xff"))
        if password:
            user = _take(line, _take(line, 2)[1]).decode()
            secret = _take(line, _take(line, 1)[0]).decode()
            proxied.users.append((user, secret))
            line.sendall(b"\x01" + (b"\x00" if secret == "right" else b"\x01"))
        kind = _take(line, 4)[3]
        host = _take(line, {1: 4, 4: 16}.get(kind) or _take(line, 1)[0])
        port = int.from_bytes(_take(line, 2), "big")
        named = host.decode() if kind == 3 else socket.inet_ntop(socket.AF_INET if kind == 1 else socket.AF_INET6, host)
        proxied.asked.append((named, port))
        line.sendall(bytes([5, answer, 0, 3, 4]) + b"here" + b"\0\0")
        if answer == 0:
            _join(line, goal)

    with _listening(serve) as proxied:
        yield proxied


@contextmanager
def tunnel(goal: int, *, answer: bytes = b"HTTP/1.1 200 Established\r\nVia: here\r\n\r\n") -> Iterator[Proxied]:
    """An HTTP proxy that leads to the port `goal` when it has said `answer`."""

    def serve(line: socket.socket, proxied: Proxied) -> None:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += _take(line, 1)
        proxied.heads.append(head)
        host, _, port = head.split(b" ")[1].decode().rpartition(":")
        proxied.asked.append((host, int(port)))
        line.sendall(answer)
        _join(line, goal)

    with _listening(serve) as proxied:
        yield proxied


@contextmanager
def _listening(serve: "object") -> Iterator[Proxied]:
    assert callable(serve)
    with socket.create_server(("127.0.0.1", 0)) as server:
        proxied = Proxied(port=server.getsockname()[1])

        def take(line: socket.socket) -> None:
            with line, suppress(OSError):
                serve(line, proxied)

        def listen() -> None:
            with suppress(OSError):
                while True:
                    line, _ = server.accept()
                    line.settimeout(5)
                    threading.Thread(target=take, args=(line,), daemon=True).start()

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        yield proxied
        server.shutdown(socket.SHUT_RDWR)
    thread.join(5)


def _join(line: socket.socket, goal: int) -> None:
    with socket.create_connection(("127.0.0.1", goal), timeout=5) as other:
        threading.Thread(target=_pour, args=(line, other), daemon=True).start()
        _pour(other, line)


def _pour(source: socket.socket, into: socket.socket) -> None:
    with suppress(OSError):
        while piece := source.recv(65_536):
            into.sendall(piece)
        into.shutdown(socket.SHUT_WR)


def _take(line: socket.socket, count: int) -> bytes:
    taken = b""
    while len(taken) < count:
        piece = line.recv(count - len(taken))
        if not piece:
            raise OSError("hung up")
        taken += piece
    return taken
