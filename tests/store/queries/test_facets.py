"""What is found can be narrowed to what it has."""

from pathlib import Path

from rashomon.casebook import open_casebook
from rashomon.store.answers import Filters
from rashomon.store.queries import count_facets


def test_facets_are_counted(ferry: Path) -> None:
    with open_casebook(str(ferry)) as casebook:
        found = count_facets(casebook.store)
        assert found.reports == 3
        assert dict(found.publishers) == {"Halden Wire": 1, "Quayside News": 1, "Radio Vela": 1}
        assert found.years == (("2025", 3),)
        assert dict(found.stances)["denies"] == 1


def test_facets_are_those_of_what_was_asked(ferry: Path) -> None:
    with open_casebook(str(ferry)) as casebook:
        assert [name for name, _ in count_facets(casebook.store, "fourteen").publishers] == ["Quayside News"]
        assert count_facets(casebook.store, "ferry", filters=Filters(publisher="radio vela")).reports == 1
        assert count_facets(casebook.store, "nothingofthekind").publishers == ()
