"""Follow the cursors of a list to its end."""

from collections.abc import Callable, Iterator
from typing import TypeVar

from rashomon.store.answers import Page

MOST = 1000  # items of a page, where all are wanted
Item = TypeVar("Item")


def every(ask: Callable[[str | None], Page[Item]]) -> Iterator[Item]:
    """All items of a list, page by page; `ask` gives the page at a cursor, None for the first."""
    cursor: str | None = None
    while True:
        page = ask(cursor)
        yield from page.items
        cursor = page.next
        if cursor is None:
            return
