"""What is fetched has a place, what was watched is known the next time."""

from pathlib import Path

import pytest

from rashomon.casebook.collecting import choose_folder
from rashomon.errors import BadSettings


def test_archives_lie_beside_the_casebook_or_where_they_are_wanted() -> None:
    assert choose_folder("ferry.case", None) == Path("ferry.case.warc")
    assert choose_folder("postgresql://localhost/ferry", "kept") == Path("kept")
    with pytest.raises(BadSettings, match="--archive"):
        choose_folder("postgresql://localhost/ferry", None)
