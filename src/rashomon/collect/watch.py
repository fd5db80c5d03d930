"""Look at feeds when they are due, fetch what is new in them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rashomon.collect.address import bare_host, parse_address, same_host
from rashomon.collect.answer import Fetched, Known, Missed
from rashomon.collect.archive import Archive
from rashomon.collect.collector import Collector, open_archive
from rashomon.collect.entries import Entry, read_entries
from rashomon.collect.feeds import Feed
from rashomon.collect.fetch import Wanted, try_once
from rashomon.collect.schedule import FeedState, due, next_look, next_try, wake
from rashomon.errors import BadReport

_MOST_SEEN = 2_000
_LONGEST_SLEEP = 3_600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Polled:
    """What one look at a feed gave.

    `state` is for the next look. `entries` are those that were not seen before, `pages` what came of asking for the
    pages that they link to; what may be had later is left for the next look, with its entry. `path` is the WARC file
    of all this, None where nothing was answered.
    """

    feed: Feed
    state: FeedState
    answer: Fetched | Missed
    entries: tuple[Entry, ...] = ()
    pages: tuple[Fetched | Missed, ...] = ()
    path: Path | None = None


def watch(
    feeds: Sequence[Feed],
    states: Mapping[str, FeedState],
    collector: Collector,
    folder: Path,
    *,
    once: bool = False,
) -> Iterator[Polled]:
    """A look at each feed that is due, as a stream, each into a WARC file of its own in `folder`.

    The stream goes on for as long as a feed is left; with `once` it ends when all that are due now were looked at. The
    caller keeps each `state` by its address, and hands them in again the next time.
    """
    known, clock = dict(states), collector.clock
    while True:
        for feed in due(feeds, known, clock.now()):
            with open_archive(folder, collector) as archive:
                polled = poll(feed, known.get(feed.url), collector, archive)
            known[feed.url] = polled.state
            yield polled
        moment = wake(feeds, known, clock.now())
        if once or moment is None:
            return
        left = (moment - clock.now()).total_seconds()
        clock.sleep(min(max(left, 0.0), _LONGEST_SLEEP))


def poll(feed: Feed, state: FeedState | None, collector: Collector, archive: Archive) -> Polled:
    """One look at a feed, with what is new in it. Raises BadSettings where that cannot be kept."""
    state = state or FeedState(url=feed.url)
    known = Known(etag=state.etag, last_modified=state.last_modified)
    wanted = Wanted(url=feed.url, known=known, ignore_robots=feed.ignore_robots, hosts=feed.hosts)
    answer = try_once(wanted, collector, archive)
    entries: tuple[Entry, ...] = ()
    if isinstance(answer, Fetched) and not answer.unchanged:
        try:
            entries = read_entries(answer.body, answer.url)
        except BadReport as error:
            message = f"{feed.url}: {error}"
            answer = Missed(named=feed.url, reason="feed", message=message, status=answer.status, kept=answer.kept)
    if isinstance(answer, Missed):
        return Polled(feed=feed, state=_put_off(feed, state, answer, collector), answer=answer, path=_path(archive))
    new = [entry for entry in entries if entry.id not in state.seen]
    pages = _fetch_pages(feed, new, answer, collector, archive) if feed.pages else {}
    done = [entry for entry in new if not feed.pages or entry.url is None or _is_done(pages.get(entry.url))]
    return Polled(
        feed=feed,
        state=FeedState(
            url=feed.url,
            # With a version that is known, what is left would not be told again.
            etag=answer.known.etag if len(done) == len(new) else None,
            last_modified=answer.known.last_modified if len(done) == len(new) else None,
            seen=_remember(state.seen, done, entries),
            due=next_look(feed, collector.clock.now()),
        ),
        answer=answer,
        entries=tuple(done),
        pages=tuple(pages.values()),
        path=_path(archive),
    )


def _put_off(feed: Feed, state: FeedState, missed: Missed, collector: Collector) -> FeedState:
    failures, clock = state.failures + 1, collector.clock
    moment = next_try(feed, failures, missed.after, clock.now(), clock.chance())
    return replace(state, failures=failures, due=moment, gone=missed.status == 410)


def _fetch_pages(
    feed: Feed, entries: Sequence[Entry], answer: Fetched, collector: Collector, archive: Archive
) -> dict[str, Fetched | Missed]:
    """What came of asking for the pages that entries link to, by their address, as many as are wanted at a look."""
    pages: dict[str, Fetched | Missed] = {}
    own, asked = parse_address(feed.url), 0
    for entry in entries:
        if entry.url is None or entry.url in pages:
            continue
        page = parse_address(entry.url)
        at_home, named = same_host(own, page), bare_host(page.host) in feed.hosts
        if not at_home and not named:
            message = f"{entry.url}: {feed.name} links to another host; name it under hosts if you want it"
            pages[entry.url] = Missed(named=entry.url, reason="address", message=message)
        elif asked < feed.most_pages:
            asked += 1
            wanted = Wanted(url=entry.url, hosts=feed.hosts, public=answer.public and not named)
            pages[entry.url] = try_once(wanted, collector, archive)
    return pages


def _is_done(page: Fetched | Missed | None) -> bool:
    return isinstance(page, Fetched) or (page is not None and not page.passing)


def _remember(seen: Sequence[str], done: Sequence[Entry], entries: Sequence[Entry]) -> tuple[str, ...]:
    """What was seen, the newest first; of what the feed no longer holds only so much is remembered."""
    held = {entry.id for entry in entries}
    all_seen = dict.fromkeys([*(entry.id for entry in done), *seen])
    return tuple(sorted(all_seen, key=lambda name: name not in held)[:_MOST_SEEN])


def _path(archive: Archive) -> Path | None:
    return archive.path if archive.path.exists() else None
