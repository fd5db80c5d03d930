"""Open a casebook, made new or brought up to the present schema where needed."""

from types import TracebackType

from rashomon.store.answers import Clock


class Store:
    """An open casebook; close it, or use it as a context manager.

    `case` is the path or address that it was opened by. `by` is who acts on it, `clock` gives the time as ISO 8601 with
    its offset: both go into the log. Not to be shared between threads: each opens its own.
    """

    case: str
    by: str
    clock: Clock

    def close(self) -> None:
        """Let go of the database. SQLite's file is one again: nothing is left in the file beside it."""

    def __enter__(self) -> "Store": ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def open_store(case: str, *, by: str, clock: Clock, create: bool = False) -> Store:
    """The casebook at `case`: a path (SQLite), or an address `postgresql://…`.

    An older one is brought to the present schema first; of a file a copy stays beside it. Raises BadSettings where
    there is none and `create` does not hold, where it is none, or of a newer schema; MissingResource where PostgreSQL
    is asked for without its driver.
    """
    ...
