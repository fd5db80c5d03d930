"""Test what looking at feeds gives, on this machine alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from pathlib import Path

import pytest

from rashomon.collect import Collector, Feed, FeedState, Fetched, Manners, Missed, Polled, open_archive, poll, watch
from tests.collect.host import ROBOTS, Handler, Hands, Host, feed, leads_to, page, running
from tests.collect.warc import read_warc

NEWS = b"<p>The harbour reopened on Monday."


@pytest.fixture
def host() -> Iterator[Host]:
    with running() as host:
        yield host


class Desk:
    """A feed of the host with what looking at it gave."""

    def __init__(self, host: Host, folder: Path) -> None:
        self.feed = Feed(url=host.url("/rss", "herald.test"), name="Herald", every=1_800)
        self.folder, self.hands = folder, Hands()
        self.collector = Collector(
            Manners(seconds=5.0), clock=self.hands.clock(), resolve=lambda _name, _port: ("127.0.0.1",)
        )
        self.state: FeedState | None = None

    def look(self, **wanted: object) -> Polled:
        with open_archive(self.folder, self.collector) as archive:
            asked = replace(self.feed, **wanted)  # type: ignore[arg-type]
            polled = poll(asked, self.state, self.collector, archive)
        self.state = polled.state
        return polled


def _links(polled: Polled) -> list[str]:
    return [(entry.url or "").rpartition("/")[2] for entry in polled.entries]


def test_only_what_is_new_is_told(host: Host, tmp_path: Path) -> None:
    desk = Desk(host, tmp_path)
    host.answers["/rss"] = page(feed(("1", "/a"), ("2", "/b")), 'ETag: "1"', "Last-Modified: yesterday")
    first = desk.look()
    assert (_links(first), first.pages, first.state.failures) == (["a", "b"], (), 0)
    assert first.state.due == desk.hands.time + timedelta(minutes=30)
    host.answers["/rss"] = page(feed(("3", "/c"), ("1", "/a")), 'ETag: "2"')
    assert _links(desk.look()) == ["c"]
    assert (host.asked[-1][1]["If-None-Match"], host.asked[-1][1]["If-Modified-Since"]) == ('"1"', "yesterday")
    host.answers["/rss"] = b"HTTP/1.1 304 Not Modified\r\n\r\n"
    third = desk.look()
    assert isinstance(third.answer, Fetched)
    assert (third.answer.unchanged, third.entries, third.state.etag) == (True, (), '"2"')
    assert set(first.state.seen) < set(third.state.seen)


def test_pages_are_fetched_once_from_the_host_itself(host: Host, tmp_path: Path) -> None:
    desk = Desk(host, tmp_path)
    links = [("1", "/a"), ("2", "/a"), ("3", host.url("/b", "wire.test")), ("4", "/gone"), ("5", "/c#part")]
    host.answers |= {"/rss": page(feed(*links)), "/a": page(NEWS), "/b": page(NEWS), "/c": page(NEWS)}
    polled = desk.look(pages=True)
    assert host.paths == [ROBOTS, "/rss", "/a", "/gone", "/c"]
    assert [type(answer) for answer in polled.pages] == [Fetched, Missed, Missed, Fetched]
    assert "name it under hosts" in str(polled.pages[1])
    assert polled.path is not None
    kept = [record.id for record in read_warc(polled.path)]
    assert all(answer.kept.record in kept for answer in polled.pages if isinstance(answer, Fetched))
    assert desk.look(pages=True).pages == ()
    assert desk.hands.slept == [3.0] * 5


def test_pages_of_a_host_that_is_named_are_fetched_too(host: Host, tmp_path: Path) -> None:
    links = [("1", host.url("/a", "www.wire.test")), ("2", "/b")]
    host.answers |= {"/rss": page(feed(*links)), "/a": page(NEWS), "/b": leads_to(host.url("/a", "wire.test"))}
    polled = Desk(host, tmp_path).look(pages=True, hosts=("wire.test",))
    assert [type(answer) for answer in polled.pages] == [Fetched, Fetched]


def test_what_may_be_had_later_is_asked_for_later(host: Host, tmp_path: Path) -> None:
    desk = Desk(host, tmp_path)
    busy = page(b"", status="503 Busy")
    host.answers |= {"/rss": page(feed(("1", "/a"), ("2", "/b")), 'ETag: "1"'), "/a": busy, "/b": page(NEWS)}
    first = desk.look(pages=True)
    assert (_links(first), len(first.pages), first.state.etag) == (["b"], 2, None)
    host.answers["/a"] = page(NEWS)
    second = desk.look(pages=True)
    assert (_links(second), second.state.etag) == (["a"], '"1"')


def test_no_more_pages_are_fetched_at_a_look_than_are_wanted(host: Host, tmp_path: Path) -> None:
    desk = Desk(host, tmp_path)
    host.answers["/rss"] = page(feed(*((str(number), f"/{number}") for number in range(5))))
    assert [_links(desk.look(pages=True, most_pages=2)) for _ in range(4)] == [["0", "1"], ["2", "3"], ["4"], []]


def test_a_feed_that_is_missed_is_put_off_further_each_time(host: Host, tmp_path: Path) -> None:
    desk = Desk(host, tmp_path)
    host.answers["/rss"] = page(b"", status="500 No")
    waits = []
    for _ in range(8):
        polled = desk.look()
        assert isinstance(polled.answer, Missed)
        assert polled.state.due is not None
        waits.append((polled.state.due - desk.hands.time).total_seconds() / 1_800 / 1.05)
    assert waits == pytest.approx([2, 4, 8, 16, 32, 48, 48, 48])
    host.answers["/rss"] = page(b"", "Retry-After: 200000", status="429 Often")
    assert desk.look().state.due == desk.hands.time + timedelta(seconds=200_000)
    host.answers["/rss"] = page(feed(("1", "/a")))
    assert desk.look().state.failures == 0


def test_what_is_no_feed_is_missed(host: Host, tmp_path: Path) -> None:
    host.answers["/rss"] = page(NEWS)
    answer = Desk(host, tmp_path).look().answer
    assert isinstance(answer, Missed)
    assert (answer.reason, answer.kept is None) == ("feed", False)
    assert "no RSS or Atom feed" in answer.message


def test_a_feed_that_its_rules_forbid_can_be_asked_for_nevertheless(host: Host, tmp_path: Path) -> None:
    host.answers |= {ROBOTS: page(b"User-agent: *\nDisallow: /"), "/rss": page(feed(("1", "/a")))}
    assert isinstance(Desk(host, tmp_path / "1").look().answer, Missed)
    polled = Desk(host, tmp_path / "2").look(pages=True, ignore_robots=True)
    assert isinstance(polled.answer, Fetched)
    assert isinstance(polled.pages[0], Missed)
    assert polled.pages[0].reason == "robots"


def test_memory_of_what_was_seen_is_bounded(host: Host, tmp_path: Path) -> None:
    desk = Desk(host, tmp_path)
    for day in range(4):
        names = [str(day * 900 + number) for number in range(900)]
        host.answers["/rss"] = page(feed(*((name, "/a") for name in names)))
        desk.look()
    assert desk.state is not None
    assert len(desk.state.seen) == 2_000
    assert desk.look().entries == ()


def test_watching_once_looks_at_what_is_due(host: Host, tmp_path: Path) -> None:
    desk = Desk(host, tmp_path)
    other = replace(desk.feed, url=host.url("/other", "herald.test"), name="Other")
    host.answers |= {"/rss": page(feed(("1", "/a"))), "/other": page(b"", status="410 Gone")}
    states: dict[str, FeedState] = {}
    for expected in (["Herald", "Other"], [], ["Herald"]):
        looked = list(watch((desk.feed, other), states, desk.collector, tmp_path, once=True))
        assert [polled.feed.name for polled in looked] == expected
        states |= {polled.feed.url: polled.state for polled in looked}
        desk.hands.time += timedelta(minutes=20)
    assert states[other.url].gone


def test_watching_sleeps_until_something_is_due(host: Host, tmp_path: Path) -> None:
    desk = Desk(host, tmp_path)
    times: list[str] = []

    def answer(handler: Handler) -> None:
        times.append(f"{desk.hands.time:%H:%M}")
        handler.wfile.write(page(feed(("1", "/a"))))

    host.answers["/rss"] = answer
    looked = list(islice(watch((desk.feed,), {}, desk.collector, tmp_path), 4))
    assert times == ["09:00", "09:30", "10:00", "10:30"]
    assert len({polled.path for polled in looked}) == 4


def test_watching_ends_where_no_feed_is_left(host: Host, tmp_path: Path) -> None:
    desk = Desk(host, tmp_path)
    host.answers["/rss"] = page(b"", status="410 Gone")
    assert len(list(watch((desk.feed,), {}, desk.collector, tmp_path))) == 1
