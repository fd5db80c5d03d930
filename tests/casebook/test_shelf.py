"""Comparisons are found by the beginning of their id, read once."""

from pathlib import Path

import pytest

from rashomon.casebook import open_casebook
from rashomon.casebook.shelf import Shelf, find_newest, tell_standing
from rashomon.errors import NotThere
from rashomon.store.queries import list_comparisons
from tests.web.conftest import compared

__all__ = ["compared"]


def test_a_comparison_is_found_by_the_beginning_of_its_id(compared: Path) -> None:
    shelf = Shelf()
    with open_casebook(str(compared)) as casebook:
        newest, earlier = list_comparisons(casebook.store).items
        laid = shelf.find(casebook.store, newest.id[:16])
        assert laid.id == newest.id
        assert shelf.find(casebook.store, newest.id) is laid
        before = shelf.find(casebook.store, earlier.id)
        changes = shelf.find_changes(before, laid)
        assert shelf.find_changes(before, laid) is changes
        assert changes.reports == ("later",)
        for name in ("", "f" * 64, "%"):
            with pytest.raises(NotThere, match="no comparison"):
                shelf.find(casebook.store, name)


def test_the_newest_is_told_with_what_came_since(compared: Path, filled: Path) -> None:
    shelf = Shelf()
    with open_casebook(str(compared)) as casebook:
        newest, standing = find_newest(casebook.store, shelf), tell_standing(casebook.store)
        assert newest is not None
        assert standing is not None
        assert (standing.comparison, standing.unlaid) == (newest.id, {"read": 1})
    with open_casebook(str(filled)) as casebook:
        assert find_newest(casebook.store, shelf) is None
        assert tell_standing(casebook.store) is None
