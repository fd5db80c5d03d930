"""What an address asks is understood, or it is said why not."""

from pathlib import Path

import pytest

from rashomon.casebook import open_casebook
from rashomon.errors import BadSettings
from rashomon.store.queries import list_comparisons
from rashomon.web.asking import Asked, Shelf
from tests.web.conftest import ANA


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
            with pytest.raises(BadSettings, match="no comparison"):
                shelf.find(casebook.store, name)


def test_numbers_are_numbers(compared: Path) -> None:
    with open_casebook(str(compared)) as casebook:

        def ask(page: str) -> int:
            asked = Asked(store=casebook.store, shelf=Shelf(), visitor=ANA, path={}, query={"page": page})
            return asked.number("page")

        assert [ask(page) for page in ("", "0", "1", "12")] == [1, 1, 1, 12]
        for wrong in ("-1", "a", "1e9", "٣", "9" * 30):
            with pytest.raises(BadSettings, match="whole number"):
                ask(wrong)
