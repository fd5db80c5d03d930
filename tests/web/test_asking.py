"""What an address asks is understood, or it is said why not."""

from pathlib import Path

import pytest

from rashomon.casebook import open_casebook
from rashomon.casebook.shelf import Shelf
from rashomon.errors import BadSettings
from rashomon.web.asking import Asked
from tests.web.conftest import ANA


def test_numbers_are_numbers(compared: Path) -> None:
    with open_casebook(str(compared)) as casebook:

        def ask(page: str) -> int:
            asked = Asked(store=casebook.store, shelf=Shelf(), visitor=ANA, path={}, query={"page": page})
            return asked.number("page")

        assert [ask(page) for page in ("", "0", "1", "12")] == [1, 1, 1, 12]
        for wrong in ("-1", "a", "1e9", "٣", "9" * 30):
            with pytest.raises(BadSettings, match="whole number"):
                ask(wrong)
