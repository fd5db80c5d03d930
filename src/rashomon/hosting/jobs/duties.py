"""Do what a job asks for."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from rashomon.casebook import Casebook
from rashomon.casebook.adding import Added, Item, add
from rashomon.casebook.collecting import fetch_all
from rashomon.collect import Collector, Missed
from rashomon.errors import BadSettings
from rashomon.export.wording import say_count
from rashomon.hosting.jobs.tally import Tally
from rashomon.hosting.jobs.terms import Terms
from rashomon.ingest import Given, open_streams
from rashomon.store.jobs import Job, JobInput, Kind, list_inputs, open_input
from rashomon.store.queries import find_report
from rashomon.store.state import count_unread, stream_unread
from rashomon.workshop import choose_limits, choose_manners

_BATCH = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """A job with all that doing it takes; `tell` has the casebook know at once how far it is."""

    casebook: Casebook
    job: Job
    tally: Tally
    terms: Terms
    tell: Callable[[], None]


def do_add(duty: Duty) -> str:
    """Take in the files that came with a job; each by itself where the process died before."""
    waiting = _each_waiting(duty)
    groups: Iterable[Iterable[JobInput]] = ((one,) for one in waiting) if duty.job.deaths else (waiting,)
    flow = _Flow(duty)
    for group in groups:
        limits = choose_limits(duty.casebook.settings)
        items = open_streams(flow.open(group), given=Given(**duty.job.asked.given), limits=limits)
        for one in add(duty.casebook.store, flow.watch(items), duty.casebook.tools):
            flow.land(one)
            flow.settle()
        flow.settle()
    return ""


def do_fetch(duty: Duty) -> str:
    """Ask hosts for the addresses of a job, one after the other; keep each answer, then take it in."""
    if duty.terms.fetching is None:
        raise BadSettings("this server asks no hosts: start it with rashomon serve --allow-fetching")
    collector = Collector(choose_manners(duty.casebook.settings))
    folder, public = Path(duty.terms.fetching.folder), not duty.terms.fetching.inner
    sort = _Sorter(duty)
    done = len(list_inputs(duty.casebook.store, duty.job.number, limit=_MOST_ADDRESSES))
    done -= len(list_inputs(duty.casebook.store, duty.job.number, limit=_MOST_ADDRESSES, waiting=True))
    for one in _each_waiting(duty):
        duty.tally.check()
        found = list(fetch_all([one.name], collector, folder, public=public))
        missed = [answer for answer in found if isinstance(answer, Missed)]
        for answer in missed:
            duty.tally.fail(one.name, answer.message, done=done, of=one)
        kept = [str(path) for path in found if isinstance(path, Path) and not missed]
        for added in duty.casebook.add(kept):
            sort(added, of=one, done=done)
        done += 1
        duty.tally.close(one, done=done)
    return f"what was answered is kept in {folder}"


def do_read_again(duty: Duty) -> str:
    """Read what the casebook holds where this recipe has not read it."""
    store, tools, done = duty.casebook.store, duty.casebook.tools, duty.job.done
    duty.tally.expect(done=done, total=done + count_unread(store, tools.recipe.id))
    for one in add(store, _heed(stream_unread(store, tools.recipe.id), duty.tally), tools):
        done += 1
        if one.failure is None:
            duty.tally.count("added", done=done)
        else:
            duty.tally.fail(one.saved.id, one.failure.message, done=done)
    return ""


def do_compare(duty: Duty) -> str:
    """Lay all reports side by side."""
    laid = duty.casebook.compare()
    found = laid.comparison
    reports = say_count(len(found.reports), "report")
    return f"{reports} side by side: {say_count(len(found.disputes), 'dispute')} (comparison {laid.id[:16]})"


DUTIES: Mapping[Kind, Callable[[Duty], str]] = {
    "add": do_add,
    "fetch": do_fetch,
    "read-again": do_read_again,
    "compare": do_compare,
}
"""What does each kind of job; it gives what is to be noted at the end."""
_MOST_ADDRESSES = 10_000


class _Flow:
    """Leads files to the reader, remembering which report came out of which: all come out in their order."""

    def __init__(self, duty: Duty) -> None:
        self._duty, self._sort = duty, _Sorter(duty)
        self._came: deque[tuple[JobInput, int, bool]] = deque()
        self._before = duty.job.total - duty.job.kept
        self._now: tuple[JobInput, BinaryIO] | None = None

    def open(self, inputs: Iterable[JobInput]) -> Iterator[tuple[str, BinaryIO]]:
        """Each file with its name, as it is asked for."""
        for one in inputs:
            self._duty.tally.check()
            if self._duty.job.deaths:
                self._duty.tally.stand_at(one.place)
                self._duty.tell()
            with open_input(self._duty.casebook.store, self._duty.job.number, one.place) as stream:
                self._now = one, stream
                yield one.name, stream
            self._before += one.size
            self._came.append((one, self._before, True))

    def watch(self, items: Iterable[Item]) -> Iterator[Item]:
        """The same items, remembered."""
        for item in items:
            self._duty.tally.check()
            if self._now is not None:
                one, stream = self._now
                self._came.append((one, self._before + (one.size if stream.closed else stream.tell()), False))
            yield item

    def land(self, added: Added) -> None:
        """Count what became of the next item."""
        self._close_ended()
        one, done, _ = self._came.popleft()
        self._sort(added, of=one, done=done)

    def settle(self) -> None:
        """Close the files of which all was counted."""
        self._close_ended()

    def _close_ended(self) -> None:
        while self._came and self._came[0][2]:
            one, done, _ = self._came.popleft()
            self._duty.tally.close(one, done=done)


class _Sorter:
    """Tells what is new from what was there: what this very job added before it was stopped is new, too."""

    def __init__(self, duty: Duty) -> None:
        self._duty = duty
        self._resumed = duty.job.starts > 1
        self._began = _moment(duty.job.began)
        self._met: set[str] = set()

    def __call__(self, added: Added, *, of: JobInput, done: int) -> None:
        """Count a report."""
        saved = added.saved
        if added.failure is not None:
            self._duty.tally.fail(of.name, added.failure.message, done=done, of=of)
        else:
            self._duty.tally.count("added" if self._is_new(added) else "known", done=done, of=of, report=saved.id)

    def _is_new(self, added: Added) -> bool:
        key = added.saved.key
        if added.saved.new or not self._resumed or key is None or key in self._met:
            new = added.saved.new
        else:
            new = _moment(find_report(self._duty.casebook.store, key).added) >= self._began
        if self._resumed and key is not None:
            self._met.add(key)
        return new


def _heed(items: Iterable[Item], tally: Tally) -> Iterator[Item]:
    """The same items, until the work is to stop. What was saved is counted before the next one is asked for."""
    for item in items:
        tally.check()
        yield item


def _moment(told: str | None) -> datetime:
    return datetime.fromisoformat(told) if told else datetime.max.replace(tzinfo=UTC)


def _each_waiting(duty: Duty) -> Iterator[JobInput]:
    after = 0
    while some := list_inputs(duty.casebook.store, duty.job.number, after=after, limit=_BATCH, waiting=True):
        yield from some
        after = some[-1].place
