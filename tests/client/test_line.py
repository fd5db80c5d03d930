"""One server is asked, nothing else; whatever it answers is an answer or an error."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import pytest

from rashomon.client import Client
from rashomon.client.line import Line, Question
from rashomon.errors import BadSettings, Busy, Forbidden, Unanswered


@contextmanager
def answering(*answers: bytes) -> Iterator[tuple[str, list[bytes]]]:
    """A server that gives these answers in turn, with what it was asked."""
    asked: list[bytes] = []

    def run() -> None:
        for answer in answers:
            line, _ = listening.accept()
            with line:
                asked.append(line.recv(65_536))
                line.sendall(answer)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = Thread(target=run, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", asked


def answer(status: str, body: bytes = b"", *headers: str) -> bytes:
    head = "\r\n".join([f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers])
    return head.encode() + b"\r\n\r\n" + body


BUSY = answer("503 Busy", b'{"detail": "1 at a time"}', "Retry-After: 1")


@pytest.mark.parametrize(
    "address",
    ["", "127.0.0.1:8321", "ftp://127.0.0.1", "http://", "http://127.0.0.1:x", "http://127.0.0.1/case", "http://a@b/"],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(BadSettings, match="no address"):
        Client(address)


def test_a_token_is_not_carried_in_the_open() -> None:
    with pytest.raises(BadSettings, match="https"):
        Client("http://desk.example:8321", token="secret")
    Client("https://desk.example", token="secret")
    with answering(answer("200 OK", b"{}")) as (address, asked):
        Line(address, token="secret", seconds=5, patience=0).ask(Question(path="/api/v1/overview"))
    assert b"\r\nAuthorization: Bearer secret\r\n" in asked[0]


def test_no_redirect_is_followed() -> None:
    with (
        answering(answer("302 Found", b"", "Location: http://198.51.100.7/")) as (address, asked),
        pytest.raises(Unanswered, match="answers 302"),
    ):
        Client(address).overview()
    assert len(asked) == 1


@pytest.mark.parametrize("following", ["http://198.51.100.7/api/v1/reports", "//198.51.100.7/", "/elsewhere", "../x"])
def test_no_page_leads_elsewhere(following: str) -> None:
    body = f'{{"items": [], "next": "{following}"}}'.encode()
    with answering(answer("200 OK", body)) as (address, _), pytest.raises(Unanswered, match="leads elsewhere"):
        list(Client(address).reports())


@pytest.mark.parametrize(
    "given",
    [
        b"",
        b"HTTP/1.1 200 OK\r\n",
        b"no HTTP at all\r\n\r\n",
        answer("200 OK", b"<html>"),
        answer("200 OK", b'{"counts": 5}'),
        answer("404 Not Found", b"<html>"),
        answer("500 Fault", b"[]"),
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}",
    ],
)
def test_whatever_is_no_answer_is_said_to_be_none(given: bytes) -> None:
    with answering(given) as (address, _), pytest.raises(Unanswered):
        Client(address).overview()


def test_where_nobody_listens_it_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    with pytest.raises(Unanswered, match="does not answer"):
        Client(f"http://127.0.0.1:{port}").overview()


def test_lines_that_end_too_soon_are_no_whole() -> None:
    given = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{}\n\r\n"
    with answering(given) as (address, _):
        lines = Line(address, token=None, seconds=5, patience=0).ask_lines(Question(path="/api/v1/log", lines=True))
        with pytest.raises(Unanswered):
            list(lines)


def test_nothing_is_asked_twice_unless_it_is_wished() -> None:
    with answering(BUSY, answer("200 OK", b"{}")) as (address, asked):
        with pytest.raises(Busy, match="1 at a time") as told:
            Client(address).overview()
        assert told.value.seconds == 1
        assert len(asked) == 1
    question = Question(path="/api/v1/overview")
    with answering(BUSY, answer("200 OK", b"{}")) as (address, asked):
        assert Line(address, token=None, seconds=5, patience=1.5).ask(question) == b"{}"
        assert len(asked) == 2
    with answering(BUSY, BUSY) as (address, asked), pytest.raises(Busy):
        Line(address, token=None, seconds=5, patience=1.5).ask(question)


def test_who_may_not_is_told() -> None:
    words = "as reader they may read"
    with (
        answering(answer("403 No", f'{{"detail": "{words}"}}'.encode())) as (address, _),
        pytest.raises(Forbidden, match=words),
    ):
        Client(address).overview()


def test_lines_come_whole_however_they_are_cut() -> None:
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(one), one) for one in (b'{"a":', b"1}\n{}\n", b"{", b"}")) + b"0\r\n\r\n"
    with answering(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks) as (address, _):
        lines = Line(address, token=None, seconds=5, patience=0).ask_lines(Question(path="/api/v1/log", lines=True))
        assert list(lines) == [b'{"a":1}', b"{}", b"{}"]
