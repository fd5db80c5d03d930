"""Tell on standard error how far a run is."""

import sys
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

import click

from rashomon.cli.stopping import Stopping
from rashomon.export.visible import flatten
from rashomon.records.reading import Reading
from rashomon.records.report import Failure

if TYPE_CHECKING:
    from rich.status import Status

    from rashomon.casebook.adding import Added

_FEW = 3
Item = TypeVar("Item")


class Progress:
    """Counts reports on their way in and out; names each failure; shows a line of progress where `shown`.

    The line appears once more than a few reports have come in, and only on a terminal. Ctrl-C is noticed at every
    report.
    """

    def __init__(self, *, shown: bool) -> None:
        self.taken = self.read = self.failed = 0
        self._shown = shown and sys.stderr.isatty()
        self._status: Status | None = None
        self._stopping = Stopping()

    def __enter__(self) -> "Progress":
        self._stopping.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping.__exit__(kind, error, trace)
        if self._status is not None:
            self._status.stop()

    def watch_in(self, reports: Iterable[Item]) -> Iterator[Item]:
        """The same reports, counted."""
        for report in reports:
            self._stopping.check()
            self.taken += 1
            self._refresh()
            yield report

    def watch_out(self, outcomes: Iterable[Reading | Failure]) -> Iterator[Reading | Failure]:
        """The same outcomes, counted; each failure is named on standard error."""
        for outcome in outcomes:
            self._stopping.check()
            if isinstance(outcome, Failure):
                self.count_failure(outcome)
            else:
                self.read += 1
            self._refresh()
            yield outcome

    def watch_added(self, added: "Iterable[Added]") -> "Iterator[Added]":
        """The same reports on their way into a casebook, counted; each failure is named on standard error."""
        for one in added:
            self._stopping.check()
            self.taken += 1
            if one.failure is not None:
                self.count_failure(one.failure)
            else:
                self.read += 1
            self._refresh()
            yield one

    def count_failure(self, failure: Failure) -> None:
        """Count a failure, and name it on standard error."""
        self.fail(failure.message)

    def fail(self, message: str) -> None:
        """Count something that did not do, and say why on standard error."""
        self.failed += 1
        self.say(message)

    def say(self, message: str) -> None:
        """Print a line on standard error, above the line of progress."""
        if self._status is None:
            click.echo(f"rashomon: {flatten(message)}", err=True)
        else:
            self._status.console.print(f"rashomon: {flatten(message)}", markup=False, highlight=False, soft_wrap=True)

    def sum_up(self) -> str:
        """How far the run is, in words."""
        failed = f", {self.failed} of them failed" if self.failed else ""
        done = self.read + self.failed
        return f"{done} {'report' if done == 1 else 'reports'} done{failed}"

    def tell(self, words: str) -> None:
        """Show how far the run is, in other words than those of reports."""
        self._stopping.check()
        if self._shown:
            self._update(words)

    def _refresh(self) -> None:
        if self._shown and self.taken > _FEW:
            self._update(f"{self.taken} reports opened, {self.sum_up()}")

    def _update(self, words: str) -> None:
        if self._status is None:
            from rich.console import Console

            self._status = Console(stderr=True).status("")
            self._status.start()
        self._status.update(words)
