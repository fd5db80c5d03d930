"""Carry questions to one server, its answers back."""

import http.client
import ipaddress
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from time import sleep
from urllib.parse import quote, urlencode, urlsplit

from rashomon.errors import BadSettings, Busy, Forbidden, NotThere, RashomonError, TooMuch, Unanswered

ROOT = "/api/v1"
JSON, LINES, BYTES = "application/json", "application/jsonl", "application/octet-stream"
_MOST_WORDS = 100_000
_PIECE = 1 << 16
_AGAIN = (429, 503)
_KINDS: Mapping[int, type[RashomonError]] = {
    400: BadSettings,
    401: Forbidden,
    403: Forbidden,
    404: NotThere,
    409: BadSettings,
    413: TooMuch,
    415: BadSettings,
    422: BadSettings,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked: where, with what sent along; `lines` asks for lines of JSON, `ending` that something end."""

    path: str
    query: Mapping[str, str | int | None] | None = None
    body: bytes | None = None
    sent: str = JSON
    lines: bool = False
    ending: bool = False

    def write(self) -> tuple[str, str, dict[str, str]]:
        """The method, the address at the server, the headers."""
        asked = {name: value for name, value in (self.query or {}).items() if value is not None}
        address = f"{self.path}?{urlencode(asked, quote_via=quote)}" if asked else self.path
        headers = {"Accept": LINES if self.lines else JSON}
        if self.body is not None:
            headers["Content-Type"] = self.sent
        return ("DELETE" if self.ending else "GET" if self.body is None else "POST"), address, headers


class Line:
    """A line to the server at `address`, and to no other: it follows no redirect, asks no proxy.

    `patience` is how many seconds to wait in all where the server says to ask again later.
    """

    def __init__(self, address: str, *, token: str | None, seconds: float, patience: float) -> None:
        where = urlsplit(address)
        try:
            self._host, self._port = where.hostname or "", where.port
        except ValueError:
            self._host = ""
        if where.scheme not in ("http", "https") or not self._host or where.path not in ("", "/") or where.username:
            raise BadSettings(f"{address!r} is no address of a server; give one such as http://127.0.0.1:8321")
        if token is not None and where.scheme == "http" and not _is_here(self._host):
            raise BadSettings(f"{address!r} would carry the token in the open; give an address with https")
        self.address = f"{where.scheme}://{where.netloc}"
        self._secure = where.scheme == "https"
        self._token, self._seconds, self._patience = token, seconds, patience

    def ask(self, question: Question) -> bytes:
        """The whole answer. Raises RashomonError with the server's words where it has none."""
        with self._open(question) as answer:
            return answer.read()

    def ask_lines(self, question: Question) -> Iterator[bytes]:
        """The lines of an answer as they come. Raises Unanswered where it ends before its end."""
        with self._open(question) as answer:
            rest = b""
            while piece := answer.read1(_PIECE):  # its readline takes an answer that was cut off for whole
                *whole, rest = (rest + piece).split(b"\n")
                yield from whole
            if answer.length:
                raise http.client.IncompleteRead(rest, answer.length)
            if rest:
                yield rest

    @contextmanager
    def _open(self, question: Question) -> Iterator[http.client.HTTPResponse]:
        left = self._patience
        while True:
            kind = http.client.HTTPSConnection if self._secure else http.client.HTTPConnection
            connection = kind(self._host, self._port, timeout=self._seconds)
            try:
                answer = self._send(connection, question)
                if answer.status in (200, 201):
                    yield answer
                    return
                error = _tell(answer)
            except (OSError, http.client.HTTPException, ValueError) as fault:
                raise Unanswered(f"{self.address} does not answer: {fault or type(fault).__name__}") from fault
            finally:
                connection.close()
            if not isinstance(error, Busy) or error.seconds > left:
                raise error
            sleep(error.seconds)
            left -= error.seconds

    def _send(self, connection: http.client.HTTPConnection, question: Question) -> http.client.HTTPResponse:
        method, address, headers = question.write()
        if self._token is not None:
            headers["Authorization"] = f"Bearer {self._token}"
        connection.request(method, address, body=question.body, headers={**headers, "Connection": "close"})
        return connection.getresponse()


def _tell(answer: http.client.HTTPResponse) -> RashomonError:
    """What went wrong, in the server's words."""
    try:
        told = json.loads(answer.read(_MOST_WORDS))
        words = str(told["detail"])
    except (ValueError, KeyError, TypeError):
        return Unanswered(f"this is no server of rashomon, or none of this version: it answers {answer.status}")
    again = answer.headers.get("Retry-After", "")
    if answer.status in _AGAIN and again.isascii() and again.isdigit():
        return Busy(words, int(again[:6]))
    return _KINDS.get(answer.status, Unanswered)(words)


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
