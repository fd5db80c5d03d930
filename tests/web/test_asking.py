"""What an address asks is understood, or it is said why not."""

from pathlib import Path

import pytest

from rashomon.casebook import open_casebook
from rashomon.casebook.shelf import Shelf
from rashomon.errors import BadSettings
from rashomon.store.opening import Store
from rashomon.store.queries import find_new, list_comparisons
from rashomon.store.tables import novelties
from rashomon.web.asking import Asked
from tests.web.conftest import ANA


def ask(store: Store, shelf: Shelf, **path: str) -> Asked:
    return Asked(store=store, shelf=shelf, visitor=ANA, path=path, query={})


def test_a_comparison_is_found_by_the_beginning_of_its_id(compared: Path) -> None:
    with open_casebook(str(compared)) as casebook:
        newest, earlier = list_comparisons(casebook.store).items
        assert ask(casebook.store, Shelf()).laid() == newest
        assert ask(casebook.store, Shelf(), comparison=newest.id[:16]).laid() == newest
        assert ask(casebook.store, Shelf(), comparison=earlier.id).laid() == earlier
        for name in ("", "f" * 64, "%"):
            with pytest.raises(BadSettings, match="no comparison"):
                ask(casebook.store, Shelf(), comparison=name).laid()


def test_what_is_new_is_kept_with_a_comparison_or_worked_out(compared: Path, tmp_path: Path) -> None:
    path = tmp_path / "ferry.case"
    path.write_bytes(compared.read_bytes())
    shelf = Shelf()
    with open_casebook(str(path)) as casebook:
        store = casebook.store
        newest, earlier = list_comparisons(store).items
        kept = find_new(store, newest.id)
        assert kept and kept.counted["report"] == 1 and kept.since == earlier.id
        assert find_new(store, earlier.id) is None
        with store.writing() as connection:
            connection.execute(novelties.delete())
        found = shelf.find_new(store, earlier.id, newest.id)
        assert found == kept
        assert shelf.find_new(store, earlier.id, newest.id) is found


def test_numbers_are_numbers(compared: Path) -> None:
    with open_casebook(str(compared)) as casebook:

        def number(page: str) -> int:
            asked = Asked(store=casebook.store, shelf=Shelf(), visitor=ANA, path={}, query={"page": page})
            return asked.number("page")

        assert [number(page) for page in ("", "0", "1", "12")] == [1, 1, 1, 12]
        for wrong in ("-1", "a", "1e9", "٣", "9" * 30):
            with pytest.raises(BadSettings, match="whole number"):
                number(wrong)
