"""Test what comes of asking a host, on this machine alone."""

import gzip
import socket
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rashomon.collect import Collector, Fetched, Known, Manners, Missed, fetch, open_archive
from rashomon.collect.fetch import Wanted, read_after, try_once
from tests.collect.host import ROBOTS, Handler, Hands, Host, leads_to, page, running
from tests.collect.warc import Record, read_warc

NEWS = b"<p>The harbour reopened on Monday."
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NAMES = {"herald.test": "127.0.0.1", "wire.test": "127.0.0.1", "cloud.test": "169.254.169.254"}


@pytest.fixture
def host() -> Iterator[Host]:
    with running() as host:
        yield host


class Desk:
    """A collector with all that it kept."""

    def __init__(self, folder: Path, **manners: object) -> None:
        self.hands, self.folder = Hands(), folder
        settled = Manners(**{"seconds": 5.0, "tries": 1, **manners})  # type: ignore[arg-type]
        self.collector = Collector(settled, clock=self.hands.clock(), resolve=lambda name, _: (NAMES.get(name, name),))
        self.archive = open_archive(folder, self.collector)

    def fetch(self, url: str, *, known: Known | None = None, ignore_robots: bool = False) -> Fetched | Missed:
        with self.archive:
            return fetch(url, self.collector, self.archive, known=known, ignore_robots=ignore_robots)

    def records(self) -> list[Record]:
        return read_warc(self.archive.path) if self.archive.path.exists() else []


def _had(answer: Fetched | Missed) -> Fetched:
    assert isinstance(answer, Fetched), answer
    return answer


def _missed(answer: Fetched | Missed) -> Missed:
    assert isinstance(answer, Missed), answer
    return answer


def test_a_page_is_had_and_kept_as_it_came(host: Host, tmp_path: Path) -> None:
    host.answers["/a?b=1"] = page(NEWS, 'ETag: "7"', "X-Odd:  two  spaces ")
    desk = Desk(tmp_path, contact="desk@herald.example")
    answer = _had(desk.fetch(host.url("/a?b=1#part")))
    assert (answer.body, answer.status, answer.media_type, answer.known.etag) == (NEWS, 200, "text/html", '"7"')
    assert [record.kind for record in desk.records()] == ["warcinfo", "request", "response", "request", "response"]
    asked, answered = desk.records()[3:]
    assert (answered.id, answered.offset) == (answer.kept.record, answer.kept.offset)
    assert answered.block == host.answers["/a?b=1"]
    assert asked.block.startswith(b"GET /a?b=1 HTTP/1.1\r\nHost: 127.0.0.1:")
    assert b"\r\nUser-Agent: rashomon/" in asked.block
    assert b" (+desk@herald.example)\r\n" in asked.block
    assert b"cookie" not in asked.block.lower()


