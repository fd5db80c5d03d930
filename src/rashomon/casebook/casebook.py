"""Hold a casebook open, with all that works on it."""

import getpass
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, Self

from rashomon.settings import Settings
from rashomon.store.opening import Store, open_store

if TYPE_CHECKING:
    from rashomon.casebook.adding import Added
    from rashomon.casebook.handing import Redaction
    from rashomon.casebook.judging import Said, TakenIn
    from rashomon.casebook.laying import Laid
    from rashomon.collect import Polled
    from rashomon.export.handover import Exported
    from rashomon.ingest import Given
    from rashomon.pipeline import Tools
    from rashomon.records.changes import Changes
    from rashomon.records.judgement import Judgement
    from rashomon.store.answers import StoredReport


def tell_time() -> str:
    """Now, to the millisecond, with its offset (ISO 8601)."""
    return datetime.now().astimezone().isoformat(timespec="milliseconds")


def name_user() -> str:
    """Who is logged in, as the system calls them."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a machine that has no name for its user
        return "somebody"


def open_casebook(
    case: str, settings: Settings | None = None, *, by: str | None = None, create: bool = False
) -> "Casebook":
    """The casebook at `case`, a path or an address `postgresql://…`; close it, or use it as a context manager.

    `by` is who acts on it, for the log: who is logged in, if not given. Raises BadSettings where there is none and
    `create` does not hold, or where it is none; MissingResource where a library for it is missing.
    """
    store = open_store(case, by=by or name_user(), clock=tell_time, create=create)
    return Casebook(store, settings or Settings())


class Casebook:
    """An open casebook. `store` answers the questions of `rashomon.store.queries`; models are loaded when needed."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self.store = store
        self.settings = settings

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()

    @cached_property
    def tools(self) -> "Tools":
        """What reads and compares, as the settings choose it."""
        from rashomon.workshop import open_tools

        return open_tools(self.settings)

    def add(
        self, paths: Sequence[str], *, given: "Given | None" = None, standard_input: BinaryIO | None = None
    ) -> "Iterator[Added]":
        """Take in files, folders, or `-` for standard input, as a stream; what was yielded is saved."""
        from rashomon.casebook.adding import add
        from rashomon.ingest import Given, open_reports
        from rashomon.workshop import choose_limits

        limits = choose_limits(self.settings)
        reports = open_reports(paths, given=given or Given(), limits=limits, standard_input=standard_input)
        return add(self.store, reports, self.tools)

    def add_polled(self, polled: "Polled") -> "Iterator[Added]":
        """Take in what a look at a feed gave, from the WARC file that keeps it."""
        from rashomon.casebook.adding import add
        from rashomon.casebook.collecting import open_polled
        from rashomon.workshop import choose_limits

        return add(self.store, open_polled(polled, choose_limits(self.settings)), self.tools)

    def read_again(self) -> "Iterator[Added]":
        """Read what the casebook holds, where this recipe has not read it."""
        from rashomon.casebook.adding import add
        from rashomon.store.state import stream_unread

        return add(self.store, stream_unread(self.store, self.tools.recipe.id), self.tools)

    def compare(self) -> "Laid":
        """All that the casebook holds, side by side, with what people judged; anew only where something changed."""
        from rashomon.casebook.laying import lay

        return lay(self.store, self.tools)

    def find_changes(self, since: str | None = None) -> "Changes":
        """What is new since a moment (ISO 8601), a comparison (its id), or reports last came or went."""
        from rashomon.casebook.changes import find_changes
        from rashomon.casebook.laying import find_earlier

        laid = self.compare()
        return find_changes(find_earlier(self.store, since), laid)

    def delete(self, reports: "Sequence[StoredReport]", *, reason: str) -> "Changes | None":
        """Delete reports with all that quotes them; what was lost with them, where they had been compared.

        It can be told now only: the comparisons that quote them go with them. Raises BadSettings without a reason.
        """
        from rashomon.casebook.changes import find_changes
        from rashomon.casebook.laying import find_last
        from rashomon.store.deleting import delete_reports

        before = find_last(self.store)
        delete_reports(self.store, [report.key for report in reports], reason=reason)
        return find_changes(before, self.compare()) if before and reports else None

    def judge(self, said: "Said") -> "Judgement":
        """Keep what a person says of something that the casebook shows."""
        from rashomon.casebook.judging import say

        return say(self.store, said, lambda: self.compare().comparison)

    def take_in(self, judgements: "Iterable[Judgement]") -> "TakenIn":
        """Keep judgements that were made elsewhere; how many are new, and which could not be kept."""
        from rashomon.casebook.judging import take_in

        return take_in(self.store, judgements)

    def list_judgements(self) -> "list[Judgement]":
        """All judgements, in the order in which they were saved."""
        from rashomon.casebook.laying import list_all_judgements

        return list_all_judgements(self.store)

    def hand_over(self, to: str, folder: Path, *, redaction: "Redaction | None" = None) -> "Exported":
        """Write all of it in a format to a new folder; `redaction` says who is to be made unknown."""
        from rashomon.casebook.handing import hand_over

        return hand_over(self.store, self.compare().comparison, to, folder, redaction=redaction)
