"""Fetch what the user named, keep it as it came, then read it into a casebook."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from rashomon.collect import Collector, Feed, FeedState, Fetched, Missed, Polled, fetch, open_archive, watch
from rashomon.errors import BadSettings
from rashomon.ingest import Given, Limits, open_reports
from rashomon.ingest.from_warc import LONGEST_URL
from rashomon.records.report import Failure, Report

_STATES = "watching.json"


def choose_folder(case: str, named: str | None) -> Path:
    """Where WARC files go: the folder named, or the one beside the casebook. Raises BadSettings for a database."""
    if named is not None:
        return Path(named)
    if "://" in case:
        raise BadSettings("say where the WARC files go: --archive FOLDER; beside a database there is no place for them")
    return Path(f"{case}.warc")


def fetch_all(
    urls: Sequence[str], collector: Collector, folder: Path, *, ignore_robots: bool = False, public: bool = False
) -> Iterator[Fetched | Missed | Path]:
    """What came of asking for each address, in order, then the WARC file that all of it is kept in, if there is one.

    Only hosts of the public internet are asked where `public` holds.
    """
    with open_archive(folder, collector) as archive:
        for url in urls:
            yield fetch(url, collector, archive, ignore_robots=ignore_robots, public=public)
    if archive.path.exists():
        yield archive.path


def open_polled(polled: Polled, limits: Limits) -> Iterator[Report | Failure]:
    """The reports that a look at a feed gave: its entries, or, where its pages are fetched, these alone."""
    if polled.path is None:
        return
    given = Given(publisher=polled.feed.publisher, language=polled.feed.language)
    for item in open_reports([str(polled.path)], given=given, limits=limits):
        if not (polled.feed.pages and _is_of_feed(item, polled)):
            yield item


def _is_of_feed(item: Report | Failure, polled: Polled) -> bool:
    """Whether an item stood in the answer that gave the feed: its place in the archive names the address."""
    place = item.message if isinstance(item, Failure) else item.raw.place if item.raw else ""
    address = polled.answer.url if isinstance(polled.answer, Fetched) else polled.feed.url
    return f"({address[:LONGEST_URL]}" in place


def watch_feeds(feeds: Sequence[Feed], collector: Collector, folder: Path, *, once: bool) -> Iterator[Polled]:
    """Look at feeds when they are due; what is known of each is kept in `folder` once the caller asks for the next.

    So a look whose reports were not saved is done again.
    """
    states = _load_states(folder / _STATES)
    for polled in watch(feeds, states, collector, folder, once=once):
        yield polled
        states[polled.feed.url] = polled.state
        _save_states(folder / _STATES, states)


def _load_states(path: Path) -> dict[str, FeedState]:
    try:
        found = msgspec.json.decode(path.read_bytes(), type=list[FeedState])
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.MsgspecError) as error:
        raise BadSettings(f"{path} cannot be read ({error}); move it away to look at all feeds anew") from error
    return {state.url: state for state in found}


def _save_states(path: Path, states: dict[str, FeedState]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".part")
    beside.write_bytes(msgspec.json.format(msgspec.json.encode(list(states.values()))))
    beside.replace(path)
