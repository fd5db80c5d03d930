"""Who is quoted is found by any of their names."""

from pathlib import Path

import pytest

from rashomon.casebook import open_casebook
from rashomon.casebook.choosing import choose_source
from rashomon.casebook.sourcing import find_opponents, find_source
from rashomon.errors import NotThere


def test_a_source_is_found_by_any_name(ferry: Path) -> None:
    with open_casebook(str(ferry)) as casebook:
        known = find_source(casebook.store, "Strait Lines")
        assert known.denials == 1
        for name in ("STRAIT LINES", "the Strait Lines", "The operator, Strait Lines"):
            assert find_source(casebook.store, name) == known
        assert find_source(casebook.store, "quayside news").name == "quayside news"
        with pytest.raises(NotThere, match="Nobody"):
            find_source(casebook.store, "Nobody")


def test_who_stands_on_another_side_is_counted(ferry: Path) -> None:
    with open_casebook(str(ferry)) as casebook:
        chosen = choose_source(casebook.compare().comparison, "coast guard")
    assert [name for name, _ in find_opponents(chosen, "coast guard")] == ["seamen's union"]
