"""A list is followed to its end, page by page."""

from rashomon.casebook.paging import every
from rashomon.store.answers import Page


def test_all_pages_make_up_the_whole_and_each_is_asked_for_once() -> None:
    pages = {None: Page(items=(1, 2), next="b"), "b": Page(items=(), next="c"), "c": Page(items=(3,))}
    asked: list[str | None] = []

    def ask(cursor: str | None) -> Page[int]:
        asked.append(cursor)
        return pages[cursor]

    assert list(every(ask)) == [1, 2, 3]
    assert asked == [None, "b", "c"]