def test_nothing_is_sent_that_was_set_before(host: Host, tmp_path: Path) -> None:
    host.answers |= {"/a": page(NEWS, "Set-Cookie: who=you"), "/b": page(NEWS)}
    desk = Desk(tmp_path)
    desk.fetch(host.url("/a"))
    with open_archive(tmp_path, desk.collector) as archive:
        fetch(host.url("/b"), desk.collector, archive)
    assert {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"} == set(host.asked[-1][1])


def test_what_is_packed_or_in_chunks_is_kept_so(host: Host, tmp_path: Path) -> None:
    packed = gzip.compress(NEWS)
    chunks = b"%x\r\n%s\r\n3\r\n%s\r\n0\r\nTrailer: x\r\n\r\n" % (len(packed) - 3, packed[:-3], packed[-3:])
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
    host.answers["/a"] = head + chunks
    desk = Desk(tmp_path)
    assert _had(desk.fetch(host.url("/a"))).body == NEWS
    assert desk.records()[-1].block == head + chunks
    assert desk.records()[-1].payload == NEWS


def test_what_stands_before_and_behind_an_answer_is_not_kept(host: Host, tmp_path: Path) -> None:
    host.answers["/a"] = b"HTTP/1.1 100 Continue\r\nX: y\r\n\r\n" + page(NEWS) + b"HTTP/1.1 200 OK\r\n\r\n"
    desk = Desk(tmp_path)
    assert _had(desk.fetch(host.url("/a"))).body == NEWS
    assert desk.records()[-1].block == page(NEWS)


def test_an_answer_in_many_pieces_is_one(host: Host, tmp_path: Path) -> None:
    whole = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nnews\r\n0\r\n\r\n"

    def answer(handler: Handler) -> None:
        for at in range(len(whole)):
            handler.wfile.write(whole[at : at + 1])

    host.answers["/a"] = answer
    desk = Desk(tmp_path)
    assert _had(desk.fetch(host.url("/a"))).body == b"news"
    assert desk.records()[-1].block == whole


def test_a_page_without_a_length_ends_with_the_line(host: Host, tmp_path: Path) -> None:
    host.answers["/a"] = b"HTTP/1.0 200 OK\r\n\r\n" + NEWS
    assert _had(Desk(tmp_path).fetch(host.url("/a"))).body == NEWS


def test_a_version_that_is_known_is_not_sent_again(host: Host, tmp_path: Path) -> None:
    host.answers["/a"] = b'HTTP/1.1 304 Not Modified\r\nETag: "7"\r\n\r\n'
    known = Known(etag='"7"', last_modified="Sun, 01 Mar 2026 08:00:00 GMT")
    answer = _had(Desk(tmp_path).fetch(host.url("/a"), known=known))
    assert (answer.unchanged, answer.body, answer.known) == (True, b"", known)
    asked = host.asked[-1][1]
    assert (asked["If-None-Match"], asked["If-Modified-Since"]) == (known.etag, known.last_modified)


@pytest.mark.parametrize(("status", "passing"), [(404, False), (410, False), (403, False), (451, False), (500, True)])
def test_what_is_not_there_is_missed_but_kept(host: Host, tmp_path: Path, status: int, passing: bool) -> None:
    host.answers["/a"] = page(b"sorry", status=f"{status} So")
    desk = Desk(tmp_path)
    answer = _missed(desk.fetch(host.url("/a")))
    assert (answer.reason, answer.status, answer.passing) == ("status", status, passing)
    assert f"HTTP {status}" in answer.message
    assert answer.kept is not None
    assert desk.records()[-1].block.endswith(b"sorry")
    assert (answer.failure().stage, answer.failure().report.url) == ("collect", host.url("/a"))


def test_an_answer_that_is_put_off_is_waited_for(host: Host, tmp_path: Path) -> None:
    answers = iter(
        [page(b"", "Retry-After: 40", status="429 Too Many Requests"), page(b"", status="503 No"), page(NEWS)]
    )
    host.answers["/a"] = lambda handler: _write(handler, next(answers))
    desk = Desk(tmp_path, tries=3)
    assert _had(desk.fetch(host.url("/a"))).body == NEWS
    assert desk.hands.slept == [3.0, 40.0, 6.0]  # the pause after robots.txt, what the host wants, twice the pause
    assert host.paths == [ROBOTS, "/a", "/a", "/a"]


def test_nobody_waits_longer_than_is_allowed(host: Host, tmp_path: Path) -> None:
    host.answers["/a"] = page(b"", "Retry-After: Mon, 02 Mar 2026 12:00:00 GMT", status="503 No")
    desk = Desk(tmp_path, tries=3)
    answer = _missed(desk.fetch(host.url("/a")))
    assert (answer.after, host.paths) == (datetime(2026, 3, 2, 12, tzinfo=UTC), [ROBOTS, "/a"])
    assert "not before 2026-03-02 12:00:00 UTC" in answer.message


@pytest.mark.parametrize(
    ("value", "after"),
    [
        ("90", NOW + timedelta(seconds=90)),
        ("999999999999", NOW + timedelta(days=7)),
        ("Mon, 02 Mar 2026 09:01:00 GMT", NOW + timedelta(minutes=1)),
        ("Mon, 02 Mar 1998 09:01:00 GMT", NOW),
        ("soon", None),
        ("-5", None),
        ("٣", NOW + timedelta(seconds=3)),
        (None, None),
    ],
)
def test_the_time_to_come_back_is_read(value: str | None, after: datetime | None) -> None:
    assert read_after(value, NOW) == after


@pytest.mark.parametrize("status", ["301 M", "302 F", "303 S", "307 T", "308 P"])
def test_a_host_may_lead_on_within_itself(host: Host, tmp_path: Path, status: str) -> None:
    host.answers |= {"/a": leads_to("../b/ä", status), "/b/%C3%A4": page(NEWS)}
    desk = Desk(tmp_path)
    answer = _had(desk.fetch(host.url("/a")))
    assert (answer.named, answer.url) == (host.url("/a"), host.url("/b/%C3%A4"))
    assert [record.url for record in desk.records() if record.kind == "response"] == [
        host.url(ROBOTS),
        host.url("/a"),
        host.url("/b/%C3%A4"),
    ]


def test_a_host_may_lead_to_its_own_www(host: Host, tmp_path: Path) -> None:
    host.answers |= {"/a": leads_to(host.url("/b", "www.herald.test")), "/b": page(NEWS)}
    NAMES["www.herald.test"] = "127.0.0.1"
    assert _had(Desk(tmp_path).fetch(host.url("/a", "herald.test"))).body == NEWS


def test_circles_and_long_ways_end(host: Host, tmp_path: Path) -> None:
    host.answers |= {"/a": leads_to("/b"), "/b": leads_to("/a")}
    host.answers |= {f"/{step}": leads_to(f"/{step + 1}") for step in range(9)}
    assert "in a circle" in _missed(Desk(tmp_path / "1").fetch(host.url("/a"))).message
    answer = _missed(Desk(tmp_path / "2").fetch(host.url("/0")))
    assert (answer.reason, host.paths[-1]) == ("redirect", "/5")


def test_another_host_is_asked_only_if_it_may_be(host: Host, tmp_path: Path) -> None:
    host.answers |= {"/a": leads_to(host.url("/b", "wire.test")), "/b": page(NEWS)}
    refused = _missed(Desk(tmp_path / "1").fetch(host.url("/a", "herald.test")))
    assert "it leads to another host: http://wire.test" in refused.message
    assert "/b" not in host.paths
    assert _had(Desk(tmp_path / "2", other_hosts=True).fetch(host.url("/a", "herald.test"))).body == NEWS
    desk = Desk(tmp_path / "3")
    with desk.archive:
        wanted = Wanted(url=host.url("/a", "herald.test"), hosts=("wire.test",))
        assert _had(try_once(wanted, desk.collector, desk.archive)).body == NEWS


def test_nobody_is_led_from_the_public_internet_into_an_inner_network(host: Host, tmp_path: Path) -> None:
    host.answers |= {ROBOTS: leads_to("http://cloud.test/x"), "/a": leads_to("http://cloud.test/latest/meta-data/")}
    desk = Desk(tmp_path, other_hosts=True)
    with desk.archive:
        asked = _missed(try_once(Wanted(url=host.url("/a"), public=True), desk.collector, desk.archive))
    assert "which is not of the public internet" in asked.message
    assert host.asked == []


def test_what_a_name_stands_for_is_asked_once_a_hop(host: Host, tmp_path: Path) -> None:
    looked: list[str] = []

    def resolve(name: str, _: int) -> tuple[str, ...]:
        looked.append(name)
        return ("127.0.0.1",)

    host.answers |= {"/a": page(NEWS)}
    collector = Collector(Manners(), clock=Hands().clock(), resolve=resolve)
    with open_archive(tmp_path, collector) as archive:
        assert _had(fetch(host.url("/a", "herald.test"), collector, archive)).body == NEWS
    assert set(looked) == {"herald.test"}
    assert {record.ip for record in read_warc(archive.path)[1:]} == {"127.0.0.1"}


def test_robots_txt_is_obeyed_unless_the_user_says_otherwise(host: Host, tmp_path: Path) -> None:
    host.answers |= {
        ROBOTS: page(b"User-agent: *\nDisallow: /in\nCrawl-delay: 11"),
        "/in": page(NEWS),
        "/out": page(NEWS),
    }
    desk = Desk(tmp_path)
    refused = _missed(desk.fetch(host.url("/in")))
    assert (refused.reason, refused.passing) == ("robots", False)
    assert "does not allow it" in refused.message
    with open_archive(tmp_path, desk.collector) as archive:
        assert _had(fetch(host.url("/out"), desk.collector, archive)).body == NEWS
        assert desk.hands.slept == [11.0]
        assert _had(fetch(host.url("/in"), desk.collector, archive, ignore_robots=True)).body == NEWS
    assert host.paths == [ROBOTS, "/out", "/in"]
    assert Desk(tmp_path).collector.rules == {}


@pytest.mark.parametrize(
    ("answer", "allowed"),
    [
        (page(b"", status="404 No"), True),
        (page(b"", status="403 No"), True),
        (page(b"", status="503 No"), False),
        (page(b"", status="429 No"), False),
        (page(b"User-agent: Rashomon\nDisallow: /\n\nUser-agent: *\nAllow: /"), False),
        (page(b"\xff\xfe\x00 no rules at all"), True),
        (page(b"", "Content-Encoding: br"), False),
        (b"no HTTP", False),
        (leads_to("/rules"), False),
        (leads_to(ROBOTS), True),
        (page(b"User-agent: *\nCrawl-delay: 86400"), False),
    ],
)
def test_rules_are_taken_as_the_standard_wants(host: Host, tmp_path: Path, answer: bytes, allowed: bool) -> None:
    host.answers |= {ROBOTS: answer, "/rules": page(b"User-agent: *\nDisallow: /"), "/a": page(NEWS)}
    found = Desk(tmp_path).fetch(host.url("/a"))
    assert isinstance(found, Fetched) == allowed
    assert isinstance(found, Fetched) or found.reason == "robots"


def test_rules_are_believed_for_a_day(host: Host, tmp_path: Path) -> None:
    host.answers["/a"] = page(NEWS)
    desk = Desk(tmp_path)
    with desk.archive as archive:
        for hours in (0, 23, 2):
            desk.hands.time += timedelta(hours=hours)
            fetch(host.url("/a"), desk.collector, archive)
    assert host.paths == [ROBOTS, "/a", "/a", ROBOTS, "/a"]


def test_a_host_is_left_alone_for_a_while(host: Host, tmp_path: Path) -> None:
    host.answers |= {"/a": page(NEWS), "/b": page(NEWS)}
    desk = Desk(tmp_path, pause=7.0)
    with desk.archive as archive:
        fetch(host.url("/a"), desk.collector, archive)
        desk.hands.time += timedelta(seconds=5)
        fetch(host.url("/b"), desk.collector, archive)
        desk.hands.time -= timedelta(hours=5)
        fetch(host.url("/a"), desk.collector, archive)
        fetch(host.url("/b", "herald.test"), desk.collector, archive, ignore_robots=True)
    assert desk.hands.slept == [7.0, 2.0, 7.0]


def _write(handler: Handler, answer: bytes) -> None:
    handler.wfile.write(answer)


def _drip(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
    for _ in range(200):
        handler.wfile.write(b".")
        time.sleep(0.02)


def _drip_head(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for _ in range(200):
        handler.wfile.write(b"X: y\r\n")
        time.sleep(0.02)


def _never_end(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
    for _ in range(1_000):
        handler.wfile.write(b"." * 10_000)


def _never_end_in_chunks(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(1_000):
        handler.wfile.write(b"2710\r\n" + b"." * 10_000 + b"\r\n")


def _never_end_head(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
    for _ in range(1_000):
        handler.wfile.write(b"." * 10_000)


@pytest.mark.parametrize(
    ("answer", "reason", "cut"),
    [
        (_drip, "network", "time"),
        (_drip_head, "network", "time"),
        (_never_end, "size", "length"),
        (_never_end_in_chunks, "size", "length"),
        (_never_end_head, "network", "unspecified"),
        (page(b"short", length=50), "network", "disconnect"),
        (page(b"", length=50_000_000), "size", "length"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfive\r\nhello", "network", "disconnect"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel", "network", "disconnect"),
        (b"220 mail.example ESMTP\r\n", "network", "unspecified"),
        (b"", "network", None),
    ],
)
def test_an_answer_that_is_not_whole_is_missed_and_what_came_is_kept(
    host: Host, tmp_path: Path, answer: bytes | Callable[[Handler], None], reason: str, cut: str | None
) -> None:
    host.answers["/a"] = answer
    desk = Desk(tmp_path, seconds=0.4, largest=100_000)
    began = time.monotonic()
    missed = _missed(desk.fetch(host.url("/a"), ignore_robots=True))
    assert time.monotonic() - began < 3
    assert missed.reason == reason
    assert missed.passing == (reason == "network")
    assert missed.message.startswith(host.url("/a") + ": ")
    assert [record.cut for record in desk.records()[2:]] == ([cut] if cut else [])
    assert len(b"".join(record.block for record in desk.records())) < 500_000


def test_a_page_as_long_as_the_limit_is_had(host: Host, tmp_path: Path) -> None:
    host.answers["/a"] = page(b"x" * 1_000)
    assert len(_had(Desk(tmp_path / "1", largest=1_000).fetch(host.url("/a"))).body) == 1_000
    assert _missed(Desk(tmp_path / "2", largest=999).fetch(host.url("/a"), ignore_robots=True)).reason == "size"


def test_a_bomb_is_not_unpacked(host: Host, tmp_path: Path) -> None:
    host.answers["/a"] = page(gzip.compress(b"\0" * 20_000_000), "Content-Encoding: gzip")
    missed = _missed(Desk(tmp_path, largest=1_000_000).fetch(host.url("/a")))
    assert (missed.reason, missed.status) == ("coding", 200)
    assert "unpacks to more than 1,000,000 bytes" in missed.message


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("ftp://herald.test/a", "http:// or https://"),
        ("file:///etc/passwd", "http:// or https://"),
        ("herald.test/a", "http:// or https://"),
        ("http://", "is no host"),
        ("http://you:secret@herald.test/a", "holds a name or password"),
        ("http://herald.test/a\r\nX: y", "control character"),
        ("http://herald.test:99999/a", "is no web address"),
        ("http://[::1/a", "is no web address"),
        ("http://herald.onion/a", "Tor"),
    ],
)
def test_what_is_no_address_is_said_to_be_none(tmp_path: Path, url: str, words: str) -> None:
    missed = _missed(Desk(tmp_path).fetch(url))
    assert words in missed.message
    assert "secret" not in missed.message
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("number", "passing"), [(socket.EAI_AGAIN, True), (socket.EAI_NONAME, False)])
def test_a_name_that_is_not_known_is_missed(tmp_path: Path, number: int, passing: bool) -> None:
    def resolve(_name: str, _port: int) -> tuple[str, ...]:
        raise socket.gaierror(number, "Nobody knows")

    desk = Desk(tmp_path)
    desk.collector = Collector(Manners(tries=2), clock=desk.hands.clock(), resolve=resolve)
    missed = _missed(desk.fetch("http://herald.test/a"))
    assert (missed.reason, missed.passing, len(desk.hands.slept)) == ("network", passing, int(passing))
    assert missed.message == "http://herald.test/a: herald.test is not known (nobody knows)"


def test_a_host_that_is_not_there_is_missed(tmp_path: Path) -> None:
    with running() as gone:
        url = gone.url("/a")
    missed = _missed(Desk(tmp_path).fetch(url, ignore_robots=True))
    assert (missed.reason, missed.passing, missed.kept) == ("network", True, None)
    assert "refused" in missed.message
